// SPDX-License-Identifier: MIT
#include "tests/support/accountfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RevocationResult::Outcome;
using Phase = Revocation::Phase;

namespace {

const auto travis = u"Travis CI"_s;
const auto slack = u"Slack"_s;

} // namespace

//! Undo time, queue and outcomes, against an emulated server over HTTP.
class TestRevocations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_account.reset(); }

    void nothingIsSentBeforeTheTime();
    void undoneIsNeverSent();
    void everyDeadlineIsItsOwn();
    void undoTakesBackTheNewest();
    void undoAllTakesBackAll();
    void revokeNowEndsTheTime();
    void noUndoTimeSendsAtOnce();
    void undoTimeHasBounds();
    void sleepAndCalendarDoNotShortenTheTime();
    void sentOneAtATime();
    void outcomes_data();
    void outcomes();
    void gonePartOfABrokenServerIsNotBelieved();
    void isLookedForInAllPages_data();
    void isLookedForInAllPages();
    void destroyedWhileCountingSendsNothing();
    void deletedByItsOwnSignal();
    void abandoned();

private:
    [[nodiscard]] Revocations &revocations() { return m_account->session->revocations(); }
    [[nodiscard]] qsizetype deletions() { return m_account->requests("DELETE", "/"); }
    [[nodiscard]] std::chrono::milliseconds remaining(qsizetype index)
    {
        return revocations().all().at(index).remaining;
    }
    //! Moves the clock and waits until the object has noticed.
    void letPass(std::chrono::milliseconds time);

    std::unique_ptr<test::AccountFixture> m_account;
};

void TestRevocations::init()
{
    m_account = std::make_unique<test::AccountFixture>();
    m_account->signIn();
    m_account->server.clearRequests();
}

void TestRevocations::letPass(std::chrono::milliseconds time)
{
    QSignalSpy ticked(&revocations(), &Revocations::ticked);
    QSignalSpy changed(&revocations(), &Revocations::changed);
    m_account->clock.advance(time);
    QTRY_VERIFY(!ticked.isEmpty() || !changed.isEmpty());
}

void TestRevocations::nothingIsSentBeforeTheTime()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    QCOMPARE(revocations().all().size(), 1);
    QCOMPARE(remaining(0), 7s);
    for (int i = 0; i < 13; ++i)
        letPass(500ms);
    QCOMPARE(revocations().all().constFirst().phase, Phase::Counting);
    QCOMPARE(remaining(0), 500ms);
    QCOMPARE(deletions(), 0);

    QSignalSpy ended(&revocations(), &Revocations::ended);
    letPass(500ms);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(deletions(), 1);
    QVERIFY(revocations().isEmpty());
}

void TestRevocations::undoneIsNeverSent()
{
    QSignalSpy takenBack(&revocations(), &Revocations::takenBack);
    const auto id = m_account->grantNamed(travis);
    m_account->session->revoke(id);
    letPass(900ms);
    revocations().undo(id);
    QCOMPARE(takenBack.size(), 1);
    QVERIFY(revocations().isEmpty());

    // Another one that does end proves that the time went by.
    m_account->session->revoke(m_account->grantNamed(slack));
    m_account->endUndoTime();
    QTRY_VERIFY(revocations().isEmpty());
    QCOMPARE(deletions(), 1);
    QCOMPARE(m_account->requests("DELETE", "/applications/grants/" + QByteArray::number(id.value)), 0);
}

void TestRevocations::everyDeadlineIsItsOwn()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    letPass(900ms);
    letPass(900ms);
    m_account->session->revoke(m_account->grantNamed(slack));
    QCOMPARE(remaining(0), 5200ms);
    QCOMPARE(remaining(1), 7s);
    letPass(700ms);
    QCOMPARE(remaining(0), 4500ms);
    QCOMPARE(remaining(1), 6300ms);
}

void TestRevocations::undoTakesBackTheNewest()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    m_account->session->revoke(m_account->grantNamed(slack));
    revocations().undoNewest();
    QCOMPARE(revocations().all().size(), 1);
    QCOMPARE(revocations().all().constFirst().name, travis);
}

