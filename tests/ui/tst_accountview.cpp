// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "app/models/itemroles.h"
#include "app/session/refreshschedule.h"
#include "tests/support/looks.h"
#include "tests/support/windowfixture.h"
#include "ui/accountview.h"
#include "ui/panes/columns.h"
#include "ui/widgets/detailspane.h"

#include <QDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto travis = u"Travis CI"_s;
const auto unlisted = u"GitHub Desktop"_s;

} // namespace

//! The two lists and the details of one account, in the real window.
class TestAccountView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        m_fixture->signIn();
        view(); // there is one
    }
    void cleanup() { m_fixture.reset(); }

    void narrowWindowShowsOneAtATime()
    {
        auto *details = m_fixture->find<DetailsPane>(u"details"_s);
        QVERIFY(details->isVisible());
        m_fixture->window->resize(600, 520);
        QTRY_VERIFY(!details->isVisible());
        QTRY_VERIFY(m_fixture->applications()->isVisible());
        m_fixture->applications()->table()->setFocus();
        QTest::keyClick(m_fixture->applications()->table(), Qt::Key_Return);
        QTRY_VERIFY(details->isVisible());
        QVERIFY(!m_fixture->applications()->isVisible());
        QTRY_VERIFY(details->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(m_fixture->applications()->isVisible());
        QVERIFY(!details->isVisible());
        m_fixture->window->resize(1180, 760);
        QTRY_VERIFY(details->isVisible() && m_fixture->applications()->isVisible());
    }

    void tabComesToEverything()
    {
        for (ListPane *pane : {m_fixture->applications(), m_fixture->tokens()}) {
            view()->showPane(pane->kind());
            pane->table()->setFocus();
            QTRY_VERIFY(pane->findChild<QWidget *>(u"rowRevoke"_s)->isVisible());
            QCOMPARE(outOfReach(*m_fixture->window), QString());
        }
        view()->takeFocus();
        QTRY_COMPARE(QApplication::focusWidget(), m_fixture->tokens()->table());
    }

    void smallWindowKeepsNamesAndButtons()
    {
        m_fixture->window->resize(820, 520);
        for (ListPane *pane : {m_fixture->applications(), m_fixture->tokens()}) {
            view()->showPane(pane->kind());
            const QHeaderView *header = pane->table()->horizontalHeader();
            int width = 0;
            for (int column = 0; column < header->count(); ++column)
                width += header->isSectionHidden(column) ? 0 : header->sectionSize(column);
            QVERIFY(width <= pane->table()->viewport()->width());
            QVERIFY(!header->isSectionHidden(0));
            QVERIFY(!header->isSectionHidden(header->count() - 1));
            QVERIFY(!pane->table()->horizontalScrollBar()->isVisible());
        }
    }

    void columnsAreRememberedForEachPane()
    {
        const auto updated = static_cast<int>(GrantModel::Column::Updated);
        const auto expires = static_cast<int>(TokenModel::Column::Expires);
        m_fixture->applications()->columns()->setWanted(updated, false);
        m_fixture->tokens()->columns()->sortBy(expires, Qt::AscendingOrder);
        const QVariantMap state = view()->state();
        WindowFixture other;
        other.signIn();
        auto *again = other.window->findChild<AccountView *>();
        again->restore(state);
        QVERIFY(!other.applications()->columns()->isWanted(updated));
        QCOMPARE(other.applications()->filtered()->sortColumn(), static_cast<int>(GrantModel::Column::Access));
        QCOMPARE(other.tokens()->filtered()->sortColumn(), expires);
    }

    void columnsSizesAndPlaceAreThereAtTheNextStart()
    {
        QTemporaryDir profile;
        const auto tokens = static_cast<int>(GrantModel::Column::Tokens);
        {
            WindowFixture first({}, profile.path());
            first.signIn();
            first.window->resize(1300, 700);
            QHeaderView *header = first.applications()->table()->horizontalHeader();
            header->moveSection(header->visualIndex(tokens), 1);
            header->resizeSection(tokens, 99);
            first.applications()->columns()->setWanted(static_cast<int>(GrantModel::Column::Granted), false);
            first.applications()->columns()->sortBy(0, Qt::AscendingOrder);
            first.window->close();
        }
        WindowFixture second({}, profile.path());
        second.signIn();
        QCOMPARE(second.window->size(), QSize(1300, 700));
        const QHeaderView *header = second.applications()->table()->horizontalHeader();
        QCOMPARE(header->visualIndex(tokens), 1);
        QCOMPARE(header->sectionSize(tokens), 99);
        QVERIFY(header->isSectionHidden(static_cast<int>(GrantModel::Column::Granted)));
        QCOMPARE(header->sortIndicatorSection(), 0);
        second.applications()->columns()->reset();
        QCOMPARE(header->visualIndex(tokens), tokens);
        QVERIFY(second.applications()->columns()->isWanted(static_cast<int>(GrantModel::Column::Granted)));
    }

    void menuHoldsAllThatCanBeDoneWithARow()
    {
        WindowFixture::clickRow(m_fixture->applications(), travis);
        const QStringList shared{u"revokeAction"_s, u"copyClientIdAction"_s, u"openPageAction"_s, u"rowDetails"_s,
                                 u"copyRows"_s};
        QMenu *menu = openMenu(m_fixture->applications());
        for (const QString &name : shared + QStringList{u"showTokens"_s})
            QVERIFY2(actionOf(menu, name), qPrintable(name));
        actionOf(menu, u"showTokens"_s)->trigger();
        QCOMPARE(view()->pane(), m_fixture->tokens());
        QCOMPARE(WindowFixture::names(m_fixture->tokens()).size(), 3);
        delete menu;

        WindowFixture::clickRow(m_fixture->tokens(), WindowFixture::names(m_fixture->tokens()).constFirst());
        menu = openMenu(m_fixture->tokens());
        for (const QString &name : shared + QStringList{u"showApplication"_s, u"copyDigest"_s})
            QVERIFY2(actionOf(menu, name), qPrintable(name));
        actionOf(menu, u"copyDigest"_s)->trigger();
        QCOMPARE(m_fixture->desktop.copied.takeFirst().size(), 64);
        actionOf(menu, u"copyRows"_s)->trigger();
        QVERIFY(m_fixture->desktop.copied.takeFirst().contains(u'\t'));
        actionOf(menu, u"showApplication"_s)->trigger();
        QCOMPARE(view()->pane(), m_fixture->applications());
        QCOMPARE(current(m_fixture->applications()), travis);
    }

    void copyGoesThroughTheDesktop()
    {
        WindowFixture::clickRow(m_fixture->applications(), travis);
        QTest::keyClick(m_fixture->applications()->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_fixture->desktop.copied.size(), 1);
        QVERIFY(m_fixture->desktop.copied.takeFirst().startsWith(travis + u'\t'));
        QTRY_VERIFY(m_fixture->find(u"clientIdFactCopy"_s)->isVisible());
        QTest::mouseClick(m_fixture->find(u"clientIdFactCopy"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->desktop.copied, QStringList{u"5f2c8b1e90d7a364c1b2"_s});
    }

    void applicationWithTokensOnlyCanBeRevoked()
    {
        WindowFixture::clickRow(m_fixture->applications(), unlisted);
        auto *revoke = m_fixture->find<QPushButton>(u"revokeButton"_s);
        const int tokens = tokensOf(unlisted);
        QVERIFY(tokens > 0);
        QTRY_COMPARE(revoke->text(), tokens == 1 ? u"Revoke this token"_s : u"Revoke these %1 tokens"_s.arg(tokens));
        QVERIFY(
            m_fixture->applications()->findChild<QPushButton *>(u"rowRevoke"_s)->accessibleName().contains(u"token"_s));
        QTest::mouseClick(revoke, Qt::LeftButton);
        QCOMPARE(revocations().all().size(), tokens);
        QTRY_VERIFY(m_fixture->find(u"takeBackButton"_s)->isVisible());
        QTest::mouseClick(m_fixture->find(u"takeBackButton"_s), Qt::LeftButton);
        QVERIFY(revocations().isEmpty());
        revoke->click();
        m_fixture->endUndoTime();
        QTRY_VERIFY(revocations().isEmpty());
        QVERIFY(!WindowFixture::names(m_fixture->applications()).contains(unlisted));
        QCOMPARE(m_fixture->requests("DELETE", "/applications"), 0);
    }

    void chosenRowIsReadAfresh()
    {
        WindowFixture::clickRow(m_fixture->applications(), travis);
        QTRY_COMPARE(m_fixture->window->session()->rowReader().state(), RowReader::State::Fresh);
        QVERIFY(m_fixture->requests("GET", "/applications/grants/") > 0);
        m_fixture->fault(u"GET /applications/grants/ status:404"_s);
        WindowFixture::clickRow(m_fixture->applications(), u"Jenkins"_s);
        auto *freshness = m_fixture->find<QLabel>(u"freshness"_s);
        QTRY_VERIFY(freshness->text().startsWith(u"No longer there"_s));
        QVERIFY(freshness->isVisible());
        QCOMPARE(current(m_fixture->applications()), u"Jenkins"_s); // shown at once, and still
        WindowFixture::clickRow(m_fixture->applications(), unlisted);
        QTRY_VERIFY(!freshness->isVisible());
    }

    void keyboardBeginsInTheList()
    {
        m_fixture->restart();
        const QWidget *first = m_fixture->window->focusWidget();
        QVERIFY(first && view()->isAncestorOf(first));
        m_fixture->find<QLineEdit>(u"filter"_s)->setFocus();
        m_fixture->action(u"tokensAction"_s)->trigger();
        QVERIFY(m_fixture->tokens()->isAncestorOf(m_fixture->window->focusWidget()));
        m_fixture->action(u"applicationsAction"_s)->trigger();
        QVERIFY(m_fixture->applications()->isAncestorOf(m_fixture->window->focusWidget()));
    }

    //! Through the whole window and back to where it began, from left to right.
    void tabGoesRound()
    {
        RowTable *table = m_fixture->applications()->table();
        WindowFixture::clickRow(m_fixture->applications(), travis);
        QTRY_VERIFY(m_fixture->find(u"detailsLink"_s)->isVisible());
        QStringList reached;
        for (QWidget *at = table; reached.size() < 100;) {
            reached << at->objectName();
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            if (at == table)
                break;
        }
        QVERIFY2(reached.contains(u"detailsLink"_s), qPrintable(reached.join(u' ')));
        QVERIFY2(reached.contains(u"accounts"_s), qPrintable(reached.join(u' ')));
        QVERIFY2(reached.contains(u"refreshButton"_s), qPrintable(reached.join(u' ')));
        QVERIFY2(reached.indexOf(u"refreshButton"_s) < reached.indexOf(u"filter"_s), qPrintable(reached.join(u' ')));
        QVERIFY2(reached.indexOf(u"filter"_s) < reached.indexOf(u"accounts"_s), qPrintable(reached.join(u' ')));
        QStringList backwards;
        for (qsizetype i = 0; i < reached.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            backwards.prepend(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(backwards, reached);
    }

    void isNoLargerThanTheScreen()
    {
        QVERIFY(m_fixture->firstSize.width() <= m_fixture->window->screen()->availableSize().width());
        QVERIFY(m_fixture->firstSize.height() <= m_fixture->window->screen()->availableSize().height());
    }

    void tellsByNotificationWhatItFoundByItself()
    {
        const QByteArray made =
            m_fixture->elsewhere("PUT", "/authorizations/clients/abcde12345fghij67890",
                                 R"({"client_secret":"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f","scopes":["repo"]})");
        const QString secret = QJsonDocument::fromJson(made)[u"token"].toString();
        QVERIFY(!secret.isEmpty());
        refreshByItself();
        const QStringList &told = m_fixture->desktop.told;
        QCOMPARE(told.size(), 2); // what ends soon is told of too
        QVERIFY2(told.constFirst().contains(u"my github app"_s), qPrintable(told.constFirst()));
        QVERIFY(!told.join(u' ').contains(secret));

        Preferences preferences = m_fixture->preferences->current();
        preferences.notifications = false;
        m_fixture->preferences->set(preferences);
        revoke(u"my github app"_s);
        m_fixture->elsewhere("PUT", "/authorizations/clients/abcde12345fghij67890",
                             R"({"client_secret":"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"})");
        refreshByItself();
        QVERIFY(WindowFixture::names(m_fixture->applications()).contains(u"my github app"_s));
        QCOMPARE(told.size(), 2);
    }

    void wishWaitsForWhoSignsIn_data()
    {
        QTest::addColumn<std::chrono::seconds>("after");
        QTest::addColumn<bool>("granted");
        QTest::newRow("soon") << std::chrono::seconds(119) << true;
        QTest::newRow("something else is done since") << std::chrono::seconds(120) << false;
    }

    void wishWaitsForWhoSignsIn()
    {
        QFETCH(std::chrono::seconds, after);
        QFETCH(bool, granted);
        WindowFixture fixture;
        fixture.window->hear(u"find-token"_s);
        fixture.clock.advance(after);
        fixture.signIn();
        const auto isOpen = [&] { return fixture.window->findChild<QDialog *>(u"findTokenDialog"_s) != nullptr; };
        if (granted)
            QTRY_VERIFY(isOpen());
        QCoreApplication::processEvents();
        QCOMPARE(isOpen(), granted);
    }

    void comingBackToTheWindowRefreshes()
    {
        const auto lists = [this] { return m_fixture->requests("GET", "/authorizations?"); };
        const auto before = lists();
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_fixture->window.get(), &activated);
        QVERIFY(!m_fixture->window->session()->isLoading());
        m_fixture->clock.advance(6min);
        QCoreApplication::sendEvent(m_fixture->window.get(), &activated);
        QTRY_VERIFY(lists() > before);
        QTRY_VERIFY(!m_fixture->window->session()->isLoading());
    }

    void refreshThatFailsHalfWayKeepsTheRows()
    {
        const auto before = WindowFixture::names(m_fixture->tokens());
        m_fixture->fault(u"GET /authorizations status:500"_s);
        m_fixture->action(u"refreshAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->session()->error().has_value(), 20'000);
        QCOMPARE(WindowFixture::names(m_fixture->tokens()), before);
        auto *line = m_fixture->applications()->findChild<QWidget *>(u"noticeLine"_s);
        QVERIFY(line->isVisible());
        const auto told = [line] {
            QStringList words;
            for (const QLabel *label : line->findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u' ');
        };
        const QDateTime read = m_fixture->window->session()->lastRefreshed();
        const QString time = QLocale().toString(read.toLocalTime().time(), QLocale::ShortFormat);
        QVERIFY2(told().contains(u"The list is as it was at %1."_s.arg(time)), qPrintable(told()));
        m_fixture->clock.advance(24h); // then the time alone would be one of today
        m_fixture->fault(u"GET /authorizations status:500"_s);
        m_fixture->action(u"refreshAction"_s)->trigger();
        const QString day = QLocale().toString(read.toLocalTime().date(), QLocale::ShortFormat);
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"The list is as it was at "_s + day), 20'000);
        QVERIFY(m_fixture->find(u"refreshedAt"_s)->accessibleName().contains(day));
    }

private:
    AccountView *view()
    {
        auto *found = m_fixture->window->findChild<AccountView *>();
        if (!found)
            qFatal("no view");
        return found;
    }
    void refreshByItself()
    {
        m_fixture->clock.advance(31min);
        view()->findChild<RefreshSchedule *>()->check();
        QTRY_VERIFY(!m_fixture->window->session()->isLoading());
    }
    void revoke(const QString &application)
    {
        WindowFixture::clickRow(m_fixture->applications(), application);
        m_fixture->action(u"revokeAction"_s)->trigger();
        m_fixture->endUndoTime();
        QTRY_VERIFY(!WindowFixture::names(m_fixture->applications()).contains(application));
        QTRY_VERIFY(!m_fixture->window->session()->isLoading());
    }
    Revocations &revocations() { return m_fixture->window->session()->revocations(); }
    QMenu *openMenu(ListPane *pane)
    {
        const QRect row = pane->table()->visualRect(pane->table()->currentIndex());
        Q_EMIT pane->table()->customContextMenuRequested(row.center());
        return view()->findChild<QMenu *>(u"rowMenu"_s);
    }
    static QAction *actionOf(const QMenu *menu, const QString &name)
    {
        const QList<QAction *> actions = menu->actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *each) { return each->objectName() == name; });
        return found == actions.end() ? nullptr : *found;
    }
    static QString current(const ListPane *pane) { return pane->table()->currentIndex().data(NameRole).toString(); }
    int tokensOf(const QString &application)
    {
        const QList<TokenRow> &rows = m_fixture->window->session()->tokens().rows();
        return static_cast<int>(std::ranges::count_if(
            rows, [&](const TokenRow &row) { return row.authorization.application().name == application; }));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccountView)
#include "tst_accountview.moc"
