// SPDX-License-Identifier: MIT
#include "ui/accountface.h"

#include "app/session/accountsession.h"
#include "tests/support/accountfixture.h"
#include "tests/support/certificates.h"
#include "ui/panes/paneface.h"

#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

using State = AccountSession::State;

class TestAccountFace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwn();
    void tellsUntilWhen();
    void tellsOfTheRelease_data();
    void tellsOfTheRelease();
    void tellsWhyRowsAreMissing();

private:
    //! Notes how the state looks, and that no other looks like it.
    void note(const AccountSession &session, State state);
    void reach(State state, const emulator::Options &options, const QString &password = u"demo"_s);

    test::FakeClock m_clock;
    QHash<State, AccountFace> m_faces;
    QHash<State, Notice> m_notices;
};

void TestAccountFace::note(const AccountSession &session, State state)
{
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), state, 20'000);
    const AccountFace face = accountFace(session, m_clock.now());
    QVERIFY(!face.state.isEmpty());
    for (auto seen = m_faces.cbegin(); seen != m_faces.cend(); ++seen) {
        QVERIFY2(seen->icon != face.icon, qUtf8Printable(face.state));
        QVERIFY2(seen->state != face.state, qUtf8Printable(face.state));
    }
    m_faces.insert(state, face);
    if (state == State::Ready)
        return;
    const Notice notice = troubleNotice(session);
    QVERIFY2(!notice.title.isEmpty() && !notice.button.isEmpty(), qUtf8Printable(face.state));
    QVERIFY2(notice.act != PaneAct::None, qUtf8Printable(face.state));
    QCOMPARE(notice.icon, face.icon);
    for (const Notice &seen : std::as_const(m_notices))
        QVERIFY2(seen.title != notice.title, qUtf8Printable(notice.title));
    m_notices.insert(state, notice);
}

void TestAccountFace::reach(State state, const emulator::Options &options, const QString &password)
{
    test::AccountFixture account(options);
    account.session->signIn(password);
    note(*account.session, state);
}

void TestAccountFace::everyStateHasItsOwn()
{
    emulator::Options options;
    test::AccountFixture account(options);
    AccountSession &session = *account.session;
    note(session, State::SignedOut);
    session.needPassword();
    note(session, State::NeedsPassword);
    session.awaitKeychain();
    note(session, State::AskingKeychain);
    session.keychainFailed(SecretError::LockedOrDenied);
    note(session, State::KeychainLocked);
    session.signIn(u"demo"_s);
    note(session, State::Checking);
    note(session, State::Ready);

    options.otp = emulator::Options::Otp::App;
    options.otpCode = u"123456"_s;
    reach(State::NeedsCode, options);
    options = {};
    options.noPasswordAuth = true;
    reach(State::PasswordsRefused, options);
    options = {};
    options.apiGone = true;
    reach(State::ApiNotOffered, options);
    options = {};
    options.rateLimit = 1;
    reach(State::Limited, options);
    options = {};
    options.faults = {*emulator::Fault::parse(u"GET /user garbage"_s)};
    reach(State::Failed, options);
    options.faults = {*emulator::Fault::parse(u"* / close-before"_s)};
    reach(State::Offline, options);
    reach(State::NotSecure, test::Certificates().options(u"self-signed"_s));

    test::AccountFixture locked;
    for (int i = 0; i < 11; ++i) {
        locked.session->signIn(u"wrong"_s);
        QTRY_VERIFY(locked.session->state() != State::Checking);
    }
    note(*locked.session, State::TooManyAttempts);
    QCOMPARE(m_faces.size(), QMetaEnum::fromType<State>().keyCount());
}

void TestAccountFace::tellsUntilWhen()
{
    emulator::Options options;
    options.rateLimit = 1;
    test::AccountFixture account(options);
    account.clock.setCalendar(QDateTime::currentDateTimeUtc());
    account.session->signIn(u"demo"_s);
    QTRY_COMPARE(account.session->state(), State::Limited);
    QVERIFY(account.session->error()->retryAt);
    const QString time =
        QLocale().toString(account.session->error()->retryAt->toLocalTime().time(), QLocale::ShortFormat);
    const QString said = accountFace(*account.session, *account.session->error()->retryAt).state;
    QVERIFY2(said.contains(time), qUtf8Printable(said));
}

void TestAccountFace::tellsOfTheRelease_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("told");
    QTest::newRow("none known") << QString() << false << false;
    QTest::newRow("long over") << u"2.18.3"_s << true << true;
    QTest::newRow("not known yet") << u"99.1.0"_s << false << true;
}

void TestAccountFace::tellsOfTheRelease()
{
    QFETCH(QString, version);
    QFETCH(bool, ended);
    QFETCH(bool, told);
    test::AccountFixture fixture;
    Account account = fixture.session->account();
    account.serverVersion = version;
    fixture.session->setAccount(account);
    const ReleaseFace face = releaseFace(*fixture.session, ReleaseTable::builtIn(), QDate(2026, 6, 1));
    QCOMPARE(face.ended, ended);
    QCOMPARE(!face.text.isEmpty(), told);
    QVERIFY(face.text.contains(version));
    QCOMPARE(face.text.contains("ended"_L1), ended);
}

void TestAccountFace::tellsWhyRowsAreMissing()
{
    emulator::Options options;
    options.generatedGrants = 20;
    options.generatedTokens = 1'000;
    options.latency = std::chrono::milliseconds(20);
    test::AccountFixture account(options);
    AccountSession &session = *account.session;
    session.signIn(u"demo"_s);
    QTRY_VERIFY(session.tokens().rowCount() > 0);
    QVERIFY(session.isLoading());
    session.stop();
    const PaneFace face = paneFace(PaneKind::Tokens, session, 1, 1, {}, m_clock.now());
    QVERIFY(face.showsRows);
    QCOMPARE(face.notice.title, u"Reading was stopped before its end"_s);
}

QTEST_MAIN(TestAccountFace)
#include "tst_accountface.moc"
