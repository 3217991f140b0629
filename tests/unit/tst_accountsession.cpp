// SPDX-License-Identifier: MIT
#include "tests/support/accountfixture.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"

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

//! Sign-in, refresh and the joined rows, against an emulated server over HTTP.
class TestAccountSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndReadsBothLists();
    void joinsTokensToTheirApplication();
    void wrongPasswordCostsOneRequest();
    void metaIsAskedWithoutThePassword();
    void whoHasNoPasswordThereIsTold();
    void builtInUsersSignInBesideSingleSignOn();
    void signInStates_data();
    void signInStates();
    void refreshKeepsRowsInPlace();
    void unchangedListCostsNotModified();
    void refreshSeesWhatOthersChanged();
    void failedRefreshKeepsTheRows();
    void stopKeepsWhatCame();
    void rowsComeWhileLoading();
    void statesAreShownInTheRows();
    void revokedApplicationTakesItsTokensAlong();
    void revokedTokenIsCountedOff();
    void applicationWithTokensOnlyHasARow();
    void revokingItRevokesItsTokens();
    void revokedDuringARefreshDoesNotComeBack();
    void signOutForgetsAndDropsReplies();

private:
    //! Starts the server and waits for the state that sign-in ends in.
    void signInTo(const emulator::Options &options, const QString &password = u"demo"_s);
    [[nodiscard]] AccountSession &session() { return *m_account->session; }

    std::unique_ptr<test::AccountFixture> m_account;
};

void TestAccountSession::signInTo(const emulator::Options &options, const QString &password)
{
    m_account = std::make_unique<test::AccountFixture>(options);
    session().signIn(password);
    QCOMPARE(session().state(), State::Checking);
    test::waitUntil([this] { return session().state() != State::Checking && !session().isLoading(); }, "an end");
}

void TestAccountSession::signsInAndReadsBothLists()
{
    signInTo({});
    QCOMPARE(session().state(), State::Ready);
    QVERIFY(!session().error());
    QCOMPARE(session().meta().installedVersion, u"3.19.2"_s);
    QCOMPARE(session().lastRefreshed(), m_account->clock.now());
    QVERIFY(session().grants().rowCount() >= 12);
    QVERIFY(session().tokens().rowCount() >= 40);
    QVERIFY(!session().isIncomplete());
}

void TestAccountSession::joinsTokensToTheirApplication()
{
    signInTo({});
    const auto *row = session().grants().find(m_account->grantNamed(travis));
    QVERIFY(row);
    QCOMPARE(row->tokens, m_account->tokensOf(travis).size());
    QVERIFY(row->tokens > 0);
    QCOMPARE(row->risk, m_account->catalogue.strongest(row->grant.scopes));
}

void TestAccountSession::wrongPasswordCostsOneRequest()
{
    signInTo({}, u"wrong"_s);
    QCOMPARE(session().state(), State::NeedsPassword);
    QCOMPARE(session().error()->kind, ApiError::Kind::Unauthorized);
    session().refresh();
    QCOMPARE(session().grants().rowCount(), 0);
    qsizetype authenticated = 0;
    const auto seen = m_account->server.requests();
    for (const auto &request : seen)
        authenticated += request.header("authorization").isEmpty() ? 0 : 1;
    QCOMPARE(authenticated, 1);
}

void TestAccountSession::metaIsAskedWithoutThePassword()
{
    signInTo({});
    const auto seen = m_account->server.requests();
    QVERIFY(seen.constFirst().target.endsWith("/meta"));
    QVERIFY(seen.constFirst().header("authorization").isEmpty());
    QVERIFY(seen.at(1).target.endsWith("/user"));
    QVERIFY(!seen.at(1).header("authorization").isEmpty());
}

void TestAccountSession::whoHasNoPasswordThereIsTold()
{
    emulator::Options options;
    options.noPasswordAuth = true;
    signInTo(options);
    QTRY_COMPARE(session().state(), State::PasswordsRefused);
    QVERIFY(!session().hasPassword());
    QCOMPARE(m_account->requests("GET", "/user"), 1);
}

void TestAccountSession::builtInUsersSignInBesideSingleSignOn()
{
    test::ScriptedServer server([](const test::Received &request) {
        if (request.target.endsWith("/meta"))
            return test::answer(200, R"({"verifiable_password_authentication": false})");
        return test::answer(200, request.target.endsWith("/user") ? R"({"login": "octocat"})" : "[]");
    });
    QNetworkAccessManager network;
    test::FakeClock clock;
    const ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    AccountSession builtIn({*ServerAddress::parse(server.webRoot().toString()), u"octocat"_s}, &network, clock,
                           catalogue);
    builtIn.signIn(u"demo"_s);
    QTRY_VERIFY(builtIn.lastRefreshed().isValid());
    QCOMPARE(builtIn.state(), State::Ready);
}

