// SPDX-License-Identifier: MIT
#include "app/api/oauthauthorizations.h"
#include "app/session/accessnews.h"
#include "app/session/refreshschedule.h"
#include "tests/support/accountfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace grantry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = AccountSession::State;

namespace {

const auto travis = u"Travis CI"_s;
const auto desktop = u"GitHub Desktop"_s; // first-party: has tokens, and no grant is listed

} // namespace

//! How rows stay true: the one that is looked at, what is new, and refreshes that nobody asked for.
class TestFreshRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_account = std::make_unique<test::AccountFixture>(); }
    void cleanup() { m_account.reset(); }
    void newRowsAreMarkedForAWhile();
    void looksAtARowAfresh();
    void looksAgainCostNotModified();
    void lookThatMovesOnIsCancelled();
    void lookFindsNothing_data();
    void lookFindsNothing();
    void refreshesByItself();
    void tellsWhatItFindsByItself();

private:
    [[nodiscard]] AccountSession &session() { return *m_account->session; }

    std::unique_ptr<test::AccountFixture> m_account;
};

void TestFreshRows::newRowsAreMarkedForAWhile()
{
    m_account->signIn();
    const auto isNew = [this] {
        const auto &rows = session().tokens().rows();
        return std::ranges::count_if(rows, &TokenRow::isNew);
    };
    QCOMPARE(isNew(), 0);
    RequestHandle making = session().client().send<MadeAuthorization>(
        api::createAuthorization({{}, u"quite new"_s, {}}), Intent::ExplicitAct, [](const auto &) {});
    QTRY_VERIFY(!making.isActive());
    session().refresh();
    QTRY_COMPARE(isNew(), 1);
    QTRY_VERIFY(!session().isLoading());
    const auto &rows = session().tokens().rows();
    const auto row = std::ranges::find_if(rows, &TokenRow::isNew);
    QVERIFY(session().tokens().indexOf(row->id).data(Qt::AccessibleTextRole).toString().contains(u"new,"_s));
    session().refresh(); // not forgotten at once
    QTRY_VERIFY(!session().isLoading());
    QCOMPARE(isNew(), 1);
}

void TestFreshRows::looksAtARowAfresh()
{
    m_account->signIn();
    const auto token = m_account->tokensOf(travis).constFirst();
    RequestHandle change =
        session().client().send<Authorization>(api::updateAuthorization(token, {{}, u"changed elsewhere"_s, {}, {}}),
                                               Intent::ExplicitAct, [](const auto &) {});
    QTRY_VERIFY(!change.isActive());
    session().look(token);
    QTRY_COMPARE(session().rowReader().state(), RowReader::State::Fresh);
    QCOMPARE(session().tokens().find(token)->authorization.note(), u"changed elsewhere"_s);
    session().look(m_account->grantNamed(travis));
    QTRY_COMPARE(session().rowReader().state(), RowReader::State::Fresh);
    QCOMPARE(m_account->requests("GET", "/applications/grants/"), 1);
    session().look(m_account->grantNamed(desktop)); // has no id of its own
    QCOMPARE(session().rowReader().state(), RowReader::State::Idle);
}

void TestFreshRows::looksAgainCostNotModified()
{
    m_account->signIn();
    const auto token = m_account->tokensOf(travis).constFirst();
    for (int times = 0; times < 2; ++times) {
        session().look(token);
        QTRY_COMPARE(session().rowReader().state(), RowReader::State::Fresh);
        session().look({});
    }
    QList<int> statuses;
    for (const auto &request : m_account->server.requests()) {
        if (request.target.startsWith("/api/v3/authorizations/"))
            statuses.append(request.status);
    }
    QCOMPARE(statuses, (QList<int>{200, 304}));
}

void TestFreshRows::lookThatMovesOnIsCancelled()
{
    m_account->signIn();
    const auto tokens = m_account->tokensOf(travis);
    // Whoever runs through the list asks for nothing but the row where they stop.
    for (const auto &token : tokens)
        session().look(token);
    QTRY_COMPARE(session().rowReader().state(), RowReader::State::Fresh);
    QCOMPARE(m_account->requests("GET", "/authorizations/"), 1);

    m_account->fault(u"GET /authorizations/ 1 slow:400"_s);
    session().look(tokens.constFirst());
    QTRY_COMPARE(session().rowReader().state(), RowReader::State::Reading);
    session().look(tokens.constLast());
    QCOMPARE(session().rowReader().state(), RowReader::State::Idle);
    QTRY_COMPARE(session().rowReader().state(), RowReader::State::Fresh);
}

