// SPDX-License-Identifier: MIT
#include "app/emulator/authorizationsapi.h"

#include "app/emulator/authorizationinput.h"
#include "app/emulator/bodies.h"
#include "app/emulator/tokens.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

//! One page of \a ids with its Link header; \a writeRow writes the row of an id.
template <class WriteRow>
Response page(const ApiCall &call, const QByteArray &path, const IdList &ids, WriteRow writeRow)
{
    const PageWindow window = PageWindow::of(call.target);
    JsonWriter json;
    json.beginArray();
    for (const qint64 id : ids.page(window.offset(), window.perPage))
        writeRow(json, id);
    json.endArray();
    Response response = replies::json(json.text());
    if (const QByteArray link = linkHeader(call.origin.apiRoot + path, call.target, ids.size()); !link.isEmpty())
        response.headers.emplaceBack("Link", link);
    return response;
}

QByteArray owner(const ApiCall &call)
{
    return QJsonDocument{bodies::simpleUser(*call.user, call.origin)}.toJson(QJsonDocument::Compact);
}

QStringList changedScopes(const QStringList &old, const AuthorizationInput &input)
{
    QStringList scopes = input.scopes.sent ? input.scopes.orElse({}) : old;
    for (const QString &scope : input.addScopes.orElse({})) {
        if (!scopes.contains(scope))
            scopes.append(scope);
    }
    for (const QString &scope : input.removeScopes.orElse({}))
        scopes.removeAll(scope);
    return scopes;
}

} // namespace

AuthorizationsApi::AuthorizationsApi(Store &store, const QString &documentationUrl)
    : m_store{store}
    , m_documentationUrl{documentationUrl}
{
}

Response AuthorizationsApi::answer(const ApiCall &call)
{
    switch (call.route.operation) {
    case Operation::ListGrants:
        return listGrants(call);
    case Operation::GetGrant:
        return getGrant(call);
    case Operation::DeleteGrant:
        return deleteGrant(call);
    case Operation::ListAuthorizations:
        return listAuthorizations(call);
    case Operation::GetAuthorization:
        return getAuthorization(call);
    case Operation::CreateAuthorization:
        return create(call);
    case Operation::GetOrCreateAuthorization:
        return getOrCreate(call, {});
    case Operation::GetOrCreateAuthorizationWithFingerprint:
        return getOrCreate(call, call.route.fingerprint);
    case Operation::UpdateAuthorization:
        return update(call);
    case Operation::DeleteAuthorization:
        return deleteAuthorization(call);
    case Operation::Root:
    case Operation::Meta:
    case Operation::User:
    case Operation::RateLimit:
        break;
    }
    return notFound();
}

Response AuthorizationsApi::listGrants(const ApiCall &call) const
{
    const auto writeRow = [&](JsonWriter &json, qint64 id) {
        const Grant *grant = m_store.grant(id);
        bodies::write(json, *grant, m_store.scopes(*grant), call.origin);
    };
    const QString clientId = call.target.queryValue(u"client_id"_s);
    if (clientId.isEmpty())
        return page(call, "/applications/grants", m_store.grants(call.user), writeRow);
    IdList one;
    if (const Grant *grant = m_store.grantOf(call.user, m_store.app(clientId)))
        one.insert(grant->id);
    return page(call, "/applications/grants", one, writeRow);
}

Response AuthorizationsApi::getGrant(const ApiCall &call) const
{
    const Grant *grant = ownGrant(call);
    if (!grant)
        return notFound();
    JsonWriter json;
    bodies::write(json, *grant, m_store.scopes(*grant), call.origin);
    return replies::json(json.text());
}

Response AuthorizationsApi::deleteGrant(const ApiCall &call)
{
    const Grant *grant = ownGrant(call);
    if (!grant)
        return notFound();
    m_store.removeGrant(grant->id);
    return replies::noContent();
}

Response AuthorizationsApi::listAuthorizations(const ApiCall &call) const
{
    const IdList &ids = m_store.authorizations(call.user, call.target.queryValue(u"client_id"_s));
    return page(call, "/authorizations", ids, [&, user = owner(call)](JsonWriter &json, qint64 id) {
        bodies::write(json, *m_store.authorization(id), user, call.origin);
    });
}

Response AuthorizationsApi::getAuthorization(const ApiCall &call) const
{
    const Authorization *authorization = ownAuthorization(call);
    return authorization ? body(call, *authorization) : notFound();
}

Response AuthorizationsApi::create(const ApiCall &call)
{
    const auto input = AuthorizationInput::parse(call.request.body, m_documentationUrl);
    if (!input)
        return input.error();
    Authorization wanted{.user = call.user,
                         .note = input->note.value,
                         .noteUrl = input->noteUrl.value,
                         .fingerprint = input->fingerprint.value,
                         .scopes = input->scopes.orElse({})};
    const QString clientId = input->clientId.orElse({});
    const QString secret = input->clientSecret.orElse({});
    if (!clientId.isEmpty() || !secret.isEmpty()) {
        wanted.app = appWithSecret(clientId, secret);
        if (!wanted.app)
            return wrongApp();
    }
    return made(call, wanted);
}