void TestAccountSession::signInStates_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<State>("state");
    QTest::newRow("private mode") << u"GET /meta status:401"_s << State::Ready;
    QTest::newRow("no /meta") << u"GET /meta status:404"_s << State::Ready;
    QTest::newRow("not a GHES") << u"GET /meta garbage"_s << State::Failed;
    QTest::newRow("no answer") << u"* / close-before"_s << State::Offline;
    QTest::newRow("a proxy") << u"GET /user no-request-id"_s << State::Offline;
    QTest::newRow("no such API") << u"GET /authorizations status:404"_s << State::ApiNotOffered;
    QTest::newRow("5xx") << u"GET /user status:500"_s << State::Failed;
}

void TestAccountSession::signInStates()
{
    QFETCH(QString, fault);
    QFETCH(State, state);
    emulator::Options options;
    options.faults = {*emulator::Fault::parse(fault)};
    signInTo(options);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), state, 20'000);
    QCOMPARE(session().error().has_value(), state != State::Ready);
}

void TestAccountSession::refreshKeepsRowsInPlace()
{
    signInTo({});
    const QPersistentModelIndex index(session().grants().indexOf(m_account->grantNamed(travis)));
    QSignalSpy reset(&session().grants(), &QAbstractItemModel::modelReset);
    QSignalSpy refreshed(&session(), &AccountSession::refreshed);
    session().refresh();
    QVERIFY(session().isLoading());
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(index.isValid());
    QCOMPARE(reset.size(), 0);
}

void TestAccountSession::unchangedListCostsNotModified()
{
    signInTo({});
    m_account->server.clearRequests();
    QSignalSpy refreshed(&session(), &AccountSession::refreshed);
    session().refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    const auto seen = m_account->server.requests();
    QVERIFY(!seen.isEmpty());
    for (const auto &request : seen)
        QCOMPARE(request.status, 304);
    QVERIFY(session().grants().rowCount() >= 12);
}

void TestAccountSession::refreshSeesWhatOthersChanged()
{
    signInTo({});
    test::FakeClock clock;
    AccountSession other(session().account(), &m_account->network, clock, m_account->catalogue);
    other.signIn(u"demo"_s);
    QTRY_VERIFY(other.lastRefreshed().isValid());
    other.revocations().setUndoTime(0ms);
    const auto id = m_account->grantNamed(travis);
    other.revoke(id);
    QTRY_VERIFY(other.revocations().isEmpty());

    QVERIFY(session().grants().find(id));
    session().refresh();
    QTRY_VERIFY(!session().grants().find(id));
    QVERIFY(m_account->tokensOf(travis).isEmpty());
}

void TestAccountSession::failedRefreshKeepsTheRows()
{
    signInTo({});
    const auto rows = session().grants().rowCount();
    m_account->fault(u"GET /authorizations status:500"_s);
    QSignalSpy refreshed(&session(), &AccountSession::refreshed);
    session().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 20'000);
    QCOMPARE(session().state(), State::Failed);
    QCOMPARE(session().error()->kind, ApiError::Kind::ServerError);
    QCOMPARE(session().grants().rowCount(), rows);

    m_account->server.clearFaults();
    session().refresh();
    QTRY_COMPARE(session().state(), State::Ready);
}

