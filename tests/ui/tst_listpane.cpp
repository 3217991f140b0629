// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "app/models/grantmodel.h"
#include "app/models/tokenmodel.h"
#include "app/net/utc.h"
#include "app/text/language.h"
#include "tests/support/fakeclock.h"
#include "tests/support/looks.h"
#include "tests/support/testrows.h"
#include "ui/panes/columns.h"
#include "ui/panes/listpane.h"
#include "ui/panes/rowtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int actionColumn = static_cast<int>(GrantModel::Column::Action);
constexpr int accessColumn = static_cast<int>(GrantModel::Column::Access);

GrantRow grant(qint64 id, const QString &name, Risk risk = Risk::Low)
{
    GrantRow row;
    row.id = GrantId{id};
    row.grant.id = row.id;
    row.grant.application = {u"client%1"_s.arg(id), name, u"https://app%1.example.com"_s.arg(id)};
    row.risk = risk;
    row.scopes = {u"repo"_s};
    row.tokens = 1;
    return row;
}

QList<GrantRow> grants(int count)
{
    QList<GrantRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(grant(i, u"App %1"_s.arg(i, 4, 10, QChar(u'0'))));
    return rows;
}

} // namespace

class TestListPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QLocale(QLocale::English)); }
    void init()
    {
        m_dressed = std::make_unique<Dressed>(Look{});
        m_model = std::make_unique<GrantModel>(m_clock);
        m_pane = std::make_unique<ListPane>(PaneKind::Applications, m_model.get());
        m_pane->setFace({true, {}, false});
        m_pane->resize(740, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
        m_dressed.reset();
    }

    void tablesHaveNames()
    {
        QCOMPARE(m_pane->table()->accessibleName(), u"Applications"_s);
        TokenModel tokens(m_clock);
        const ListPane other(PaneKind::Tokens, &tokens);
        QCOMPARE(other.table()->accessibleName(), u"Tokens"_s);
        QCOMPARE(other.table()->model()->columnCount(), static_cast<int>(TokenModel::Column::Action) + 1);
    }

    void strongestComesFirst()
    {
        m_model->setRows({grant(1, u"a"_s, Risk::Low), grant(2, u"b"_s, Risk::Critical), grant(3, u"c"_s, Risk::High)});
        QCOMPARE(shown(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(header()->sortIndicatorSection(), accessColumn);
    }

    void headerSorts()
    {
        m_model->setRows({grant(1, u"b"_s, Risk::Low), grant(2, u"a"_s, Risk::Critical), grant(3, u"c"_s, Risk::High)});
        clickHeader(0);
        QCOMPARE(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        clickHeader(0);
        QCOMPARE(shown(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        clickHeader(accessColumn);
        QCOMPARE(shown(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        clickHeader(actionColumn); // nothing to sort by
        QCOMPARE(shown(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(header()->sortIndicatorSection(), accessColumn);
    }

    void columnsFit_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {250, 380, 480, 640, 740, 1000, 1600})
            QTest::addRow("%d", width) << width;
    }

    void columnsFit()
    {
        QFETCH(int, width);
        m_model->setRows(grants(3));
        m_pane->resize(width, 400);
        int used = 0;
        for (int column = 0; column < header()->count(); ++column)
            used += header()->isSectionHidden(column) ? 0 : header()->sectionSize(column);
        if (width > 300)
            QCOMPARE(used, m_pane->table()->viewport()->width());
        for (const int column : {0, accessColumn, actionColumn})
            QVERIFY(!header()->isSectionHidden(column));
        QCOMPARE(header()->hiddenSectionCount() == 0, width >= 740);
    }

    void columnsAreChosenAndRemembered()
    {
        Columns *columns = m_pane->columns();
        const int granted = static_cast<int>(GrantModel::Column::Granted);
        const int tokens = static_cast<int>(GrantModel::Column::Tokens);
        m_pane->resize(1200, 400);
        columns->setWanted(granted, false);
        columns->setWanted(0, false); // not to be hidden
        QVERIFY(header()->isSectionHidden(granted));
        QVERIFY(!header()->isSectionHidden(0));
        header()->moveSection(header()->visualIndex(tokens), 1);
        header()->moveSection(header()->visualIndex(actionColumn), 0); // stays at the end
        QCOMPARE(header()->visualIndex(actionColumn), header()->count() - 1);
        header()->resizeSection(tokens, 123);
        columns->sortBy(0, Qt::DescendingOrder);

        const QVariantMap state = columns->state();
        ListPane again(PaneKind::Applications, m_model.get());
        again.resize(1200, 400);
        again.setFace({true, {}, false});
        again.show();
        QVERIFY(QTest::qWaitForWindowExposed(&again));
        again.columns()->restore(state);
        const QHeaderView *other = again.table()->horizontalHeader();
        QVERIFY(other->isSectionHidden(granted));
        QCOMPARE(other->visualIndex(tokens), 1);
        QCOMPARE(other->visualIndex(actionColumn), other->count() - 1);
        QCOMPARE(other->sectionSize(tokens), 123);
        QCOMPARE(other->sortIndicatorSection(), 0);
        QCOMPARE(other->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(again.columns()->state(), state);

        // Another account's list has the same columns: what was shown again there is shown here too.
        columns->reset();
        again.columns()->restore(columns->state());
        QCOMPARE(again.columns()->state(), columns->state());

        // What somebody else wrote into the settings does no harm.
        again.columns()->restore({{u"order"_s, QStringList{u"nonsense"_s, u"action"_s}},
                                  {u"hidden"_s, QStringList{u"application"_s}},
                                  {u"widths"_s, QVariantMap{{u"tokens"_s, -5}, {u"application"_s, 9999}}},
                                  {u"sort"_s, u"action"_s}});
        QVERIFY(!other->isSectionHidden(0));
        QCOMPARE(other->visualIndex(actionColumn), other->count() - 1);
    }

    void menuOffersColumnsAndOrder()
    {
        QWidget owner;
        QMenu *menu = m_pane->columns()->makeMenu(&owner);
        QStringList offered;
        for (const QAction *action : menu->actions())
            offered.append(action->text());
        QCOMPARE(offered, (QStringList{u"Sort by"_s, QString(), u"Scopes"_s, u"Tokens"_s, u"Granted"_s, u"Updated"_s,
                                       QString(), u"Reset columns"_s}));
        menu->actions().at(5)->trigger();
        QVERIFY(!m_pane->columns()->isWanted(static_cast<int>(GrantModel::Column::Updated)));
        menu->actions().first()->menu()->actions().first()->trigger();
        QCOMPARE(header()->sortIndicatorSection(), 0);
    }

    void columnsAreReset()
    {
        m_model->setRows({grant(1, u"b"_s, Risk::Low), grant(2, u"a"_s, Risk::Critical)});
        m_pane->resize(1200, 400);
        const QVariantMap before = m_pane->columns()->state();
        const QList<int> shownBefore = m_pane->columns()->shown();
        const int tokens = static_cast<int>(GrantModel::Column::Tokens);
        m_pane->columns()->setWanted(static_cast<int>(GrantModel::Column::Granted), false);
        header()->moveSection(header()->visualIndex(tokens), 1);
        header()->resizeSection(tokens, 150);
        clickHeader(0);
        QVERIFY(m_pane->columns()->state() != before);
        QWidget owner;
        m_pane->columns()->makeMenu(&owner)->findChild<QAction *>(u"resetColumns"_s)->trigger();
        QCOMPARE(m_pane->columns()->state(), before);
        QCOMPARE(m_pane->columns()->shown(), shownBefore);
        QCOMPARE(shown(), (QStringList{u"a"_s, u"b"_s}));
    }

    void tokensSayTheirApplicationSomewhere()
    {
        TokenModel tokens(m_clock);
        ListPane pane(PaneKind::Tokens, &tokens);
        pane.setFace({true, {}, false});
        const QHeaderView *columns = pane.table()->horizontalHeader();
        const int owner = static_cast<int>(TokenModel::Column::Application);
        // As wide as it is in a window of 1180, 1600 and 820 pixels.
        for (const int width : {740, 1160, 440}) {
            pane.resize(width, 400);
            pane.show();
            QVERIFY(QTest::qWaitForWindowExposed(&pane));
            QCOMPARE(pane.table()->look().saysOwner, columns->isSectionHidden(owner));
            if (width < 740)
                continue;
            for (const TokenModel::Column column :
                 {TokenModel::Column::EndsIn, TokenModel::Column::Access, TokenModel::Column::Scopes,
                  TokenModel::Column::Created, TokenModel::Column::Expires})
                QVERIFY2(!columns->isSectionHidden(static_cast<int>(column)), qPrintable(QString::number(width)));
        }
    }

    void keysGoThroughTheRows()
    {
        m_model->setRows(grants(30));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->choose(5);
        QTest::keyClick(m_pane->table(), Qt::Key_End);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(30));
        QTest::keyClick(m_pane->table(), Qt::Key_Home);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(1));
        QTest::keyClick(m_pane->table(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedIds().size(), 30);
        QTest::keyClick(m_pane->table(), Qt::Key_Home);
        QTest::keyClick(m_pane->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_pane->selectedIds().size(), 30);
        QSignalSpy details(m_pane.get(), &ListPane::detailsRequested);
        QTest::keyClick(m_pane->table(), Qt::Key_Return);
        QCOMPARE(details.size(), 1);
    }

    void typingFindsARow()
    {
        m_model->setRows(
            {grant(1, u"Travis"_s), grant(2, u"Slack"_s), grant(3, u"Sourcegraph"_s), grant(4, u"Élan"_s)});
        m_pane->columns()->sortBy(0, Qt::AscendingOrder); // Élan, Slack, Sourcegraph, Travis
        QApplication::setKeyboardInputInterval(100);
        m_pane->table()->setCurrentIndex(m_pane->table()->model()->index(0, accessColumn)); // whatever the cell
        QTest::keyClicks(m_pane->table(), u"so"_s);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(3));
        QCOMPARE(m_pane->selectedIds(), QList<qint64>{3});
        QTest::qWait(150); // nothing is typed for a while: what comes then begins anew
        QTest::keyClicks(m_pane->table(), u"s"_s);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(2));
        QTest::keyClicks(m_pane->table(), u"s"_s);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(3));
        QTest::qWait(150);
        QTest::keyClicks(m_pane->table(), u"e"_s);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(4));
    }

    void rowsAreCopiedAndDraggedAsText()
    {
        m_pane->resize(1200, 400);
        GrantRow first = grant(1, u"A\tb"_s, Risk::Critical);
        first.grant.createdAt = QDateTime(QDate(2022, 1, 2), QTime(3, 4), utc);
        first.scopes = {u"repo"_s, u"gist"_s};
        m_model->setRows({first, grant(2, u"c"_s), grant(3, u"d"_s)});
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->columns()->setWanted(static_cast<int>(GrantModel::Column::Updated), false);
        header()->moveSection(header()->visualIndex(accessColumn), 3);
        m_pane->choose(3);
        select(1, Qt::ControlModifier);
        QSignalSpy copied(m_pane.get(), &ListPane::copyRequested);
        QTest::keyClick(m_pane->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.size(), 1);
        const QString expected = u"A b\trepo gist\t1\tCritical\t2022-01-02T03:04:00Z\nd\trepo\t1\tLow\t\n"_s;
        QCOMPARE(m_pane->selectedText(), expected);
        QMimeData data;
        Q_EMIT m_pane->table()->dragged(&data);
        QCOMPARE(data.text(), expected);
        QVERIFY(m_pane->table()->dragEnabled());
        QVERIFY(m_pane->table()->model()->flags(m_pane->table()->model()->index(0, 0)) & Qt::ItemIsDragEnabled);
    }

    void selectionStaysWithItsRows()
    {
        m_model->setRows(grants(20));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->choose(5);
        select(7, Qt::ControlModifier);
        QCOMPARE(m_pane->selectedIds(), (QList<qint64>{5, 7}));
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(7));

        m_pane->columns()->sortBy(0, Qt::DescendingOrder);
        QCOMPARE(m_pane->selectedIds(), (QList<qint64>{7, 5}));
        QList<GrantRow> fewer = grants(20);
        fewer.removeFirst();
        fewer.prepend(grant(99, u"New"_s, Risk::Critical));
        m_model->setRows(fewer);
        QCOMPARE(m_pane->selectedIds(), (QList<qint64>{7, 5}));
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(7));
    }

    void hiddenRowsAreNotChosen()
    {
        m_model->setRows(grants(20));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->table()->selectAll();
        QCOMPARE(m_pane->selectedIds().size(), 20);
        m_pane->setFilter(filterOf(u"000"_s)); // 1 to 9
        QCOMPARE(m_pane->selectedIds().size(), 9);
        m_pane->setFilter({});
        QCOMPARE(m_pane->selectedIds().size(), 9);

        m_pane->choose(5);
        m_pane->setFilter(filterOf(u"0012"_s));
        QCOMPARE(m_pane->selectedIds(), QList<qint64>{12}); // the row that is current now
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(12));
        m_pane->setFilter(filterOf(u"nothing"_s));
        QVERIFY(m_pane->selectedIds().isEmpty());
        QVERIFY(!m_pane->currentId());
    }

    void currentRowIsRememberedWhileAFilterHidesIt()
    {
        m_model->setRows(grants(20));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->choose(5);
        select(7, Qt::ControlModifier);
        m_pane->setFilter(filterOf(u"0012"_s));
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(12));
        m_pane->setFilter(filterOf(u"nothing"_s));
        QVERIFY(!m_pane->currentId());
        m_pane->setFilter(filterOf(u"00"_s));
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(7));
        QCOMPARE(m_pane->selectedIds(), QList<qint64>{7}); // 5 was hidden, and is no longer chosen

        m_pane->setFilter(filterOf(u"0012"_s));
        m_pane->setFilter({});
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(7));
        m_pane->setFilter(filterOf(u"001"_s)); // 1, and 10 to 19
        select(17, Qt::NoModifier);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(17));
        m_pane->setFilter({});
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(17));
    }

    void goneRowGivesWayToItsNeighbour()
    {
        m_model->setRows(grants(5));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->choose(3);
        m_model->dropRows({GrantId{3}});
        QVERIFY2(m_pane->currentId() == 4, qPrintable(QString::number(m_pane->currentId().value_or(0))));
        m_model->reset();
        QVERIFY(!m_pane->currentId());
        QVERIFY(m_pane->selectedIds().isEmpty());
    }

    void scrollPositionStays()
    {
        m_model->setRows(grants(200));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        m_pane->choose(3);
        QScrollBar *bar = m_pane->table()->verticalScrollBar();
        bar->setValue(2000);
        QList<GrantRow> again = grants(200);
        again[150].tokens = 9;
        m_model->setRows(again);
        QTest::qWait(20); // to prove that nothing scrolls later
        QCOMPARE(bar->value(), 2000);
        QCOMPARE(m_pane->currentId(), std::optional<qint64>(3));
    }

    void rowButtonFollowsItsRow()
    {
        m_model->setRows(grants(60));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        const auto *button = m_pane->findChild<QPushButton *>(u"rowRevoke"_s);
        QVERIFY(button);
        QVERIFY(!m_pane->table()->isAncestorOf(button));
        QVERIFY(!button->isVisible());
        m_pane->choose(2);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Revoke App 0002"_s);
        QTRY_COMPARE(buttonOnScreen(button), expectedOnScreen());

        const auto moved = [&](auto change) {
            change();
            QTRY_COMPARE(buttonOnScreen(button), expectedOnScreen());
        };
        moved([&] { m_pane->table()->verticalScrollBar()->setValue(20); });
        moved([&] { m_pane->resize(600, 300); });
        moved([&] { m_pane->resize(1000, 500); });
        moved([&] { m_model->setRows(grants(30)); });
        moved([&] { m_pane->columns()->setWanted(static_cast<int>(GrantModel::Column::Scopes), false); });
        moved([&] { m_pane->setLayoutDirection(Qt::RightToLeft); });
        moved([&] { m_pane->setLayoutDirection(Qt::LeftToRight); });
        moved([&] { m_pane->setFace({true, {Icon::Error, u"Trouble"_s, {}, {}, {}}, false}); });
        m_pane->columns()->sortBy(0, Qt::DescendingOrder); // far below now
        m_pane->table()->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(!button->isVisible());
        m_pane->table()->scrollToBottom();
        QTRY_COMPARE(buttonOnScreen(button), expectedOnScreen());
        QCOMPARE(button->accessibleName(), u"Revoke App 0002"_s);
    }

    void rowButtonNeverCoversTheHeader()
    {
        m_model->setRows(grants(60));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        const auto *button = m_pane->findChild<QPushButton *>(u"rowRevoke"_s);
        m_pane->choose(1);
        QTRY_VERIFY(button->isVisible());
        const int height = m_pane->table()->rowHeight(0);
        m_pane->table()->verticalScrollBar()->setValue(height / 2);
        QTRY_VERIFY(!button->mask().isEmpty());
        const QRect seen = button->mask().boundingRect().translated(button->mapTo(m_pane.get(), QPoint()));
        const QRect viewport(m_pane->table()->viewport()->mapTo(m_pane.get(), QPoint()),
                             m_pane->table()->viewport()->size());
        QVERIFY(viewport.contains(seen));
        m_pane->table()->verticalScrollBar()->setValue(height);
        QTRY_VERIFY(!button->isVisible());
    }

    void rowButtonIsThereWhereRevokingIs()
    {
        m_model->setRows(grants(3));
        m_pane->choose(1);
        const auto *button = m_pane->findChild<QPushButton *>(u"rowRevoke"_s);
        QTRY_VERIFY(button->isVisible());
        for (const auto &[state, there] : {std::pair{RowState::Pending, false},
                                           {RowState::Failed, true},
                                           {RowState::Revoking, false},
                                           {RowState::Normal, true}}) {
            GrantRow row = *m_model->find(GrantId{1});
            row.state = state;
            m_model->updateRow(row);
            QTRY_COMPARE(button->isVisible(), there);
        }
    }

    void oneClickRevokes()
    {
        m_model->setRows(grants(3));
        m_pane->columns()->sortBy(0, Qt::AscendingOrder);
        const QSignalSpy asked(m_pane.get(), &ListPane::revokeRequested);
        auto *button = m_pane->findChild<QPushButton *>(u"rowRevoke"_s);
        m_pane->choose(1);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().first().toLongLong(), 1);

        // The one that is painted in the row under the mouse: the first click counts.
        const QPoint where = m_pane->table()->buttonRect(2).center();
        QTest::mouseMove(m_pane->table()->viewport(), where);
        QTest::mouseClick(m_pane->table()->viewport(), Qt::LeftButton, {}, where);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toLongLong(), 3);

        // Beside it, and pressed on it but let go elsewhere: nothing.
        const QPoint beside = m_pane->table()->visualRect(m_pane->filtered()->index(1, 0)).center();
        QTest::mouseClick(m_pane->table()->viewport(), Qt::LeftButton, {}, beside);
        QTest::mousePress(m_pane->table()->viewport(), Qt::LeftButton, {}, m_pane->table()->buttonRect(0).center());
        QTest::mouseRelease(m_pane->table()->viewport(), Qt::LeftButton, {}, beside);
        QCOMPARE(asked.size(), 2);
    }

    void firstRowIsChosenOnce()
    {
        m_pane->chooseFirst();
        QVERIFY(!m_pane->currentId());
        m_model->setRows(grants(3));
        m_pane->chooseFirst();
        QCOMPARE(m_pane->selectedIds().size(), 1);
        m_pane->table()->clearSelection();
        m_pane->chooseFirst();
        QVERIFY(m_pane->selectedIds().isEmpty());
    }

    void noticeTakesThePlaceOfTheRows()
    {
        const QSignalSpy acted(m_pane.get(), &ListPane::acted);
        m_pane->setFace(
            {false, {Icon::Search, u"No match"_s, u"<b>plain</b>"_s, u"Clear filter"_s, PaneAct::ClearFilter}, false});
        QVERIFY(!m_pane->table()->isVisible());
        auto *button = visibleChild<QPushButton>(u"noticeButton"_s);
        QVERIFY(button);
        QCOMPARE(button->text(), u"Clear filter"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.first().first().value<PaneAct>(), PaneAct::ClearFilter);
        QCOMPARE(flaws(*m_pane), QString());
        m_pane->setFace({true, {}, false});
        QVERIFY(m_pane->table()->isVisible());
        QVERIFY(!visibleChild<QPushButton>(u"noticeButton"_s));
    }

    //! Whatever is done to a list, what is chosen is on the screen, and was chosen by somebody.
    void randomUse()
    {
        QRandomGenerator random(7);
        QList<GrantRow> rows = grants(40);
        m_model->setRows(rows);
        for (int round = 0; round < 500; ++round) {
            const qint64 chosen = random.bounded(40) + 1;
            m_pane->choose(chosen);
            const bool isShown = m_pane->currentId() == chosen;
            switch (random.bounded(4)) {
            case 0:
                m_pane->columns()->sortBy(random.bounded(6),
                                          random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 1:
                m_pane->setFilter(filterOf(random.bounded(3) ? QString::number(random.bounded(10)) : QString()));
                break;
            case 2:
                std::shuffle(rows.begin(), rows.end(), random);
                m_model->setRows(rows.mid(random.bounded(10)));
                break;
            case 3:
                m_model->setRows(rows);
                break;
            }
            QList<qint64> onScreen;
            for (int row = 0; row < m_pane->filtered()->rowCount(); ++row)
                onScreen.append(m_pane->filtered()->index(row, 0).data(IdRole).toLongLong());
            for (const qint64 id : m_pane->selectedIds())
                QVERIFY(onScreen.contains(id));
            QCOMPARE(m_pane->currentId().has_value(), !onScreen.isEmpty());
            if (isShown && onScreen.contains(chosen)) {
                QCOMPARE(m_pane->currentId(), std::optional(chosen));
                QCOMPARE(m_pane->selectedIds(), QList<qint64>{chosen});
            }
        }
    }

private:
    [[nodiscard]] QHeaderView *header() const { return m_pane->table()->horizontalHeader(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_pane->filtered()->rowCount(); ++row)
            names.append(m_pane->filtered()->index(row, 0).data(NameRole).toString());
        return names;
    }
    void clickHeader(int column)
    {
        const QPoint where(header()->sectionViewportPosition(column) + header()->sectionSize(column) / 2,
                           header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, where);
    }
    void select(qint64 id, Qt::KeyboardModifiers modifiers)
    {
        for (int row = 0; row < m_pane->filtered()->rowCount(); ++row) {
            const QModelIndex index = m_pane->filtered()->index(row, 0);
            if (index.data(IdRole).toLongLong() == id) {
                m_pane->table()->scrollTo(index);
                QTest::mouseClick(m_pane->table()->viewport(), Qt::LeftButton, modifiers,
                                  m_pane->table()->visualRect(index).center());
            }
        }
    }
    [[nodiscard]] static QRect buttonOnScreen(const QWidget *button)
    {
        return button->isVisible() ? QRect(button->mapToGlobal(QPoint()), button->size()) : QRect();
    }
    //! Where the button of the current row belongs.
    [[nodiscard]] QRect expectedOnScreen() const
    {
        const QRect rect = m_pane->table()->buttonRect(m_pane->table()->currentIndex().row());
        return rect.translated(m_pane->table()->viewport()->mapToGlobal(QPoint()));
    }
    template <class Widget>
    [[nodiscard]] Widget *visibleChild(const QString &name) const
    {
        for (Widget *child : m_pane->findChildren<Widget *>(name)) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }

    FakeClock m_clock;
    std::unique_ptr<Dressed> m_dressed;
    std::unique_ptr<GrantModel> m_model;
    std::unique_ptr<ListPane> m_pane;
};

QTEST_MAIN(TestListPane)
#include "tst_listpane.moc"
