// SPDX-License-Identifier: MIT
#include "app/api/encode.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace grantry::encode {
namespace {

QJsonObject application(const Application &application)
{
    return {{u"client_id"_s, application.clientId}, {u"name"_s, application.name}, {u"url"_s, application.url}};
}

QJsonValue text(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject grant(const Grant &grant)
{
    // One that was put together from its tokens has none.
    return {{u"id"_s, grant.id.isValid() ? QJsonValue(grant.id.value) : QJsonValue(QJsonValue::Null)},
            {u"app"_s, application(grant.application)},
            {u"created_at"_s, time(grant.createdAt)},
            {u"updated_at"_s, time(grant.updatedAt)},
            {u"scopes"_s, QJsonArray::fromStringList(grant.scopes)}};
}

QJsonObject authorization(const Authorization &authorization)
{
    return {{u"id"_s, authorization.id.value},
            {u"app"_s, application(authorization.application)},
            {u"note"_s, text(authorization.note)},
            {u"note_url"_s, text(authorization.noteUrl)},
            {u"fingerprint"_s, text(authorization.fingerprint)},
            {u"hashed_token"_s, text(authorization.hashedToken)},
            {u"token_last_eight"_s, text(authorization.tokenLastEight)},
            {u"created_at"_s, time(authorization.createdAt)},
            {u"updated_at"_s, time(authorization.updatedAt)},
            {u"expires_at"_s, time(authorization.expiresAt)},
            {u"scopes"_s, QJsonArray::fromStringList(authorization.scopes)}};
}

} // namespace grantry::encode
