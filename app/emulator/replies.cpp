// SPDX-License-Identifier: MIT
#include "app/emulator/replies.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace grantry::emulator::replies {

Response json(const QJsonObject &body, int status)
{
    return json(QJsonDocument{body}.toJson(QJsonDocument::Compact), status);
}

Response json(const QByteArray &body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json; charset=utf-8"}}, .body = body};
}

Response noContent()
{
    return {.status = 204, .headers = {}, .body = {}};
}

Response failure(int status, const QString &message, const QString &documentationUrl)
{
    return json(QJsonObject{{u"message"_s, message},
                            {u"documentation_url"_s, documentationUrl},
                            {u"status"_s, QString::number(status)}},
                status);
}

Response invalid(const QList<FieldError> &errors, const QString &documentationUrl)
{
    QJsonArray list;
    for (const FieldError &error : errors)
        list.append(QJsonObject{{u"resource"_s, u"OauthAccess"_s}, {u"code"_s, error.code}, {u"field"_s, error.field}});
    return json(QJsonObject{{u"message"_s, u"Validation Failed"_s},
                            {u"errors"_s, list},
                            {u"documentation_url"_s, documentationUrl},
                            {u"status"_s, u"422"_s}},
                422);
}

} // namespace grantry::emulator::replies
