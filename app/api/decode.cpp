// SPDX-License-Identifier: MIT
#include "app/api/decode.h"

#include "app/net/utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace grantry::decode {
namespace {

// Beyond this a JSON number need not be exact, and a request could hit another id than the one that was shown.
constexpr qint64 maxExactInteger = qint64{1} << 53;

tl::unexpected<ApiError> malformed(ApiError::Flaw flaw, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.flaw = flaw;
    error.detail = detail;
    return tl::unexpected(std::move(error));
}

ApiError::Flaw flawOf(QJsonParseError::ParseError error)
{
    if (error == QJsonParseError::DeepNesting)
        return ApiError::Flaw::TooDeep;
    if (error == QJsonParseError::DocumentTooLarge)
        return ApiError::Flaw::TooLarge;
    if (error == QJsonParseError::IllegalUTF8String)
        return ApiError::Flaw::WrongEncoding;
    return ApiError::Flaw::NotJson;
}

ApiResult<QJsonDocument> parsed(const QByteArray &body)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return malformed(flawOf(problem.error), u"JSON error %1 at byte %2"_s.arg(problem.error).arg(problem.offset));
    return document;
}

ApiResult<QJsonObject> parsedObject(const QByteArray &body)
{
    return parsed(body).and_then([](const QJsonDocument &document) -> ApiResult<QJsonObject> {
        if (!document.isObject())
            return malformed(ApiError::Flaw::WrongShape, u"not an object"_s);
        return document.object();
    });
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QString text(const QJsonValue &value)
{
    if (value.isString() || isAbsent(value))
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

std::optional<QString> optionalText(const QJsonValue &value)
{
    return isAbsent(value) ? std::nullopt : std::optional(text(value));
}

QStringList scopes(const QJsonValue &value)
{
    if (isAbsent(value))
        return {};
    if (!value.isArray())
        return {text(value)};
    const QJsonArray array = value.toArray();
    QStringList names;
    names.reserve(array.size());
    for (const QJsonValue &name : array)
        names.append(text(name));
    return names;
}

QDateTime dateTime(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) // no zone was sent: the server's dates are UTC, the user's zone has no say
        time = QDateTime(time.date(), time.time(), utc);
    return time.isValid() ? time.toUTC() : QDateTime();
}

Application application(const QJsonValue &value)
{
    const QJsonObject app = value.toObject();
    return {text(app["client_id"_L1]), text(app["name"_L1]), text(app["url"_L1])};
}

template <class RowId>
RowId usableId(const QJsonObject &row)
{
    const qint64 id = row["id"_L1].toInteger(-1);
    return {id <= maxExactInteger ? id : -1};
}

Grant readGrant(const QJsonObject &row)
{
    Grant grant;
    grant.id = usableId<GrantId>(row);
    grant.url = text(row["url"_L1]);
    grant.application = application(row["app"_L1]);
    grant.createdAt = dateTime(row["created_at"_L1]);
    grant.updatedAt = dateTime(row["updated_at"_L1]);
    grant.scopes = scopes(row["scopes"_L1]);
    grant.user = row["user"_L1].toObject();
    return grant;
}

Authorization readAuthorization(const QJsonObject &row)
{
    Authorization authorization;
    authorization.id = usableId<AuthorizationId>(row);
    authorization.url = text(row["url"_L1]);
    authorization.application = application(row["app"_L1]);
    authorization.note = optionalText(row["note"_L1]);
    authorization.noteUrl = optionalText(row["note_url"_L1]);
    authorization.fingerprint = optionalText(row["fingerprint"_L1]);
    authorization.hashedToken = optionalText(row["hashed_token"_L1]);
    authorization.tokenLastEight = optionalText(row["token_last_eight"_L1]);
    authorization.createdAt = dateTime(row["created_at"_L1]);
    authorization.updatedAt = dateTime(row["updated_at"_L1]);
    authorization.expiresAt = dateTime(row["expires_at"_L1]);
    authorization.scopes = scopes(row["scopes"_L1]);
    authorization.user = row["user"_L1].toObject();
    authorization.installation = row["installation"_L1].toObject();
    return authorization;
}

template <class Row>
ApiResult<Row> withUsableId(Row row)
{
    if (!row.id.isValid())
        return malformed(ApiError::Flaw::WrongShape, u"no usable id"_s);
    return row;
}

template <class Row>
ApiResult<QList<Row>> list(const QByteArray &body, Row (*read)(const QJsonObject &))
{
    const ApiResult<QJsonDocument> document = parsed(body);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return malformed(ApiError::Flaw::WrongShape, u"not an array"_s);
    const QJsonArray array = document->array();
    QList<Row> rows;
    rows.reserve(array.size());
    for (const QJsonValue &value : array) {
        rows.append(read(value.toObject()));
        if (!rows.constLast().id.isValid())
            return malformed(ApiError::Flaw::WrongShape, u"no usable id in entry %1"_s.arg(rows.size() - 1));
    }
    return rows;
}

} // namespace

ApiResult<QList<Grant>> grants(const QByteArray &body)
{
    return list(body, readGrant);
}

ApiResult<Grant> grant(const QByteArray &body)
{
    return parsedObject(body).map(readGrant).and_then(withUsableId<Grant>);
}

ApiResult<QList<Authorization>> authorizations(const QByteArray &body)
{
    return list(body, readAuthorization);
}

ApiResult<Authorization> authorization(const QByteArray &body)
{
    return parsedObject(body).map(readAuthorization).and_then(withUsableId<Authorization>);
}

ApiResult<MadeAuthorization> madeAuthorization(const QByteArray &body, bool isNew)
{
    return parsedObject(body).and_then([isNew](const QJsonObject &object) {
        return withUsableId(readAuthorization(object)).map([&](Authorization &&authorization) {
            return MadeAuthorization{std::move(authorization), object["token"_L1].toString(), isNew};
        });
    });
}

ApiResult<ServerMeta> serverMeta(const QByteArray &body)
{
    return parsedObject(body).map([](const QJsonObject &meta) {
        return ServerMeta{text(meta["installed_version"_L1]),
                          meta["verifiable_password_authentication"_L1].toBool(true)};
    });
}

ApiResult<SignedInUser> signedInUser(const QByteArray &body)
{
    return parsedObject(body).and_then([](const QJsonObject &user) -> ApiResult<SignedInUser> {
        SignedInUser who{user["id"_L1].toInteger(0), user["login"_L1].toString(), text(user["name"_L1])};
        if (who.login.isEmpty())
            return malformed(ApiError::Flaw::WrongShape, u"no login"_s);
        return who;
    });
}

} // namespace grantry::decode