Response AuthorizationsApi::getOrCreate(const ApiCall &call, const std::optional<QString> &pathFingerprint)
{
    const auto input = AuthorizationInput::parse(call.request.body, m_documentationUrl);
    if (!input)
        return input.error();
    const App *app = appWithSecret(call.route.clientId, input->clientSecret.orElse({}));
    if (!app)
        return wrongApp();
    const std::optional<QString> fingerprint = pathFingerprint ? pathFingerprint : input->fingerprint.value;
    if (const Authorization *existing = m_store.byFingerprint(call.user, app, fingerprint.value_or(QString{})))
        return body(call, *existing);
    return made(call, {.user = call.user,
                       .app = app,
                       .note = input->note.value,
                       .noteUrl = input->noteUrl.value,
                       .fingerprint = fingerprint,
                       .scopes = input->scopes.orElse({})});
}

Response AuthorizationsApi::update(const ApiCall &call)
{
    const Authorization *old = ownAuthorization(call);
    if (!old)
        return notFound();
    const auto input = AuthorizationInput::parse(call.request.body, m_documentationUrl);
    if (!input)
        return input.error();
    if (input->scopes.sent + input->addScopes.sent + input->removeScopes.sent > 1)
        return replies::failure(422, u"Only one of scopes, add_scopes and remove_scopes can be sent at a time."_s,
                                m_documentationUrl);
    Authorization wanted = *old;
    wanted.scopes = changedScopes(old->scopes, *input);
    if (input->note.sent)
        wanted.note = input->note.value;
    if (input->noteUrl.sent)
        wanted.noteUrl = input->noteUrl.value;
    if (input->fingerprint.sent)
        wanted.fingerprint = input->fingerprint.value;
    if (const auto errors = conflicts(m_store, wanted); !errors.isEmpty())
        return replies::invalid(errors, m_documentationUrl);
    wanted.updatedAt = call.now;
    m_store.updateAuthorization(wanted);
    m_store.touchGrant(call.user, wanted.app, call.now);
    return body(call, wanted);
}

Response AuthorizationsApi::deleteAuthorization(const ApiCall &call)
{
    const Authorization *authorization = ownAuthorization(call);
    if (!authorization)
        return notFound();
    // The grant stays when its last token goes: consent is not taken back with a token, only with the grant.
    m_store.touchGrant(call.user, authorization->app, call.now);
    m_store.removeAuthorization(authorization->id);
    return replies::noContent();
}

const Grant *AuthorizationsApi::ownGrant(const ApiCall &call) const
{
    const Grant *grant = m_store.grant(call.route.id);
    return grant && grant->user == call.user ? grant : nullptr;
}

const Authorization *AuthorizationsApi::ownAuthorization(const ApiCall &call) const
{
    const Authorization *authorization = m_store.authorization(call.route.id);
    return authorization && authorization->user == call.user ? authorization : nullptr;
}

const App *AuthorizationsApi::appWithSecret(const QString &clientId, const QString &secret) const
{
    const App *app = m_store.app(clientId);
    return app && !app->clientSecret.isEmpty() && app->clientSecret == secret ? app : nullptr;
}

Response AuthorizationsApi::wrongApp() const
{
    return replies::failure(422, u"Invalid OAuth application client_id or secret."_s, m_documentationUrl);
}

Response AuthorizationsApi::notFound() const
{
    return replies::failure(404, u"Not Found"_s, m_documentationUrl);
}

Response AuthorizationsApi::made(const ApiCall &call, Authorization authorization)
{
    if (const auto errors = conflicts(m_store, authorization); !errors.isEmpty())
        return replies::invalid(errors, m_documentationUrl);
    authorization.createdAt = call.now;
    authorization.updatedAt = call.now;
    const QString token = newToken(authorization.app);
    setToken(authorization, token);
    const Authorization *added = m_store.addAuthorization(std::move(authorization));
    if (added->app && !added->app->firstParty) {
        if (m_store.grantOf(call.user, added->app))
            m_store.touchGrant(call.user, added->app, call.now);
        else
            m_store.addGrant({.user = call.user, .app = added->app, .createdAt = call.now, .updatedAt = call.now});
    }
    return body(call, *added, 201, token);
}

Response AuthorizationsApi::body(const ApiCall &call, const Authorization &authorization, int status,
                                 const QString &token) const
{
    JsonWriter json;
    bodies::write(json, authorization, owner(call), call.origin, token);
    Response response = replies::json(json.text(), status);
    if (call.route.operation != Operation::GetAuthorization && call.route.operation != Operation::UpdateAuthorization)
        response.headers.emplaceBack("Location", bodies::url(authorization, call.origin).toUtf8());
    return response;
}

} // namespace grantry::emulator