void TestRevocations::undoAllTakesBackAll()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    m_account->session->revoke(m_account->grantNamed(slack));
    QVERIFY(revocations().canUndo());
    revocations().undoAll();
    QVERIFY(revocations().isEmpty());
    QVERIFY(!revocations().canUndo());
}

void TestRevocations::revokeNowEndsTheTime()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    revocations().revokeNow();
    QVERIFY(!revocations().canUndo());
    QTRY_VERIFY(revocations().isEmpty());
    QCOMPARE(deletions(), 1);
}

void TestRevocations::noUndoTimeSendsAtOnce()
{
    revocations().setUndoTime(0ms);
    m_account->session->revoke(m_account->grantNamed(travis));
    QCOMPARE(revocations().all().constFirst().phase, Phase::Sending);
    QTRY_COMPARE(deletions(), 1);
}

void TestRevocations::undoTimeHasBounds()
{
    revocations().setUndoTime(10min);
    m_account->session->revoke(m_account->grantNamed(travis));
    QCOMPARE(remaining(0), 60s);
}

void TestRevocations::sleepAndCalendarDoNotShortenTheTime()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    m_account->clock.setCalendar(m_account->clock.now().addYears(1));
    letPass(8h); // a monotonic clock that ran on while the lid was closed
    QCOMPARE(remaining(0), 6s);
    m_account->clock.setCalendar(m_account->clock.now().addYears(-2));
    letPass(100ms);
    QCOMPARE(remaining(0), 5900ms);
    QCOMPARE(deletions(), 0);
}

void TestRevocations::sentOneAtATime()
{
    m_account->fault(u"DELETE /applications/grants slow:200"_s);
    for (const auto &name : {travis, slack})
        m_account->session->revoke(m_account->grantNamed(name));
    revocations().revokeNow();
    QCOMPARE(revocations().all().at(0).phase, Phase::Sending);
    QCOMPARE(revocations().all().at(1).phase, Phase::Queued);
    QTRY_COMPARE(revocations().all().size(), 1);
    QCOMPARE(revocations().all().at(0).phase, Phase::Sending);
    QTRY_VERIFY(revocations().isEmpty());
    QCOMPARE(deletions(), 2);
}

void TestRevocations::outcomes_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("goneBefore");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("rowStays");

    QTest::newRow("204") << QString() << false << Outcome::Revoked << false;
    QTest::newRow("gone before") << QString() << true << Outcome::AlreadyGone << false;
    QTest::newRow("403") << u"DELETE / status:403"_s << false << Outcome::Refused << true;
    QTest::newRow("500") << u"DELETE / status:500"_s << false << Outcome::Refused << true;
    QTest::newRow("200 is no 204") << u"DELETE / empty"_s << false << Outcome::Refused << true;
    QTest::newRow("404 but there") << u"DELETE / status:404"_s << false << Outcome::Refused << true;
    QTest::newRow("by a proxy, done") << u"DELETE / no-request-id"_s << false << Outcome::Revoked << false;
    QTest::newRow("by a proxy, not done") << u"DELETE / html"_s << false << Outcome::Refused << true;
    QTest::newRow("elsewhere") << u"DELETE / redirect:http://127.0.0.1:9/"_s << false << Outcome::Refused << true;
    QTest::newRow("lost, not done") << u"DELETE / close-before"_s << false << Outcome::Refused << true;
    QTest::newRow("lost, done") << u"DELETE / close-after"_s << false << Outcome::Revoked << false;
}

