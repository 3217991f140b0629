// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace grantry::emulator;

namespace {

constexpr int patience = 30'000;                                            // of a socket; no test waits for it to pass
const QByteArray credentials = "Authorization: Basic b2N0b2NhdDpkZW1v\r\n"; // octocat:demo

QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &moreHeaders = {},
                   const QByteArray &body = {})
{
    return method + " /api/v3" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: grantry-tests\r\n" + credentials +
           moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

//! What came back over one connection, until the server closed it.
struct Received
{
    QByteArray head;
    QByteArray body;

    [[nodiscard]] int status() const { return head.mid(int(qstrlen("HTTP/1.1 ")), 3).toInt(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

Received receive(QAbstractSocket &socket)
{
    QByteArray all;
    while (socket.waitForReadyRead(patience))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return end < 0 ? Received{all, {}} : Received{all.first(end), all.sliced(end + 4)};
}

Received ask(const EmulatorServer &server, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    socket.write(bytes);
    return receive(socket);
}

const QByteArray andClose = "Connection: close\r\n";

Fault fault(const QString &text)
{
    return Fault::parse(text).value();
}

} // namespace

//! The emulated server on a real socket: the wire, the faults, the memory, the end.
class TestEmulatorServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listens();
    void takenPortIsAnError();
    void unreadableTls_data();
    void unreadableTls();
    void badDataIsAnError();
    void speaksTls();
    void compresses();
    void remembersRequests();
    void faultsAnswer_data();
    void faultsAnswer();
    void faultsActOrDoNot_data();
    void faultsActOrDoNot();
    void faultHitsTheNth();
    void faultsCanBeCleared();
    void hugeBody();
    void gzipBomb();
    void slowAnswer();
    void latency();
    void stopEndsWhatWaits_data();
    void stopEndsWhatWaits();
};

void TestEmulatorServer::listens()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    QVERIFY(server.port() > 0);
    QCOMPARE(server.webRoot().toString(), u"http://127.0.0.1:%1"_s.arg(server.port()));
    QCOMPARE(server.apiRoot().toString(), u"http://127.0.0.1:%1/api/v3"_s.arg(server.port()));
    const Received received = ask(server, request("GET", "/user", andClose));
    QCOMPARE(received.status(), 200);
    QCOMPARE(received.header("Content-Length").toInt(), received.body.size());
    QVERIFY(received.body.contains(R"("login":"octocat")"));
    server.stop();
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(!socket.waitForConnected(patience));
}

void TestEmulatorServer::takenPortIsAnError()
{
    EmulatorServer first{{}};
    QVERIFY(first.start());
    Options options;
    options.port = first.port();
    EmulatorServer second{options};
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error(), u"cannot listen on port %1 of 127.0.0.1"_s.arg(first.port()));
}

void TestEmulatorServer::unreadableTls_data()
{
    QTest::addColumn<QString>("cert");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("error");
    const QString cert = QStringLiteral(GRANTRY_TEST_DATA "/tls/loopback.crt");
    const QString key = QStringLiteral(GRANTRY_TEST_DATA "/tls/loopback.key");
    QTest::newRow("no certificate file") << u"/nowhere"_s << key << u"/nowhere: No such file or directory"_s;
    QTest::newRow("no key file") << cert << u"/nowhere"_s << u"/nowhere: No such file or directory"_s;
    QTest::newRow("no certificate") << key << key << key + u": no certificate in PEM form"_s;
    QTest::newRow("no key") << cert << cert << cert + u": no private key in PEM form"_s;
    const QString another = QStringLiteral(GRANTRY_TEST_DATA "/tls/another.key");
    QTest::newRow("another's key") << cert << another
                                   << u"%1: not the key of the certificate in %2, or too weak for TLS"_s.arg(another,
                                                                                                             cert);
}

void TestEmulatorServer::unreadableTls()
{
    QFETCH(QString, cert);
    QFETCH(QString, key);
    QFETCH(QString, error);
    Options options;
    options.tlsCertFile = cert;
    options.tlsKeyFile = key;
    EmulatorServer server{options};
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error(), error);
}

void TestEmulatorServer::badDataIsAnError()
{
    Options options;
    options.data = "[]";
    EmulatorServer server{options};
    QVERIFY(!server.start());
}

void TestEmulatorServer::speaksTls()
{
    Options options;
    options.tlsCertFile = QStringLiteral(GRANTRY_TEST_DATA "/tls/loopback.crt");
    options.tlsKeyFile = QStringLiteral(GRANTRY_TEST_DATA "/tls/loopback.key");
    EmulatorServer server{options};
    QVERIFY(server.start());
    QCOMPARE(server.apiRoot().toString(), u"https://127.0.0.1:%1/api/v3"_s.arg(server.port()));
    QSslSocket socket;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(options.tlsCertFile));
    socket.setSslConfiguration(trusting);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY2(socket.waitForEncrypted(patience), qUtf8Printable(socket.errorString()));
    // Two at once: what one record brings too much belongs to the next request.
    socket.write(request("GET", "/authorizations/clients") + request("GET", "/authorizations?per_page=100", andClose));
    const Received received = receive(socket);
    QCOMPARE(received.status(), 404);
    QVERIFY(received.body.contains("HTTP/1.1 200 OK"));
    QVERIFY(received.body.contains("https://127.0.0.1/api/v3/authorizations/"));
}

