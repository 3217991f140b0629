// SPDX-License-Identifier: MIT
#include "app/emulator/faultplan.h"

#include "app/emulator/emulatorservice.h"
#include "app/emulator/replies.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

bool matches(const Fault &fault, const Request &request)
{
    QByteArray underRoot = request.target;
    if (underRoot.startsWith("/api/v3"))
        underRoot.remove(0, qsizetype(qstrlen("/api/v3")));
    if (!underRoot.startsWith('/'))
        underRoot.prepend('/');
    return (fault.method == "*" || fault.method == request.method) && underRoot.startsWith(fault.pathPrefix);
}

//! What a load balancer says when it has lost its server: no header of GitHub's.
Response badGatewayPage()
{
    return {.status = 502,
            .headers = {{"Server", "nginx"}, {"Content-Type", "text/html; charset=utf-8"}},
            .body =
                "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1>"
                "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"};
}

Response redirection(const Fault &fault)
{
    Response response =
        replies::json(QJsonObject{{u"message"_s, u"Moved"_s}, {u"url"_s, QString::fromUtf8(fault.url)}}, fault.amount);
    response.headers.emplaceBack("Location", fault.url);
    return response;
}

Response garbage()
{
    Response response = replies::json(QJsonObject{});
    response.body = QByteArray::fromHex("7b226964223a5bfffe00c328a0a12c2c7d5d5d3c");
    return response;
}

Response statusOnly(const EmulatorService &service, int status)
{
    static constexpr std::array<std::pair<int, const char *>, 10> messages{{{400, "Bad Request"},
                                                                            {401, "Bad credentials"},
                                                                            {403, "Forbidden"},
                                                                            {404, "Not Found"},
                                                                            {422, "Validation Failed"},
                                                                            {429, "Too Many Requests"},
                                                                            {500, "Server Error"},
                                                                            {502, "Bad Gateway"},
                                                                            {503, "Service Unavailable"},
                                                                            {504, "Gateway Timeout"}}};
    if (status == 204 || status == 304)
        return {.status = status, .headers = {}, .body = {}};
    const auto *known =
        std::find_if(messages.begin(), messages.end(), [&](const auto &m) { return m.first == status; });
    return service.failure(status,
                           known == messages.end() ? u"Status %1"_s.arg(status) : QString::fromLatin1(known->second));
}

constexpr qint64 bytesOfMebibyte = 1 << 20;

} // namespace

std::optional<Fault> FaultPlan::take(const Request &request)
{
    std::optional<Fault> due;
    for (Entry &entry : m_entries) {
        if (!matches(entry.fault, request))
            continue;
        ++entry.matches;
        if (!due && (entry.fault.nth == 0 || entry.fault.nth == entry.matches))
            due = entry.fault;
    }
    return due;
}

Answer answerWith(const Fault &fault, EmulatorService &service, const Request &request)
{
    const auto dressed = [&](const Response &response) { return service.withCommonHeaders(request, response); };
    switch (fault.kind) {
    case Fault::Kind::Status:
        return {dressed(statusOnly(service, fault.amount))};
    case Fault::Kind::Html:
        return {badGatewayPage()};
    case Fault::Kind::Empty:
        return {dressed({.status = 200, .headers = {}, .body = {}})};
    case Fault::Kind::CloseBefore:
        return {.response = {.status = 0}, .delivery = {.close = true}};
    case Fault::Kind::CloseAfter:
        static_cast<void>(service.handle(request));
        return {.response = {.status = 0}, .delivery = {.close = true}};
    case Fault::Kind::Truncate:
        return {.response = service.handle(request), .delivery = {.cutAfter = fault.amount}};
    case Fault::Kind::Garbage:
        return {dressed(garbage())};
    case Fault::Kind::Slow:
        return {.response = service.handle(request), .delivery = {.delay = std::chrono::milliseconds{fault.amount}}};
    case Fault::Kind::Hang:
        return {.response = {.status = 0}, .delivery = {.hang = true}};
    case Fault::Kind::Redirect:
        return {dressed(redirection(fault))};
    case Fault::Kind::NoRequestId: {
        Answer answer{service.handle(request)};
        removeHeader(answer.response.headers, "X-GitHub-Request-Id");
        return answer;
    }
    case Fault::Kind::Huge:
        return {.response = service.handle(request), .delivery = {.leadingSpaces = fault.amount * bytesOfMebibyte}};
    case Fault::Kind::GzipBomb:
        return {.response = service.handle(request),
                .delivery = {.leadingSpaces = fault.amount * bytesOfMebibyte, .packSpaces = true}};
    }
    Q_UNREACHABLE();
}

} // namespace grantry::emulator
