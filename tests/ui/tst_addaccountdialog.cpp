// SPDX-License-Identifier: MIT
#include "ui/dialogs/addaccountdialog.h"

#include "app/text/language.h"
#include "tests/support/drive.h"
#include "tests/support/fakeclock.h"
#include "tests/support/looks.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

using namespace test;
using Kind = ApiError::Kind;
using Verdict = ProbeResult::Verdict;

ServerAddress address(const QString &text = u"ghe.example.com"_s)
{
    return *ServerAddress::parse(text);
}

ProbeResult ghes(const QString &version = u"3.19.2"_s, bool passwords = true)
{
    return {address(), Verdict::Ghes, {version, passwords}, {}};
}

ApiError failure(Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

//! The dialog, open, and what it asked for.
struct Bench
{
    explicit Bench(const AddAccountDialog::Initial &initial = {})
        : dialog(initial, clock, ReleaseTable::builtIn())
    {
        QObject::connect(&dialog, &AddAccountDialog::probeRequested, &dialog,
                         [this](const ServerAddress &server) { probes.append(server); });
        QObject::connect(&dialog, &AddAccountDialog::signInRequested, &dialog,
                         [this](const AddAccountDialog::Value &value) { signIns.append(value); });
        dialog.open();
    }

    //! Everything typed, the server found.
    void fillIn(const ProbeResult &found = ghes())
    {
        type(dialog, u"address"_s, u"ghe.example.com"_s);
        [this] { QTRY_VERIFY(!probes.isEmpty()); }();
        dialog.showProbe(found);
        type(dialog, u"user"_s, u"octocat"_s);
        type(dialog, u"password"_s, u"s3cret"_s);
    }

    void signIn()
    {
        fillIn();
        click(dialog, u"signIn"_s);
    }

    FakeClock clock;
    AddAccountDialog dialog;
    QList<ServerAddress> probes;
    QList<AddAccountDialog::Value> signIns;
};

} // namespace

class AddAccountDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QLocale(u"en_GB"_s)); }

    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(Look, look);
        const Dressed dressed(look);
        Bench bench;
        QCOMPARE(flaws(bench.dialog), QString());
        shoot(bench.dialog, u"add-account-empty"_s);
        bench.fillIn(ghes(u"3.9.2"_s, false));
        shoot(bench.dialog, u"add-account-found"_s);
        bench.dialog.showError(failure(Kind::Unauthorized));
        QCOMPARE(flaws(bench.dialog), QString());
        shoot(bench.dialog, u"add-account-wrong"_s);
        bench.dialog.showError(failure(Kind::TooManyAttempts));
        shoot(bench.dialog, u"add-account-locked"_s);
        bench.dialog.resize(820, 520);
        QCOMPARE(flaws(bench.dialog), QString());
    }

    void probesOnceSomebodyHasStoppedTyping()
    {
        Bench bench;
        type(bench.dialog, u"address"_s, u"https://GHE.example.com/settings"_s);
        QVERIFY(bench.probes.isEmpty());
        QTRY_COMPARE(bench.probes, QList<ServerAddress>{address()});
        QCOMPARE(textOf(bench.dialog, u"probeLine0"_s), u"Looking for the server …"_s);
        bench.dialog.showProbe(ghes());
        QCOMPARE(textOf(bench.dialog, u"probeLine0"_s), u"✓ GitHub Enterprise Server 3.19.2"_s);

        // Written in another way it is the same server.
        retype(bench.dialog, u"address"_s, QString());
        const qsizetype asked = bench.probes.size();
        type(bench.dialog, u"address"_s, u"ghe.example.com"_s);
        QTRY_COMPARE(bench.probes.size(), asked + 1);
        bench.dialog.showProbe(ghes());
        type(bench.dialog, u"address"_s, u"/login"_s);
        QTest::qWait(400);
        QCOMPARE(bench.probes.size(), asked + 1);
        QVERIFY(isShown(bench.dialog, u"probe"_s));
    }

    void anEditAbandonsTheProbe()
    {
        Bench bench;
        QSignalSpy abandoned(&bench.dialog, &AddAccountDialog::probeAbandoned);
        type(bench.dialog, u"address"_s, u"ghe.example.com"_s);
        QTRY_COMPARE(bench.probes.size(), 1);
        type(bench.dialog, u"address"_s, u"x"_s);
        QCOMPARE(abandoned.size(), 1);
        QVERIFY(!isShown(bench.dialog, u"probe"_s));
        bench.dialog.showProbe(ghes());
        QVERIFY2(!isShown(bench.dialog, u"probe"_s), "that was about another address");
    }

    void problemsOfTheAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("scheme") << u"ftp://ghe.example.com"_s << u"https://"_s;
        QTest::newRow("plain http") << u"http://ghe.example.com"_s << u"read on the way"_s;
        QTest::newRow("user in it") << u"octocat@ghe.example.com"_s << u"@"_s;
        QTest::newRow("github.com") << u"github.com"_s << u"November 2020"_s;
        QTest::newRow("words") << u"my server"_s << u"not an address"_s;
    }
    void problemsOfTheAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        Bench bench;
        type(bench.dialog, u"address"_s, typed);
        QTRY_VERIFY(textOf(bench.dialog, u"addressError"_s).contains(word));
        QVERIFY(bench.probes.isEmpty());
        type(bench.dialog, u"address"_s, u"x"_s);
        QVERIFY(textOf(bench.dialog, u"addressError"_s).isEmpty());
    }

    void signsIn()
    {
        Bench bench;
        bench.signIn();
        QCOMPARE(bench.signIns.size(), 1);
        const AddAccountDialog::Value value = bench.signIns.first();
        QCOMPARE(value.account, (Account{address(), u"octocat"_s}));
        QCOMPARE(value.password, u"s3cret"_s);
        QVERIFY(value.remember);
        QVERIFY(bench.dialog.isVisible());
        QVERIFY(!isEnabled(bench.dialog, u"signIn"_s));
        QTest::keyClick(&bench.dialog, Qt::Key_Return);
        QCOMPARE(bench.signIns.size(), 1);
        bench.dialog.accept();
        QVERIFY(textOf(bench.dialog, u"password"_s).isEmpty());
    }

    void keyboardAlone()
    {
        Bench bench;
        QTest::keyClicks(bench.dialog.focusWidget(), u"ghe.example.com"_s);
        QTRY_COMPARE(bench.probes.size(), 1);
        bench.dialog.showProbe(ghes());
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(bench.dialog.focusWidget(), u"octocat"_s);
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(bench.dialog.focusWidget(), u"s3cret"_s);
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Space);
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.signIns.size(), 1);
        QCOMPARE(bench.signIns.first().password, u"s3cret"_s);
        QVERIFY(!bench.signIns.first().remember);
    }

    void tabOrderIsThatOfReading()
    {
        Bench bench;
        QCOMPARE(tabOrder(bench.dialog),
                 (QStringList{u"address"_s, u"user"_s, u"password"_s, u"remember"_s, u"cancel"_s, u"signIn"_s}));
    }

    void whatIsMissingIsSaidAtItsField()
    {
        Bench bench({{}, {}, true, true, false, {{address(), u"hubot"_s}}});
        const auto press = [&bench] { click(bench.dialog, u"signIn"_s); };
        press();
        QVERIFY(!textOf(bench.dialog, u"addressError"_s).isEmpty());
        QCOMPARE(bench.dialog.focusWidget()->objectName(), u"address"_s);
        type(bench.dialog, u"address"_s, u"ghe.example.com"_s);
        press();
        QVERIFY(textOf(bench.dialog, u"addressError"_s).isEmpty());
        QVERIFY(!textOf(bench.dialog, u"userError"_s).isEmpty());
        type(bench.dialog, u"user"_s, u"Hubot"_s);
        press();
        QVERIFY(textOf(bench.dialog, u"userError"_s).contains("already"_L1));
        retype(bench.dialog, u"user"_s, u"octocat"_s);
        press();
        QVERIFY(textOf(bench.dialog, u"userError"_s).isEmpty());
        QVERIFY(!textOf(bench.dialog, u"passwordError"_s).isEmpty());
        QCOMPARE(bench.dialog.focusWidget()->objectName(), u"password"_s);
        QVERIFY(bench.signIns.isEmpty());
    }

    void signInWaitsForTheServerToBeFound()
    {
        Bench bench;
        type(bench.dialog, u"address"_s, u"ghe.example.com"_s);
        type(bench.dialog, u"user"_s, u"octocat"_s);
        type(bench.dialog, u"password"_s, u"s3cret"_s);
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.probes.size(), 1);
        QVERIFY2(bench.signIns.isEmpty(), "the password was sent to who knows whom");
        bench.dialog.showProbe(ghes());
        QCOMPARE(bench.signIns.size(), 1);
    }

    void noPasswordGoesToSomethingElse()
    {
        Bench bench;
        bench.fillIn({address(), Verdict::NotGhes, {}, failure(Kind::AnsweredByProxy)});
        click(bench.dialog, u"signIn"_s);
        QCOMPARE(bench.probes.size(), 2);
        bench.dialog.showProbe({address(), Verdict::NotGhes, {}, failure(Kind::AnsweredByProxy)});
        QVERIFY(bench.signIns.isEmpty());
        QVERIFY(isEnabled(bench.dialog, u"signIn"_s));
        QVERIFY(textOf(bench.dialog, u"probeLine0"_s).contains("no GitHub Enterprise Server"_L1));
        click(bench.dialog, u"checkAgain"_s);
        QCOMPARE(bench.probes.size(), 3);
        QCOMPARE(bench.dialog.focusWidget()->objectName(), u"address"_s);
    }

    void wrongPasswordKeepsWhatWasTyped()
    {
        Bench bench;
        bench.signIn();
        bench.dialog.showError(failure(Kind::Unauthorized));
        QVERIFY(textOf(bench.dialog, u"passwordError"_s).contains("ghe.example.com"_L1));
        QCOMPARE(textOf(bench.dialog, u"password"_s), u"s3cret"_s);
        QCOMPARE(textOf(bench.dialog, u"user"_s), u"octocat"_s);
        QCOMPARE(textOf(bench.dialog, u"address"_s), u"ghe.example.com"_s);
        QCOMPARE(bench.dialog.focusWidget()->objectName(), u"password"_s);
        QVERIFY(isEnabled(bench.dialog, u"signIn"_s));
        type(bench.dialog, u"password"_s, u"!"_s);
        QVERIFY(textOf(bench.dialog, u"passwordError"_s).isEmpty());
        click(bench.dialog, u"signIn"_s);
        QCOMPARE(bench.signIns.size(), 2);
    }

    void aTokenIsExplained()
    {
        Bench bench;
        bench.fillIn();
        retype(bench.dialog, u"password"_s, u"ghp_abc"_s);
        QVERIFY(textOf(bench.dialog, u"passwordHint"_s).contains("token"_L1));
        click(bench.dialog, u"signIn"_s);
        bench.dialog.showError(failure(Kind::PasswordIsToken));
        QVERIFY(textOf(bench.dialog, u"passwordError"_s).contains("token"_L1));
        QVERIFY(!isShown(bench.dialog, u"passwordHint"_s));
        QCOMPARE(textOf(bench.dialog, u"password"_s), u"ghp_abc"_s);
        click(bench.dialog, u"signIn"_s);
        bench.dialog.showError(failure(Kind::Unauthorized)); // one that has run out
        QVERIFY(textOf(bench.dialog, u"passwordError"_s).contains("token"_L1));
    }

    void lockoutIsWaitedFor_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("the server says how long") << true;
        QTest::newRow("the server does not say") << false;
    }
    void lockoutIsWaitedFor()
    {
        QFETCH(bool, told);
        Bench bench;
        bench.signIn();
        ApiError locked = failure(Kind::TooManyAttempts);
        if (told)
            locked.retryAt = bench.clock.now().addSecs(60);
        bench.dialog.showError(locked);
        QVERIFY(textOf(bench.dialog, u"problemSummary"_s).contains("locked"_L1));
        QVERIFY(textOf(bench.dialog, u"wait"_s).contains("60"_L1));
        QVERIFY(!isEnabled(bench.dialog, u"signIn"_s));
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.signIns.size(), 1);
        bench.clock.advance(59s);
        QTRY_VERIFY(textOf(bench.dialog, u"wait"_s).contains(" 1 second."_L1));
        QVERIFY(!isEnabled(bench.dialog, u"signIn"_s));
        bench.clock.advance(1s);
        QTRY_VERIFY(isEnabled(bench.dialog, u"signIn"_s));
        QVERIFY(!isShown(bench.dialog, u"wait"_s));
        click(bench.dialog, u"signIn"_s);
        QCOMPARE(bench.signIns.size(), 2);
    }

    void lockoutIsOfOneUser()
    {
        Bench bench;
        bench.signIn();
        bench.dialog.showError(failure(Kind::TooManyAttempts));
        type(bench.dialog, u"user"_s, u"2"_s);
        QVERIFY(isEnabled(bench.dialog, u"signIn"_s));
    }

    void singleSignOnOffersTheBrowser()
    {
        Bench bench;
        QSignalSpy pages(&bench.dialog, &AddAccountDialog::pageRequested);
        bench.fillIn(ghes(u"3.19.2"_s, false));
        click(bench.dialog, u"openSettings"_s);
        QCOMPARE(pages.first().first().toUrl(), QUrl(u"https://ghe.example.com/settings/applications"_s));
        QVERIFY2(isEnabled(bench.dialog, u"signIn"_s), "built-in users may sign in");
        click(bench.dialog, u"signIn"_s);
        bench.dialog.showError(failure(Kind::Unauthorized));
        QVERIFY(textOf(bench.dialog, u"passwordError"_s).contains("SAML"_L1));
    }

    void missingApiOffersTheBrowser()
    {
        Bench bench;
        QSignalSpy pages(&bench.dialog, &AddAccountDialog::pageRequested);
        bench.signIn();
        bench.dialog.showError(failure(Kind::ApiNotOffered));
        QVERIFY(textOf(bench.dialog, u"problemSummary"_s).contains("does not offer"_L1));
        click(bench.dialog, u"openApplications"_s);
        click(bench.dialog, u"openTokens"_s);
        QCOMPARE(pages.at(0).first().toUrl().path(), u"/settings/applications"_s);
        QCOMPARE(pages.at(1).first().toUrl(), QUrl(u"https://ghe.example.com/settings/tokens"_s));
        click(bench.dialog, u"signIn"_s);
        QVERIFY(!isShown(bench.dialog, u"problem"_s));
    }

    void badCertificateCanBeLookedAt()
    {
        Bench bench;
        QList<ServerAddress> asked;
        connect(&bench.dialog, &AddAccountDialog::certificateRequested, this,
                [&](const ServerAddress &server) { asked.append(server); });
        ApiError error = failure(Kind::Tls);
        bench.fillIn({address(), Verdict::Unreachable, {}, error});
        QVERIFY(!isShown(bench.dialog, u"showCertificate"_s)); // no handshake at all
        error.certificate = CertificateProblem();
        bench.dialog.lookAgain();
        bench.dialog.showProbe({address(), Verdict::Unreachable, {}, error});
        QVERIFY(bench.dialog.certificateProblem());
        click(bench.dialog, u"showCertificate"_s);
        QCOMPARE(asked, QList<ServerAddress>{address()});
    }

    void certificateThatChangedMeanwhileCanBeLookedAt()
    {
        Bench bench;
        bench.signIn();
        ApiError error = failure(Kind::Tls);
        error.certificate = CertificateProblem();
        error.certificate->pinned = "another";
        bench.dialog.showError(error);
        QVERIFY(isShown(bench.dialog, u"showCertificate"_s));
        QVERIFY(textOf(bench.dialog, u"probeLine0"_s).contains("not the one"_L1));
        QCOMPARE(textOf(bench.dialog, u"password"_s), u"s3cret"_s);
        const qsizetype probes = bench.probes.size();
        bench.dialog.lookAgain(); // it is trusted now
        QCOMPARE(bench.probes.size(), probes + 1);
        bench.dialog.showProbe(ghes());
        click(bench.dialog, u"signIn"_s);
        QCOMPARE(bench.signIns.size(), 2);
    }

    void everyOtherErrorIsSaidToo()
    {
        Bench bench;
        bench.signIn();
        for (const Kind kind : {Kind::Offline, Kind::Timeout, Kind::Forbidden, Kind::CodeNeeded, Kind::CodeWrong,
                                Kind::RateLimited, Kind::ServerError, Kind::Malformed, Kind::AnsweredByProxy}) {
            bench.dialog.showError(failure(kind));
            QVERIFY(!textOf(bench.dialog, u"problemSummary"_s).isEmpty());
            QVERIFY(isEnabled(bench.dialog, u"signIn"_s));
            QCOMPARE(textOf(bench.dialog, u"password"_s), u"s3cret"_s);
        }
    }

    void withoutKeychain()
    {
        AddAccountDialog::Initial initial;
        initial.hasKeychain = false;
        Bench bench(initial);
        QVERIFY(!isShown(bench.dialog, u"remember"_s));
        QVERIFY(textOf(bench.dialog, u"noKeychain"_s).contains("memory"_L1));
        bench.signIn();
        QVERIFY(!bench.signIns.first().remember);
    }

    void signInAgainKeepsAddressAndUser()
    {
        const Account account{address(), u"octocat"_s};
        Bench bench({u"ghe.example.com"_s, u"octocat"_s, true, true, true, {account}});
        QCOMPARE(bench.dialog.windowTitle(), u"Sign in"_s);
        QTRY_COMPARE(bench.probes.size(), 1);
        bench.dialog.showProbe(ghes());
        QCOMPARE(bench.dialog.focusWidget()->objectName(), u"password"_s);
        type(bench.dialog, u"user"_s, u"2"_s);
        type(bench.dialog, u"password"_s, u"s3cret"_s);
        click(bench.dialog, u"signIn"_s);
        QCOMPARE(bench.signIns.size(), 1);
        QCOMPARE(bench.signIns.first().account, account);
    }

    void everyWayOutForgetsThePassword_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"cancel", "escape", "close"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void everyWayOutForgetsThePassword()
    {
        QFETCH(QString, way);
        Bench bench;
        QSignalSpy rejected(&bench.dialog, &QDialog::rejected);
        bench.signIn(); // while busy too
        if (way == "cancel"_L1)
            click(bench.dialog, u"cancel"_s);
        else if (way == "escape"_L1)
            QTest::keyClick(&bench.dialog, Qt::Key_Escape);
        else
            bench.dialog.close();
        QCOMPARE(rejected.size(), 1);
        QVERIFY(bench.dialog.findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
    }
};

} // namespace grantry

QTEST_MAIN(grantry::AddAccountDialogTest)
#include "tst_addaccountdialog.moc"