void TestEmulatorServer::compresses()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    const Received plain = ask(server, request("GET", "/authorizations", andClose));
    const Received packed =
        ask(server, request("GET", "/authorizations", andClose + "Accept-Encoding: br, gzip;q=0.5\r\n"));
    QVERIFY(plain.header("Content-Encoding").isEmpty());
    QCOMPARE(packed.header("Content-Encoding"), QByteArray{"gzip"});
    QCOMPARE(packed.header("ETag"), "W/" + plain.header("ETag"));
    QVERIFY(packed.body.startsWith("\x1f\x8b"));
    QVERIFY(packed.body.size() * 3 < plain.body.size());
    const QByteArray known = "If-None-Match: " + packed.header("ETag") + "\r\nAccept-Encoding: gzip\r\n";
    const Received unchanged = ask(server, request("GET", "/authorizations", andClose + known));
    QCOMPARE(unchanged.status(), 304);
    QCOMPARE(unchanged.header("ETag"), packed.header("ETag"));
    QVERIFY(unchanged.body.isEmpty() && unchanged.header("Content-Encoding").isEmpty());
    const Received refused = ask(server, request("GET", "/authorizations", andClose + "Accept-Encoding: gzip;q=0\r\n"));
    QVERIFY(refused.header("Content-Encoding").isEmpty());
}

void TestEmulatorServer::remembersRequests()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    server.addFault(fault(u"DELETE /authorizations close-before"_s));
    ask(server, request("POST", "/authorizations?x=%2F",
                        andClose + "X-GitHub-OTP: 1\r\nContent-Type: multipart/form-data\r\n", R"({"note":"n"})"));
    ask(server, request("DELETE", "/authorizations/1", andClose));
    const QList<SeenRequest> seen = server.requests();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].method, QByteArray{"POST"});
    QCOMPARE(seen[0].target, QByteArray{"/api/v3/authorizations?x=%2F"});
    QCOMPARE(seen[0].header("x-github-otp"), QByteArray{"1"});
    QCOMPARE(seen[0].header("content-type"), QByteArray{"multipart/form-data"});
    QCOMPARE(seen[0].header("authorization"), QByteArray{"Basic b2N0b2NhdDpkZW1v"});
    QCOMPARE(seen[0].body, QByteArray{R"({"note":"n"})"});
    QCOMPARE(seen[0].status, 201);
    QCOMPARE(seen[1].status, 0);
    server.clearRequests();
    QVERIFY(server.requests().isEmpty());
}

void TestEmulatorServer::faultsAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("requestId");
    QTest::addColumn<QByteArray>("contains"); // in head or body
    const auto row = [](const char *kind, int status, bool requestId, const QByteArray &contains = {}) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << status << requestId << contains;
    };
    row("status:503", 503, true, R"("message":"Service Unavailable")");
    row("status:404", 404, true, R"("message":"Not Found")");
    row("status:204", 204, true);
    row("status:418", 418, true);
    row("html", 502, false, "<h1>502 Bad Gateway</h1>");
    row("empty", 200, true, "Content-Length: 0");
    row("close-before", 0, false);
    row("close-after", 0, false);
    row("garbage", 200, true, R"({"id":[)");
    row("redirect:http://127.0.0.1:9/x", 302, true, "Location: http://127.0.0.1:9/x");
    row("redirect:308:/api/v3/user", 308, true, "Location: /api/v3/user");
    row("no-request-id", 200, false, R"("login":"octocat")");
    row("slow:1", 200, true, R"("login":"octocat")");
    row("truncate:100", 200, true, R"({")");
    row("truncate:0", 200, true);
}

void TestEmulatorServer::faultsAnswer()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(bool, requestId);
    QFETCH(QByteArray, contains);
    EmulatorServer server{{}};
    QVERIFY(server.start());
    server.addFault(fault(u"GET /user "_s + kind));
    const Received received = ask(server, request("GET", "/user", andClose));
    QCOMPARE(received.status(), status);
    QCOMPARE(!received.header("X-GitHub-Request-Id").isEmpty(), requestId);
    QVERIFY((received.head + "\n\n" + received.body).contains(contains));
    QCOMPARE(received.head.isEmpty(), status == 0);
    if (kind.startsWith(u"truncate:")) {
        QCOMPARE(received.body.size(), kind.mid(9).toInt());
        QVERIFY(received.header("Content-Length").toInt() > 1000);
    }
    // Another path is not touched.
    QCOMPARE(ask(server, request("GET", "/meta", andClose)).status(), 200);
}

