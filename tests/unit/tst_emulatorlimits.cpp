// SPDX-License-Identifier: MIT
#include "tests/support/emulatorbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace grantry;
using emulator::Options;
using test::EmulatorBench;
using test::EmulatorReply;

//! How much the emulated server lets somebody ask.
class TestEmulatorLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateLimit();
    void rateLimitIsOffByDefault();
    void notModifiedIsFree();
    void secondaryLimit();
};

void TestEmulatorLimits::rateLimit()
{
    Options options;
    options.rateLimit = 3;
    EmulatorBench bench{options};
    for (int left = 2; left >= 0; --left) {
        const EmulatorReply reply = bench.get("/user");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("X-RateLimit-Limit"), QByteArray{"3"});
        QCOMPARE(reply.header("X-RateLimit-Remaining"), QByteArray::number(left));
    }
    const EmulatorReply refused = bench.get("/user");
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().startsWith(u"API rate limit exceeded"));
    QCOMPARE(refused.header("X-RateLimit-Remaining"), QByteArray{"0"});
    const QByteArray reset = QByteArray::number(bench.now.addDuration(1h).toSecsSinceEpoch());
    QCOMPARE(refused.header("X-RateLimit-Reset"), reset);
    const EmulatorReply overview = bench.get("/rate_limit");
    QCOMPARE(overview.status, 200);
    QCOMPARE(overview.object()[u"rate"][u"remaining"].toInt(-1), 0);
    QCOMPARE(overview.object()[u"resources"][u"core"][u"reset"].toInteger(), reset.toLongLong());
    bench.now = bench.now.addDuration(1h);
    QCOMPARE(bench.get("/user").status, 200);
}

void TestEmulatorLimits::rateLimitIsOffByDefault()
{
    EmulatorBench bench;
    const EmulatorReply reply = bench.get("/rate_limit");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.message(), u"Rate limiting is not enabled."_s);
    for (const auto &[name, value] : reply.headers)
        QVERIFY(!name.startsWith("X-RateLimit"));
}

void TestEmulatorLimits::notModifiedIsFree()
{
    Options options;
    options.rateLimit = 2;
    EmulatorBench bench{options};
    const QByteArray etag = bench.get("/user").header("ETag");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bench.get("/user", {{"if-none-match", etag}}).status, 304);
    QCOMPARE(bench.get("/user").status, 200);
    QCOMPARE(bench.get("/user").status, 403);
}

void TestEmulatorLimits::secondaryLimit()
{
    Options options;
    options.secondaryLimit = 2;
    EmulatorBench bench{options};
    bench.makeToken("one");
    bench.now = bench.now.addDuration(20s);
    bench.makeToken("two");
    const EmulatorReply refused = bench.send("POST", "/authorizations", R"({"note":"three"})");
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().contains(u"secondary rate limit"));
    QCOMPARE(refused.header("Retry-After"), QByteArray{"40"});
    QCOMPARE(bench.get("/authorizations").status, 200);
    bench.now = bench.now.addDuration(40s);
    bench.makeToken("three");
}

QTEST_GUILESS_MAIN(TestEmulatorLimits)
#include "tst_emulatorlimits.moc"