void TestAccountSession::stopKeepsWhatCame()
{
    emulator::Options options;
    options.generatedGrants = 20;
    options.generatedTokens = 1'000;
    options.latency = 20ms;
    m_account = std::make_unique<test::AccountFixture>(options);
    session().signIn(u"demo"_s);
    QTRY_VERIFY(session().tokens().rowCount() > 0);
    QVERIFY(session().isLoading());
    session().stop();
    QVERIFY(!session().isLoading());
    QVERIFY(session().isIncomplete());
    const auto rows = session().tokens().rowCount();
    QVERIFY(rows > 0 && rows < 1'000);
}

void TestAccountSession::rowsComeWhileLoading()
{
    emulator::Options options;
    options.generatedGrants = 20;
    options.generatedTokens = 1'000;
    m_account = std::make_unique<test::AccountFixture>(options);
    QSignalSpy inserted(&session().tokens(), &QAbstractItemModel::rowsInserted);
    QSignalSpy progress(&session(), &AccountSession::progressChanged);
    m_account->signIn();
    QCOMPARE(session().tokens().rowCount(), 1'000);
    QVERIFY(inserted.size() > 1);
    QVERIFY(progress.size() > 2);
    QCOMPARE(session().progress(), (PageProgress{11, 11}));
}

void TestAccountSession::statesAreShownInTheRows()
{
    signInTo({});
    const auto id = m_account->grantNamed(travis);
    const auto token = m_account->tokensOf(travis).constFirst();
    session().revoke(id);
    QCOMPARE(session().grants().find(id)->state, RowState::Pending);
    QCOMPARE(session().tokens().find(token)->state, RowState::Pending);
    session().revoke(token); // goes with its application anyway
    QCOMPARE(session().revocations().all().size(), 1);
    session().revocations().undoNewest();
    QCOMPARE(session().grants().find(id)->state, RowState::Normal);
    QCOMPARE(session().tokens().find(token)->state, RowState::Normal);
}

void TestAccountSession::revokedApplicationTakesItsTokensAlong()
{
    signInTo({});
    const auto id = m_account->grantNamed(travis);
    const auto tokens = session().tokens().rowCount();
    const auto own = m_account->tokensOf(travis).size();
    session().revoke(id);
    QCOMPARE(session().revocations().all().constFirst().tokens, own);
    session().revocations().revokeNow();
    QTRY_VERIFY(!session().grants().find(id));
    QCOMPARE(session().tokens().rowCount(), tokens - own);
    QCOMPARE(m_account->requests("DELETE", "/"), 1);
}

void TestAccountSession::revokedTokenIsCountedOff()
{
    signInTo({});
    const auto id = m_account->grantNamed(travis);
    const auto tokens = m_account->tokensOf(travis);
    session().revoke(tokens.constFirst());
    session().revocations().revokeNow();
    QTRY_VERIFY(!session().tokens().find(tokens.constFirst()));
    QCOMPARE(session().grants().find(id)->tokens, tokens.size() - 1);
}

void TestAccountSession::applicationWithTokensOnlyHasARow()
{
    signInTo({});
    const GrantId id = m_account->grantNamed(desktop);
    const GrantRow *row = session().grants().find(id);
    QVERIFY(row);
    QVERIFY(!row->isListed);
    QVERIFY(!id.isValid()); // nothing that a server could be asked for
    QCOMPARE(row->tokens, m_account->tokensOf(desktop).size());
    QCOMPARE(row->risk, m_account->catalogue.strongest(row->grant.scopes));
    QVERIFY(row->unusedScopes.isEmpty());
    const QModelIndex index = session().grants().indexOf(id);
    QCOMPARE(index.data(SubtitleRole).toString(), u"not in the grants list"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"not in the grants list"_s));
    // Neither personal tokens nor those of listed applications make rows.
    const QList<GrantRow> &rows = session().grants().rows();
    QCOMPARE(std::ranges::count_if(rows, [](const GrantRow &each) { return !each.isListed; }), 1);
    session().refresh();
    QTRY_VERIFY(!session().isLoading());
    QCOMPARE(m_account->grantNamed(desktop), id);
}

void TestAccountSession::revokingItRevokesItsTokens()
{
    signInTo({});
    const GrantId id = m_account->grantNamed(desktop);
    const auto tokens = m_account->tokensOf(desktop);
    session().revoke(m_account->grantNamed(travis));
    QVERIFY(tokens.size() > 1);
    const QSignalSpy changed(&session().revocations(), &Revocations::changed);
    session().revoke(id);
    QCOMPARE(changed.size(), 1); // however many tokens: each change makes everybody look at all of them
    QCOMPARE(session().revocations().all().size(), 1 + tokens.size());
    QCOMPARE(session().grants().find(id)->state, RowState::Pending);
    session().revocations().undoNewest(); // of one click
    QCOMPARE(session().revocations().all().size(), 1);
    session().revoke(id);
    session().undo(id);
    QCOMPARE(session().revocations().all().size(), 1);
    session().revocations().undoAll();
    QCOMPARE(session().grants().find(id)->state, RowState::Normal);
    session().revoke(id);
    session().revocations().revokeNow();
    QTRY_VERIFY(session().revocations().isEmpty());
    QVERIFY(!session().grants().find(id));
    QVERIFY(m_account->tokensOf(desktop).isEmpty());
    QCOMPARE(m_account->requests("DELETE", "/authorizations"), tokens.size());
    QCOMPARE(m_account->requests("DELETE", "/applications"), 0);
}

void TestAccountSession::revokedDuringARefreshDoesNotComeBack()
{
    signInTo({});
    const auto id = m_account->grantNamed(travis);
    m_account->fault(u"GET /authorizations 1 slow:400"_s);
    session().refresh();
    session().revoke(id);
    session().revocations().revokeNow();
    QSignalSpy inserted(&session().grants(), &QAbstractItemModel::rowsInserted);
    QTRY_VERIFY(session().revocations().isEmpty());
    QTRY_VERIFY(!session().isLoading());
    QVERIFY(!session().grants().find(id));
    QVERIFY(m_account->tokensOf(travis).isEmpty());
    QCOMPARE(inserted.size(), 0);
}

void TestAccountSession::signOutForgetsAndDropsReplies()
{
    signInTo({});
    session().refresh();
    session().signOut();
    QCOMPARE(session().state(), State::SignedOut);
    QVERIFY(!session().isLoading());
    QCOMPARE(session().grants().rowCount(), 0);
    QCOMPARE(session().tokens().rowCount(), 0);
    QTest::qWait(200); // silence is what is to be shown
    QCOMPARE(session().grants().rowCount(), 0);
    QCOMPARE(session().state(), State::SignedOut);
    m_account->server.clearRequests();
    session().refresh();
    QTest::qWait(100);
    QVERIFY(m_account->server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountSession)
#include "tst_accountsession.moc"
