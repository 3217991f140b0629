// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/paneface.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QSettings;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class AccountView;
class Accounts;
class Clock;
class Desktop;
class NoticeView;
class ReleaseTable;
class ScopeCatalogue;
class Sidebar;

//! The sidebar, and beside it the view of the account that is chosen there. Every account has a view of its own, made
//! when it is first chosen, so that nothing of one is ever shown for another.
class AccountDesk final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDesk)

public:
    //! None is owned; all outlive the desk.
    struct Needs
    {
        Accounts &accounts;
        const ScopeCatalogue &catalogue;
        const ReleaseTable &releases;
        const Clock &clock;
        Desktop &desktop;
        QSettings &settings; //!< which account and list were chosen, and how they looked
    };

    explicit AccountDesk(const Needs &needs, QWidget *parent = nullptr);

    //! Null where there is no account.
    [[nodiscard]] AccountView *view() const { return m_view; }
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    void choose(AccountSession *session, PaneKind kind = PaneKind::Applications);
    //! Chooses what was chosen at the end of the last run.
    void recall();
    void remember();

Q_SIGNALS:
    void viewMade(grantry::AccountView *view);
    //! Another account is chosen, or none.
    void viewChanged();
    void acted(grantry::AccountSession *session, grantry::PaneAct act);

private:
    [[nodiscard]] AccountView *viewOf(AccountSession *session);
    void drop(AccountSession *session);
    void showDeprecation();
    void rememberView();

    Needs m_needs;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    NoticeView *m_deprecation;
    QStackedWidget *m_views;
    QHash<AccountSession *, AccountView *> m_made;
    AccountView *m_view = nullptr;
    AccountSession *m_session = nullptr;
};

} // namespace grantry
