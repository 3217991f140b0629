// SPDX-License-Identifier: MIT
#include "app/net/answerreader.h"

#include "app/net/retrypolicy.h"
#include "app/net/utc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWorthIt_data();
    void whatIsWorthIt();
    void backsOff();
    void obeysTheServer();
    void retryTime_data();
    void retryTime();

private:
    const QDateTime m_now{QDate(2026, 1, 15), QTime(12, 0), utc};
};

void TestRetryPolicy::whatIsWorthIt_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<bool>("worth");
    const auto row = [](const char *name, Kind kind, int status, bool worth, Flaw flaw = Flaw::None) {
        QTest::newRow(name) << kind << status << flaw << worth;
    };
    row("offline", Kind::Offline, 0, true);
    row("502", Kind::ServerError, 502, true);
    row("503", Kind::ServerError, 503, true);
    row("500", Kind::ServerError, 500, true);
    row("501: it never will", Kind::ServerError, 501, false);
    row("429", Kind::RateLimited, 429, true);
    row("cut short", Kind::Malformed, 200, true, Flaw::CutShort);
    row("not JSON", Kind::Malformed, 200, false, Flaw::NotJson);
    row("too large", Kind::Malformed, 200, false, Flaw::TooLarge);
    row("401", Kind::Unauthorized, 401, false);
    row("code needed", Kind::CodeNeeded, 401, false);
    row("locked out", Kind::TooManyAttempts, 403, false);
    row("403", Kind::Forbidden, 403, false);
    row("404", Kind::NotFound, 404, false);
    row("time-out", Kind::Timeout, 0, false);
    row("certificate", Kind::Tls, 0, false);
    row("proxy", Kind::AnsweredByProxy, 200, false);
    row("redirect", Kind::RedirectRefused, 302, false);
    row("lost", Kind::LostAnswer, 0, false);
}

void TestRetryPolicy::whatIsWorthIt()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(Flaw, flaw);
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.flaw = flaw;
    const RetryPolicy policy;
    QTEST(policy.waitBeforeNext(error, 1, m_now, 0.5).has_value(), "worth");
    QVERIFY(!policy.waitBeforeNext(error, 3, m_now, 0.5));
}

void TestRetryPolicy::backsOff()
{
    const ApiError offline;
    const RetryPolicy policy;
    QCOMPARE(policy.waitBeforeNext(offline, 1, m_now, 0.0), 250ms);
    QCOMPARE(policy.waitBeforeNext(offline, 1, m_now, 0.5), 500ms);
    QCOMPARE(policy.waitBeforeNext(offline, 1, m_now, 1.0), 750ms);
    QCOMPARE(policy.waitBeforeNext(offline, 2, m_now, 0.5), 1000ms);
    const RetryPolicy patient{100, 500ms, 60'000ms, 60'000ms};
    QVERIFY(*patient.waitBeforeNext(offline, 99, m_now, 1.0) > 0ms);
}

void TestRetryPolicy::obeysTheServer()
{
    ApiError limited;
    limited.kind = Kind::RateLimited;
    const RetryPolicy policy;
    // Never earlier than asked for, a little later at most.
    limited.retryAt = m_now.addSecs(20);
    QCOMPARE(policy.waitBeforeNext(limited, 1, m_now, 0.0), 20'000ms);
    QCOMPARE(policy.waitBeforeNext(limited, 1, m_now, 1.0), 21'000ms);
    // A time that has passed is no reason to hurry.
    limited.retryAt = m_now.addSecs(-20);
    QCOMPARE(policy.waitBeforeNext(limited, 1, m_now, 0.5), 500ms);
    // Nobody sits before a window that waits for an hour.
    limited.retryAt = m_now.addSecs(3600);
    QVERIFY(!policy.waitBeforeNext(limited, 1, m_now, 0.5));
    // A limit without a time: a minute, and then no longer.
    limited.retryAt.reset();
    QCOMPARE(policy.waitBeforeNext(limited, 1, m_now, 0.0), 60'000ms);
    QVERIFY(!policy.waitBeforeNext(limited, 2, m_now, 0.0));
}

void TestRetryPolicy::retryTime_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("seconds"); // from now; -1: not said
    const auto row = [](const char *name, const HttpHeaders &headers, int seconds) {
        QTest::newRow(name) << headers << seconds;
    };
    row("nothing", {}, -1);
    row("seconds", {{"Retry-After", "120"}}, 120);
    row("seconds, with spaces", {{"retry-after", " 120 "}}, 120);
    row("no seconds", {{"Retry-After", "0"}}, 0);
    row("date", {{"Retry-After", "Thu, 15 Jan 2026 12:02:00 GMT"}}, 120);
    row("date that has passed", {{"Retry-After", "Thu, 15 Jan 2026 11:00:00 GMT"}}, 0);
    row("by the server's own clock",
        {{"Retry-After", "Thu, 15 Jan 2026 17:02:00 GMT"}, {"Date", "Thu, 15 Jan 2026 17:00:00 GMT"}}, 120);
    row("for ever", {{"Retry-After", "99999999999999"}}, 365 * 24 * 3600);
    row("negative", {{"Retry-After", "-5"}}, -1);
    row("words", {{"Retry-After", "soon"}}, -1);
    row("empty", {{"Retry-After", ""}}, -1);
    row("reset of the window", {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1768479000"}}, 600);
    row("reset, but something is left", {{"X-RateLimit-Remaining", "5"}, {"X-RateLimit-Reset", "1768479000"}}, -1);
    row("reset for ever", {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "99999999999"}}, 365 * 24 * 3600);
    row("Retry-After counts more",
        {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1768479000"}, {"Retry-After", "7"}}, 7);
}

void TestRetryPolicy::retryTime()
{
    QFETCH(HttpHeaders, headers);
    HttpAnswer answer;
    answer.headers = headers;
    const auto at = grantry::retryTime(answer, m_now);
    QTEST(at ? static_cast<int>(m_now.secsTo(*at)) : -1, "seconds");
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
