// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace grantry {

//! Paints a scope of ScopeTreeModel: its tick, its name, and what it allows. A click anywhere in the row ticks it, as
//! the space bar does.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace grantry
