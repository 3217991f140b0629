// SPDX-License-Identifier: MIT
#include "tests/support/drive.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/bulkdialog.h"

#include <QDialog>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

//! The window, signed in, with the dialog open on the first tokens of the list.
struct Bench
{
    explicit Bench(int count, const emulator::Options &options = {})
        : fixture(options)
    {
        fixture.signIn();
        fixture.action(u"tokensAction"_s)->trigger();
        open(count);
    }

    void open(int count)
    {
        RowTable *table = fixture.tokens()->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(fixture.tokens()->selectedIds().size(), count);
        fixture.server.clearRequests();
        QTest::keyClick(table, Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_VERIFY(fixture.window->findChild<QDialog *>(u"revokeDialog"_s));
    }

    [[nodiscard]] QDialog &dialog() const { return *fixture.find<QDialog>(u"revokeDialog"_s); }
    //! State and reason of an item, as a screen reader has it.
    [[nodiscard]] QString item(int row) const
    {
        const QAbstractItemModel *items = fixture.find<QListView>(u"items"_s)->model();
        return items->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] qsizetype deletions() const { return fixture.requests("DELETE", "/"); }
    void waitForEnd() const { QTRY_VERIFY(isShown(dialog(), u"copyResult"_s)); }

    WindowFixture fixture;
};

} // namespace