void TestRevocations::outcomes()
{
    QFETCH(QString, fault);
    QFETCH(bool, goneBefore);
    QFETCH(Outcome, outcome);
    QFETCH(bool, rowStays);

    auto &session = *m_account->session;
    const auto id = m_account->grantNamed(travis);
    if (goneBefore) {
        test::FakeClock clock;
        AccountSession other(session.account(), &m_account->network, clock, m_account->catalogue);
        other.signIn(u"demo"_s);
        QTRY_VERIFY(other.lastRefreshed().isValid());
        other.revocations().setUndoTime(0ms);
        other.revoke(id);
        QTRY_VERIFY(other.revocations().isEmpty());
        m_account->server.clearRequests();
    }
    if (!fault.isEmpty())
        m_account->fault(fault);

    QSignalSpy ended(&revocations(), &Revocations::ended);
    session.revoke(id);
    revocations().revokeNow();
    QTRY_COMPARE(ended.size(), 1);
    const auto result = ended.constFirst().constFirst().value<RevocationResult>();
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.error.has_value(), rowStays);
    QCOMPARE(deletions(), 1);
    QCOMPARE(session.grants().find(id) != nullptr, rowStays);
    if (rowStays) {
        QCOMPARE(session.grants().find(id)->state, RowState::Failed);
        QVERIFY(session.failure(id));
    }
}

void TestRevocations::gonePartOfABrokenServerIsNotBelieved()
{
    // 404 on everything: the API went away, the access may well be there.
    m_account->fault(u"* /applications status:404"_s);
    QSignalSpy ended(&revocations(), &Revocations::ended);
    m_account->session->revoke(m_account->grantNamed(travis));
    revocations().revokeNow();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<RevocationResult>().outcome, Outcome::Unknown);
}

void TestRevocations::isLookedForInAllPages_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("404, and there") << u"DELETE /authorizations status:404"_s << Outcome::Refused;
    QTest::newRow("404, and gone") << u"DELETE /authorizations no-request-id"_s << Outcome::Revoked;
}

//! A server that says 404 of a token that it lists all the same, on the third page of its application's.
void TestRevocations::isLookedForInAllPages()
{
    QFETCH(QString, fault);
    QFETCH(Outcome, outcome);
    emulator::Options options;
    options.generatedGrants = 1;
    options.generatedTokens = 300;
    m_account = std::make_unique<test::AccountFixture>(options);
    m_account->signIn();
    const auto token = m_account->tokensOf(u"Application 00001"_s).constLast();
    m_account->fault(fault);
    m_account->fault(u"GET /authorizations/%1 status:404"_s.arg(token.value));
    QSignalSpy ended(&revocations(), &Revocations::ended);
    m_account->session->revoke(token);
    revocations().revokeNow();
    QTRY_COMPARE(ended.size(), 1);
    const auto result = ended.constFirst().constFirst().value<RevocationResult>();
    QCOMPARE(result.outcome, outcome);
    if (result.error) // what the server said is not so: it has not gone
        QCOMPARE(result.error->kind, ApiError::Kind::ServerError);
    QCOMPARE(deletions(), 1);
    QVERIFY(m_account->requests("GET", "/authorizations?per_page=100&page=3&client_id=") > 0);
}

void TestRevocations::destroyedWhileCountingSendsNothing()
{
    m_account->session->revoke(m_account->grantNamed(travis));
    letPass(500ms);
    m_account->session.reset();
    m_account->clock.advance(1min);
    QTest::qWait(300); // silence is what is to be shown
    QCOMPARE(deletions(), 0);
}

void TestRevocations::deletedByItsOwnSignal()
{
    connect(&revocations(), &Revocations::ended, this, [this] { m_account->session.reset(); });
    m_account->session->revoke(m_account->grantNamed(travis));
    m_account->session->revoke(m_account->grantNamed(slack));
    revocations().revokeNow();
    QTRY_VERIFY(!m_account->session);
    QCOMPARE(deletions(), 1);
}

void TestRevocations::abandoned()
{
    m_account->fault(u"DELETE / hang"_s);
    QSignalSpy takenBack(&revocations(), &Revocations::takenBack);
    QSignalSpy ended(&revocations(), &Revocations::ended);
    m_account->session->revoke(m_account->grantNamed(travis));
    revocations().revokeNow();
    QTRY_COMPARE(deletions(), 1);
    m_account->session->revoke(m_account->grantNamed(slack));
    m_account->session->signOut();
    QCOMPARE(takenBack.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<RevocationResult>().outcome, Outcome::Unknown);
    QVERIFY(revocations().isEmpty());
}

QTEST_GUILESS_MAIN(TestRevocations)
#include "tst_revocations.moc"
