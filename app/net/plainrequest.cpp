// SPDX-License-Identifier: MIT
#include "app/net/plainrequest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QByteArray verbOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    }
    return {};
}

} // namespace

HttpRequest plainRequest(const RawCall &call, const QUrl &url)
{
    HttpRequest request;
    request.verb = verbOf(call.method);
    request.url = url;
    request.headers = {
        {"Accept"_ba, "application/vnd.github+json"_ba},
        {"X-GitHub-Api-Version"_ba, "2022-11-28"_ba},
        {"User-Agent"_ba, "Grantry/" GRANTRY_VERSION},
    };
    if (call.body) {
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
        request.body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    }
    if (!call.etag.isEmpty())
        request.headers.append({"If-None-Match"_ba, call.etag});
    return request;
}

} // namespace grantry
