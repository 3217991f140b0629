// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/paneface.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStandardItem;
class QStandardItemModel;
class QTreeView;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;

//! The accounts as a tree: the user over the host with a dot for the state, and under it the two lists with their
//! counts.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(QWidget *parent = nullptr);

    //! \a session is not owned; it leaves the sidebar when it is destroyed.
    void addSession(AccountSession *session);
    void removeSession(AccountSession *session);
    //! Shows which list is on the screen.
    void choose(AccountSession *session, PaneKind kind);

Q_SIGNALS:
    void chosen(grantry::AccountSession *session, grantry::PaneKind kind);

private:
    struct Entry
    {
        AccountSession *session;
        QStandardItem *account;
        QStandardItem *applications;
        QStandardItem *tokens;
    };

    void update(const Entry &entry);
    void noteCurrent(const QModelIndex &current);

    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QList<Entry> m_entries;
};

} // namespace grantry
