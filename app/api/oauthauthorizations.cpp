// SPDX-License-Identifier: MIT
#include "app/api/oauthauthorizations.h"

#include "app/api/decode.h"

#include <QJsonArray>
#include <QUrl>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry::api {
namespace {

RequestPath grantsPath()
{
    return RequestPath("/applications/grants"_L1);
}

RequestPath authorizationsPath()
{
    return RequestPath("/authorizations"_L1);
}

RequestPath clientPath(const ApplicationSecret &application)
{
    return RequestPath("/authorizations/clients"_L1).segment(application.clientId);
}

template <class T>
using BodyReader = std::function<ApiResult<T>(const QByteArray &)>;

//! Reads the row with this id and no other: what is done next must not happen to one that nobody chose.
template <class Row>
BodyReader<Row> rowReader(decltype(Row::id) id, ApiResult<Row> (*decodeRow)(const QByteArray &))
{
    return [id, decodeRow](const QByteArray &body) {
        return decodeRow(body).and_then([id](Row &&row) -> ApiResult<Row> {
            if (row.id == id)
                return std::move(row);
            ApiError another;
            another.kind = ApiError::Kind::Malformed;
            another.flaw = ApiError::Flaw::WrongShape;
            another.detail = u"another id than was asked for"_s;
            return tl::unexpected(std::move(another));
        });
    };
}

template <class Row>
Call<Page<Row>> listCall(const RequestPath &path, const PageRequest &page, const ListFilter &filter,
                         BodyReader<QList<Row>> decodeRows)
{
    Call<Page<Row>> call;
    call.path = path;
    call.query.addQueryItem(u"per_page"_s, QString::number(page.perPage));
    call.query.addQueryItem(u"page"_s, QString::number(page.page));
    // QUrlQuery takes a value as already encoded, and a server reads a bare + as a space.
    if (!filter.clientId.isEmpty())
        call.query.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter.clientId)));
    call.etag = page.etag;
    call.notFoundMeans = ApiError::Kind::ApiNotOffered;
    call.read = [decodeRows = std::move(decodeRows)](const Reply &reply) -> ApiResult<Page<Row>> {
        Page<Row> result{{}, reply.links, reply.etag, reply.notModified(), reply.viaHttp2};
        if (reply.notModified())
            return result;
        return decodeRows(reply.body).map([&result](QList<Row> &&rows) {
            result.rows = std::move(rows);
            return std::move(result);
        });
    };
    return call;
}

template <class T>
Call<T> objectCall(Method method, const RequestPath &path, BodyReader<T> decodeBody)
{
    Call<T> call;
    call.method = method;
    call.path = path;
    call.read = [decodeBody = std::move(decodeBody)](const Reply &reply) { return decodeBody(reply.body); };
    return call;
}

template <class T>
Call<Reread<T>> rereadCall(const RequestPath &path, const QByteArray &etag, BodyReader<T> decodeBody)
{
    Call<Reread<T>> call;
    call.path = path;
    call.etag = etag;
    call.read = [decodeBody = std::move(decodeBody)](const Reply &reply) -> ApiResult<Reread<T>> {
        if (reply.notModified())
            return Reread<T>{{}, reply.etag};
        return decodeBody(reply.body).map([&reply](T &&value) { return Reread<T>{std::move(value), reply.etag}; });
    };
    return call;
}

Call<void> deleteCall(RequestPath path)
{
    Call<void> call;
    call.method = Method::Delete;
    call.path = std::move(path);
    call.success = {204};
    call.read = [](const Reply &) { return ApiResult<void>(); };
    return call;
}

Call<MadeAuthorization> makeCall(Method method, RequestPath path, QJsonObject body)
{
    Call<MadeAuthorization> call;
    call.method = method;
    call.path = std::move(path);
    call.body = std::move(body);
    call.success = method == Method::Put ? QList{200, 201} : QList{201};
    call.notFoundMeans = ApiError::Kind::ApiNotOffered;
    call.read = [](const Reply &reply) { return decode::madeAuthorization(reply.body, reply.status == 201); };
    return call;
}

void insertText(QJsonObject &body, QLatin1StringView member, const std::optional<QString> &text)
{
    if (text)
        body.insert(member, *text);
}

QJsonObject bodyOf(const NewAuthorization &wanted, const std::optional<QString> &fingerprint)
{
    QJsonObject body;
    body.insert("scopes"_L1, wanted.scopes ? QJsonArray::fromStringList(*wanted.scopes) : QJsonValue(QJsonValue::Null));
    insertText(body, "note"_L1, wanted.note);
    insertText(body, "note_url"_L1, wanted.noteUrl);
    insertText(body, "fingerprint"_L1, fingerprint);
    return body;
}

