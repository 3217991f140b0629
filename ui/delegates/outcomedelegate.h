// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace grantry {

//! Paints an item of a list with an OutcomeRole: its name, at the other end how far it has come, below it why, and a
//! line.
class OutcomeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace grantry
