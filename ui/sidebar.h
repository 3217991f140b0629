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

class AccountCard;
class AccountSession;
class Accounts;
class Clock;
class ReleaseTable;

//! The accounts as a tree: the name over the host and, where something is the matter, the state; under it the two lists
//! with their counts. Below the tree, what there is to say and to do about the chosen account.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    //! None is owned; all outlive the sidebar, which follows what happens to \a accounts.
    Sidebar(Accounts &accounts, const ReleaseTable &releases, const Clock &clock, QWidget *parent = nullptr);

    //! Shows which list is on the screen; null: none.
    void choose(AccountSession *session, PaneKind kind);

Q_SIGNALS:
    //! By the person.
    void chosen(grantry::AccountSession *session, grantry::PaneKind kind);
    //! About the chosen account.
    void acted(grantry::PaneAct act);
    void addRequested();
    void menuRequested(grantry::AccountSession *session, const QPoint &globalPosition);
    //! For a screen reader to say now.
    void announce(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        AccountSession *session;
        QStandardItem *account;
        QStandardItem *applications;
        QStandardItem *tokens;
        QString said; //!< the state that was announced last
    };

    void makeTree();
    void insert(AccountSession *session, qsizetype at);
    void take(AccountSession *session);
    void move(AccountSession *session, qsizetype to);
    void update(AccountSession *session);
    void showCounts(const Entry &entry);
    void noteCurrent(const QModelIndex &current);
    void askForMenu(const QModelIndex &index, const QPoint &globalPosition);
    [[nodiscard]] Entry *entryOf(const AccountSession *session);
    [[nodiscard]] AccountSession *sessionAt(const QModelIndex &index) const;

    const Clock &m_clock;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    AccountCard *m_card;
    QList<Entry> m_entries; //!< as in the tree
    bool m_isTold = false;  //!< what is being chosen was not chosen here
};

} // namespace grantry
