// SPDX-License-Identifier: MIT
#include "tests/support/drive.h"
#include "tests/support/tokenbench.h"
#include "ui/dialogs/edittokendialog.h"

#include <QAbstractItemView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

//! With a personal token that has two scopes, which was read afresh.
struct Bench : TokenBench
{
    explicit Bench(const QString &fault = {})
        : TokenBench(u"backup script on nas"_s, u"editAction"_s, u"editTokenDialog"_s, fault)
    {
        QTRY_COMPARE(fixture.requests("GET", "/authorizations/"), 1);
    }
    void renameElsewhere(const QString &note) { elsewhere("PATCH", R"({"note":")" + note.toUtf8() + R"("})"); }
};

} // namespace

//! From Ctrl+E to a token that is changed, in the real window, over HTTP.
class EditTokenActTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatIsShownAsDifference()
    {
        Bench bench;
        QVERIFY(!isEnabled(bench.dialog(), u"save"_s)); // nothing is changed
        auto *tree = bench.fixture.find<QTreeView>(u"scopes"_s);
        type(bench.dialog(), u"scopesSearch"_s, u"gist"_s);
        QTest::keyClick(tree->window()->focusWidget(), Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(textOf(bench.dialog(), u"difference0"_s), u"+ gist"_s);
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(!bench.isOpen());
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 1);
        const QList<emulator::SeenRequest> seen = bench.fixture.server.requests();
        const auto patch = std::ranges::find(seen, QByteArray("PATCH"), &emulator::SeenRequest::method);
        QCOMPARE(patch->body, QByteArray(R"({"add_scopes":["gist"]})"));
        QTRY_VERIFY(bench.fixture.requests("GET", "/authorizations?") > 0); // the list shows it
    }

    void showsWhatSomebodyElseDidAndKeepsWhatWasTyped()
    {
        Bench bench;
        retype(bench.dialog(), u"note"_s, u"mine"_s);
        bench.renameElsewhere(u"theirs"_s);
        bench.fixture.server.clearRequests();
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(isShown(bench.dialog(), u"moved"_s));
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 0);
        QCOMPARE(textOf(bench.dialog(), u"note"_s), u"mine"_s);
        QVERIFY(textOf(bench.dialog(), u"movedLine0"_s).contains(u"theirs"_s));
        click(bench.dialog(), u"keepMine"_s);
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(!bench.isOpen());
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 1);
    }

    void beginsAgainFromWhatSomebodyElseDid()
    {
        Bench bench;
        retype(bench.dialog(), u"note"_s, u"mine"_s);
        bench.renameElsewhere(u"theirs"_s);
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(isShown(bench.dialog(), u"moved"_s));
        click(bench.dialog(), u"takeTheirs"_s);
        QCOMPARE(textOf(bench.dialog(), u"note"_s), u"theirs"_s);
        QVERIFY(!isEnabled(bench.dialog(), u"save"_s));
    }

    void showsWhatTheServerMadeOfIt()
    {
        Bench bench;
        retype(bench.dialog(), u"note"_s, u"mine"_s);
        auto *form = bench.fixture.find<EditTokenDialog>(u"editTokenDialog"_s);
        Authorization now = form->base();
        now.note = u"mine"_s;
        QVERIFY(form->showSaved(now));
        now.scopes.append(u"gist"_s);
        QVERIFY(!form->showSaved(now));
        QVERIFY(textOf(bench.dialog(), u"moved"_s).contains(u"not as it was asked"_s));
        QCOMPARE(textOf(bench.dialog(), u"movedLine0"_s), u"+ gist"_s);
        click(bench.dialog(), u"takeTheirs"_s);
        QCOMPARE(textOf(bench.dialog(), u"note"_s), u"mine"_s);
        QVERIFY(!isEnabled(bench.dialog(), u"save"_s));
    }

    void takesAnotherPasswordAboveTheForm()
    {
        Bench bench(u"PATCH /authorizations 1 status:401"_s);
        retype(bench.dialog(), u"note"_s, u"mine"_s);
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(isShown(bench.dialog(), u"signInAgain"_s));
        click(bench.dialog(), u"signInAgain"_s);
        QTRY_VERIFY(bench.fixture.window->findChild<QDialog *>(u"addAccountDialog"_s));
        click(*bench.fixture.find<QDialog>(u"addAccountDialog"_s), u"cancel"_s);
        QVERIFY(!isShown(bench.dialog(), u"signInAgain"_s));
        click(bench.dialog(), u"save"_s); // without: it is asked for again
        QTRY_VERIFY(isShown(bench.dialog(), u"signInAgain"_s));
        QCOMPARE(textOf(bench.dialog(), u"note"_s), u"mine"_s);
    }

    void dropsWhatOthersInclude()
    {
        WindowFixture fixture;
        fixture.signIn();
        fixture.action(u"tokensAction"_s)->trigger();
        WindowFixture::clickRow(fixture.tokens(), u"laptop git"_s);
        fixture.elsewhere("PATCH", "/authorizations/" + QByteArray::number(*fixture.tokens()->currentId()),
                          R"({"scopes":["repo","public_repo"]})");
        fixture.server.clearRequests();
        fixture.action(u"editAction"_s)->trigger();
        auto *form = fixture.find<QDialog>(u"editTokenDialog"_s);
        QTRY_VERIFY(isShown(*form, u"dropImplied"_s)); // it was read afresh
        QVERIFY(textOf(*form, u"scopesSame"_s).contains(u"repo"_s));
        click(*form, u"dropImplied"_s);
        QCOMPARE(textOf(*form, u"difference0"_s), u"− public_repo"_s);
        click(*form, u"save"_s);
        QTRY_COMPARE(fixture.requests("PATCH", "/"), 1);
        const QList<emulator::SeenRequest> seen = fixture.server.requests();
        QCOMPARE(std::ranges::find(seen, QByteArray("PATCH"), &emulator::SeenRequest::method)->body,
                 QByteArray(R"({"remove_scopes":["public_repo"]})"));
    }

    void keepsTheTextOnAnError_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("refused") << u"PATCH /authorizations status:403"_s;
        QTest::newRow("gone") << u"GET /authorizations 2 status:404"_s;
        QTest::newRow("not done") << u"PATCH /authorizations close-before"_s;
        QTest::newRow("throttled") << u"PATCH /authorizations status:429"_s;
        QTest::newRow("gateway") << u"PATCH /authorizations html"_s;
    }
    void keepsTheTextOnAnError()
    {
        QFETCH(QString, fault);
        Bench bench(fault);
        retype(bench.dialog(), u"note"_s, u"mine"_s);
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(!textOf(bench.dialog(), u"problemSummary"_s).isEmpty());
        QVERIFY(isEnabled(bench.dialog(), u"save"_s));
        QCOMPARE(textOf(bench.dialog(), u"note"_s), u"mine"_s);
        QVERIFY(bench.fixture.requests("PATCH", "/") <= 1);
    }

    void savesThoughTheAnswerWasLost()
    {
        Bench bench(u"PATCH /authorizations close-after"_s);
        retype(bench.dialog(), u"note"_s, u"mine"_s);
        click(bench.dialog(), u"save"_s);
        QTRY_VERIFY(!bench.isOpen());
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 1);
        QTRY_VERIFY(WindowFixture::names(bench.fixture.tokens()).contains(u"mine"_s));
    }

    void saysThatANoteIsTaken()
    {
        Bench bench;
        retype(bench.dialog(), u"note"_s, u"laptop git"_s);
        QVERIFY(!textOf(bench.dialog(), u"noteError"_s).isEmpty());
        click(bench.dialog(), u"save"_s);
        QCOMPARE(bench.fixture.requests("PATCH", "/"), 0);
    }

    void asksForACodeAboveTheForm()
    {
        emulator::Options options;
        options.otp = emulator::Options::Otp::App;
        options.otpCode = u"123456"_s;
        WindowFixture fixture(options);
        fixture.signInWithCode();
        fixture.action(u"tokensAction"_s)->trigger();
        WindowFixture::clickRow(fixture.tokens(), u"laptop git"_s);
        fixture.action(u"editAction"_s)->trigger();
        fixture.answerCode(u"123456"_s); // reading it needs one already
        auto *form = fixture.find<QDialog>(u"editTokenDialog"_s);
        retype(*form, u"note"_s, u"with a code"_s);
        fixture.clock.advance(std::chrono::minutes(1));
        click(*form, u"save"_s);
        fixture.answerCode({}); // none: nothing is changed, and the text is kept
        QTRY_VERIFY(!textOf(*form, u"problemSummary"_s).isEmpty());
        QCOMPARE(textOf(*form, u"note"_s), u"with a code"_s);
        click(*form, u"save"_s);
        fixture.answerCode(u"123456"_s);
        QTRY_VERIFY(!fixture.window->findChild<QDialog *>(u"editTokenDialog"_s));
        QCOMPARE(fixture.requests("PATCH", "/authorizations/"), 1);
    }

    void editsSeveralAtOnce()
    {
        WindowFixture fixture;
        fixture.signIn();
        fixture.action(u"tokensAction"_s)->trigger();
        WindowFixture::clickRow(fixture.tokens(), u"laptop git"_s);
        WindowFixture::clickRow(fixture.tokens(), u"backup script on nas"_s, Qt::ControlModifier);
        fixture.fault(u"PATCH /authorizations 2 status:403"_s);
        fixture.action(u"editAction"_s)->trigger();
        auto *form = fixture.find<QDialog>(u"editScopesDialog"_s);
        QVERIFY(!isEnabled(*form, u"change"_s));
        choose(*form, u"scopesStart"_s, u"Gists"_s);
        click(*form, u"change"_s);
        QTRY_VERIFY(isShown(*form, u"retry"_s));
        const QAbstractItemModel *items = fixture.find<QAbstractItemView>(u"items"_s)->model();
        QVERIFY(items->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));
        QVERIFY(items->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"refused"_s));
        click(*form, u"retry"_s);
        QTRY_VERIFY(items->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"✓ changed"_s));
        QCOMPARE(fixture.requests("PATCH", "/authorizations/"), 3);
    }

    void saysThatTheServerWantsAPause()
    {
        WindowFixture fixture;
        fixture.signIn();
        fixture.action(u"tokensAction"_s)->trigger();
        WindowFixture::clickRow(fixture.tokens(), u"laptop git"_s);
        WindowFixture::clickRow(fixture.tokens(), u"backup script on nas"_s, Qt::ControlModifier);
        fixture.fault(u"PATCH /authorizations 1 status:429"_s);
        fixture.action(u"editAction"_s)->trigger();
        auto *form = fixture.find<QDialog>(u"editScopesDialog"_s);
        choose(*form, u"scopesStart"_s, u"Gists"_s);
        click(*form, u"change"_s);
        QTRY_VERIFY(textOf(*form, u"status"_s).contains(u"asks for a pause"_s));
        fixture.clock.advance(std::chrono::minutes(2));
        QTRY_COMPARE(textOf(*form, u"status"_s), u"Done."_s);
        QCOMPARE(fixture.requests("PATCH", "/authorizations/"), 3);
    }

    void isOfferedInTheDetails()
    {
        WindowFixture fixture;
        fixture.signIn();
        fixture.action(u"tokensAction"_s)->trigger();
        WindowFixture::clickRow(fixture.tokens(), u"laptop git"_s);
        QTRY_VERIFY(isShown(*fixture.window, u"editDetails"_s));
        click(*fixture.window, u"editDetails"_s);
        QTRY_VERIFY(fixture.window->findChild<QDialog *>(u"editTokenDialog"_s));
    }

    void isOfferedForTokensOnly()
    {
        WindowFixture fixture;
        fixture.signIn();
        QVERIFY(!fixture.action(u"editAction"_s)->isEnabled());
        fixture.action(u"tokensAction"_s)->trigger();
        QTRY_VERIFY(fixture.action(u"editAction"_s)->isEnabled());
    }
};

} // namespace grantry

QTEST_MAIN(grantry::EditTokenActTest)
#include "tst_edittokenact.moc"
