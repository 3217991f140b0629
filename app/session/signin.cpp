// SPDX-License-Identifier: MIT
#include "app/session/signin.h"

#include "app/api/oauthauthorizations.h"

#include <utility>

namespace grantry {

namespace {

using Kind = ApiError::Kind;

SignIn::State stateAfter(const ApiError &error)
{
    using enum SignIn::State;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::PasswordIsToken:
        return NeedsPassword;
    case Kind::CodeNeeded:
    case Kind::CodeWrong:
        return NeedsCode;
    case Kind::TooManyAttempts:
        return TooManyAttempts;
    case Kind::RateLimited:
        return Limited;
    case Kind::ApiNotOffered:
        return ApiNotOffered;
    case Kind::Tls:
        return NotSecure;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::LostAnswer:
    case Kind::AnsweredByProxy:
        return Offline;
    case Kind::InvalidRequest:
    case Kind::RedirectRefused:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::WebFlowRequired:
    case Kind::BadRequest:
    case Kind::Validation:
    case Kind::ServerError:
    case Kind::Malformed:
    case Kind::Cancelled:
        return Failed;
    }
    Q_UNREACHABLE();
}

//! /meta was refused rather than unanswered: real servers do that in private mode, and very old ones do not have it.
//! Then passwords are tried all the same.
bool mayStillTakePasswords(const ApiError &error)
{
    return error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden || error.kind == Kind::NotFound ||
           error.kind == Kind::ApiNotOffered;
}

} // namespace

SignIn::SignIn(const Account &account, QNetworkAccessManager *network, const Clock &clock, CodePrompt *prompt,
               QObject *parent)
    : QObject(parent)
    , m_codes(prompt)
    , m_client(network, account.server, clock, prompt ? &m_codes : nullptr)
    , m_unsignedClient(network, account.server, clock)
    , m_user(account.user)
{
    for (const ApiClient *client : {&m_client, &m_unsignedClient}) {
        connect(client, &ApiClient::serverVersionSeen, this, [this](const QString &version) {
            m_meta.installedVersion = version;
            Q_EMIT stateChanged();
        });
    }
    trustOnly(account.certificate);
}

void SignIn::trustOnly(const QByteArray &certificate)
{
    for (ApiClient *client : {&m_client, &m_unsignedClient})
        client->trustOnly(certificate);
}

void SignIn::begin(const QString &password)
{
    m_request.abort();
    m_client.setCredentials(m_user, password);
    m_hasPassword = true;
    m_isSignedIn = false;
    askMeta(Intent::ExplicitAct);
}

void SignIn::resume(Intent intent)
{
    if (m_knowsMeta)
        askUser(intent);
    else
        askMeta(intent);
}

void SignIn::awaitKeychain()
{
    m_request.abort();
    setState(State::AskingKeychain);
}

void SignIn::keychainFailed(SecretError error)
{
    m_keychainError = error;
    setState(State::KeychainLocked);
}

void SignIn::needPassword()
{
    setState(State::NeedsPassword);
}

void SignIn::cancel(State after)
{
    if (m_state != State::Checking && m_state != State::AskingKeychain)
        return;
    m_request.abort();
    forgetPassword();
    setState(after);
}

void SignIn::forget()
{
    m_request.abort();
    forgetPassword();
    m_codes.forget();
    setState(State::SignedOut);
}

void SignIn::succeed()
{
    setState(State::Ready);
}

void SignIn::fail(const ApiError &error)
{
    const State next = stateAfter(error);
    if (next == State::NeedsPassword)
        forgetPassword();
    // With SAML or CAS it may be right there: only users that are built into the server have a password here.
    if (error.kind == Kind::Unauthorized && !m_meta.passwordAuthentication)
        return setState(State::PasswordsRefused);
    setState(next, error);
}

void SignIn::setState(State state, std::optional<ApiError> error)
{
    if (state != State::KeychainLocked)
        m_keychainError.reset();
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void SignIn::askMeta(Intent intent)
{
    setState(State::Checking);
    m_request = m_unsignedClient.send<ServerMeta>(api::getMeta(), Intent::Background,
                                                  [this, intent](const ApiResult<ServerMeta> &answer) {
                                                      if (!answer && !mayStillTakePasswords(answer.error()))
                                                          return fail(answer.error());
                                                      if (answer)
                                                          m_meta = *answer;
                                                      m_knowsMeta = true;
                                                      askUser(intent);
                                                  });
}

void SignIn::askUser(Intent intent)
{
    setState(State::Checking);
    m_request =
        m_client.send<SignedInUser>(api::getUser(), intent, [this, intent](const ApiResult<SignedInUser> &answer) {
            if (!answer)
                return fail(answer.error());
            m_isSignedIn = true;
            setState(State::Ready);
            Q_EMIT done(intent);
        });
}

void SignIn::forgetPassword()
{
    m_client.clearCredentials();
    m_hasPassword = m_isSignedIn = false;
}

} // namespace grantry
