// SPDX-License-Identifier: MIT
#include "app/net/answerreader.h"

#include "app/net/utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

constexpr qint64 secondsOfAYear = 365LL * 24 * 3600; // nobody waits longer

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).trimmed();
    if (date.endsWith("GMT"_L1))
        date.replace(date.size() - 3, 3, u"+0000"_s);
    const QDateTime result = QDateTime::fromString(date, Qt::RFC2822Date);
    return result.isValid() ? std::optional(result.toUTC()) : std::nullopt;
}

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

bool nothingLeft(const HttpAnswer &answer)
{
    return number(answer.header("X-RateLimit-Remaining")) == 0;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

//! JSON is UTF-8; a server that says otherwise would be read wrongly.
bool isReadableEncoding(const HttpAnswer &answer)
{
    static const QList<QByteArray> codings{"", "identity", "gzip", "x-gzip", "deflate"};
    static const QList<QByteArray> charsets{"utf-8", "utf8", "us-ascii"};
    if (!codings.contains(answer.header("Content-Encoding").trimmed().toLower()))
        return false;
    const QByteArray type = answer.header("Content-Type").toLower();
    const qsizetype at = type.indexOf("charset=");
    if (at < 0)
        return true;
    QByteArray charset = type.mid(at + 8).split(';').constFirst();
    return charsets.contains(charset.replace('"', "").trimmed());
}

QList<FieldError> fieldErrors(const QJsonArray &errors)
{
    QList<FieldError> fields;
    for (const QJsonValue &entry : errors) {
        FieldError field;
        if (entry.isString()) {
            field.message = entry.toString();
        } else {
            field.resource = entry[u"resource"_s].toString();
            field.code = entry[u"code"_s].toString();
            field.field = entry[u"field"_s].toString();
            field.message = entry[u"message"_s].toString();
        }
        fields.append(field);
    }
    return fields;
}

//! A 403 tells its reasons apart by words only.
Kind kindOf403(const HttpAnswer &answer, const QString &message)
{
    const auto says = [&](QLatin1StringView words) { return message.contains(words, Qt::CaseInsensitive); };
    if (says("username and password basic auth"_L1))
        return Kind::PasswordIsToken;
    if (says("number of login attempts exceeded"_L1))
        return Kind::TooManyAttempts;
    const bool isLimit = nothingLeft(answer) || !answer.header("Retry-After").isNull() || says("rate limit"_L1) ||
                         says("abuse detection"_L1);
    return isLimit ? Kind::RateLimited : Kind::Forbidden;
}

bool isMaking(Method method)
{
    return method == Method::Post || method == Method::Put;
}

Kind kindOf(const HttpAnswer &answer, const RawCall &call, const QString &message)
{
    const int status = answer.status;
    if (isRedirect(status))
        return Kind::RedirectRefused;
    if (status >= 500)
        return Kind::ServerError;
    if (status == 429)
        return Kind::RateLimited;
    if (answer.header("X-GitHub-Request-Id").isEmpty())
        return Kind::AnsweredByProxy;
    switch (status) {
    case 401:
        return answer.header("X-GitHub-OTP").isNull() ? Kind::Unauthorized : Kind::CodeNeeded;
    case 403:
        return kindOf403(answer, message);
    case 404:
        return call.notFoundMeans;
    case 410: // of anything but a new token it says what a 404 says
        return isMaking(call.method) ? Kind::WebFlowRequired : call.notFoundMeans;
    case 422:
        return Kind::Validation;
    }
    return status >= 400 ? Kind::BadRequest : Kind::Malformed;
}

ApiError errorOf(const HttpAnswer &answer, const RawCall &call, const QUrl &url, const QDateTime &now)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    ApiError error;
    error.httpStatus = answer.status;
    error.serverMessage = body[u"message"_s].toString();
    error.requestId = QString::fromLatin1(answer.header("X-GitHub-Request-Id"));
    error.serverVersion = QString::fromLatin1(answer.header("X-GitHub-Enterprise-Version"));
    error.kind = kindOf(answer, call, error.serverMessage);
    if (error.kind == Kind::Validation)
        error.fields = fieldErrors(body[u"errors"_s].toArray());
    if (error.kind == Kind::RateLimited || error.kind == Kind::TooManyAttempts || error.kind == Kind::ServerError)
        error.retryAt = retryTime(answer, now);
    if (error.kind == Kind::RedirectRefused && !answer.header("Location").isEmpty())
        error.location = url.resolved(QUrl::fromEncoded(answer.header("Location"), QUrl::StrictMode));
    if (error.kind == Kind::Malformed)
        error.flaw = Flaw::WrongStatus;
    return error;
}

ApiError malformed(const HttpAnswer &answer, Flaw flaw)
{
    ApiError error;
    error.kind = Kind::Malformed;
    error.flaw = flaw;
    error.httpStatus = answer.status;
    error.requestId = QString::fromLatin1(answer.header("X-GitHub-Request-Id"));
    error.serverVersion = QString::fromLatin1(answer.header("X-GitHub-Enterprise-Version"));
    return error;
}

} // namespace

CodePrompt::Channel codeChannel(const HttpAnswer &answer)
{
    const QByteArray value = answer.header("X-GitHub-OTP");
    const QByteArray word = value.mid(value.indexOf(';') + 1).trimmed().toLower();
    if (word == "app")
        return CodePrompt::Channel::App;
    return word == "sms" ? CodePrompt::Channel::Sms : CodePrompt::Channel::Other;
}

std::optional<QDateTime> retryTime(const HttpAnswer &answer, const QDateTime &now)
{
    const QDateTime serverNow = httpDate(answer.header("Date")).value_or(now);
    const auto here = [&](const QDateTime &there) {
        return now.addMSecs(std::clamp(serverNow.msecsTo(there), qint64{0}, 1000 * secondsOfAYear));
    };
    const QByteArray retryAfter = answer.header("Retry-After");
    if (const auto seconds = number(retryAfter))
        return now.addSecs(std::min(*seconds, secondsOfAYear));
    if (const auto date = httpDate(retryAfter))
        return here(*date);
    const auto reset = number(answer.header("X-RateLimit-Reset"));
    if (reset && nothingLeft(answer))
        return here(QDateTime::fromSecsSinceEpoch(*reset, utc));
    return {};
}

ApiResult<Reply> readAnswer(const HttpAnswer &answer, const RawCall &call, const QUrl &url, const QDateTime &now)
{
    const bool isSuccess = call.success.contains(answer.status) || (answer.status == 304 && !call.etag.isEmpty());
    if (!isSuccess || answer.header("X-GitHub-Request-Id").isEmpty())
        return tl::unexpected(errorOf(answer, call, url, now));
    if (!answer.body.isEmpty() && !isReadableEncoding(answer))
        return tl::unexpected(malformed(answer, Flaw::WrongEncoding));

    Reply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    reply.etag = answer.header("ETag");
    reply.links = LinkHeader::parse(answer.header("Link"), url);
    reply.serverVersion = QString::fromLatin1(answer.header("X-GitHub-Enterprise-Version"));
    reply.requestId = QString::fromLatin1(answer.header("X-GitHub-Request-Id"));
    reply.viaHttp2 = answer.viaHttp2;
    return reply;
}

} // namespace grantry
