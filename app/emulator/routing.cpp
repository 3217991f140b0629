// SPDX-License-Identifier: MIT
#include "app/emulator/routing.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

struct Pattern
{
    const char *method;
    const char *path; //!< segments; one in braces takes any that is not empty
    Operation operation;
};

constexpr std::array patterns{
    Pattern{"GET", "", Operation::Root},
    Pattern{"GET", "meta", Operation::Meta},
    Pattern{"GET", "user", Operation::User},
    Pattern{"GET", "rate_limit", Operation::RateLimit},
    Pattern{"GET", "applications/grants", Operation::ListGrants},
    Pattern{"GET", "applications/grants/{id}", Operation::GetGrant},
    Pattern{"DELETE", "applications/grants/{id}", Operation::DeleteGrant},
    Pattern{"GET", "authorizations", Operation::ListAuthorizations},
    Pattern{"POST", "authorizations", Operation::CreateAuthorization},
    Pattern{"GET", "authorizations/{id}", Operation::GetAuthorization},
    Pattern{"PATCH", "authorizations/{id}", Operation::UpdateAuthorization},
    Pattern{"DELETE", "authorizations/{id}", Operation::DeleteAuthorization},
    Pattern{"PUT", "authorizations/clients/{client_id}", Operation::GetOrCreateAuthorization},
    Pattern{"PUT", "authorizations/clients/{client_id}/{fingerprint}",
            Operation::GetOrCreateAuthorizationWithFingerprint},
};

void take(Route &route, QLatin1StringView name, const QString &segment)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (name == "{id}"_L1)
        route.id = std::all_of(segment.cbegin(), segment.cend(), isDigit) ? segment.toLongLong() : 0;
    else if (name == "{client_id}"_L1)
        route.clientId = segment;
    else
        route.fingerprint = segment;
}

std::optional<Route> match(const Pattern &pattern, const QStringList &segments)
{
    const QList<QByteArray> wanted = QByteArray{pattern.path}.split('/');
    if (wanted.size() != segments.size())
        return {};
    Route route{.operation = pattern.operation, .id = 0, .clientId = {}, .fingerprint = {}};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool any = wanted[i].startsWith('{');
        if (any ? segments[i].isEmpty() : segments[i] != QLatin1StringView{wanted[i]})
            return {};
        if (any)
            take(route, QLatin1StringView{wanted[i]}, segments[i]);
    }
    return route;
}

} // namespace

std::optional<Route> Route::find(const QByteArray &method, const Target &target)
{
    if (!target.underApiRoot)
        return {};
    const QByteArray asked = method == "HEAD" ? QByteArrayLiteral("GET") : method;
    const QStringList segments = target.segments.isEmpty() ? QStringList{QString{}} : target.segments;
    for (const Pattern &pattern : patterns) {
        if (asked != pattern.method)
            continue;
        if (const std::optional<Route> route = match(pattern, segments))
            return route;
    }
    return {};
}

} // namespace grantry::emulator
