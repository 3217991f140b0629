// SPDX-License-Identifier: MIT
#include "app/emulator/httplistener.h"

#include "app/emulator/connections.h"
#include "app/emulator/wire.h"

#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <list>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry::emulator {

namespace {

constexpr std::chrono::seconds keepAliveTime = 60s;
constexpr size_t largestRequestBody = size_t{16} << 20;
constexpr int waitingConnections = 1024;

//! cpp-httplib's own pool has a fixed size, so that as many slow readers would hold up everybody. This one has a thread
//! for every connection, and uses those again that have become free.
class GrowingPool final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> job) override
    {
        const std::scoped_lock lock{m_mutex};
        m_jobs.push_back(std::move(job));
        if (m_free < m_jobs.size())
            m_threads.emplace_back([this] { work(); });
        m_changed.notify_one();
    }

    void shutdown() override
    {
        {
            const std::scoped_lock lock{m_mutex};
            m_shutDown = true;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void work()
    {
        std::unique_lock lock{m_mutex};
        while (true) {
            ++m_free;
            m_changed.wait(lock, [this] { return m_shutDown || !m_jobs.empty(); });
            --m_free;
            if (m_jobs.empty())
                return;
            const std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    size_t m_free = 0;
    bool m_shutDown = false;
};

//! A Wire as cpp-httplib sees it. The functions without `override` are asked for by its later releases.
class WireStream final : public httplib::Stream
{
public:
    explicit WireStream(Wire &wire)
        : m_wire{wire}
    {
    }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    bool wait_readable() const { return true; }
    bool wait_writable() const { return true; }
    time_t duration() const { return 0; }
    ssize_t read(char *data, size_t size) override { return m_wire.read(data, qsizetype(size)); }
    ssize_t write(const char *data, size_t size) override
    {
        return m_wire.write(data, qsizetype(size)) ? ssize_t(size) : -1;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override { loopback(ip, port); }
    void get_local_ip_and_port(std::string &ip, int &port) const override { loopback(ip, port); }
    socket_t socket() const override { return INVALID_SOCKET; }

private:
    static void loopback(std::string &ip, int &port)
    {
        ip = "127.0.0.1";
        port = 0;
    }

    Wire &m_wire;
};

//! One request on its way through cpp-httplib.
struct Passage
{
    Wire &wire;
    Request request{};
    int refused = 0;     //!< the status, where the body is not even read
    bool closed = false; //!< the answer was that there is none
};

//! The status for a body whose length is no number, or two, or too large; 0 where nothing is wrong.
int refusalOfLength(const Headers &headers)
{
    QByteArray known;
    for (const auto &[name, value] : headers) {
        if (name != "content-length")
            continue;
        const bool isNumber =
            !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || (!known.isEmpty() && known != value))
            return 400;
        known = value;
    }
    bool fits = true;
    const bool isSmall = known.isEmpty() || (known.toULongLong(&fits) <= largestRequestBody && fits);
    return isSmall ? 0 : 413;
}

//! cpp-httplib gives a handler nothing of the connection that the request came over, but calls it on that connection's
//! thread.
thread_local Passage *passage = nullptr;

//! Takes from the request what is ours, and leaves cpp-httplib no more than the framing: no ranges, no compression, no
//! forms, no paths that its routes could miss.
void takeOver(httplib::Request &from)
{
    Request &request = passage->request;
    request.method = QByteArray::fromStdString(from.method);
    request.target = QByteArray::fromStdString(from.target);
    httplib::Headers framing;
    for (const auto &[name, value] : from.headers) {
        const QByteArray lower = QByteArray::fromStdString(name).toLower();
        request.headers.emplaceBack(lower, QByteArray::fromStdString(value));
        if (lower == "content-length" || lower == "transfer-encoding" || lower == "expect" || lower == "connection")
            framing.emplace(name, value);
    }
    // A request without either has no body; cpp-httplib would read until the client gives up.
    if (!hasHeader(request.headers, "content-length") && !hasHeader(request.headers, "transfer-encoding"))
        framing.emplace("Content-Length", "0");
    passage->refused = refusalOfLength(request.headers);
    if (passage->refused != 0)
        framing = {{"Content-Length", "0"}, {"Connection", "close"}};
    from.headers = std::move(framing);
    from.ranges.clear();
    from.path = "/";
}

//! Sends spaces, then the body, and stops where it is to be cut.
httplib::ContentProvider provider(const Answer &answer)
{
    return [body = answer.response.body, spaces = answer.delivery.leadingSpaces,
            cutAfter = answer.delivery.cutAfter](size_t offset, size_t length, httplib::DataSink &sink) {
        static const std::string blank(size_t{64} * 1024, ' ');
        const auto at = qint64(offset);
        const bool inSpaces = at < spaces;
        const char *data = inSpaces ? blank.data() : body.constData() + (at - spaces);
        qint64 size = std::min(qint64(length),
                               inSpaces ? std::min(spaces - at, qint64(blank.size())) : body.size() - (at - spaces));
        if (cutAfter)
            size = std::min(size, *cutAfter - at);
        return size > 0 && sink.write(data, size_t(size));
    };
}

//! With an empty body cpp-httplib would say Content-Length: 0, which a 204 and a 304 must not.
bool nothing(size_t /*offset*/, httplib::DataSink &sink)
{
    sink.done();
    return true;
}

void fill(httplib::Response &out, const Answer &answer)
{
    out.status = answer.response.status;
    for (const auto &[name, value] : answer.response.headers)
        out.headers.emplace(name.toStdString(), value.toStdString());
    const qint64 length = answer.delivery.leadingSpaces + answer.response.body.size();
    const bool hasNoBody = out.status == 204 || out.status == 304;
    const bool isWhole = !answer.delivery.cutAfter && answer.delivery.leadingSpaces == 0;
    if (!hasNoBody && (isWhole || length == 0)) {
        out.body = answer.response.body.toStdString();
        return;
    }
    const QByteArray type = answer.response.header("Content-Type");
    out.headers.erase("Content-Type"); // it comes back with the provider
    const std::string contentType = type.isEmpty() ? "application/octet-stream" : type.toStdString();
    if (hasNoBody)
        out.set_content_provider(contentType, nothing);
    else
        out.set_content_provider(size_t(length), contentType, provider(answer));
}

class Listener final : public httplib::Server
{
public:
    explicit Listener(HttpListener::Handler handler)
        : m_handler{std::move(handler)}
    {
        const auto answer = [this](const httplib::Request &in, httplib::Response &out) { serve(in, out); };
        Get("/", answer).Post("/", answer).Put("/", answer).Patch("/", answer).Delete("/", answer).Options("/", answer);
        set_error_handler([](const httplib::Request &in, httplib::Response &out) {
            // The methods that cpp-httplib can read but not route.
            if (in.method == "TRACE" || in.method == "CONNECT")
                out.status = 405;
        });
        new_task_queue = [] { return new GrowingPool; };
        set_keep_alive_timeout(keepAliveTime.count());
        set_keep_alive_max_count(1'000'000);
        set_payload_max_length(largestRequestBody);
        // Not the default, which would let two servers listen on one port.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof yes);
        });
    }

    void setTls(const std::optional<QSslConfiguration> &tls) { m_tls = tls; }

    //! cpp-httplib lets no more than five connections wait to be accepted.
    void letMoreWait() { ::listen(svr_sock_, waitingConnections); }

    void endConnections() { m_connections.endAll(); }

private:
    //! Instead of cpp-httplib's own, which throws away what it has read ahead with each request.
    bool process_and_close_socket(socket_t socket) override
    {
        const Connections::Member member{m_connections, qintptr(socket)};
        Wire wire{qintptr(socket), m_tls};
        const bool good = member.isWelcome() && wire.open() && serveAll(wire);
        wire.close(good);
        return good;
    }

    bool serveAll(Wire &wire)
    {
        WireStream stream{wire};
        bool last = false;
        while (!last && wire.waitForRequest(keepAliveTime)) {
            Passage current{wire};
            passage = &current;
            const bool served = serveOne(*this, stream, last);
            passage = nullptr;
            // What cpp-httplib refused without a look at its headers leaves them unread.
            const bool understood = !current.request.method.isEmpty();
            if (!served || !understood || current.closed)
                return false;
            last = last || current.refused != 0;
        }
        return true;
    }

    //! A template, so that the call that this release of cpp-httplib does not have is not looked at.
    template <class Server>
    static bool serveOne(Server &server, WireStream &stream, bool &last)
    {
        if constexpr (requires { server.process_request(stream, false, last, takeOver); })
            return server.process_request(stream, false, last, takeOver);
        else
            return server.process_request(stream, "127.0.0.1", 0, "127.0.0.1", 0, false, last, takeOver);
    }

    void serve(const httplib::Request &in, httplib::Response &out)
    {
        Passage &current = *passage;
        if (current.refused != 0) {
            out.status = current.refused;
            return;
        }
        current.request.body = QByteArray::fromStdString(in.body);
        const Answer answer = m_handler(current.request);
        if (answer.delivery.delay > 0ms)
            current.wire.waitForEnd(answer.delivery.delay);
        if (answer.delivery.hang)
            current.wire.waitForEnd(-1ms);
        if (answer.delivery.hang || answer.delivery.close) {
            current.closed = true;
            current.wire.close(false);
            return;
        }
        fill(out, answer);
    }

    HttpListener::Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
    Connections m_connections;
};

} // namespace

