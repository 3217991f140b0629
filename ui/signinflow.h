// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"
#include "ui/dialogs/addaccountdialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace grantry {

class Clock;
class Desktop;
class NetworkAccess;
class NetworkQuestions;
class ReleaseTable;
class ServerProbe;

//! From the form to an account that is signed in: probes the server while somebody types, tries the password, puts what
//! went wrong back into the form, and has the password kept where the person wants that.
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
        Accounts &accounts;
        SecretStore &secrets;
        NetworkQuestions &questions;
        NetworkAccess &access;
    };

    //! \a window is the parent of the form, and of this.
    SignInFlow(const Needs &needs, QWidget *window);
    ~SignInFlow() override;

    //! Asks for everything; ends with signedIn(), or with nothing where the person gives up.
    void signInNew();
    //! Asks for the password of \a session, which goes on by itself once it is right.
    void signInAgain(AccountSession *session);

Q_SIGNALS:
    //! An account was added, and is signed in.
    void signedIn(grantry::AccountSession *session);

private:
    void openForm(const AddAccountDialog::Initial &initial);
    void lookForKeychain();
    void probe(const ServerAddress &server);
    void askToTrust(const ServerAddress &server);
    [[nodiscard]] QByteArray trustedCertificate(const ServerAddress &server) const;
    void attempt(const AddAccountDialog::Value &value);
    void noteState();
    void succeed();
    void giveUp();
    [[nodiscard]] AccountSession *session() const;

    Needs m_needs;
    QWidget *m_window;
    ServerProbe *m_probe;
    QPointer<AddAccountDialog> m_form;
    std::unique_ptr<AccountSession> m_trial;                       //!< of a new account
    QPointer<AccountSession> m_again;                              //!< of one that is there
    std::optional<std::pair<ServerAddress, QByteArray>> m_trusted; //!< in this form, for a server without an account
    RequestHandle m_keychain;
    bool m_hasKeychain = true; //!< as far as is known
};

} // namespace grantry
