// SPDX-License-Identifier: MIT
#include "tests/support/wire.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const Script trouble = answer(503);
const Script closed{{}, true};

//! The first scripts in turn, then the last one for ever.
ScriptedServer::Handler inTurn(QList<Script> scripts)
{
    return [scripts, n = qsizetype(0)](const Received &) mutable { return scripts[std::min(n++, scripts.size() - 1)]; };
}

} // namespace

//! How often a request reaches the server, and when.
class TestRetries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getIsTriedThreeTimes_data();
    void getIsTriedThreeTimes();
    void getSucceedsInTheEnd();
    void getOfNobody();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void keepAliveConnectionThatHasEnded();
    void abortWhileBackingOff();
    void waitsForAsLongAsTheServerSays();
    void doesNotWaitForAnHour();
    void oneAtATimeWhenToldToSlowDown();
    void othersWaitToo();
    void abortWhileInTheQueue();
};

void TestRetries::getIsTriedThreeTimes_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("503") << trouble << Kind::ServerError << 3;
    QTest::newRow("503 of a proxy") << proxyAnswer(503, "<html>") << Kind::ServerError << 3;
    QTest::newRow("closed without an answer") << closed << Kind::Offline << 3;
    QTest::newRow("cut short") << Script{"HTTP/1.1 200 OK\r\nX-GitHub-Request-Id: 1\r\nContent-Length: 9\r\n\r\n[",
                                         true}
                               << Kind::Malformed << 3;
    QTest::newRow("429") << answer(429, {}, "Retry-After: 0\r\n") << Kind::RateLimited << 3;
    QTest::newRow("501") << answer(501) << Kind::ServerError << 1;
    QTest::newRow("401") << answer(401) << Kind::Unauthorized << 1;
    QTest::newRow("403") << answer(403) << Kind::Forbidden << 1;
    QTest::newRow("404") << answer(404) << Kind::NotFound << 1;
    QTest::newRow("200 of a proxy") << proxyAnswer(200, "[]") << Kind::AnsweredByProxy << 1;
}

void TestRetries::getIsTriedThreeTimes()
{
    QFETCH(Script, script);
    Wire wire([&](const Received &) { return script; });
    const auto result = wire.get();
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QTEST(static_cast<int>(wire.requests()), "requests");
}

void TestRetries::getSucceedsInTheEnd()
{
    for (const auto &scripts : {QList{trouble, closed, answer(200, "[]")}, QList{closed, answer(200, "[]")}}) {
        Wire wire(inTurn(scripts));
        const auto result = wire.get();
        QVERIFY(result);
        QCOMPARE(*result, "[]");
        QCOMPARE(wire.requests(), scripts.size());
    }
}

void TestRetries::getOfNobody()
{
    Wire wire({});
    wire.server.shutDown();
    QElapsedTimer timer;
    timer.start();
    ApiClient::Limits limits;
    limits.firstBackOff = 40ms;
    ApiClient client(wire.network.get(), wire.client->server(), wire.clock, nullptr, limits);
    const auto result = Outcome<QByteArray>(client, plainCall(Method::Get), Intent::Background).wait();
    QCOMPARE(result.error().kind, Kind::Offline);
    QVERIFY2(timer.elapsed() >= 20 + 40, "it did not back off");
}

void TestRetries::writesAreSentOnce_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("503") << trouble;
    QTest::newRow("closed") << closed;
    QTest::newRow("429") << answer(429, {}, "Retry-After: 0\r\n");
    QTest::newRow("cut short") << Script{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[", true};
}

void TestRetries::writesAreSentOnce()
{
    QFETCH(Script, script);
    for (const auto method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        Wire wire([&](const Received &) { return script; });
        QVERIFY(!wire.send(plainCall(method)).wait());
        QTest::qWait(30); // silence
        QCOMPARE(wire.requests(), 1);
    }
}

//! Servers end idle connections. A DELETE that runs into that is lost, and not sent twice behind our back.
void TestRetries::keepAliveConnectionThatHasEnded()
{
    Wire wire([](const Received &request) { return request.method == "DELETE" ? closed : answer(200, "[]"); });
    QVERIFY(wire.get());
    const auto result = wire.send(plainCall(Method::Delete)).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::LostAnswer);
    QTest::qWait(30); // silence
    QCOMPARE(wire.requests(), 2);
    QCOMPARE(wire.server.connections(), 1);
    QVERIFY(wire.get());
}

