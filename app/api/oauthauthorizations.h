// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"
#include "app/api/servermeta.h"
#include "app/net/call.h"
#include "app/net/pageloader.h"

#include <QStringList>

#include <optional>
#include <variant>

//! The OAuth Authorizations API of GitHub Enterprise Server (`oauth-authorizations` in the official description), ten
//! functions for its ten operations, and the two other calls that sign-in needs. Each returns a pure value; see
//! ApiClient.
namespace grantry::api {

//! Narrows a list to one application.
struct ListFilter
{
    QString clientId; //!< empty: all
};

//! What POST and PUT have in common. An absent member is not sent.
struct NewAuthorization
{
    std::optional<QStringList> scopes; //!< absent: null is sent, which means none, as an empty list does
    std::optional<QString> note;       //!< required by the server for personal tokens
    std::optional<QString> noteUrl;
};

//! What makes a token an application's.
struct ApplicationSecret
{
    QString clientId;
    QString clientSecret; //!< sent in the body; in memory only
};

struct ReplaceScopes
{
    QStringList scopes;
};
struct AddScopes
{
    QStringList scopes;
};
struct RemoveScopes
{
    QStringList scopes;
};
//! The server takes one of the three at most; this type cannot hold two.
using ScopeChange = std::variant<std::monostate, ReplaceScopes, AddScopes, RemoveScopes>;

//! What PATCH may change. An absent member is left as it is on the server.
struct AuthorizationChange
{
    ScopeChange scopes;
    std::optional<QString> note;
    std::optional<QString> noteUrl;
    std::optional<QString> fingerprint;
};

//! One object, or that it has not changed since it was read with an ETag.
template <class T>
struct Reread
{
    std::optional<T> value; //!< nothing: 304
    QByteArray etag;
};

//! GET /applications/grants
[[nodiscard]] Call<Page<Grant>> listGrants(const PageRequest &page, const ListFilter &filter = {});
//! GET /applications/grants/ID
[[nodiscard]] Call<Grant> getGrant(GrantId id);
//! The same with If-None-Match; \a etag may be empty.
[[nodiscard]] Call<Reread<Grant>> rereadGrant(GrantId id, const QByteArray &etag);
//! DELETE /applications/grants/ID: all tokens of the application for this user, and the SSH and deploy keys it made
[[nodiscard]] Call<void> deleteGrant(GrantId id);
//! GET /authorizations
[[nodiscard]] Call<Page<Authorization>> listAuthorizations(const PageRequest &page, const ListFilter &filter = {});
//! GET /authorizations/ID
[[nodiscard]] Call<Authorization> getAuthorization(AuthorizationId id);
//! The same with If-None-Match; \a etag may be empty.
[[nodiscard]] Call<Reread<Authorization>> rereadAuthorization(AuthorizationId id, const QByteArray &etag);
//! POST /authorizations: a personal token, or with \a application (and a fingerprint) one of an application
[[nodiscard]] Call<MadeAuthorization> createAuthorization(const NewAuthorization &wanted,
                                                          const std::optional<ApplicationSecret> &application = {},
                                                          const std::optional<QString> &fingerprint = {});
//! PUT /authorizations/clients/CLIENT_ID: the existing one where there is one. \a fingerprint goes into the body
[[nodiscard]] Call<MadeAuthorization> getOrCreateAuthorization(const ApplicationSecret &application,
                                                               const NewAuthorization &wanted,
                                                               const std::optional<QString> &fingerprint = {});
//! PUT /authorizations/clients/CLIENT_ID/FINGERPRINT
[[nodiscard]] Call<MadeAuthorization> getOrCreateAuthorizationWithFingerprint(const ApplicationSecret &application,
                                                                              const QString &fingerprint,
                                                                              const NewAuthorization &wanted);
//! PATCH /authorizations/ID
[[nodiscard]] Call<Authorization> updateAuthorization(AuthorizationId id, const AuthorizationChange &change);
//! DELETE /authorizations/ID
[[nodiscard]] Call<void> deleteAuthorization(AuthorizationId id);

//! GET /meta: needs no credentials unless the server is in private mode
[[nodiscard]] Call<ServerMeta> getMeta();
//! GET /user: who signed in
[[nodiscard]] Call<SignedInUser> getUser();

} // namespace grantry::api
