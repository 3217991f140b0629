// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"
#include "tests/support/nginxfront.h"
#include "tests/support/operations.h"
#include "tests/support/pagedlist.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

namespace {

//! A client that octocat has signed in to, and nginx between it and a server.
struct Fronted
{
    explicit Fronted(int backendPort, const QByteArray &settings = {}, const ApiClient::Limits &within = Wire::quick())
        : front(backendPort, settings)
        , limits(within)
    {
        signIn();
    }

    //! With a client that has learnt nothing yet, over the connection that is there.
    void signIn()
    {
        const auto server = *ServerAddress::parse(front.webRoot().toString());
        client = std::make_unique<ApiClient>(&network, server, clock, nullptr, limits);
        client->setCredentials(u"octocat"_s, u"demo"_s);
    }

    [[nodiscard]] std::optional<ApiError> run(const AnyOperation &operation)
    {
        std::optional<ApiError> error;
        QTestEventLoop loop;
        const RequestHandle handle = operation.send(*client, [&](std::optional<ApiError> got) {
            error = std::move(got);
            loop.exitLoop();
        });
        loop.enterLoop(60);
        return error;
    }

    NginxFront front;
    QNetworkAccessManager network;
    FakeClock clock;
    ApiClient::Limits limits;
    std::unique_ptr<ApiClient> client;
};

//! Where the ids of the emulator's story are needed: an application, and a token that is not its own.
QList<AnyOperation> operationsOfTheStory()
{
    TenOperations ten;
    ten.grant = GrantId{29};
    ten.authorization = AuthorizationId{114};
    return ten.all();
}

} // namespace

//! What HTTP/1.1 hides: many requests over one connection, which the server may end between any two of them.
class TestHttp2 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NginxFront::trust(); }
    void tenOperations();
    void faults_data();
    void faults();
    void twentyAtOnce();
    void connectionsThatEndNowAndThen_data();
    void connectionsThatEndNowAndThen();
    void writeAfterTheConnectionWasEnded();
    void connectionLostWithAWriteUnderWay();
};

void TestHttp2::tenOperations()
{
    emulator::EmulatorServer server({});
    QVERIFY(server.start());
    Fronted fronted(server.port());
    QSet<QByteArray> connections;
    for (const AnyOperation &operation : operationsOfTheStory()) {
        server.clearRequests();
        const auto error = fronted.run(operation);
        QVERIFY2(!error,
                 qPrintable(QString::fromLatin1(operation.name) + u": "_s + (error ? error->detail : QString())));
        QCOMPARE(server.requests().size(), 1);
        const emulator::SeenRequest seen = server.requests().constFirst();
        QCOMPARE(seen.header("x-protocol"), "HTTP/2.0");
        QCOMPARE(seen.header("authorization"), "Basic " + QByteArray("octocat:demo").toBase64());
        const bool hasBody = operation.method != Method::Get && operation.method != Method::Delete;
        QCOMPARE(!seen.body.isEmpty(), hasBody);
        QCOMPARE(seen.header("content-type"), hasBody ? "application/json" : "");
        connections.insert(seen.header("x-connection"));
    }
    QCOMPARE(connections.size(), 1);
}

void TestHttp2::faults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Kind>("get");
    QTest::addColumn<Kind>("write");
    QTest::addColumn<Kind>("remove");
    const auto row = [](const QString &fault, Kind get, Kind write, Kind remove) {
        QTest::newRow(qPrintable(fault)) << fault << get << write << remove;
    };
    const auto all = [&](const QString &fault, Kind kind) { row(fault, kind, kind, kind); };
    all(u"status:401"_s, Kind::Unauthorized);
    all(u"status:403"_s, Kind::Forbidden);
    all(u"status:422"_s, Kind::Validation);
    all(u"status:429"_s, Kind::RateLimited);
    all(u"status:503"_s, Kind::ServerError);
    all(u"redirect:301:http://127.0.0.1:9/"_s, Kind::RedirectRefused);
    all(u"redirect:303:/login"_s, Kind::RedirectRefused);
    all(u"redirect:307:http://127.0.0.1:9/"_s, Kind::RedirectRefused);
    all(u"redirect:308:http://127.0.0.1:9/"_s, Kind::RedirectRefused);
    all(u"close-after"_s, Kind::ServerError); // nginx says 502
    all(u"no-request-id"_s, Kind::AnsweredByProxy);
    all(u"empty"_s, Kind::Malformed);
    row(u"hang"_s, Kind::Timeout, Kind::LostAnswer, Kind::LostAnswer);
    row(u"truncate:5"_s, Kind::Malformed, Kind::LostAnswer, Kind::Cancelled);
    row(u"huge:2"_s, Kind::Malformed, Kind::Malformed, Kind::Cancelled);
    row(u"gzip-bomb:2"_s, Kind::Malformed, Kind::Malformed, Kind::Cancelled);
}

