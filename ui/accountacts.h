// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"
#include "ui/panes/paneface.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class Desktop;
class Leaving;
class NetworkAccess;
class NetworkQuestions;
class SignInFlow;

//! What a person can do with an account besides its rows: the actions of the menu and of the sidebar, and the questions
//! that go with them.
class AccountActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountActs)

public:
    //! None is owned; all outlive the acts.
    struct Needs
    {
        Accounts &accounts;
        SignInFlow &signIn;
        Leaving &leaving;
        Desktop &desktop;
        NetworkQuestions &questions;
        NetworkAccess &access;
    };

    //! \a window is the parent of what is asked, and of this.
    AccountActs(const Needs &needs, QWidget *window);

    //! The account on the screen, to which the actions apply; null: none.
    void setCurrent(AccountSession *session);
    [[nodiscard]] QAction *addAccount() const { return m_add; }
    void fill(QMenu *menu) const;
    //! The same actions, for \a session.
    void popUp(AccountSession *session, const QPoint &globalPosition);
    void act(AccountSession *session, PaneAct act);
    //! Where that is why the account cannot be reached: whether its server's certificate is to be trusted.
    void askToTrust(AccountSession *session);

Q_SIGNALS:
    //! For a screen reader to say now.
    void announce(const QString &text);

private:
    QAction *addAction(const char *name, const QString &text, void (AccountActs::*work)());
    void refresh();
    void followCurrent();
    void setTarget(AccountSession *session);
    void signIn();
    void typePassword();
    void signOut();
    void rename();
    void moveUp();
    void moveDown();
    void remove();
    void tryAgainBehindProxy();
    void openApplications();
    void openTokens();
    void open(const QUrl &url);
    void tellKeychainFailure(AccountSession *session, Accounts::KeychainAct act, SecretError error);
    [[nodiscard]] qsizetype index() const;

    Needs m_needs;
    QWidget *m_window;
    QPointer<AccountSession> m_current;
    QPointer<AccountSession> m_target; //!< whom the actions are about
    bool m_wasNotSecure = false;       //!< the current one, when it was last looked at
    QAction *m_add;
    QAction *m_signIn;
    QAction *m_typePassword;
    QAction *m_signOut;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    QAction *m_applications;
    QAction *m_tokens;
};

} // namespace grantry
