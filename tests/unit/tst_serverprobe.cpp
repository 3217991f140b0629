// SPDX-License-Identifier: MIT
#include "app/session/serverprobe.h"

#include "app/emulator/emulatorserver.h"
#include "tests/support/drippingserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

using Verdict = ProbeResult::Verdict;

ServerAddress addressOf(const QUrl &url)
{
    return *ServerAddress::parse(url.toString());
}

//! A probe with what it needs, and what it said.
struct Bench
{
    explicit Bench(std::chrono::milliseconds timeout = 5s)
        : probe(&network, clock, timeout)
    {
        QObject::connect(&probe, &ServerProbe::finished, &probe, [this](const ProbeResult &r) { results.append(r); });
    }

    ProbeResult ask(const QUrl &url)
    {
        results.clear();
        probe.start(addressOf(url));
        [this] { QTRY_COMPARE(results.size(), 1); }();
        return results.value(0, ProbeResult{addressOf(url), {}, {}, {}});
    }

    QNetworkAccessManager network;
    test::FakeClock clock;
    ServerProbe probe;
    QList<ProbeResult> results;
};

} // namespace

class ServerProbeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheServer()
    {
        emulator::EmulatorServer server{emulator::Options{}};
        QVERIFY(server.start());
        Bench bench;
        const ProbeResult result = bench.ask(server.webRoot());
        QCOMPARE(result.verdict, Verdict::Ghes);
        QCOMPARE(result.server, addressOf(server.webRoot()));
        QCOMPARE(result.meta.installedVersion, u"3.19.2"_s);
        QVERIFY(result.meta.passwordAuthentication);
        QVERIFY(!result.error);

        const auto seen = server.requests();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().method, "GET"_ba);
        QCOMPARE(seen.first().target, "/api/v3/meta"_ba);
        QVERIFY2(seen.first().header("authorization").isEmpty(), "a probe is not signed");
    }

    void seesThatPasswordsAreUseless()
    {
        emulator::Options options;
        options.noPasswordAuth = true;
        emulator::EmulatorServer server{options};
        QVERIFY(server.start());
        const ProbeResult result = Bench().ask(server.webRoot());
        QCOMPARE(result.verdict, Verdict::Ghes);
        QVERIFY(!result.meta.passwordAuthentication);
    }

    void seesPrivateMode()
    {
        emulator::Options options;
        options.privateMode = true;
        emulator::EmulatorServer server{options};
        QVERIFY(server.start());
        const ProbeResult result = Bench().ask(server.webRoot());
        QCOMPARE(result.verdict, Verdict::PrivateMode);
        QCOMPARE(result.meta.installedVersion, u"3.19.2"_s);
        QVERIFY(result.meta.passwordAuthentication);
        QCOMPARE(server.requests().size(), 1);
    }

    void tellsAnswersApart_data()
    {
        QTest::addColumn<test::Script>("script");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const test::Script &script, Verdict verdict) {
            QTest::newRow(name) << script << verdict;
        };
        row("meta without members", test::answer(200, "{}"), Verdict::Ghes);
        row("meta is not there", test::answer(404, R"({"message":"Not Found"})"), Verdict::Ghes);
        row("meta is forbidden", test::answer(403, R"({"message":"no"})"), Verdict::PrivateMode);
        row("somebody's web server", test::proxyAnswer(404, "<html>"), Verdict::NotGhes);
        row("a page for everything", test::proxyAnswer(200, "<html>"), Verdict::NotGhes);
        row("JSON of something else", test::proxyAnswer(200, "{}"), Verdict::NotGhes);
        row("a page with a request id", test::answer(200, "<html>"), Verdict::NotGhes);
        row("a list", test::answer(200, "[]"), Verdict::NotGhes);
        row("its sign-in page", test::proxyAnswer(302, {}, "Location: /login\r\n"), Verdict::NotGhes);
        row("nowhere", test::proxyAnswer(302), Verdict::NotGhes);
        row("another name", test::answer(301, {}, "Location: https://new.example.com/api/v3/meta\r\n"), Verdict::Moved);
        row("load balancer", test::proxyAnswer(502, "<html>"), Verdict::Unreachable);
        row("maintenance", test::answer(503, R"({"message":"later"})"), Verdict::Unreachable);
        row("proxy", test::proxyAnswer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"), Verdict::Unreachable);
        row("cut short", {"HTTP/1.1 200 OK\r\nContent-Length: 90\r\nX-GitHub-Request-Id: 1\r\n\r\n{", true},
            Verdict::Unreachable);
        row("closed", {{}, true}, Verdict::Unreachable);
    }

    void tellsAnswersApart()
    {
        QFETCH(test::Script, script);
        QFETCH(Verdict, verdict);
        test::ScriptedServer server([&](const test::Received &) { return script; });
        const ProbeResult result = Bench().ask(server.webRoot());
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.error.has_value(), verdict != Verdict::Ghes && verdict != Verdict::PrivateMode);
        QVERIFY2(server.requests().size() == 1 || script.close, "a probe is not repeated");
    }

    void tellsWhereItMoved()
    {
        test::ScriptedServer server([](const test::Received &) {
            return test::answer(301, {}, "Location: https://new.example.com/api/v3/meta\r\n");
        });
        const ProbeResult result = Bench().ask(server.webRoot());
        QCOMPARE(result.error.value_or(ApiError()).location.host(), u"new.example.com"_s);
    }

    void nobodyAnswers()
    {
        test::ScriptedServer server;
        const QUrl gone = server.webRoot();
        server.shutDown();
        const ProbeResult result = Bench().ask(gone);
        QCOMPARE(result.verdict, Verdict::Unreachable);
        QCOMPARE(result.error.value_or(ApiError()).kind, ApiError::Kind::Offline);
    }

    void doesNotWaitForever()
    {
        test::ScriptedServer server([](const test::Received &) { return test::Script{{}, false, true}; });
        const ProbeResult result = Bench(50ms).ask(server.webRoot());
        QCOMPARE(result.verdict, Verdict::Unreachable);
        QCOMPARE(result.error.value_or(ApiError()).kind, ApiError::Kind::Timeout);
    }

    void doesNotWaitForeverForDrops()
    {
        test::DrippingServer server;
        const ProbeResult result = Bench(50ms).ask(server.webRoot());
        QCOMPARE(result.verdict, Verdict::Unreachable);
        QCOMPARE(result.error.value_or(ApiError()).kind, ApiError::Kind::Timeout);
    }

    void aNewQuestionEndsTheOneBefore()
    {
        test::ScriptedServer slow([](const test::Received &) { return test::Script{{}, false, true}; });
        emulator::EmulatorServer server{emulator::Options{}};
        QVERIFY(server.start());
        Bench bench;
        bench.probe.start(addressOf(slow.webRoot()));
        QTRY_COMPARE(slow.requests().size(), 1);
        const ProbeResult result = bench.ask(server.webRoot());
        QCOMPARE(result.server, addressOf(server.webRoot()));
        QVERIFY(!bench.probe.isRunning());
    }

    void cancelledSaysNothing()
    {
        emulator::EmulatorServer server{emulator::Options{}};
        QVERIFY(server.start());
        Bench bench;
        bench.probe.start(addressOf(server.webRoot()));
        QVERIFY(bench.probe.isRunning());
        bench.probe.cancel();
        QVERIFY(!bench.probe.isRunning());
        QTest::qWait(100);
        QVERIFY(bench.results.isEmpty());
    }

    void mayBeDeletedOrAskedAgainWhereItAnswers()
    {
        emulator::EmulatorServer server{emulator::Options{}};
        QVERIFY(server.start());
        QNetworkAccessManager network;
        test::FakeClock clock;
        auto *probe = new ServerProbe(&network, clock);
        int answers = 0;
        connect(probe, &ServerProbe::finished, this, [&](const ProbeResult &result) {
            if (++answers == 1)
                probe->start(result.server);
            else
                delete probe;
        });
        probe->start(addressOf(server.webRoot()));
        QTRY_COMPARE(answers, 2);
        QTest::qWait(50);
        QCOMPARE(answers, 2);
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::ServerProbeTest)
#include "tst_serverprobe.moc"
