// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace grantry {

//! Paints an item of RevokeList: its name, at the other end how far it has come, below it why it was refused, and a
//! line.
class RevokeItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevokeItemDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace grantry