//! Cancelled stands for an operation that does not fail.
void TestHttp2::faults()
{
    QFETCH(QString, fault);
    QFETCH(Kind, get);
    QFETCH(Kind, write);
    QFETCH(Kind, remove);
    ApiClient::Limits limits = Wire::quick();
    limits.tries = 1;
    limits.maxReplyBytes = 1 << 20;
    if (fault == u"hang"_s)
        limits.timeout = 400ms;
    emulator::Options options;
    options.faults = {*emulator::Fault::parse("* / "_L1 + fault)};
    emulator::EmulatorServer server(options);
    QVERIFY(server.start());
    Fronted fronted(server.port(), {}, limits);
    for (const AnyOperation &operation : operationsOfTheStory()) {
        server.clearRequests();
        fronted.signIn();
        const auto error = fronted.run(operation);
        const Kind expected = operation.method == Method::Get      ? get
                              : operation.method == Method::Delete ? remove
                                                                   : write;
        QVERIFY2(error.has_value() == (expected != Kind::Cancelled), operation.name);
        if (error)
            QVERIFY2(error->kind == expected,
                     qPrintable(QString::fromLatin1(operation.name) + u": "_s + error->detail));
        if (error && fault == u"truncate:5"_s)
            QCOMPARE(error->flaw, Flaw::CutShort);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttp2::twentyAtOnce()
{
    ListServer list{idsFrom(1, 1000)};
    ScriptedServer server([&](const Received &request) {
        Script script = list(request);
        script.delay = 20ms;
        return script;
    });
    Fronted fronted(server.webRoot().port());
    const Loading loading(*fronted.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.arrived, idsFrom(1, 1000));
    QCOMPARE(server.mostAtOnce(), 20);
    QSet<QByteArray> connections;
    for (const Received &request : server.requests())
        connections.insert(request.header("X-Connection"));
    QCOMPARE(connections.size(), 1);
}

void TestHttp2::connectionsThatEndNowAndThen_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("after 1,000 requests") << QByteArray();
    QTest::newRow("after 50") << QByteArray("keepalive_requests 50;");
}

//! A server ends every connection after so many requests, with twenty of them under way.
void TestHttp2::connectionsThatEndNowAndThen()
{
    QFETCH(QByteArray, settings);
    const bool isLong = settings.isEmpty();
    const int rows = isLong ? 1'500 : 200;
    ListServer list{idsFrom(1, rows)};
    ScriptedServer server([&](const Received &request) { return list(request); });
    Fronted fronted(server.webRoot().port(), settings);
    const Loading loading(*fronted.client, 1);
    QVERIFY(loading.wait());
    QVERIFY2(*loading.result, loading.result->has_value() ? "" : qPrintable(loading.result->error().detail));
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, rows));
}

void TestHttp2::writeAfterTheConnectionWasEnded()
{
    emulator::EmulatorServer server({});
    QVERIFY(server.start());
    Fronted fronted(server.port(), "keepalive_timeout 1s;");
    const QList<AnyOperation> operations = operationsOfTheStory();
    QVERIFY(!fronted.run(operations.constFirst()));
    QTest::qWait(1500); // silence, which is what ends the connection
    QVERIFY(!fronted.run(operations.constLast()));
    const auto seen = server.requests();
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen[0].header("x-connection") != seen[1].header("x-connection"));
}

void TestHttp2::connectionLostWithAWriteUnderWay()
{
    emulator::Options options;
    options.faults = {*emulator::Fault::parse(u"DELETE / hang"_s)};
    emulator::EmulatorServer server(options);
    QVERIFY(server.start());
    Fronted fronted(server.port());
    QList<Kind> kinds;
    std::vector<RequestHandle> handles;
    for (const AnyOperation &operation : operationsOfTheStory()) {
        if (operation.method == Method::Delete)
            handles.push_back(operation.send(
                *fronted.client, [&](const std::optional<ApiError> &error) { kinds.append(error.value().kind); }));
    }
    QTRY_COMPARE(server.requests().size(), 2);
    fronted.front.kill();
    QTRY_COMPARE(kinds, (QList{Kind::LostAnswer, Kind::LostAnswer}));
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
