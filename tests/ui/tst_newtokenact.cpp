// SPDX-License-Identifier: MIT
#include "tests/support/drive.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/secretpanel.h"
#include "ui/secretclipboard.h"

#include <QDialog>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

const auto clientId = u"abcde12345fghij67890"_s;
const auto clientSecret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;

//! The window, signed in, with the form open.
struct Bench
{
    explicit Bench(const emulator::Options &options = {})
        : fixture(options)
    {
        fixture.signIn();
        fixture.server.clearRequests();
        QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window->findChild<QDialog *>(u"newTokenDialog"_s));
    }

    [[nodiscard]] QDialog &dialog(const QString &name) const { return *fixture.find<QDialog>(name); }
    [[nodiscard]] QDialog &form() const { return dialog(u"newTokenDialog"_s); }
    [[nodiscard]] bool isOpen(const QString &name) const
    {
        const auto *found = fixture.window->findChild<QDialog *>(name);
        return found && found->isVisible();
    }
    [[nodiscard]] qsizetype writes() const
    {
        return fixture.requests("POST", "/") + fixture.requests("PUT", "/") + fixture.requests("DELETE", "/");
    }
    void fillApplication(const QString &secret = clientSecret) const
    {
        click(form(), u"forApplication"_s);
        retype(form(), u"clientId"_s, clientId);
        retype(form(), u"clientSecret"_s, secret);
    }
    void waitForAnswer() const { QTRY_VERIFY(isEnabled(form(), u"create"_s)); }

    WindowFixture fixture;
};

} // namespace

