// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountregistry.h"
#include "app/accounts/secretstore.h"
#include "app/session/accountsession.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace grantry {

//! The accounts of a profile at work: a session for each that is registered, in the registry's order, and its password
//! in the secret store.
//!
//! No password is kept here: the session holds it while it is signed in, and the store where the person wanted that.
class Accounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Accounts)

public:
    //! None is owned; all outlive the accounts. #prompt may be null.
    struct Needs
    {
        QNetworkAccessManager &network;
        const ScopeCatalogue &catalogue;
        const Clock &clock;
        AccountRegistry &registry;
        SecretStore &secrets;
        QString profileId; //!< see passwordKey()
        CodePrompt *prompt = nullptr;
    };

    //! What was wanted of the keychain when it failed.
    enum class KeychainAct {
        Keep,            //!< the password, after a sign-in
        Forget,          //!< the password, after a sign-out
        ForgetAndRemove, //!< the account is still there, because its password may be
    };

    //! Makes the sessions; none is signed in.
    explicit Accounts(const Needs &needs, QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] QList<AccountSession *> sessions() const;
    //! Null where there is no such account.
    [[nodiscard]] AccountSession *find(const ServerAddress &server, const QString &user) const;
    [[nodiscard]] AccountRegistry &registry() const { return m_needs.registry; }

    //! Signs in the account that was used last. Null where none was ever used, or its person had signed out.
    AccountSession *restore();

    //! A session for an account that is not registered, for trying a password. Uses the certificate of the server's
    //! other accounts where it has none.
    [[nodiscard]] std::unique_ptr<AccountSession> makeSession(const Account &account);
    //! Registers the account of \a session, at the end, and takes it.
    tl::expected<AccountSession *, AccountRegistry::Refusal> adopt(std::unique_ptr<AccountSession> session);

    //! Signs in with the password of the keychain; passwordWanted() where there is none that may be tried.
    void signIn(AccountSession *session);
    //! Signs in with a password that was typed; see keepPassword().
    void signIn(AccountSession *session, const QString &password);
    //! Somebody looks at the account now: the last one of these is what the next start signs in. Where it is signed out
    //! and the keychain has its password, it signs in.
    void use(AccountSession *session);
    //! Goes on with what was interrupted, or signs in.
    void tryAgain(AccountSession *session);
    //! Keeps the password with which \a session has just signed in, or sees to it that none is kept.
    void keepPassword(AccountSession *session, const QString &password);
    void keepNoPassword(AccountSession *session);

    void rename(AccountSession *session, const QString &displayName);
    void move(AccountSession *session, qsizetype to);
    //! Forgets password and rows, and proves that the keychain does not have the password any more.
    void signOut(AccountSession *session);
    //! Signs out and forgets the account. Where its password cannot be proven to be gone, the account stays, signed
    //! out, and keychainFailed() tells; \a evenIfKept forgets it all the same.
    void remove(AccountSession *session, bool evenIfKept = false);
    //! The person has read that the maker of the server gives this API up; holds for all accounts of the server.
    void noteDeprecationSeen(const ServerAddress &server);
    //! Trusts this certificate for the server's host and port; see AccountRegistry::setCertificate().
    void trust(const ServerAddress &server, const QByteArray &sha256);

Q_SIGNALS:
    void added(grantry::AccountSession *session);
    //! Is about to be deleted; does not answer any more.
    void removed(grantry::AccountSession *session);
    void moved(grantry::AccountSession *session, qsizetype to);
    //! Somebody has to type the password.
    void passwordWanted(grantry::AccountSession *session);
    void keychainFailed(grantry::AccountSession *session, grantry::Accounts::KeychainAct act,
                        grantry::SecretError error);

private:
    struct Seat
    {
        std::unique_ptr<AccountSession> session;
        RequestHandle keychain; //!< one call at a time for each account
        AccountSession::State state = AccountSession::State::SignedOut;
        bool usesKept = false; //!< signs in with the password that the keychain has
    };

    Seat &seatOf(const AccountSession *session);
    AccountSession *seat(std::unique_ptr<AccountSession> session);
    void noteState(AccountSession *session);
    void passwordRead(AccountSession *session, const tl::expected<std::optional<QString>, SecretError> &password);
    void forget(AccountSession *session, KeychainAct act, std::function<void()> then);
    void unseat(const Account &account);
    void update(const AccountSession *session, const std::function<void(Account &)> &change);
    [[nodiscard]] QString keyOf(const AccountSession *session) const;

    Needs m_needs;
    std::vector<Seat> m_seats;
};

} // namespace grantry
