// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"

#include "app/emulator/emulatorservice.h"
#include "app/emulator/faultplan.h"
#include "app/emulator/gzip.h"
#include "app/emulator/httplistener.h"
#include "app/emulator/storefactory.h"
#include "app/emulator/tlsconfiguration.h"

#include <QElapsedTimer>

#include <chrono>
#include <cstdio>
#include <mutex>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

constexpr qsizetype mostRemembered = 100'000;

//! Without the query, which may hold what nobody should read; the rest is somebody's bytes and must not move a
//! terminal.
QByteArray printable(const QByteArray &target)
{
    return target.split('?').first().toPercentEncoding("/%:@!$&'()*+,;=");
}

//! With codes by SMS, only these make the server send one.
bool sendsMessage(const Request &request, const Response &response)
{
    return response.header("X-GitHub-OTP") == "required; sms" && request.target.startsWith("/api/v3/authorizations") &&
           (request.method == "POST" || request.method == "PUT" || request.method == "PATCH");
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    return headerValue(headers, name);
}

class EmulatorServer::Private
{
public:
    explicit Private(Options given)
        : options{std::move(given)}
        , listener{[this](const Request &request) { return answer(request); }}
    {
        for (const Fault &fault : std::as_const(options.faults))
            faults.add(fault);
    }

    [[nodiscard]] Answer answer(const Request &request);
    [[nodiscard]] Answer decide(const Request &request);
    void remember(const Request &request, int status);
    void log(const Request &request, const Response &response, std::chrono::nanoseconds took) const;

    const Options options;
    quint16 port = 0;

    mutable std::mutex mutex; //!< of all that follows, but the listener
    std::optional<EmulatorService> service;
    FaultPlan faults;
    QList<SeenRequest> seen;

    HttpListener listener; //!< the last, so that its threads end before what they use
};

Answer EmulatorServer::Private::answer(const Request &request)
{
    Answer answer = decide(request);
    // Compressing takes long, and is no reason to let others wait.
    if (answer.delivery.packSpaces) {
        answer.response.body = gzipped(answer.response.body, std::exchange(answer.delivery.leadingSpaces, 0));
        answer.response.headers.emplaceBack("Content-Encoding", "gzip");
    } else if (answer.delivery.leadingSpaces == 0) {
        applyGzip(request, answer.response);
    }
    return answer;
}

Answer EmulatorServer::Private::decide(const Request &request)
{
    QElapsedTimer since;
    since.start();
    const std::scoped_lock lock{mutex};
    const std::optional<Fault> fault = faults.take(request);
    Answer answer = fault ? answerWith(*fault, *service, request) : Answer{service->handle(request)};
    answer.delivery.delay += options.latency;
    if (options.remember)
        remember(request, answer.response.status);
    if (options.log)
        log(request, answer.response, std::chrono::nanoseconds{since.nsecsElapsed()} + answer.delivery.delay);
    return answer;
}

void EmulatorServer::Private::remember(const Request &request, int status)
{
    if (seen.size() >= mostRemembered)
        seen.removeFirst();
    seen.append({.method = request.method,
                 .target = request.target,
                 .headers = request.headers,
                 .body = request.body,
                 .status = status});
}

void EmulatorServer::Private::log(const Request &request, const Response &response, std::chrono::nanoseconds took) const
{
    const double milliseconds = double(took.count()) / 1e6;
    std::fprintf(stderr, "%s %s %d %.1f ms\n", request.method.constData(), printable(request.target).constData(),
                 response.status, milliseconds);
    if (sendsMessage(request, response))
        std::fputs("a message with a one-time password would be sent now\n", stderr);
}

EmulatorServer::EmulatorServer(Options options)
    : d{std::make_unique<Private>(std::move(options))}
{
}

EmulatorServer::~EmulatorServer()
{
    stop();
}

tl::expected<void, QString> EmulatorServer::start()
{
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    auto store = makeStore(d->options, now());
    if (!store)
        return tl::unexpected{store.error()};
    d->service.emplace(d->options, std::move(*store), now);

    std::optional<QSslConfiguration> tls;
    if (!d->options.tlsCertFile.isEmpty()) {
        const auto read = readTlsConfiguration(d->options.tlsCertFile, d->options.tlsKeyFile);
        if (!read)
            return tl::unexpected{read.error()};
        tls = *read;
    }
    const std::scoped_lock lock{d->mutex};
    const auto port = d->listener.listen(d->options.port, tls);
    if (!port)
        return tl::unexpected{port.error()};
    d->port = *port;
    d->service->setWebRoot(webRoot().toEncoded());
    return {};
}

void EmulatorServer::stop()
{
    d->listener.stop();
}

quint16 EmulatorServer::port() const
{
    return d->port;
}

QUrl EmulatorServer::webRoot() const
{
    const QString scheme = d->options.tlsCertFile.isEmpty() ? u"http"_s : u"https"_s;
    return QUrl{u"%1://127.0.0.1:%2"_s.arg(scheme).arg(d->port)};
}

QUrl EmulatorServer::apiRoot() const
{
    QUrl url = webRoot();
    url.setPath(u"/api/v3"_s);
    return url;
}

void EmulatorServer::addFault(const Fault &fault)
{
    const std::scoped_lock lock{d->mutex};
    d->faults.add(fault);
}

void EmulatorServer::clearFaults()
{
    const std::scoped_lock lock{d->mutex};
    d->faults.clear();
}

QList<SeenRequest> EmulatorServer::requests() const
{
    const std::scoped_lock lock{d->mutex};
    return d->seen;
}

void EmulatorServer::clearRequests()
{
    const std::scoped_lock lock{d->mutex};
    d->seen.clear();
}

} // namespace grantry::emulator
