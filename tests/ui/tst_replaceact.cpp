// SPDX-License-Identifier: MIT
#include "tests/support/drive.h"
#include "tests/support/tokenbench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

const auto clientSecret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;

struct Bench : TokenBench
{
    explicit Bench(const QString &fault = {}, const QString &token = u"laptop git"_s)
        : TokenBench(token, u"replaceAction"_s, u"replaceDialog"_s, fault)
    {
    }
    //! Until the new one is there.
    void make()
    {
        click(dialog(), u"next"_s);
        QTRY_VERIFY(textOf(dialog(), u"works"_s).contains(u"octocat"_s));
    }
};

} // namespace

//! From Replace to another token in the place of the old one, in the real window, over HTTP.
class ReplaceActTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces()
    {
        Bench bench;
        QVERIFY(textOf(bench.dialog(), u"words"_s).contains(u"laptop git 2"_s));
        QCOMPARE(bench.fixture.requests("POST", "/"), 0);
        bench.make();
        QCOMPARE(bench.fixture.requests("DELETE", "/"), 0); // until the person says so
        click(bench.dialog(), u"copy"_s);
        click(bench.dialog(), u"next"_s);
        QTRY_VERIFY(textOf(bench.dialog(), u"words"_s).startsWith(u"Done"_s));
        click(bench.dialog(), u"next"_s);
        QTRY_VERIFY(!bench.isOpen());
        QTRY_COMPARE(bench.names().count(u"laptop git"_s), 1);
        QCOMPARE(bench.fixture.requests("POST", "/"), 1);
        QCOMPARE(bench.fixture.requests("DELETE", "/"), 1);
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 1);
    }

    void undoRevokesTheNewOne()
    {
        Bench bench;
        bench.make();
        click(bench.dialog(), u"undo"_s);
        QTRY_VERIFY(!isShown(bench.dialog(), u"secret"_s));
        QTRY_VERIFY(isEnabled(bench.dialog(), u"next"_s));
        QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.isOpen());
        QTRY_VERIFY(!bench.names().contains(u"laptop git 2"_s));
        QVERIFY(bench.names().contains(u"laptop git"_s));
    }

    void saysWhatExistsAfterAFailure_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("not made") << u"POST /authorizations 1 status:403"_s << u"the old one works as before"_s;
        QTest::newRow("old one not revoked") << u"DELETE /authorizations 1 status:403"_s << u"expect both to work"_s;
        QTest::newRow("throttled") << u"DELETE /authorizations 1 status:429"_s << u"expect both to work"_s;
        QTest::newRow("not renamed") << u"PATCH /authorizations 1 status:403"_s << u"could not be renamed"_s;
    }
    void saysWhatExistsAfterAFailure()
    {
        QFETCH(QString, fault);
        QFETCH(QString, words);
        Bench bench(fault);
        if (fault.startsWith("POST"_L1)) {
            click(bench.dialog(), u"next"_s);
        } else {
            bench.make();
            click(bench.dialog(), u"next"_s);
        }
        QTRY_VERIFY2(textOf(bench.dialog(), u"problemSummary"_s).contains(words),
                     qPrintable(textOf(bench.dialog(), u"problemSummary"_s)));
        QVERIFY(isEnabled(bench.dialog(), u"next"_s)); // once more
    }

    void saysWhatSomebodyElseDid()
    {
        Bench bench;
        bench.elsewhere("PATCH", R"({"scopes":["repo","gist"],"note":"desk git"})");
        click(bench.dialog(), u"next"_s);
        QTRY_VERIFY(textOf(bench.dialog(), u"problemSummary"_s).contains(u"changed elsewhere"_s));
        QCOMPARE(bench.fixture.requests("POST", "/"), 0);
        QCOMPARE(textOf(bench.dialog(), u"factScopes"_s), u"repo, gist"_s);
        QVERIFY(textOf(bench.dialog(), u"words"_s).contains(u"desk git 2"_s));
        bench.make();
        const QList<emulator::SeenRequest> seen = bench.fixture.server.requests();
        const auto sent = std::ranges::find(seen, QByteArray("POST"), &emulator::SeenRequest::method);
        QVERIFY(sent != seen.end() && sent->body.contains("\"desk git 2\""));
    }

    void makesNothingInPlaceOfWhatIsGone()
    {
        Bench bench;
        bench.elsewhere("DELETE");
        click(bench.dialog(), u"next"_s);
        QTRY_VERIFY(textOf(bench.dialog(), u"problemSummary"_s).contains(u"not there any more"_s));
        QCOMPARE(bench.fixture.requests("POST", "/"), 0);
    }

    void wantsTheSecretOfAnApplication()
    {
        Bench bench({}, u"nightly"_s);
        click(bench.dialog(), u"next"_s);
        QVERIFY(!textOf(bench.dialog(), u"clientSecretError"_s).isEmpty());
        QCOMPARE(bench.fixture.requests("POST", "/"), 0);
        type(bench.dialog(), u"clientSecret"_s, u" "_s + clientSecret);
        QVERIFY(textOf(bench.dialog(), u"clientSecretHint"_s).contains(u"Spaces"_s));
        click(bench.dialog(), u"next"_s); // of another application: refused, at its field
        QTRY_VERIFY(!textOf(bench.dialog(), u"clientSecretError"_s).isEmpty());
        QVERIFY(textOf(bench.dialog(), u"problemSummary"_s).isEmpty());
        const QList<emulator::SeenRequest> seen = bench.fixture.server.requests();
        const auto sent = std::ranges::find(seen, QByteArray("POST"), &emulator::SeenRequest::method);
        QVERIFY(sent != seen.end() && sent->body.contains('"' + clientSecret.toLatin1() + '"'));
    }

    void asksForACodeAboveTheDialog()
    {
        emulator::Options options;
        options.otp = emulator::Options::Otp::App;
        options.otpCode = u"123456"_s;
        WindowFixture fixture(options);
        fixture.signInWithCode();
        fixture.action(u"tokensAction"_s)->trigger();
        WindowFixture::clickRow(fixture.tokens(), u"laptop git"_s);
        fixture.action(u"replaceAction"_s)->trigger();
        auto *dialog = fixture.find<QDialog>(u"replaceDialog"_s);
        click(*dialog, u"next"_s);
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(textOf(*dialog, u"works"_s).contains(u"octocat"_s));
        fixture.clock.advance(std::chrono::minutes(1));
        click(*dialog, u"next"_s);
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(textOf(*dialog, u"words"_s).startsWith(u"Done"_s));
    }

    void endsWithTheWindowInTheMiddle()
    {
        Bench bench(u"DELETE /authorizations slow:200"_s);
        bench.make();
        click(bench.dialog(), u"next"_s);
        bench.fixture.window.reset();
        QTest::qWait(300); // to prove silence
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 0);
    }

    void asksBeforeItLeavesTwo()
    {
        Bench bench;
        bench.make();
        QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
        QVERIFY(bench.isOpen());
        QVERIFY(!textOf(bench.dialog(), u"problemSummary"_s).isEmpty());
        QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.isOpen());
    }

    void asksForEachSecretAnew()
    {
        Bench bench;
        bench.make();
        click(bench.dialog(), u"show"_s);
        click(bench.dialog(), u"copy"_s);
        click(bench.dialog(), u"undo"_s);
        QTRY_VERIFY(isEnabled(bench.dialog(), u"next"_s));
        bench.make();
        QVERIFY(!isShown(bench.dialog(), u"copied"_s));
        QCOMPARE(textOf(bench.dialog(), u"show"_s), u"Show"_s);
        QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
        QVERIFY(textOf(bench.dialog(), u"problemSummary"_s).contains(u"neither copied nor saved"_s));
    }

    void keepsASecretForLater()
    {
        Bench bench;
        bench.make();
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(textOf(bench.dialog(), u"saved"_s).contains(u'✓'));
        click(bench.dialog(), u"next"_s);
        QTRY_VERIFY(textOf(bench.dialog(), u"words"_s).startsWith(u"Done"_s));
        click(bench.dialog(), u"next"_s);
        QTRY_VERIFY(!bench.isOpen());
        QTRY_COMPARE(bench.names().count(u"laptop git"_s), 1);
        WindowFixture::clickRow(bench.fixture.tokens(), u"laptop git"_s);
        QTRY_VERIFY(bench.fixture.action(u"copySecretAction"_s)->isEnabled());
        bench.fixture.action(u"copySecretAction"_s)->trigger();
        QTRY_VERIFY(bench.fixture.clipboard.text().size() >= 40);
        // With the token its secret goes.
        bench.fixture.action(u"revokeAction"_s)->trigger();
        bench.fixture.endUndoTime();
        QTRY_VERIFY(!bench.names().contains(u"laptop git"_s));
        bench.fixture.settings.sync();
        QTRY_VERIFY(bench.fixture.settings.allKeys().filter(u"savedTokens"_s).isEmpty());
    }
};

} // namespace grantry

QTEST_MAIN(grantry::ReplaceActTest)
#include "tst_replaceact.moc"
