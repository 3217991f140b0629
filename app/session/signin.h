// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/secretstore.h"
#include "app/api/servermeta.h"
#include "app/net/apiclient.h"
#include "app/session/notingprompt.h"

#include <QObject>

#include <optional>

namespace grantry {

//! How an account stands with its server, and the way in: /meta first, then /user with the password. Has the client
//! that all signed requests of the account go through.
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    enum class State {
        SignedOut,        //!< no password is known
        AskingKeychain,   //!< the keychain is being asked for the password
        Checking,         //!< /meta and /user are being asked
        Ready,            //!< the server has said yes to the password
        NeedsPassword,    //!< the server refused it: error(); or none is known that may be tried
        NeedsCode,        //!< a one-time password is wanted
        KeychainLocked,   //!< the keychain has the password and did not give it: keychainError()
        Offline,          //!< no answer from the server itself: error(). Rows read earlier stay
        NotSecure,        //!< no connection that can be trusted: error()
        PasswordsRefused, //!< the server signs in by SAML or CAS, and did not take this password
        ApiNotOffered,    //!< this server does not have the API
        TooManyAttempts,  //!< locked out for a while: error()
        Limited,          //!< the server takes no requests for a while: error()
        Failed,           //!< anything else: error()
    };
    Q_ENUM(State)

    //! Neither \a network nor \a clock nor \a prompt is owned; all outlive this object. \a prompt may be null.
    SignIn(const Account &account, QNetworkAccessManager *network, const Clock &clock, CodePrompt *prompt,
           QObject *parent = nullptr);

    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] State state() const { return m_state; }
    //! Why the state is what it is.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! With State::KeychainLocked.
    [[nodiscard]] std::optional<SecretError> keychainError() const { return m_keychainError; }
    //! What /meta said, as far as it was read.
    [[nodiscard]] const ServerMeta &meta() const { return m_meta; }
    //! A password is known that the server has not refused.
    [[nodiscard]] bool hasPassword() const { return m_hasPassword; }
    //! The server has said yes to the password.
    [[nodiscard]] bool isSignedIn() const { return m_isSignedIn; }
    //! An answer is awaited.
    [[nodiscard]] bool isActive() const { return m_request.isActive(); }
    //! The server has wanted a one-time password of this user.
    [[nodiscard]] bool wantsCodes() const { return m_codes.hasAsked(); }

    //! See ApiClient::trustOnly().
    void trustOnly(const QByteArray &certificate);

    //! Drops what is under way and begins anew; done() follows, or another state.
    void begin(const QString &password);
    //! Goes on with the password that is known, where an earlier error broke off.
    void resume(Intent intent);
    void awaitKeychain();
    void keychainFailed(SecretError error);
    void needPassword();
    //! Forgets what has begun; does nothing where that has ended. \a after is the state then.
    void cancel(State after);
    //! Forgets the user's part: State::SignedOut.
    void forget();
    //! Later requests fared like this, too.
    void succeed();
    void fail(const ApiError &error);

Q_SIGNALS:
    //! State or meta() changed.
    void stateChanged();
    //! The server has said yes to the password; \a intent is that of the act that asked.
    void done(grantry::Intent intent);

private:
    void setState(State state, std::optional<ApiError> error = {});
    void askMeta(Intent intent);
    void askUser(Intent intent);
    void forgetPassword();

    NotingPrompt m_codes;
    ApiClient m_client;
    ApiClient m_unsignedClient; //!< for /meta: a wrong password costs one attempt and not two
    QString m_user;
    State m_state = State::SignedOut;
    std::optional<ApiError> m_error;
    std::optional<SecretError> m_keychainError;
    ServerMeta m_meta;
    bool m_knowsMeta = false; //!< as far as the server tells it
    bool m_hasPassword = false;
    bool m_isSignedIn = false;
    RequestHandle m_request;
};

} // namespace grantry
