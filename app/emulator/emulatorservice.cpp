// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorservice.h"

#include "app/emulator/bodies.h"
#include "app/emulator/conditional.h"
#include "app/emulator/replies.h"

#include <QLocale>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

QString whoCounts(const Identity &identity)
{
    return identity.user ? identity.user->login.toLower() : QString{};
}

bool isWrite(const Request &request)
{
    return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

//! `1A2B:3C4D:…`, new for every request, as real ones look.
QByteArray newRequestId()
{
    const QByteArray hex = QUuid::createUuid().toRfc4122().toHex().toUpper();
    return hex.left(4) + ':' + hex.mid(4, 6) + ':' + hex.mid(10, 7) + ':' + hex.mid(17, 7) + ':' + hex.mid(24, 8);
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Response corsPreflight()
{
    return {.status = 204,
            .headers = {{"Access-Control-Allow-Methods", "GET, POST, PATCH, PUT, DELETE"},
                        {"Access-Control-Allow-Headers",
                         "Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, Accept-Encoding, "
                         "X-GitHub-OTP, X-Requested-With, User-Agent, X-GitHub-Api-Version"},
                        {"Access-Control-Max-Age", "86400"}},
            .body = {}};
}

//! Outside the API a server shows pages to people; there are none here.
Response webPageNotFound()
{
    return {.status = 404,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}},
            .body =
                "<!DOCTYPE html>\n<html><head><title>Page not found</title></head><body><h1>404</h1></body></html>\n"};
}

} // namespace

EmulatorService::EmulatorService(const Options &options, Store store, Now now)
    : m_options{options}
    , m_store{std::move(store)}
    , m_now{std::move(now)}
    , m_documentationUrl{bodies::documentation(options.ghesVersion)}
    , m_authenticator{m_store, options}
    , m_api{m_store, m_documentationUrl + "/oauth-authorizations/oauth-authorizations"_L1}
    , m_limits{options}
{
}

Response EmulatorService::handle(const Request &request)
{
    Exchange exchange = begin(request);
    Response response = answer(exchange);
    applyIndent(request, response);
    applyEtag(request, response);
    if (response.status == 304 && m_limits.areOn())
        m_limits.giveBack(whoCounts(exchange.identity));
    addCommonHeaders(exchange, response);
    return response;
}

Response EmulatorService::withCommonHeaders(const Request &request, Response response)
{
    addCommonHeaders(begin(request), response);
    return response;
}

EmulatorService::Exchange EmulatorService::begin(const Request &request) const
{
    return {.request = request,
            .target = Target::parse(request.target),
            .origin = Origin::of(request, m_webRoot),
            .now = m_now(),
            .identity = {}};
}

Response EmulatorService::answer(Exchange &exchange)
{
    const Request &request = exchange.request;
    if (request.header("user-agent").trimmed().isEmpty())
        return {.status = 403,
                .headers = {{"Content-Type", "application/octet-stream"}},
                .body =
                    "Request forbidden by administrative rules. Please make sure your request has a User-Agent header. "
                    "Missing or invalid User Agent string.\n"};
    if (request.method == "OPTIONS")
        return corsPreflight();
    const auto identity = m_authenticator.identify(request, exchange.now);
    if (!identity)
        return refusal(identity.error());
    exchange.identity = *identity;
    if (m_options.privateMode && identity->proof == Identity::Proof::None)
        return failure(401, u"Must authenticate to access this API."_s);

    const std::optional<Route> route = Route::find(request.method, exchange.target);
    const bool countsNot = route && route->operation == Operation::RateLimit;
    if (!countsNot && !m_limits.take(whoCounts(*identity), exchange.now))
        return failure(403, identity->user ? u"API rate limit exceeded for user ID %1."_s.arg(identity->user->id)
                                           : u"API rate limit exceeded for 127.0.0.1."_s);
    if (!exchange.target.underApiRoot)
        return webPageNotFound();
    if (!route)
        return failure(404, u"Not Found"_s);
    return answerTo(exchange, *route);
}

Response EmulatorService::answerTo(const Exchange &exchange, const Route &route)
{
    if (isOauthAuthorizationsOperation(route.operation))
        return oauthAuthorizations(exchange, route);
    if (route.operation == Operation::Root)
        return replies::json(bodies::root(exchange.origin));
    if (route.operation == Operation::Meta)
        return replies::json(bodies::meta(m_options));
    if (route.operation == Operation::RateLimit)
        return rateLimit(exchange);
    if (!exchange.identity.user)
        return failure(401, u"Requires authentication"_s);
    return replies::json(bodies::privateUser(*exchange.identity.user, exchange.origin));
}