//! The Revoke dialog for several rows, in the real window, over HTTP.
class RevokeActTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revokesWhatItShows()
    {
        Bench bench(3);
        QVERIFY(textOf(bench.dialog(), u"impact"_s).contains(u"3 tokens"_s));
        QCOMPARE(bench.deletions(), 0);
        click(bench.dialog(), u"revoke"_s);
        bench.waitForEnd();
        QCOMPARE(bench.deletions(), 3);
        QVERIFY(textOf(bench.dialog(), u"status"_s).startsWith(u"3 revoked"_s));
        QVERIFY(!isShown(bench.dialog(), u"retry"_s));
        click(bench.dialog(), u"cancel"_s); // Close, by now
        QTRY_VERIFY(!bench.fixture.window->findChild<QDialog *>(u"revokeDialog"_s));
    }

    void sendsNothingWhereSomebodyCancels()
    {
        Bench bench(3);
        QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.fixture.window->findChild<QDialog *>(u"revokeDialog"_s));
        QVERIFY(bench.fixture.window->session()->revocations().isEmpty());
        QCOMPARE(bench.deletions(), 0);
    }

    void wantsTheNumberAboveTwenty()
    {
        Bench bench(21);
        QVERIFY(!isEnabled(bench.dialog(), u"revoke"_s));
        type(bench.dialog(), u"number"_s, u"12"_s);
        QVERIFY(!isEnabled(bench.dialog(), u"revoke"_s));
        retype(bench.dialog(), u"number"_s, u"21"_s);
        QVERIFY(isEnabled(bench.dialog(), u"revoke"_s));
        click(bench.dialog(), u"revoke"_s);
        bench.waitForEnd();
        QCOMPARE(bench.deletions(), 21);
    }

    void wantsNoNumberForTwenty()
    {
        Bench bench(20);
        QVERIFY(isEnabled(bench.dialog(), u"revoke"_s));
        QVERIFY(!bench.fixture.window->findChild<QWidget *>(u"number"_s));
    }

    void tellsEachOutcomeAndTriesAgain()
    {
        Bench bench(3);
        bench.fixture.fault(u"DELETE /authorizations 2 status:403"_s);
        click(bench.dialog(), u"revoke"_s);
        bench.waitForEnd();
        QVERIFY(bench.item(0).contains(u"revoked"_s));
        QVERIFY(bench.item(1).contains(u"refused"_s));
        QVERIFY(bench.item(2).contains(u"revoked"_s));
        click(bench.dialog(), u"copyResult"_s);
        QVERIFY(bench.fixture.desktop.copied.value(0).contains(u"refused"_s));
        click(bench.dialog(), u"retry"_s);
        QTRY_VERIFY(bench.item(1).contains(u"✓ revoked"_s));
        bench.waitForEnd();
        QCOMPARE(bench.deletions(), 4);
    }

    void stopsAtAnyMoment()
    {
        Bench bench(3);
        bench.fixture.fault(u"DELETE /authorizations 2 slow:400"_s);
        click(bench.dialog(), u"revoke"_s);
        QTRY_VERIFY(bench.item(1).contains(u"revoking"_s));
        click(bench.dialog(), u"cancel"_s);
        bench.waitForEnd();
        QVERIFY(bench.item(2).contains(u"not revoked"_s));
        QCOMPARE(bench.deletions(), 2); // what was under way was waited for
        QVERIFY(isShown(bench.dialog(), u"retry"_s));
    }

    void saysTheDayOfALongPause()
    {
        Bench bench(3);
        bench.fixture.fault(u"DELETE /authorizations slow:200"_s);
        click(bench.dialog(), u"revoke"_s);
        QTRY_VERIFY(bench.item(0).contains(u"revoking"_s));
        auto &dialog = dynamic_cast<BulkDialog &>(bench.dialog());
        const QDateTime now = QDateTime::currentDateTime();
        for (const QDateTime &until : {now.addDays(1), now.addYears(1)}) {
            dialog.showPause(until);
            QVERIFY(textOf(dialog, u"status"_s).contains(QLocale().toString(until, QLocale::ShortFormat)));
        }
    }

    void takesBackItsQueueWhereTheSessionEnds()
    {
        Bench bench(3);
        bench.fixture.fault(u"DELETE /authorizations slow:200"_s);
        click(bench.dialog(), u"revoke"_s);
        QTRY_VERIFY(bench.item(0).contains(u"revoking"_s));
        bench.fixture.action(u"signOutAction"_s)->trigger(); // as the end of the desktop's session asks too
        click(*bench.fixture.find<QDialog>(u"leaveDialog"_s), u"takeBack"_s);
        bench.waitForEnd();
        QVERIFY(bench.item(2).contains(u"not revoked"_s));
        QCOMPARE(bench.deletions(), 1);
    }

    void endsWithTheWindowInTheMiddle()
    {
        Bench bench(3);
        bench.fixture.fault(u"DELETE /authorizations 2 slow:200"_s);
        click(bench.dialog(), u"revoke"_s);
        QTRY_VERIFY(bench.item(1).contains(u"revoking"_s));
        bench.fixture.window.reset();
        QTest::qWait(300); // to prove silence
        QVERIFY(bench.deletions() <= 2);
    }

    void saysWhyNothingWasSent()
    {
        Bench bench(3);
        bench.fixture.fault(u"GET /authorizations status:403"_s);
        click(bench.dialog(), u"revoke"_s);
        bench.waitForEnd();
        QVERIFY(textOf(bench.dialog(), u"status"_s).contains(u"refused"_s));
        QCOMPARE(bench.deletions(), 0);
    }

    void pausesForACodeAndKeepsItsQueue()
    {
        emulator::Options options;
        options.otp = emulator::Options::Otp::App;
        options.otpCode = u"123456"_s;
        WindowFixture fixture(options);
        fixture.beginSignIn();
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(fixture.window->session()->lastRefreshed().isValid());
        fixture.action(u"tokensAction"_s)->trigger();
        fixture.tokens()->table()->setFocus();
        QTest::keyClick(fixture.tokens()->table(), Qt::Key_Home);
        QTest::keyClick(fixture.tokens()->table(), Qt::Key_Down, Qt::ShiftModifier);
        fixture.clock.advance(std::chrono::minutes(1));
        fixture.action(u"revokeAction"_s)->trigger(); // two rows: the dialog
        auto *dialog = fixture.find<QDialog>(u"revokeDialog"_s);
        click(*dialog, u"revoke"_s);
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(isShown(*dialog, u"copyResult"_s));
        QVERIFY(textOf(*dialog, u"status"_s).startsWith(u"2 revoked"_s));
    }

    void asksForTheCodeBeforeTheUndoTime()
    {
        emulator::Options options;
        options.otp = emulator::Options::Otp::App;
        options.otpCode = u"123456"_s;
        WindowFixture fixture(options);
        fixture.beginSignIn();
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(fixture.window->session()->lastRefreshed().isValid());
        fixture.clock.advance(std::chrono::minutes(1));
        fixture.server.clearRequests();
        WindowFixture::clickRow(fixture.applications(), u"Travis CI"_s);
        fixture.action(u"revokeAction"_s)->trigger();
        Revocations &revocations = fixture.window->session()->revocations();
        QCOMPARE(revocations.all().first().phase, Revocation::Phase::Asking);
        QVERIFY(!isShown(*fixture.window, u"undoBar"_s));
        fixture.answerCode({}); // no code: nothing begins
        QTRY_VERIFY(revocations.isEmpty());
        QCOMPARE(fixture.requests("DELETE", "/"), 0);
        fixture.action(u"revokeAction"_s)->trigger();
        fixture.answerCode(u"123456"_s);
        QTRY_COMPARE(revocations.all().value(0).phase, Revocation::Phase::Counting);
        QCOMPARE(revocations.all().first().remaining, std::chrono::seconds(7));
        fixture.endUndoTime();
        QTRY_VERIFY(revocations.isEmpty());
        QCOMPARE(fixture.requests("DELETE", "/applications/grants/"), 1);
    }
};

} // namespace grantry

QTEST_MAIN(grantry::RevokeActTest)
#include "tst_revokeact.moc"