void TestRetries::abortWhileBackingOff()
{
    ApiClient::Limits limits = Wire::quick();
    limits.firstBackOff = 100ms;
    Wire wire([](const Received &) { return trouble; }, limits);
    auto outcome = wire.send(plainCall(Method::Get));
    QTRY_COMPARE(wire.requests(), 1);
    QTest::qWait(20);
    QVERIFY(outcome.isActive());
    outcome.abort();
    QTest::qWait(200); // silence
    QCOMPARE(wire.requests(), 1);
    QVERIFY(!outcome.isThere());
}

void TestRetries::waitsForAsLongAsTheServerSays()
{
    Wire wire(inTurn({answer(429, {}, "Retry-After: 1\r\n"), answer(200, "[]")}));
    const QSignalSpy spy(wire.client.get(), &ApiClient::toldToWait);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = wire.send(plainCall(Method::Get));
    QTRY_COMPARE(wire.requests(), 1);
    wire.clock.advance(1s); // what the pace looks at; the timer itself is real
    QVERIFY(outcome.wait());
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.value(0).value(0).toDateTime(), wire.clock.now());
}

void TestRetries::doesNotWaitForAnHour()
{
    Wire wire([](const Received &) {
        return answer(403, R"({"message":"API rate limit exceeded"})",
                      "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1768482000\r\n");
    });
    const auto result = wire.get();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::RateLimited);
    QCOMPARE(result.error().retryAt, wire.clock.now().addSecs(3600));
    QCOMPARE(wire.requests(), 1);
}

void TestRetries::oneAtATimeWhenToldToSlowDown()
{
    bool told = false;
    Wire wire([&](const Received &) {
        if (!std::exchange(told, true))
            return answer(429, {}, "Retry-After: 0\r\n");
        Script script = answer(200, "[]");
        script.delay = 5ms;
        return script;
    });
    QVERIFY(wire.get());
    wire.server.clear();
    std::vector<Outcome<QByteArray>> outcomes;
    for (int i = 0; i < 12; ++i)
        outcomes.push_back(wire.send(plainCall(Method::Get)));
    for (const auto &outcome : outcomes)
        QVERIFY(outcome.wait());
    QCOMPARE(wire.requests(), 12);
    QCOMPARE(wire.server.mostAtOnce(), 1);

    // A minute of calm, and it goes on as before.
    wire.clock.advance(61s);
    wire.server.clear();
    for (auto &outcome : outcomes)
        outcome = wire.send(plainCall(Method::Get));
    for (const auto &outcome : outcomes)
        QVERIFY(outcome.wait());
    QVERIFY(wire.server.mostAtOnce() > 1);
}

void TestRetries::othersWaitToo()
{
    Wire wire(inTurn({answer(403, R"({"message":"secondary rate limit"})", "Retry-After: 1\r\n"), answer(200, "[]")}));
    const auto first = wire.send(plainCall(Method::Delete)).wait();
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::RateLimited);
    const auto second = wire.send(plainCall(Method::Delete));
    QTest::qWait(100); // silence
    QCOMPARE(wire.requests(), 1);
    wire.clock.advance(1s);
    QVERIFY(second.wait());
    QCOMPARE(wire.requests(), 2);
}

void TestRetries::abortWhileInTheQueue()
{
    Wire wire(inTurn({answer(429, {}, "Retry-After: 0\r\n"), answer(200, "[]"), Script{{}, false, true}}));
    QVERIFY(wire.get());
    wire.server.clear();
    std::vector<Outcome<QByteArray>> outcomes;
    for (int i = 0; i < 5; ++i)
        outcomes.push_back(wire.send(plainCall(Method::Get)));
    QTRY_COMPARE(wire.requests(), 1);
    outcomes.clear(); // the first leaves, and the others must not be sent only to be aborted
    QTest::qWait(50); // silence
    QCOMPARE(wire.requests(), 1);
}

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
