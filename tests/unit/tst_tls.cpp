// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"
#include "tests/support/wire.h"

#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

QString certificateFile(const QString &name)
{
    return QStringLiteral(GRANTRY_TEST_DATA "/tls/") + name;
}

//! A client that knows the authorities of the system and, where there is one, a certificate more.
struct Secured
{
    explicit Secured(const QString &address, const QString &trusted = {}, ApiClient::Limits limits = Wire::quick())
        : client(&network, *ServerAddress::parse(address), clock, nullptr, limits)
    {
        QSslConfiguration configuration = original;
        if (!trusted.isEmpty())
            configuration.addCaCertificates(QSslCertificate::fromPath(certificateFile(trusted)));
        QSslConfiguration::setDefaultConfiguration(configuration);
        client.setCredentials(u"octocat"_s, u"demo"_s);
    }
    ~Secured() { QSslConfiguration::setDefaultConfiguration(original); }
    Secured(const Secured &) = delete;
    Secured &operator=(const Secured &) = delete;

    [[nodiscard]] ApiResult<QByteArray> send(Method method)
    {
        return Outcome<QByteArray>(client, plainCall(method, "/user"_L1), Intent::Background).wait();
    }

    const QSslConfiguration original = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager network;
    FakeClock clock;
    ApiClient client;
};

emulator::Options servedWith(const QString &certificate)
{
    emulator::Options options;
    options.tlsCertFile = certificateFile(certificate);
    options.tlsKeyFile = certificateFile(u"loopback.key"_s);
    return options;
}

} // namespace

//! What stands before every request over TLS: with a connection that is not good, nothing is sent.
class TestTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodCertificate();
    void badCertificates_data();
    void badCertificates();
    void plainHttpOnATlsPort();
    void tlsOnAPlainPort();
    void silentHandshake();
    void handshakeThatIsCutOff();
};

void TestTls::goodCertificate()
{
    emulator::EmulatorServer server(servedWith(u"loopback.crt"_s));
    QVERIFY(server.start());
    // By its number: a system without /etc/hosts knows no localhost.
    Secured secured(u"https://127.0.0.1:%1"_s.arg(server.port()), u"loopback.crt"_s);
    const auto result = secured.send(Method::Get);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
}

void TestTls::badCertificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << u"loopback.crt"_s << false << u"self-signed"_s;
    QTest::newRow("expired") << u"expired.crt"_s << true << u"expired"_s;
    QTest::newRow("for another host") << u"otherhost.crt"_s << true << u"host name did not match"_s;
}

void TestTls::badCertificates()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isTrusted);
    QFETCH(QString, reason);
    emulator::EmulatorServer server(servedWith(certificate));
    QVERIFY(server.start());
    for (const auto method : {Method::Get, Method::Post, Method::Delete}) {
        Secured secured(server.webRoot().toString(), isTrusted ? certificate : QString());
        const auto result = secured.send(method);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Tls);
        QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
        QCOMPARE(result.error().httpStatus, 0);
    }
    QVERIFY(server.requests().isEmpty());
}

void TestTls::plainHttpOnATlsPort()
{
    emulator::EmulatorServer server({});
    QVERIFY(server.start());
    for (const auto method : {Method::Get, Method::Delete}) {
        Secured secured(u"https://127.0.0.1:%1"_s.arg(server.port()));
        const auto result = secured.send(method);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Tls);
        QVERIFY(!result.error().detail.isEmpty());
    }
    QVERIFY(server.requests().isEmpty());
}

void TestTls::tlsOnAPlainPort()
{
    emulator::EmulatorServer server(servedWith(u"loopback.crt"_s));
    QVERIFY(server.start());
    Secured secured(u"http://127.0.0.1:%1"_s.arg(server.port()));
    const auto result = secured.send(Method::Get);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Offline);
    QVERIFY(server.requests().isEmpty());
}

//! Nothing has been sent, so nothing can be lost.
void TestTls::silentHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ApiClient::Limits limits = Wire::quick();
    limits.timeout = 300ms;
    for (const auto method : {Method::Get, Method::Post, Method::Delete}) {
        Secured secured(u"https://127.0.0.1:%1"_s.arg(server.serverPort()), {}, limits);
        const auto result = secured.send(method);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Timeout);
    }
}

void TestTls::handshakeThatIsCutOff()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, &QTcpSocket::abort);
    });
    for (const auto method : {Method::Get, Method::Delete}) {
        Secured secured(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        const auto result = secured.send(method);
        QVERIFY(!result);
        QVERIFY(result.error().kind == Kind::Offline || result.error().kind == Kind::Tls);
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
