// SPDX-License-Identifier: MIT
#include "app/emulator/conditional.h"

#include "app/emulator/jsonwriter.h"

#include <QCryptographicHash>

namespace grantry::emulator {

namespace {

bool isGet(const Request &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

//! Weak comparison: what counts is the part in quotes.
bool matches(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    for (QByteArray candidate : ifNoneMatch.split(',')) {
        candidate = candidate.trimmed();
        if (candidate.startsWith("W/"))
            candidate.remove(0, 2);
        if (candidate == "*" || candidate == etag)
            return true;
    }
    return false;
}

} // namespace

void applyEtag(const Request &request, Response &response)
{
    if (!isGet(request) || response.status != 200)
        return;
    // The fastest hash of good size that Qt has; SHA-256 takes five times as long, more than the body itself.
    const QByteArray etag =
        '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Blake2b_256).toHex() + '"';
    setHeader(response.headers, "ETag", etag);
    if (matches(request.header("if-none-match"), etag)) {
        response.status = 304;
        response.body.clear();
    }
}

void applyIndent(const Request &request, Response &response)
{
    if (!request.header("user-agent").startsWith("curl/") ||
        !response.header("content-type").startsWith("application/json"))
        return;
    response.body = indented(response.body);
}

} // namespace grantry::emulator