struct ScopeChangeWriter
{
    QJsonObject &body;

    void operator()(std::monostate) const {}
    void operator()(const ReplaceScopes &change) const { insert("scopes"_L1, change.scopes); }
    void operator()(const AddScopes &change) const { insert("add_scopes"_L1, change.scopes); }
    void operator()(const RemoveScopes &change) const { insert("remove_scopes"_L1, change.scopes); }

private:
    void insert(QLatin1StringView member, const QStringList &scopes) const
    {
        body.insert(member, QJsonArray::fromStringList(scopes));
    }
};

} // namespace

Call<Page<Grant>> listGrants(const PageRequest &page, const ListFilter &filter)
{
    return listCall<Grant>(grantsPath(), page, filter, decode::grants);
}

Call<Grant> getGrant(GrantId id)
{
    return objectCall<Grant>(Method::Get, grantsPath().id(id.value), rowReader<Grant>(id, decode::grant));
}

Call<Reread<Grant>> rereadGrant(GrantId id, const QByteArray &etag)
{
    return rereadCall<Grant>(grantsPath().id(id.value), etag, rowReader<Grant>(id, decode::grant));
}

Call<void> deleteGrant(GrantId id)
{
    return deleteCall(grantsPath().id(id.value));
}

Call<Page<Authorization>> listAuthorizations(const PageRequest &page, const ListFilter &filter)
{
    return listCall<Authorization>(authorizationsPath(), page, filter, decode::authorizations);
}

Call<Authorization> getAuthorization(AuthorizationId id)
{
    return objectCall<Authorization>(Method::Get, authorizationsPath().id(id.value),
                                     rowReader<Authorization>(id, decode::authorization));
}

Call<Reread<Authorization>> rereadAuthorization(AuthorizationId id, const QByteArray &etag)
{
    return rereadCall<Authorization>(authorizationsPath().id(id.value), etag,
                                     rowReader<Authorization>(id, decode::authorization));
}

Call<MadeAuthorization> createAuthorization(const NewAuthorization &wanted,
                                            const std::optional<ApplicationSecret> &application,
                                            const std::optional<QString> &fingerprint)
{
    QJsonObject body = bodyOf(wanted, fingerprint);
    if (application) {
        body.insert("client_id"_L1, application->clientId);
        body.insert("client_secret"_L1, application->clientSecret);
    }
    return makeCall(Method::Post, authorizationsPath(), std::move(body));
}

Call<MadeAuthorization> getOrCreateAuthorization(const ApplicationSecret &application, const NewAuthorization &wanted,
                                                 const std::optional<QString> &fingerprint)
{
    QJsonObject body = bodyOf(wanted, fingerprint);
    body.insert("client_secret"_L1, application.clientSecret);
    return makeCall(Method::Put, clientPath(application), std::move(body));
}

Call<MadeAuthorization> getOrCreateAuthorizationWithFingerprint(const ApplicationSecret &application,
                                                                const QString &fingerprint,
                                                                const NewAuthorization &wanted)
{
    QJsonObject body = bodyOf(wanted, {});
    body.insert("client_secret"_L1, application.clientSecret);
    return makeCall(Method::Put, clientPath(application).segment(fingerprint), std::move(body));
}

Call<Authorization> updateAuthorization(AuthorizationId id, const AuthorizationChange &change)
{
    QJsonObject body;
    std::visit(ScopeChangeWriter{body}, change.scopes);
    insertText(body, "note"_L1, change.note);
    insertText(body, "note_url"_L1, change.noteUrl);
    insertText(body, "fingerprint"_L1, change.fingerprint);
    auto call = objectCall<Authorization>(Method::Patch, authorizationsPath().id(id.value),
                                          rowReader<Authorization>(id, decode::authorization));
    call.body = std::move(body);
    return call;
}

Call<void> deleteAuthorization(AuthorizationId id)
{
    return deleteCall(authorizationsPath().id(id.value));
}

Call<ServerMeta> getMeta()
{
    return objectCall<ServerMeta>(Method::Get, RequestPath("/meta"_L1), decode::serverMeta);
}

Call<SignedInUser> getUser()
{
    auto call = objectCall<SignedInUser>(Method::Get, RequestPath("/user"_L1), decode::signedInUser);
    call.notFoundMeans = ApiError::Kind::ApiNotOffered;
    return call;
}

} // namespace grantry::api
