// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace grantry {

//! What the items of the sidebar answer besides Qt::DisplayRole (user, or name of a list).
enum SidebarRole {
    SecondLineRole = Qt::UserRole + 1, //!< QString, of an account: its host, or what is the matter
    DotRole,                           //!< int: Dot, of an account
    CountRole,                         //!< QString, of a list: how many rows it has, may be empty
};

//! The state of an account as a colour.
enum class Dot { Good, Busy, Attention, Bad };

//! Paints the accounts and lists of the sidebar.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidebarDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace grantry