void TestFreshRows::lookFindsNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<RowReader::State>("state");
    QTest::newRow("gone") << u"GET /authorizations/ status:404"_s << RowReader::State::Gone;
    QTest::newRow("refused") << u"GET /authorizations/ status:403"_s << RowReader::State::Failed;
}

void TestFreshRows::lookFindsNothing()
{
    QFETCH(QString, fault);
    QFETCH(RowReader::State, state);
    m_account->signIn();
    const auto token = m_account->tokensOf(travis).constFirst();
    m_account->fault(fault);
    session().look(token);
    QTRY_COMPARE(session().rowReader().state(), state);
    QVERIFY(session().rowReader().error());
    QVERIFY(session().tokens().find(token)); // known rows stay
    QCOMPARE(session().state(), State::Ready);
    session().look({});
    QVERIFY(!session().rowReader().error());
}

void TestFreshRows::refreshesByItself()
{
    m_account->signIn();
    RefreshSchedule schedule(session(), m_account->clock);
    const auto lists = [this] { return m_account->requests("GET", "/applications/grants?"); };
    const auto before = lists();
    m_account->clock.advance(4min);
    schedule.windowActivated();
    QVERIFY(!session().isLoading());
    m_account->clock.advance(1min);
    schedule.check();
    QVERIFY(!session().isLoading());
    schedule.windowActivated();
    QTRY_COMPARE(lists(), before + 1);
    QTRY_VERIFY(!session().isLoading());
    schedule.windowActivated();
    QVERIFY(!session().isLoading());
    m_account->clock.advance(29min);
    schedule.check();
    QVERIFY(!session().isLoading());
    m_account->clock.advance(1min);
    schedule.check();
    QTRY_COMPARE(lists(), before + 2);
    QTRY_VERIFY(!session().isLoading());
    // A machine that slept: its monotonic clock stood still.
    m_account->clock.setCalendar(m_account->clock.now().addSecs(3600));
    schedule.check();
    QTRY_COMPARE(lists(), before + 3);
    QTRY_VERIFY(!session().isLoading());
    // Somebody sets the calendar back.
    m_account->clock.setCalendar(m_account->clock.now().addDays(-1));
    schedule.check();
    QVERIFY(!session().isLoading());
}

void TestFreshRows::tellsWhatItFindsByItself()
{
    m_account->clock.setCalendar(QDateTime::currentDateTimeUtc()); // as the server has it
    RefreshSchedule schedule(session(), m_account->clock);
    AccessWatch watch(session(), schedule, m_account->clock);
    QList<AccessNews> news;
    connect(&watch, &AccessWatch::found, this, [&news](const AccessNews &found) { news.append(found); });
    const auto refreshByItself = [&] {
        const qsizetype before = news.size();
        m_account->clock.advance(30min);
        schedule.check();
        [&] { QTRY_VERIFY(!session().isLoading()); }();
        return news.mid(before);
    };
    const auto now = m_account->clock.now();
    const auto ends = [&](const TokenRow &row) { return row.authorization.expiresAt(); };
    m_account->signIn();
    QVERIFY(news.isEmpty());
    const auto &rows = session().tokens().rows();
    const auto soon = std::ranges::count_if(
        rows, [&](const TokenRow &row) { return ends(row) > now && ends(row) <= now.addDays(7).addSecs(1800); });
    QVERIFY(soon > 0);

    // What ends within a week is told of once.
    const auto first = refreshByItself();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.constFirst().applications, QStringList());
    QCOMPARE(first.constFirst().tokens.size(), soon);
    QVERIFY(refreshByItself().isEmpty());

    // An application gains access while nobody looks; a personal token is none.
    const auto make = [&](Call<MadeAuthorization> call) {
        RequestHandle making =
            session().client().send<MadeAuthorization>(std::move(call), Intent::ExplicitAct, [](const auto &) {});
        [&] { QTRY_VERIFY(!making.isActive()); }();
    };
    make(api::createAuthorization({{}, u"personal"_s, {}}));
    QVERIFY(refreshByItself().isEmpty());
    const api::ApplicationSecret application{u"abcde12345fghij67890"_s, u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s};
    make(api::getOrCreateAuthorization(application, {}));
    const auto second = refreshByItself();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.constFirst(), (AccessNews{{u"my github app"_s}, {}}));

    // What a person's own refresh brings is seen by that person.
    session().revoke(m_account->grantNamed(u"my github app"_s));
    m_account->endUndoTime();
    QTRY_VERIFY(!session().isLoading());
    make(api::getOrCreateAuthorization(application, {}));
    session().refresh();
    QTRY_VERIFY(!session().isLoading());
    QVERIFY(refreshByItself().isEmpty());
}

QTEST_GUILESS_MAIN(TestFreshRows)
#include "tst_freshrows.moc"