//! From Ctrl+N to a token in the list, in the real window, over HTTP.
class NewTokenActTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAPersonalToken()
    {
        Bench bench;
        type(bench.form(), u"note"_s, u"nightly backup"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
        QVERIFY(!bench.isOpen(u"newTokenDialog"_s));
        QDialog &made = bench.dialog(u"tokenMadeDialog"_s);
        QTRY_VERIFY(textOf(made, u"works"_s).contains(u"octocat"_s));
        click(made, u"copy"_s);
        QVERIFY(bench.fixture.clipboard.text().size() >= 40);
        QVERIFY(bench.fixture.clipboard.formats().contains(u"x-kde-passwordManagerHint"_s));
        click(made, u"close"_s);
        QTRY_VERIFY(!bench.isOpen(u"tokenMadeDialog"_s));
        QTRY_VERIFY(WindowFixture::names(bench.fixture.tokens()).contains(u"nightly backup"_s));
        QCOMPARE(bench.writes(), 1);
        bench.fixture.clock.advance(std::chrono::seconds(30));
        QTRY_VERIFY(bench.fixture.clipboard.text().isEmpty());
    }

    void asksBeforeATokenIsLost()
    {
        Bench bench;
        type(bench.form(), u"note"_s, u"nightly backup"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
        QDialog &made = bench.dialog(u"tokenMadeDialog"_s);
        click(made, u"close"_s);
        QVERIFY(bench.isOpen(u"tokenMadeDialog"_s));
        QVERIFY(isShown(made, u"lost"_s));
        click(made, u"close"_s);
        QTRY_VERIFY(!bench.isOpen(u"tokenMadeDialog"_s));
    }

    void meetsTheOneThatIsThereAndMakesItAgain()
    {
        Bench bench;
        for (int i = 0; i < 2; ++i) {
            bench.fillApplication();
            click(bench.form(), u"create"_s);
            if (i == 0) {
                QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
                click(bench.dialog(u"tokenMadeDialog"_s), u"copy"_s);
                click(bench.dialog(u"tokenMadeDialog"_s), u"close"_s);
                QTRY_VERIFY(!bench.fixture.window->findChild<QDialog *>(u"tokenMadeDialog"_s));
                QTRY_VERIFY(!bench.fixture.window->session()->isLoading());
                bench.fixture.action(u"newTokenAction"_s)->trigger();
            }
        }
        QTRY_VERIFY(bench.isOpen(u"tokenWithoutSecretDialog"_s));
        QVERIFY(isShown(bench.dialog(u"tokenWithoutSecretDialog"_s), u"warning"_s));
        click(bench.dialog(u"tokenWithoutSecretDialog"_s), u"replace"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
        QCOMPARE(bench.fixture.requests("PUT", "/authorizations/clients/"), 3);
        QCOMPARE(bench.fixture.requests("DELETE", "/authorizations/"), 1);
    }

    void showsTheWayToAnUnverifiedAddress_data()
    {
        QTest::addColumn<ApiError>("error");
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.serverMessage = u"At least one email address must be verified to do that."_s;
        QTest::newRow("403") << error;
        error.kind = ApiError::Kind::Validation;
        QTest::newRow("422") << error;
        error.serverMessage = u"Validation Failed"_s;
        error.fields = {{u"User"_s, u"unverified"_s, u"email"_s, {}}};
        QTest::newRow("422 with a field") << error;
    }
    void showsTheWayToAnUnverifiedAddress()
    {
        QFETCH(ApiError, error);
        Bench bench;
        type(bench.form(), u"note"_s, u"nightly backup"_s);
        bench.fixture.find<NewTokenDialog>(u"newTokenDialog"_s)->showError(error);
        QVERIFY(textOf(bench.form(), u"problemSummary"_s).contains(u"e-mail address"_s));
        QCOMPARE(textOf(bench.form(), u"note"_s), u"nightly backup"_s);
        click(bench.form(), u"openEmails"_s);
        QCOMPARE(bench.fixture.desktop.opened.constLast().path(), u"/settings/emails"_s);
        error = {};
        bench.fixture.find<NewTokenDialog>(u"newTokenDialog"_s)->showError(error);
        QVERIFY(!isShown(bench.form(), u"openEmails"_s));
    }

    void saysWhereARefusalBelongs_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isApplication");
        QTest::addColumn<QString>("label");
        QTest::newRow("wrong secret") << QString() << true << u"clientSecretError"_s;
        QTest::newRow("422 without details") << u"POST /authorizations status:422"_s << false << u"problemSummary"_s;
        QTest::newRow("forbidden") << u"POST /authorizations status:403"_s << false << u"problemSummary"_s;
        QTest::newRow("not done") << u"POST /authorizations close-before"_s << false << u"problemSummary"_s;
        QTest::newRow("throttled") << u"POST /authorizations status:429"_s << false << u"problemSummary"_s;
        QTest::newRow("gateway") << u"POST /authorizations html"_s << false << u"problemSummary"_s;
    }
    void saysWhereARefusalBelongs()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isApplication);
        QFETCH(QString, label);
        Bench bench;
        if (!fault.isEmpty())
            bench.fixture.fault(fault);
        if (isApplication)
            bench.fillApplication(QString(clientSecret).replace(0, 1, u'0'));
        retype(bench.form(), u"note"_s, u"kept"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(!textOf(bench.form(), label).isEmpty());
        bench.waitForAnswer();
        QCOMPARE(textOf(bench.form(), u"note"_s), u"kept"_s);
        QCOMPARE(bench.writes(), 1);
    }

    void checksWhatIsPastedInPlace()
    {
        Bench bench;
        click(bench.form(), u"forApplication"_s);
        retype(bench.form(), u"clientId"_s, u" abcde12345fghij6789"_s); // a space before, one letter too few
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);         // a window that is not active loses no focus
        QCoreApplication::sendEvent(bench.fixture.find(u"clientId"_s), &left);
        QCOMPARE(textOf(bench.form(), u"clientId"_s), u"abcde12345fghij6789"_s);
        QVERIFY(!textOf(bench.form(), u"clientIdError"_s).isEmpty());
        type(bench.form(), u"clientId"_s, u"0"_s);
        QVERIFY(textOf(bench.form(), u"clientIdError"_s).isEmpty());
        QCOMPARE(bench.writes(), 0);
    }

    void offersAnotherFingerprintForATakenOne()
    {
        Bench bench;
        for (int i = 0; i < 2; ++i) {
            bench.fillApplication();
            click(bench.form(), u"useExisting"_s); // always a new one
            retype(bench.form(), u"fingerprint"_s, u"laptop"_s);
            click(bench.form(), u"create"_s);
            if (i > 0)
                break;
            QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
            click(bench.dialog(u"tokenMadeDialog"_s), u"copy"_s);
            click(bench.dialog(u"tokenMadeDialog"_s), u"close"_s);
            QTRY_VERIFY(!bench.fixture.window->findChild<QDialog *>(u"newTokenDialog"_s));
            QTRY_VERIFY(!bench.fixture.window->session()->isLoading());
            bench.fixture.action(u"newTokenAction"_s)->trigger();
        }
        QTRY_VERIFY(isShown(bench.form(), u"useFreeFingerprint"_s));
        click(bench.form(), u"useFreeFingerprint"_s);
        QCOMPARE(textOf(bench.form(), u"fingerprint"_s), u"laptop 2"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
    }

    void offersAnotherNoteForATakenOne()
    {
        Bench bench;
        type(bench.form(), u"note"_s, u"laptop git"_s); // in the list: said before anything is sent
        QVERIFY(!textOf(bench.form(), u"noteError"_s).isEmpty());
        click(bench.form(), u"useFreeNote"_s);
        QCOMPARE(textOf(bench.form(), u"note"_s), u"laptop git 2"_s);
        QVERIFY(textOf(bench.form(), u"noteError"_s).isEmpty());
        QCOMPARE(bench.writes(), 0);
    }

    void showsTheBrowserWhereOnlyThatHelps()
    {
        emulator::Options options;
        options.webFlowOnly = true;
        Bench bench(options);
        type(bench.form(), u"note"_s, u"x"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(isShown(bench.form(), u"openTokens"_s));
        click(bench.form(), u"openTokens"_s);
        QCOMPARE(bench.fixture.desktop.opened.size(), 1);
        QVERIFY(bench.fixture.desktop.opened.first().path().startsWith(u"/settings/tokens"_s));
    }

    void saysThatNothingWasMade_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"close-before", "status:503", "html", "garbage", "empty"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void saysThatNothingWasMade()
    {
        QFETCH(QString, kind);
        Bench bench;
        bench.fixture.fault(u"POST /authorizations "_s + kind);
        type(bench.form(), u"note"_s, u"x"_s);
        click(bench.form(), u"create"_s);
        // The list was read to find that out.
        QTRY_VERIFY(textOf(bench.form(), u"problemSummary"_s).startsWith(u"No token was made."_s));
        QVERIFY(!textOf(bench.form(), u"problemSummary"_s).contains(u"not known"_s));
        QCOMPARE(bench.writes(), 1);
    }

    void doesNotClaimWhatItCannotKnow()
    {
        Bench bench;
        bench.fixture.fault(u"POST /authorizations close-after"_s);
        bench.fixture.fault(u"GET /authorizations 2 status:403"_s); // the first one finds the token
        type(bench.form(), u"note"_s, u"lost one"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenWithoutSecretDialog"_s));
        click(bench.dialog(u"tokenWithoutSecretDialog"_s), u"replace"_s);
        QTRY_VERIFY(textOf(bench.form(), u"problemSummary"_s).contains(u"not known whether a new one was made"_s));
    }

    void showsWhatIsNotAsWanted()
    {
        FakeClipboard device;
        const FakeClock clock;
        SecretClipboard clipboard(device, clock);
        SecretPanel panel(u"ghe.example"_s, false, clipboard);
        panel.show();
        const TokenEdit wanted{u"x"_s, {}, {}, {u"repo"_s, u"gist"_s}};
        panel.compare(wanted, wanted);
        QVERIFY(!isShown(panel, u"otherwise"_s));
        panel.compare(wanted, {u"x"_s, {}, {}, {u"gist"_s, u"user"_s}});
        QVERIFY(isShown(panel, u"otherwise"_s));
        QCOMPARE(textOf(panel, u"otherwiseLine0"_s), u"+ user"_s);
        QCOMPARE(textOf(panel, u"otherwiseLine1"_s), u"− repo"_s);
    }

    void explainsALostSecret()
    {
        Bench bench;
        bench.fixture.fault(u"POST /authorizations close-after"_s);
        type(bench.form(), u"note"_s, u"lost one"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenWithoutSecretDialog"_s));
        QCOMPARE(bench.fixture.requests("POST", "/"), 1);
        click(bench.dialog(u"tokenWithoutSecretDialog"_s), u"close"_s);
        QTRY_VERIFY(WindowFixture::names(bench.fixture.tokens()).contains(u"lost one"_s));
        QVERIFY(!bench.isOpen(u"newTokenDialog"_s));
    }

    void saysThatNothingIsLeft()
    {
        Bench bench;
        bench.fixture.fault(u"POST /authorizations 1 close-after"_s);
        bench.fixture.fault(u"POST /authorizations 2 status:403"_s);
        type(bench.form(), u"note"_s, u"lost one"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenWithoutSecretDialog"_s));
        click(bench.dialog(u"tokenWithoutSecretDialog"_s), u"replace"_s);
        QTRY_VERIFY(textOf(bench.form(), u"problemSummary"_s).contains(u"nothing is left"_s));
        QCOMPARE(textOf(bench.form(), u"note"_s), u"lost one"_s);
    }

    void takesAnotherPasswordAboveTheForm()
    {
        Bench bench;
        bench.fixture.fault(u"POST /authorizations 1 status:401"_s);
        type(bench.form(), u"note"_s, u"nightly backup"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(isShown(bench.form(), u"signInAgain"_s));
        click(bench.form(), u"signInAgain"_s);
        QTRY_VERIFY(bench.isOpen(u"addAccountDialog"_s));
        type(bench.dialog(u"addAccountDialog"_s), u"password"_s, u"demo"_s);
        click(bench.dialog(u"addAccountDialog"_s), u"signIn"_s);
        QTRY_VERIFY(!bench.isOpen(u"addAccountDialog"_s));
        QVERIFY(textOf(bench.form(), u"problemSummary"_s).isEmpty());
        QCOMPARE(textOf(bench.form(), u"note"_s), u"nightly backup"_s);
        click(bench.form(), u"create"_s);
        QTRY_VERIFY(bench.isOpen(u"tokenMadeDialog"_s));
        QCOMPARE(bench.writes(), 2);
    }

    void asksForACodeAboveTheForm()
    {
        emulator::Options options;
        options.otp = emulator::Options::Otp::App;
        options.otpCode = u"123456"_s;
        WindowFixture fixture(options);
        fixture.signInWithCode();
        fixture.action(u"newTokenAction"_s)->trigger();
        auto *form = fixture.find<QDialog>(u"newTokenDialog"_s);
        type(*form, u"note"_s, u"with a code"_s);
        fixture.server.clearRequests();
        click(*form, u"create"_s);
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(fixture.window->findChild<QDialog *>(u"tokenMadeDialog"_s));
        QCOMPARE(fixture.requests("POST", "/authorizations"), 2); // challenged, then done
    }

    void showsTheRequestWithoutSecrets()
    {
        Bench bench;
        bench.fillApplication();
        click(bench.form(), u"showRequest"_s);
        QTRY_VERIFY(bench.isOpen(u"requestDialog"_s));
        const QString text = bench.fixture.find<QPlainTextEdit>(u"request"_s)->toPlainText();
        QVERIFY(text.contains(u"PUT /api/v3/authorizations/clients/"_s + clientId));
        QVERIFY(!text.contains(clientSecret));
        QVERIFY(text.contains(u"$CLIENT_SECRET"_s));
        QCOMPARE(bench.writes(), 0);
    }

    void endsWithTheWindowInTheMiddle()
    {
        Bench bench;
        bench.fixture.fault(u"POST /authorizations slow:200"_s);
        type(bench.form(), u"note"_s, u"x"_s);
        click(bench.form(), u"create"_s);
        QTRY_COMPARE(bench.fixture.requests("POST", "/authorizations"), 1);
        bench.fixture.window.reset();
        QTest::qWait(300); // to prove silence
        QCOMPARE(bench.writes(), 1);
    }

    void readsTheListWhereSomebodyGaveUpInTheMiddle()
    {
        Bench bench;
        bench.fixture.fault(u"POST /authorizations hang"_s);
        type(bench.form(), u"note"_s, u"x"_s);
        click(bench.form(), u"create"_s);
        QTRY_COMPARE(bench.fixture.requests("POST", "/authorizations"), 1);
        click(bench.form(), u"cancel"_s);
        QTRY_VERIFY(!bench.isOpen(u"newTokenDialog"_s));
        QTRY_VERIFY(bench.fixture.requests("GET", "/authorizations") > 0);
        QCOMPARE(bench.writes(), 1);
    }
};

} // namespace grantry

QTEST_MAIN(grantry::NewTokenActTest)
#include "tst_newtokenact.moc"
