// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"

#include "app/emulator/emulatorservice.h"
#include "app/emulator/storefactory.h"

#include <httplib.h>

#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

QByteArray SeenRequest::header(const QByteArray &name) const
{
    return headerValue(headers, name);
}

class EmulatorServer::Private
{
public:
    explicit Private(Options o)
        : options{std::move(o)}
    {
    }

    void serve(const httplib::Request &in, httplib::Response &out);

    Options options;
    std::unique_ptr<EmulatorService> service;
    httplib::Server http;
    std::thread thread;
    quint16 port = 0;
    mutable std::mutex mutex;
    QList<SeenRequest> seen;
};

void EmulatorServer::Private::serve(const httplib::Request &in, httplib::Response &out)
{
    Request request{.method = QByteArray::fromStdString(in.method),
                    .target = QByteArray::fromStdString(in.target),
                    .headers = {},
                    .body = QByteArray::fromStdString(in.body)};
    for (const auto &[name, value] : in.headers)
        request.headers.emplaceBack(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    if (options.latency.count() > 0)
        std::this_thread::sleep_for(options.latency);
    Response response;
    {
        const std::scoped_lock lock{mutex};
        response = service->handle(request);
        seen.append({.method = request.method,
                     .target = request.target,
                     .headers = request.headers,
                     .body = request.body,
                     .status = response.status});
    }
    out.status = response.status;
    for (const auto &[name, value] : response.headers)
        out.headers.emplace(name.toStdString(), value.toStdString());
    out.body = response.body.toStdString();
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
    auto store = makeStore(d->options, QDateTime::currentDateTimeUtc());
    if (!store)
        return tl::unexpected{store.error()};
    d->service = std::make_unique<EmulatorService>(d->options, std::move(*store), &QDateTime::currentDateTimeUtc);
    const auto handler = [this](const httplib::Request &in, httplib::Response &out) { d->serve(in, out); };
    const std::string any = "[\\s\\S]*";
    d->http.Get(any, handler).Post(any, handler).Put(any, handler).Patch(any, handler).Delete(any, handler);
    d->http.Options(any, handler);
    d->http.set_tcp_nodelay(true);
    d->http.set_keep_alive_timeout(1);
    d->http.set_keep_alive_max_count(1'000'000);
    d->http.new_task_queue = [] { return new httplib::ThreadPool(16); };
    const int bound = d->options.port == 0                                 ? d->http.bind_to_any_port("127.0.0.1")
                      : d->http.bind_to_port("127.0.0.1", d->options.port) ? d->options.port
                                                                           : -1;
    if (bound <= 0)
        return tl::unexpected{u"port %1 cannot be listened on"_s.arg(d->options.port)};
    d->port = quint16(bound);
    d->service->setWebRoot(webRoot().toEncoded());
    d->thread = std::thread{[this] { d->http.listen_after_bind(); }};
    return {};
}

void EmulatorServer::stop()
{
    d->http.stop();
    if (d->thread.joinable())
        d->thread.join();
}

quint16 EmulatorServer::port() const
{
    return d->port;
}

QUrl EmulatorServer::webRoot() const
{
    return QUrl{u"http://127.0.0.1:%1"_s.arg(d->port)};
}

QUrl EmulatorServer::apiRoot() const
{
    return QUrl{u"http://127.0.0.1:%1/api/v3"_s.arg(d->port)};
}

void EmulatorServer::addFault(const Fault &fault)
{
    const std::scoped_lock lock{d->mutex};
    d->options.faults.append(fault);
}

void EmulatorServer::clearFaults()
{
    const std::scoped_lock lock{d->mutex};
    d->options.faults.clear();
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