Response EmulatorService::refusal(const Refused &refused) const
{
    switch (refused.reason) {
    case Refusal::BadCredentials:
        return failure(401, u"Bad credentials"_s);
    case Refusal::LockedOut:
        return failure(403, u"Maximum number of login attempts exceeded. Please try again later."_s);
    case Refusal::CodeNeeded:
        break;
    }
    Response response = failure(401, u"Must specify two-factor authentication OTP code."_s);
    const bool sms = refused.user->otp == Options::Otp::Sms;
    response.headers.emplaceBack("X-GitHub-OTP", sms ? "required; sms" : "required; app");
    return response;
}

Response EmulatorService::oauthAuthorizations(const Exchange &exchange, const Route &route)
{
    if (m_options.apiGone)
        return failure(404, u"Not Found"_s);
    if (exchange.identity.proof == Identity::Proof::None)
        return failure(401, u"Requires authentication"_s);
    if (exchange.identity.proof == Identity::Proof::Token)
        return failure(403, u"This API can only be accessed with username and password Basic Auth"_s);
    if (isWrite(exchange.request)) {
        if (const auto wait = m_limits.takeWrite(whoCounts(exchange.identity), exchange.now)) {
            Response response = failure(
                403, u"You have exceeded a secondary rate limit. Please wait a few minutes before you try again."_s);
            response.headers.emplaceBack("Retry-After", QByteArray::number(qint64(wait->count())));
            return response;
        }
    }
    if (m_options.webFlowOnly && (exchange.request.method == "POST" || exchange.request.method == "PUT"))
        return failure(410,
                       u"Your organization uses SAML single sign-on: make this token with the web application flow."_s);
    return m_api.answer({.request = exchange.request,
                         .target = exchange.target,
                         .route = route,
                         .user = exchange.identity.user,
                         .origin = exchange.origin,
                         .now = exchange.now});
}

Response EmulatorService::rateLimit(const Exchange &exchange)
{
    if (!m_limits.areOn())
        return failure(404, u"Rate limiting is not enabled."_s);
    const auto window = m_limits.window(whoCounts(exchange.identity), exchange.now);
    const QJsonObject core{{u"limit"_s, window.limit},
                           {u"used"_s, window.used},
                           {u"remaining"_s, window.remaining()},
                           {u"reset"_s, window.reset.toSecsSinceEpoch()}};
    const QJsonObject search{{u"limit"_s, 30},
                             {u"used"_s, 0},
                             {u"remaining"_s, 30},
                             {u"reset"_s, exchange.now.addSecs(60).toSecsSinceEpoch()}};
    return replies::json(
        QJsonObject{{u"resources"_s, QJsonObject{{u"core"_s, core}, {u"search"_s, search}}}, {u"rate"_s, core}});
}

Response EmulatorService::failure(int status, const QString &message) const
{
    return replies::failure(status, message, m_documentationUrl);
}

void EmulatorService::addCommonHeaders(const Exchange &exchange, Response &response)
{
    Headers &headers = response.headers;
    const auto add = [&](const char *name, const QByteArray &value) { headers.emplaceBack(name, value); };
    add("Server", "GitHub.com");
    add("Date", httpDate(exchange.now));
    add("X-GitHub-Request-Id", newRequestId());
    add("X-GitHub-Enterprise-Version", m_options.ghesVersion.toLatin1());
    add("X-GitHub-Media-Type", "github.v3; format=json");
    if (const QByteArray version = exchange.request.header("x-github-api-version"); !version.isEmpty())
        add("X-GitHub-Api-Version-Selected", version);
    add("Vary", "Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding");
    add("Access-Control-Allow-Origin", "*");
    add("X-Content-Type-Options", "nosniff");
    if (response.status == 200 || response.status == 304)
        add("Cache-Control",
            exchange.identity.user ? "private, max-age=60, s-maxage=60" : "public, max-age=60, s-maxage=60");
    if (exchange.identity.token) {
        // A scope is whatever text somebody asked for: it must not end the header.
        add("X-OAuth-Scopes", exchange.identity.token->scopes.join(", "_L1).simplified().toUtf8());
        add("X-Accepted-OAuth-Scopes", "");
    }
    if (m_limits.areOn()) {
        const auto window = m_limits.window(whoCounts(exchange.identity), exchange.now);
        add("X-RateLimit-Limit", QByteArray::number(window.limit));
        add("X-RateLimit-Remaining", QByteArray::number(window.remaining()));
        add("X-RateLimit-Used", QByteArray::number(window.used));
        add("X-RateLimit-Reset", QByteArray::number(window.reset.toSecsSinceEpoch()));
        add("X-RateLimit-Resource", "core");
    }
}

} // namespace grantry::emulator
