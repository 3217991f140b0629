// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "tests/support/drive.h"
#include "tests/support/windowfixture.h"
#include "ui/accountview.h"
#include "ui/delegates/sidebardelegate.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = AccountSession::State;

//! The window with several accounts, driven as a person drives it.
class TestAccountsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void switchingShowsTheOther();
    void keysGoFromListToList();
    void addsAnAccount();
    void wrongPasswordKeepsTheForm();
    void givingUpChangesNothing();
    void menuRenamesAndMoves();
    void removes();
    void deprecationIsToldOnce();
    void nextStartIsAsTheLastEnd();
    void choosingSignsIn();
    void startAsksWhereThePasswordWasRefused();
    void lockedKeychainHasTwoWaysOut();
    void signOutAsksForWhatIsPending_data();
    void signOutAsksForWhatIsPending();
    void closingWaitsForWhatIsRevoked();
    void closingTellsWhatWasNotRevoked();
    void killedProgramTellsAtTheNextStart();
    void manyNamesLeaveTheButtonOnTheScreen();
    void preferencesHold();
    void missingAuthoritiesAreTold();
    void asksFirstWhereThatIsWanted();
    void statesAreSpoken();
    void proxyCredentialsThatWereNotKeptAreTold();
    void settingsThatCannotBeWrittenAreToldOnce();

private:
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] QTreeView *tree() const { return m_fixture->find<QTreeView>(u"accounts"_s); }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < tree()->model()->rowCount(); ++row)
            found.append(tree()->model()->index(row, 0).data().toString());
        return found;
    }
    void clickList(int account, int list)
    {
        const QModelIndex parent = tree()->model()->index(account, 0);
        const QModelIndex index = tree()->model()->index(list, 0, parent);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    }
    [[nodiscard]] QWidget *dialog(const QString &name) const { return window().findChild<QWidget *>(name); }
    void addOther();
    //! Makes the window anew, as the next start does.
    void restart(bool killed = false);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<emulator::EmulatorServer> m_other;
};

void TestAccountsWindow::init()
{
    emulator::Options small;
    small.generatedGrants = 3;
    small.generatedTokens = 5;
    m_fixture = std::make_unique<WindowFixture>(small);
    small.generatedGrants = 2;
    small.generatedTokens = 7;
    small.user = u"monalisa"_s;
    small.ghesVersion = u"2.18.3"_s;
    m_other = std::make_unique<emulator::EmulatorServer>(small);
    QVERIFY(m_other->start());
}

void TestAccountsWindow::proxyCredentialsThatWereNotKeptAreTold()
{
    Q_EMIT m_fixture->network->notKept(SecretError::LockedOrDenied);
    const auto *told = qobject_cast<QMessageBox *>(dialog(u"proxyNotKept"_s));
    QVERIFY(told && told->isVisible());
    QVERIFY(told->text().contains("proxy"_L1));
    QVERIFY(told->informativeText().contains("locked"_L1));
}

void TestAccountsWindow::settingsThatCannotBeWrittenAreToldOnce()
{
    for (int change = 0; change < 2; ++change)
        Q_EMIT m_fixture->registry->notSaved();
    const auto problems = window().findChildren<QMessageBox *>(u"problem"_s);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst()->text().contains(m_fixture->settings.fileName()));
}

void TestAccountsWindow::cleanup()
{
    m_fixture.reset();
}

