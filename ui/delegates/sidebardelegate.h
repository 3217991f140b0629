// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accountface.h"

#include <QStyledItemDelegate>

namespace grantry {

//! What the items of the sidebar answer besides Qt::DisplayRole (user, or name of a list).
enum SidebarRole {
    SecondLineRole = Qt::UserRole + 1, //!< QString, of an account: its host
    AccountStateRole,                  //!< QString, of an account: what is the matter, empty where nothing is
    StateIconRole,                     //!< int: Icon, of an account
    DotRole,                           //!< int: Dot, of an account
    CountRole,                         //!< QString, of a list: how many rows it has, may be empty
};

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
