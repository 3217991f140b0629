// SPDX-License-Identifier: MIT
#include "app/api/newtoken.h"

namespace grantry::api {

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Call<MadeAuthorization> makeToken(const NewToken &token)
{
    const NewAuthorization wanted{token.scopes, unlessEmpty(token.note), unlessEmpty(token.noteUrl)};
    if (token.kind == NewToken::Kind::Personal)
        return createAuthorization(wanted);
    const ApplicationSecret application{token.clientId, token.clientSecret};
    if (!token.useExisting)
        return createAuthorization(wanted, application, unlessEmpty(token.fingerprint));
    if (token.fingerprint.isEmpty())
        return getOrCreateAuthorization(application, wanted);
    return getOrCreateAuthorizationWithFingerprint(application, token.fingerprint, wanted);
}

} // namespace grantry::api