class HttpListener::Private
{
public:
    explicit Private(Handler handler)
        : listener{std::move(handler)}
    {
    }

    Listener listener;
    std::thread thread;
    std::atomic<bool> ended = false;
};

HttpListener::HttpListener(Handler handler)
    : d{std::make_unique<Private>(std::move(handler))}
{
}

HttpListener::~HttpListener()
{
    stop();
}

tl::expected<quint16, QString> HttpListener::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    const std::string loopback = "127.0.0.1";
    d->listener.setTls(tls);
    const int bound = port == 0                                  ? d->listener.bind_to_any_port(loopback)
                      : d->listener.bind_to_port(loopback, port) ? port
                                                                 : -1;
    if (bound <= 0)
        return tl::unexpected{u"cannot listen on port %1 of 127.0.0.1"_s.arg(port)};
    d->listener.letMoreWait();
    d->thread = std::thread{[this] {
        d->listener.listen_after_bind();
        d->ended = true;
    }};
    return quint16(bound);
}

void HttpListener::stop()
{
    if (!d->thread.joinable())
        return;
    // Before the thread has begun to accept, it would not hear of it.
    while (!d->listener.is_running() && !d->ended)
        std::this_thread::yield();
    d->listener.endConnections();
    d->listener.stop();
    d->thread.join();
}

} // namespace grantry::emulator
