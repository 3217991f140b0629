// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "ui/dialogs/addaccountdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class Clock;
class Desktop;
class ReleaseTable;
class ServerProbe;

//! From the form to an account that is signed in: probes the server while somebody types, tries the password, and puts
//! what went wrong back into the form.
class SignInFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInFlow)

public:
    //! All of it outlives the flow.
    struct Needs
    {
        QNetworkAccessManager &network;
        const ReleaseTable &releases;
        const Clock &clock;
        Desktop &desktop;
        std::function<AccountSession *(const Account &)> makeSession; //!< the window owns what it makes
    };

    //! \a window is the parent of the form, and of this.
    SignInFlow(Needs needs, QWidget *window);

    //! Asks for everything; ends with signedIn(), or with nothing where the person gives up.
    void signInNew();
    //! Asks for the password of \a session, which goes on by itself once it is right.
    void signInAgain(AccountSession *session);

Q_SIGNALS:
    //! The session of signInNew() is ready.
    void signedIn(grantry::AccountSession *session);

private:
    void openForm(const AddAccountDialog::Initial &initial);
    void attempt(const AddAccountDialog::Value &value);
    void noteState();
    void giveUp();
    void dropAttempt();

    Needs m_needs;
    QWidget *m_window;
    ServerProbe *m_probe;
    QPointer<AddAccountDialog> m_form;
    QPointer<AccountSession> m_session;
    bool m_isNew = true;
};

} // namespace grantry