void TestAccountsWindow::addOther()
{
    m_fixture->clock.setCalendar(m_fixture->clock.now().addSecs(1));
    click(window(), u"addAccount"_s);
    QWidget *form = dialog(u"addAccountDialog"_s);
    QVERIFY(form);
    type(*form, u"address"_s, m_other->webRoot().toString());
    type(*form, u"user"_s, u"monalisa"_s);
    type(*form, u"password"_s, u"demo"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, 20'000);
    QTRY_VERIFY(window().session()->lastRefreshed().isValid());
}

void TestAccountsWindow::restart(bool killed)
{
    if (!killed)
        window().close();
    // Settings as they are on the disk: what is only in memory died with the program.
    m_fixture->restart();
}

void TestAccountsWindow::switchingShowsTheOther()
{
    m_fixture->signIn();
    addOther();
    QCOMPARE(window().session()->account().user, u"monalisa"_s);
    QCOMPARE(m_fixture->applications()->filtered()->rowCount(), 2);
    clickList(0, 1);
    QCOMPARE(window().session()->account().user, u"octocat"_s);
    QCOMPARE(m_fixture->tokens()->filtered()->rowCount(), 5);
    clickList(1, 1);
    QCOMPARE(m_fixture->tokens()->filtered()->rowCount(), 7);

    // What one account does goes on behind the other, and is not shown there.
    window().session()->revoke(window().session()->tokens().rows().constFirst().id);
    clickList(0, 1);
    QVERIFY(!m_fixture->find(u"undoBar"_s)->isVisible());
    clickList(1, 1);
    QVERIFY(m_fixture->find(u"undoBar"_s)->isVisible());
    QVERIFY(window().session()->revocations().canUndo());
}

void TestAccountsWindow::keysGoFromListToList()
{
    m_fixture->signIn();
    addOther();
    clickList(0, 1);
    AccountSession *first = window().session();
    tree()->setFocus();
    const auto list = [this] { return tree()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(list().section(u',', 0, 0), u"Tokens: 5"_s);

    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(window().session() != first);
    QCOMPARE(list().section(u',', 0, 0), u"Applications: 2"_s);
    QVERIFY(list().contains(u"monalisa"_s));
    QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    QTest::keyClick(tree(), Qt::Key_Up);
    QCOMPARE(window().session(), first);
    QCOMPARE(list().section(u',', 0, 0), u"Tokens: 5"_s);
    QTest::keyClick(tree(), Qt::Key_Home);
    QTest::keyClick(tree(), Qt::Key_Up); // there is nothing above
    QCOMPARE(list().section(u',', 0, 0), u"Applications: 3"_s);
    QTest::keyClicks(tree(), u"mon"_s);
    QVERIFY(window().session() != first);
    QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
}

void TestAccountsWindow::addsAnAccount()
{
    m_fixture->signIn();
    addOther();
    AccountSession *session = window().session();
    QTRY_VERIFY(session->account().isRemembered);
    QVERIFY(isShown(window(), u"accountCard"_s));
    QVERIFY(textOf(window(), u"accountRelease"_s).contains("support ended"_L1));
    QCOMPARE(textOf(window(), u"accountState"_s), u"Ready"_s);
    // Not a second time.
    click(window(), u"addAccount"_s);
    QWidget *form = dialog(u"addAccountDialog"_s);
    type(*form, u"address"_s, m_other->webRoot().toString());
    type(*form, u"user"_s, u"MonaLisa"_s);
    type(*form, u"password"_s, u"demo"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QVERIFY(!textOf(*form, u"userError"_s).isEmpty());
    QCOMPARE(names().size(), 2);
}

void TestAccountsWindow::wrongPasswordKeepsTheForm()
{
    m_fixture->signIn();
    click(window(), u"addAccount"_s);
    QWidget *form = dialog(u"addAccountDialog"_s);
    type(*form, u"address"_s, m_other->webRoot().toString());
    type(*form, u"user"_s, u"monalisa"_s);
    type(*form, u"password"_s, u"wrong"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(*form, u"passwordError"_s).isEmpty(), 20'000);
    QCOMPARE(textOf(*form, u"user"_s), u"monalisa"_s);
    const auto seen = m_other->requests();
    QCOMPARE(std::ranges::count_if(seen, [](const auto &r) { return !r.header("authorization").isEmpty(); }), 1);
    QCOMPARE(names().size(), 1);
    QCOMPARE(m_fixture->secrets.calls, 2); // only whether there is a keychain
    retype(*form, u"password"_s, u"demo"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, 20'000);
}

void TestAccountsWindow::givingUpChangesNothing()
{
    m_fixture->signIn();
    m_other->addFault(*emulator::Fault::parse(u"GET /user hang"_s));
    click(window(), u"addAccount"_s);
    QWidget *form = dialog(u"addAccountDialog"_s);
    type(*form, u"address"_s, m_other->webRoot().toString());
    type(*form, u"user"_s, u"monalisa"_s);
    type(*form, u"password"_s, u"demo"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(m_other->requests(), [](const auto &request) { return request.target.endsWith("/user"); }),
        20'000);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"addAccountDialog"_s));
    QCOMPARE(names(), QStringList{u"octocat"_s});
    QCOMPARE(window().session()->state(), State::Ready);
    QCOMPARE(AccountRegistry(m_fixture->settings).accounts().size(), 1);
}

void TestAccountsWindow::menuRenamesAndMoves()
{
    m_fixture->signIn();
    addOther();
    m_fixture->action(u"renameAccountAction"_s)->trigger();
    QWidget *form = dialog(u"renameDialog"_s);
    QVERIFY(form);
    type(*form, u"displayName"_s, u"The museum"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QCOMPARE(names(), (QStringList{u"octocat"_s, u"The museum"_s}));
    QVERIFY(!m_fixture->action(u"accountDownAction"_s)->isEnabled());
    m_fixture->action(u"accountUpAction"_s)->trigger();
    QCOMPARE(names(), (QStringList{u"The museum"_s, u"octocat"_s}));
    QCOMPARE(window().session()->account().user, u"monalisa"_s);
    QCOMPARE(tree()->currentIndex().parent().row(), 0);

    // The context menu is about the account that it was opened on.
    const QModelIndex second = tree()->model()->index(1, 0);
    QContextMenuEvent event(QContextMenuEvent::Mouse, tree()->visualRect(second).center(),
                            tree()->viewport()->mapToGlobal(tree()->visualRect(second).center()));
    QCoreApplication::sendEvent(tree()->viewport(), &event);
    auto *menu = window().findChild<QMenu *>(u"accountMenu"_s);
    QVERIFY(menu);
    m_fixture->action(u"applicationsPageAction"_s)->trigger();
    QVERIFY(m_fixture->desktop.opened.constLast().toString().startsWith(m_fixture->server.webRoot().toString()));
    menu->close();
    QTRY_VERIFY(!window().findChild<QMenu *>(u"accountMenu"_s));
    m_fixture->action(u"tokensPageAction"_s)->trigger();
    QCOMPARE(m_fixture->desktop.opened.constLast(), QUrl(m_other->webRoot().toString() + u"/settings/tokens"_s));
}

void TestAccountsWindow::removes()
{
    m_fixture->signIn();
    addOther();
    QTRY_VERIFY(window().session()->account().isRemembered);
    m_fixture->secrets.trouble = SecretError::LockedOrDenied;
    m_fixture->action(u"removeAccountAction"_s)->trigger();
    click(*dialog(u"removeQuestion"_s), u"remove"_s);
    QTRY_VERIFY(dialog(u"keychainProblem"_s));
    QCOMPARE(names().size(), 2);
    QTest::keyClick(dialog(u"keychainProblem"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"keychainProblem"_s));

    m_fixture->secrets.trouble.reset();
    m_fixture->action(u"removeAccountAction"_s)->trigger();
    click(*dialog(u"removeQuestion"_s), u"remove"_s);
    QTRY_COMPARE(names(), QStringList{u"octocat"_s});
    QCOMPARE(window().session()->account().user, u"octocat"_s);
    QCOMPARE(m_fixture->applications()->filtered()->rowCount(), 3);

    m_fixture->action(u"removeAccountAction"_s)->trigger();
    click(*dialog(u"removeQuestion"_s), u"remove"_s);
    QTRY_VERIFY(!window().session());
    QVERIFY(isShown(window(), u"welcome"_s));
}

void TestAccountsWindow::deprecationIsToldOnce()
{
    m_fixture->signIn();
    addOther();
    QTRY_VERIFY(isShown(window(), u"deprecation"_s));
    clickList(0, 0);
    QVERIFY(!isShown(window(), u"deprecation"_s));
    clickList(1, 0);
    QVERIFY(isShown(window(), u"deprecation"_s));
    click(*m_fixture->find(u"deprecation"_s), u"noticeButton"_s);
    QVERIFY(!isShown(window(), u"deprecation"_s));
    QVERIFY(window().session()->account().isDeprecationSeen);
}

void TestAccountsWindow::nextStartIsAsTheLastEnd()
{
    m_fixture->signIn();
    addOther();
    QTRY_VERIFY(window().session()->account().isRemembered);
    clickList(1, 1);
    m_fixture->tokens()->choose(window().session()->tokens().rows().at(3).id.value);
    const auto row = m_fixture->tokens()->currentId();
    restart();
    QCOMPARE(names(), (QStringList{u"octocat"_s, u"monalisa"_s}));
    QCOMPARE(window().session()->account().user, u"monalisa"_s);
    QTRY_COMPARE(window().session()->state(), State::Ready);
    QTRY_VERIFY(window().session()->lastRefreshed().isValid());
    QVERIFY(m_fixture->tokens()->isVisible());
    QTRY_COMPARE(m_fixture->tokens()->currentId(), row);
    QCOMPARE(window().accounts().sessions().constFirst()->state(), State::SignedOut);
}

void TestAccountsWindow::choosingSignsIn()
{
    m_fixture->signIn();
    window().accounts().keepPassword(window().session(), u"demo"_s);
    QTRY_VERIFY(window().session()->account().isRemembered);
    addOther();
    restart();
    QCOMPARE(window().session()->account().user, u"monalisa"_s);
    clickList(0, 0);
    QCOMPARE(window().session()->account().user, u"octocat"_s);
    QTRY_COMPARE(window().session()->state(), State::Ready);
    // That one is the last that was used.
    m_fixture->clock.setCalendar(m_fixture->clock.now().addSecs(1));
    clickList(0, 1);
    QCOMPARE(m_fixture->registry->indexOfLastUsed(), 0);
}

void TestAccountsWindow::startAsksWhereThePasswordWasRefused()
{
    m_fixture->signIn();
    AccountSession *session = window().session();
    window().accounts().keepPassword(session, u"not the one"_s);
    QTRY_VERIFY(session->account().isRemembered);
    restart();
    QTRY_COMPARE(window().session()->state(), State::NeedsPassword);
    const auto before = m_fixture->server.requests().size();
    restart();
    QTRY_VERIFY(dialog(u"addAccountDialog"_s));
    QCOMPARE(window().session()->state(), State::NeedsPassword);
    const auto seen = m_fixture->server.requests().mid(before);
    QVERIFY(std::ranges::none_of(seen, [](const auto &r) { return !r.header("authorization").isEmpty(); }));
}

void TestAccountsWindow::lockedKeychainHasTwoWaysOut()
{
    m_fixture->signIn();
    window().accounts().keepPassword(window().session(), u"demo"_s);
    QTRY_VERIFY(window().session()->account().isRemembered);
    m_fixture->secrets.trouble = SecretError::LockedOrDenied;
    restart();
    QTRY_COMPARE(window().session()->state(), State::KeychainLocked);
    QVERIFY(isShown(window(), u"accountWayOut"_s));
    click(window(), u"accountOtherWayOut"_s);
    QWidget *form = dialog(u"addAccountDialog"_s);
    QVERIFY(form);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"addAccountDialog"_s));
    m_fixture->secrets.trouble.reset();
    click(window(), u"accountWayOut"_s);
    QTRY_COMPARE(window().session()->state(), State::Ready);
}

void TestAccountsWindow::signOutAsksForWhatIsPending_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("deletions");
    QTest::addColumn<bool>("signedOut");
    QTest::newRow("stay") << u"cancel"_s << 0 << false;
    QTest::newRow("take back") << u"takeBack"_s << 0 << true;
    QTest::newRow("revoke now") << u"revokeNow"_s << 1 << true;
}

void TestAccountsWindow::signOutAsksForWhatIsPending()
{
    QFETCH(QString, button);
    QFETCH(int, deletions);
    QFETCH(bool, signedOut);
    m_fixture->signIn();
    AccountSession *session = window().session();
    session->revoke(session->grants().rows().constFirst().id);
    m_fixture->action(u"signOutAction"_s)->trigger();
    QWidget *question = dialog(u"leaveDialog"_s);
    QVERIFY(question);
    QVERIFY(textOf(*question, u"names"_s).contains(session->revocations().all().constFirst().name));
    click(*question, button);
    QTRY_VERIFY(!dialog(u"leaveDialog"_s));
    QCOMPARE(session->state() == State::SignedOut, signedOut);
    QCOMPARE(session->revocations().isEmpty(), signedOut);
    QCOMPARE(m_fixture->requests("DELETE", "/"), deletions);
}

void TestAccountsWindow::closingWaitsForWhatIsRevoked()
{
    m_fixture->signIn();
    AccountSession *session = window().session();
    m_fixture->fault(u"DELETE / slow:300"_s);
    session->revoke(session->grants().rows().at(0).id);
    session->revoke(session->grants().rows().at(1).id);
    window().close();
    QVERIFY(window().isVisible());
    QWidget *question = dialog(u"leaveDialog"_s);
    click(*question, u"revokeNow"_s);
    QVERIFY(isShown(*question, u"progress"_s));
    QVERIFY(window().isVisible());
    QTRY_VERIFY(!window().isVisible());
    QCOMPARE(m_fixture->requests("DELETE", "/"), 2);
}

void TestAccountsWindow::closingTellsWhatWasNotRevoked()
{
    m_fixture->signIn();
    AccountSession *session = window().session();
    m_fixture->fault(u"DELETE / status:403"_s);
    session->revoke(session->grants().rows().at(0).id);
    window().close();
    QWidget *question = dialog(u"leaveDialog"_s);
    click(*question, u"revokeNow"_s);
    QTRY_VERIFY(isShown(*question, u"failures"_s));
    QVERIFY(window().isVisible());
    QTRY_VERIFY(isShown(*question, u"leave"_s));
    click(*question, u"leave"_s);
    QTRY_VERIFY(!window().isVisible());
}

void TestAccountsWindow::killedProgramTellsAtTheNextStart()
{
    m_fixture->signIn();
    AccountSession *session = window().session();
    session->revoke(session->grants().rows().at(0).id);
    const QString name = session->revocations().all().constFirst().name;
    restart(true);
    auto *box = window().findChild<QMessageBox *>(u"unfinished"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains("Not revoked"_L1));
    QVERIFY(box->informativeText().contains(name));
    QCOMPARE(m_fixture->requests("DELETE", "/"), 0);
    QVERIFY(box->detailedText().isEmpty());
    box->close();
    restart();
    QVERIFY(!window().findChild<QMessageBox *>(u"unfinished"_s));
}

void TestAccountsWindow::manyNamesLeaveTheButtonOnTheScreen()
{
    emulator::Options many;
    many.generatedGrants = 2;
    many.generatedTokens = 40;
    m_fixture = std::make_unique<WindowFixture>(many);
    m_fixture->signIn();
    AccountSession *session = window().session();
    for (const TokenRow &row : QList<TokenRow>(session->tokens().rows()))
        session->revoke(row.id);
    const auto last = session->revocations().all().constLast().name;
    restart(true);
    auto *box = window().findChild<QMessageBox *>(u"unfinished"_s);
    QVERIFY(box->informativeText().contains(u"and 30 more"_s));
    QVERIFY(box->detailedText().contains(last));
}

void TestAccountsWindow::missingAuthoritiesAreTold()
{
    QVERIFY(!dialog(u"authoritiesMissing"_s));
    Preferences preferences = m_fixture->preferences->current();
    preferences.caFile = m_fixture->folder.filePath(u"gone.pem"_s);
    m_fixture->preferences->set(preferences);
    restart();
    const auto *told = qobject_cast<QMessageBox *>(dialog(u"authoritiesMissing"_s));
    QVERIFY(told && told->isVisible());
    QVERIFY(told->text().contains("gone.pem"_L1));
    click(*dialog(u"authoritiesMissing"_s), u"openPreferences"_s);
    QTRY_VERIFY(dialog(u"preferencesDialog"_s));
}

void TestAccountsWindow::preferencesHold()
{
    m_fixture->signIn();
    m_fixture->action(u"preferencesAction"_s)->trigger();
    QWidget *form = dialog(u"preferencesDialog"_s);
    QVERIFY(form);
    retype(*form, u"undoTime"_s, u"3"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"preferencesDialog"_s));
    AccountSession *session = window().session();
    session->revoke(session->grants().rows().constFirst().id);
    QCOMPARE(session->revocations().all().constFirst().undoTime, 3s);
    session->revocations().undoAll();
    addOther();
    session = window().session();
    session->revoke(session->grants().rows().constFirst().id);
    QCOMPARE(session->revocations().all().constFirst().undoTime, 3s);
    session->revocations().undoAll();
    restart();
    QCOMPARE(m_fixture->preferences->current().undoTime, 3s);
}

void TestAccountsWindow::asksFirstWhereThatIsWanted()
{
    m_fixture->signIn();
    m_fixture->action(u"preferencesAction"_s)->trigger();
    QWidget *form = dialog(u"preferencesDialog"_s);
    click(*form, u"askFirst"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"preferencesDialog"_s));
    m_fixture->action(u"revokeAction"_s)->trigger();
    QTRY_VERIFY(dialog(u"revokeDialog"_s));
    QVERIFY(window().session()->revocations().isEmpty());
}

void TestAccountsWindow::statesAreSpoken()
{
    m_fixture->signIn();
    const auto *announcement = m_fixture->find(u"announcement"_s);
    m_fixture->fault(u"* / close-before"_s);
    window().session()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(window().session()->state(), State::Offline, 20'000);
    QTRY_VERIFY(announcement->accessibleName().contains("offline"_L1));
    const QModelIndex account = tree()->model()->index(0, 0);
    QVERIFY(account.data(Qt::AccessibleTextRole).toString().contains("offline"_L1));
    QCOMPARE(account.data(AccountStateRole).toString(), u"offline"_s);
}

QTEST_MAIN(TestAccountsWindow)
#include "tst_accountswindow.moc"