void TestEmulatorServer::faultsActOrDoNot_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("acts");
    for (const char *kind : {"status:500", "html", "empty", "close-before", "garbage", "redirect:http://x.example"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << false;
    for (const char *kind : {"close-after", "slow:1", "truncate:1", "no-request-id", "huge:1", "gzip-bomb:1"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << true;
}

void TestEmulatorServer::faultsActOrDoNot()
{
    QFETCH(QString, kind);
    QFETCH(bool, acts);
    Options options;
    options.data = R"({"authorizations":[{"id":1,"note":"n"}]})";
    options.faults = {fault(u"DELETE /authorizations/1 "_s + kind)};
    EmulatorServer server{options};
    QVERIFY(server.start());
    ask(server, request("DELETE", "/authorizations/1", andClose));
    QCOMPARE(ask(server, request("GET", "/authorizations/1", andClose)).status(), acts ? 404 : 200);
}

void TestEmulatorServer::faultHitsTheNth()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    server.addFault(fault(u"GET /authorizations?page= 2 status:500"_s));
    server.addFault(fault(u"* /user 1 status:501"_s));
    const auto status = [&](const QByteArray &path) { return ask(server, request("GET", path, andClose)).status(); };
    QCOMPARE(status("/authorizations"), 200);
    QCOMPARE(status("/authorizations?page=1"), 200);
    QCOMPARE(status("/authorizations?page=2"), 500);
    QCOMPARE(status("/authorizations?page=2"), 200);
    QCOMPARE(status("/user"), 501);
    QCOMPARE(status("/user"), 200);
}

void TestEmulatorServer::faultsCanBeCleared()
{
    Options options;
    options.faults = {fault(u"* / html"_s)};
    EmulatorServer server{options};
    QVERIFY(server.start());
    QCOMPARE(ask(server, request("GET", "", andClose)).status(), 502);
    server.clearFaults();
    QCOMPARE(ask(server, request("GET", "", andClose)).status(), 200);
}

void TestEmulatorServer::hugeBody()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    server.addFault(fault(u"GET /user huge:3"_s));
    const Received received = ask(server, request("GET", "/user", andClose + "Accept-Encoding: gzip\r\n"));
    QVERIFY(received.header("Content-Encoding").isEmpty());
    QCOMPARE(received.header("Content-Length").toInt(), received.body.size());
    QVERIFY(received.body.size() > (3 << 20));
    QVERIFY(received.body.trimmed().startsWith("{\"") && received.body.contains(R"("login":"octocat")"));
}

void TestEmulatorServer::gzipBomb()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    server.addFault(fault(u"GET /user gzip-bomb:20"_s));
    const Received received = ask(server, request("GET", "/user", andClose));
    QCOMPARE(received.header("Content-Encoding"), QByteArray{"gzip"});
    QVERIFY(received.body.size() < (1 << 20));
    // A gzip stream ends with the size of what is in it.
    const auto *size = reinterpret_cast<const uchar *>(received.body.constData() + received.body.size() - 4);
    QVERIFY(qFromLittleEndian<quint32>(size) > (20U << 20));
}

void TestEmulatorServer::slowAnswer()
{
    EmulatorServer server{{}};
    QVERIFY(server.start());
    server.addFault(fault(u"GET /user slow:300"_s));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ask(server, request("GET", "/user", andClose)).status(), 200);
    QVERIFY(clock.elapsed() >= 300);
}

void TestEmulatorServer::latency()
{
    Options options;
    options.latency = 200ms;
    EmulatorServer server{options};
    QVERIFY(server.start());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ask(server, request("GET", "/meta", andClose)).status(), 200);
    QVERIFY(clock.elapsed() >= 200);
}

void TestEmulatorServer::stopEndsWhatWaits_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("hang") << u"hang"_s << request("GET", "/user");
    QTest::newRow("slow") << u"slow:86400000"_s << request("GET", "/user");
    QTest::newRow("a reader that does not read") << u"huge:1024"_s << request("GET", "/user");
    QTest::newRow("half a request") << QString{} << QByteArray{"GET /api/v3/user HTTP/1.1\r\nHost:"};
    QTest::newRow("half a body")
        << QString{}
        << request("POST", "/authorizations", "Content-Length: 100\r\n").replace("Content-Length: 0\r\n", "") + "{";
    QTest::newRow("nothing yet") << QString{} << QByteArray{};
    QTest::newRow("kept alive") << QString{} << request("GET", "/meta");
}

void TestEmulatorServer::stopEndsWhatWaits()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, sent);
    EmulatorServer server{{}};
    QVERIFY(server.start());
    if (!kind.isEmpty())
        server.addFault(fault(u"GET /user "_s + kind));
    QTcpSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForConnected(patience));
    socket.write(sent);
    QVERIFY(sent.isEmpty() || socket.waitForBytesWritten(patience));
    if (sent.contains("GET /api/v3/user HTTP/1.1\r\nHost: ") || sent.contains("meta"))
        QTRY_COMPARE(server.requests().size(), 1);
    server.stop();
    socket.setReadBufferSize(0);
    receive(socket);
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestEmulatorServer)
#include "tst_emulatorserver.moc"
