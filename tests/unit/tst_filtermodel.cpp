// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "app/models/sortkey.h"
#include "app/net/utc.h"
#include "tests/support/testrows.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

namespace {

QList<TestRow> rowsOf(const QStringList &texts)
{
    QList<TestRow> rows;
    for (const QString &text : texts)
        rows.append({{rows.size() + 1}, text, static_cast<int>(rows.size())});
    return rows;
}

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, TestRowModel::Text).data().toString());
    return texts;
}

QList<qint64> idsOf(const QAbstractItemModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(IdRole).toLongLong());
    return ids;
}

//! What the proxy must show, worked out the slow and obvious way.
QList<qint64> expectedIds(QList<TestRow> rows, const FilterModel &proxy)
{
    const QStringList words = proxy.filter().text().split(u' ', Qt::SkipEmptyParts);
    rows.removeIf([&](const TestRow &row) {
        return !std::ranges::all_of(words, [&](const QString &word) { return row.text.contains(word); });
    });
    const auto isBefore = [&](const TestRow &left, const TestRow &right) {
        const TestRow &first = proxy.sortOrder() == Qt::AscendingOrder ? left : right;
        const TestRow &second = proxy.sortOrder() == Qt::AscendingOrder ? right : left;
        if (proxy.sortColumn() == TestRowModel::Text)
            return first.text < second.text;
        return proxy.sortColumn() == TestRowModel::Number && first.number < second.number;
    };
    std::ranges::stable_sort(rows, isBefore);
    QList<qint64> ids;
    for (const TestRow &row : rows)
        ids.append(row.id.value);
    return ids;
}

struct Fixture
{
    TestRowModel source;
    FilterModel proxy;
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const QStringList &texts = {})
    {
        source.setRows(rowsOf(texts));
        proxy.setSourceModel(&source);
    }
};

} // namespace

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void narrowingAndWideningAgree();
    void sortsByValueAndKeepsTies();
    void rowsWithoutAValueComeLast();
    void wordsStandAsTheLanguageHasThem_data();
    void wordsStandAsTheLanguageHasThem();
    void identifiersStandByTheirCharacters();
    void headerHasTitlesWithoutRows();
    void keepsTheColumnsOfAnEmptyList();
    void mapsBothWays();
    void aChangeIsOneLayoutChange();
    void fewRemovalsAreRemovals();
    void aBatchIsOneLayoutChange();
    void valuesThatStayInPlaceAreOnlyChanged();
    void selectionStaysWithItsRows();
    void filterChangedTellsOfCounts();
    void sourceMayChangeOrGo();
    void sourceMayReset();
    void randomChanges();
};

void TestFilterModel::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"Travis CI"_s, u"Visual Studio Code"_s, u"Café Ｗｉｄｅ"_s, u"محرر المستندات"_s,
                          u"a*b [x]"_s};
    QTest::newRow("nothing") << u""_s << all;
    QTest::newRow("blanks") << u"  \t "_s << all;
    QTest::newRow("a word") << u"travis"_s << QStringList{all[0]};
    QTest::newRow("any case") << u"TRAVIS"_s << QStringList{all[0]};
    QTest::newRow("part of a word") << u"is"_s << QStringList{all[0], all[1]};
    QTest::newRow("two words, any order") << u"code  visual"_s << QStringList{all[1]};
    QTest::newRow("words of two rows") << u"travis code"_s << QStringList();
    QTest::newRow("without its accent") << u"cafe"_s << QStringList{all[2]};
    QTest::newRow("with another accent") << u"cafè"_s << QStringList{all[2]};
    QTest::newRow("wide letters") << u"wide"_s << QStringList{all[2]};
    QTest::newRow("asked in wide letters") << u"ＴＲＡ"_s << QStringList{all[0]};
    QTest::newRow("right to left") << u"محرر"_s << QStringList{all[3]};
    QTest::newRow("no pattern") << u"a*b [x]"_s << QStringList{all[4]};
    QTest::newRow("no wild card") << u"t*s"_s << QStringList();
}

void TestFilterModel::filters()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    Fixture f({u"Travis CI"_s, u"Visual Studio Code"_s, u"Café Ｗｉｄｅ"_s, u"محرر المستندات"_s, u"a*b [x]"_s});
    f.proxy.setFilter(filterOf(filter));
    QCOMPARE(textsOf(f.proxy), expected);
    QCOMPARE(f.proxy.filter().text(), filter);
    f.proxy.setFilter({});
    QCOMPARE(f.proxy.rowCount(), 5);
}

void TestFilterModel::narrowingAndWideningAgree()
{
    const QStringList texts{u"a"_s, u"ab"_s, u"abc"_s, u"bc"_s, u"abc d"_s, u"d"_s};
    Fixture f(texts);
    for (const QString &filter :
         {u"a"_s, u"ab"_s, u"abc"_s, u"ab"_s, u"b d"_s, u"d"_s, u"bc d"_s, u"c"_s, u""_s, u"x"_s}) {
        f.proxy.setFilter(filterOf(filter));
        QCOMPARE(idsOf(f.proxy), expectedIds(f.source.rows(), f.proxy));
    }
}

void TestFilterModel::sortsByValueAndKeepsTies()
{
    Fixture f;
    f.source.setRows({{{1}, u"b"_s, 10}, {{2}, u"a"_s, 9}, {{3}, u"b"_s, 100}, {{4}, u"a"_s, 10}});
    QCOMPARE(f.proxy.sortColumn(), -1);
    f.proxy.sort(TestRowModel::Number);
    QCOMPARE(idsOf(f.proxy), (QList<qint64>{2, 1, 4, 3}));
    f.proxy.sort(TestRowModel::Number, Qt::DescendingOrder);
    QCOMPARE(idsOf(f.proxy), (QList<qint64>{3, 1, 4, 2}));
    f.proxy.sort(TestRowModel::Text);
    QCOMPARE(idsOf(f.proxy), (QList<qint64>{2, 4, 1, 3}));
    QCOMPARE(f.proxy.sortColumn(), int(TestRowModel::Text));
    f.proxy.sort(-1);
    QCOMPARE(idsOf(f.proxy), (QList<qint64>{1, 2, 3, 4}));
}

void TestFilterModel::rowsWithoutAValueComeLast()
{
    const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);
    const SortKeys keys;
    const auto compare = [&keys](const QVariant &left, const QVariant &right) {
        return keys.of(left).compare(keys.of(right));
    };
    QVERIFY(compare(now.addYears(-100), now) < 0);
    QVERIFY(compare(now.addSecs(3600).toOffsetFromUtc(3600), now) > 0);
    QCOMPARE(compare(now.toOffsetFromUtc(3600), now), 0);
    QVERIFY(compare(now, QDateTime()) < 0);
    QVERIFY(compare(1'000'000, QVariant()) < 0);
    QVERIFY(compare(9, 10) < 0);
    QVERIFY(compare(-1, 0) < 0);
    QVERIFY(compare(u""_s, QVariant()) < 0);
    QCOMPARE(compare(QDateTime(), QDateTime()), 0);
}

void TestFilterModel::wordsStandAsTheLanguageHasThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("ordered");

    const QStringList english{u"1st"_s,    u"ångström"_s, u"Äpfel"_s,    u"apple"_s, u"Émile"_s,
                              u"ｆｏｘ"_s, u"token 9"_s,  u"token 10"_s, u"Zebra"_s, u"مستندات"_s};
    QTest::newRow("English") << QLocale(QLocale::English) << english;
    QTest::newRow("nothing chosen") << QLocale::c() << english;
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish)
                             << QStringList{u"apple"_s, u"token 9"_s, u"Zebra"_s, u"ångström"_s, u"Äpfel"_s};
    QTest::newRow("Czech") << QLocale(QLocale::Czech) << QStringList{u"cz"_s, u"had"_s, u"chata"_s, u"ikona"_s};
}

void TestFilterModel::wordsStandAsTheLanguageHasThem()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QStringList, ordered);
    const SortKeys keys(locale);
    QStringList sorted = ordered;
    std::ranges::reverse(sorted);
    std::ranges::stable_sort(sorted, [&keys](const QString &left, const QString &right) {
        return keys.of(left).compare(keys.of(right)) < 0;
    });
    QCOMPARE(sorted, ordered);
    QCOMPARE(keys.of(u"Travis"_s).compare(keys.of(u"tRAVIS"_s)), 0);
}

void TestFilterModel::identifiersStandByTheirCharacters()
{
    const SortKeys keys;
    const QList<QByteArray> ordered{"",          "10ab",      "12345678", "9abc",        "admin:org", "admin:org_hook",
                                    "repo gist", "repo user", "z",        "\xc3\xa9\xff"};
    for (qsizetype left = 0; left < ordered.size(); ++left) {
        for (qsizetype right = 0; right < ordered.size(); ++right)
            QCOMPARE(keys.of(ordered.at(left)).compare(keys.of(ordered.at(right))) < 0, left < right);
    }
}

void TestFilterModel::headerHasTitlesWithoutRows()
{
    Fixture f({u"a"_s});
    f.proxy.setFilter(filterOf(u"x"_s));
    QCOMPARE(f.proxy.rowCount(), 0);
    QCOMPARE(f.proxy.headerData(TestRowModel::Number, Qt::Horizontal).toString(), u"Number"_s);
    QCOMPARE(f.proxy.headerData(TestRowModel::Action, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Action"_s);
}

void TestFilterModel::keepsTheColumnsOfAnEmptyList()
{
    Fixture f;
    QCOMPARE(f.proxy.columnCount(), 3);
    QCOMPARE(FilterModel().columnCount(), 0);
    QCOMPARE(FilterModel().rowCount(), 0);
}

void TestFilterModel::mapsBothWays()
{
    Fixture f({u"b"_s, u"ax"_s, u"c"_s, u"aa"_s});
    f.proxy.sort(TestRowModel::Text);
    f.proxy.setFilter(filterOf(u"a"_s));
    QCOMPARE(textsOf(f.proxy), (QStringList{u"aa"_s, u"ax"_s}));
    QCOMPARE(f.proxy.mapToSource(f.proxy.index(0, 1)), f.source.index(3, 1));
    QCOMPARE(f.proxy.mapFromSource(f.source.index(1, 2)), f.proxy.index(1, 2));
    QVERIFY(!f.proxy.mapFromSource(f.source.index(0, 0)).isValid());
    QVERIFY(!f.proxy.mapToSource({}).isValid());
    QVERIFY(!f.proxy.mapFromSource({}).isValid());
    QVERIFY(!f.proxy.index(2, 0).isValid());
}

void TestFilterModel::aChangeIsOneLayoutChange()
{
    Fixture f({u"a"_s, u"b"_s, u"ab"_s});
    QSignalSpy layouts(&f.proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&f.proxy, &QAbstractItemModel::rowsInserted);
    f.proxy.setFilter(filterOf(u"a"_s));
    QCOMPARE(layouts.size(), 1);
    f.proxy.setFilter(filterOf(u"a "_s));
    QCOMPARE(layouts.size(), 1);
    f.proxy.sort(TestRowModel::Text, Qt::DescendingOrder);
    QCOMPARE(layouts.size(), 2);
    f.source.appendRows({{{11}, u"xa"_s, 0}, {{12}, u"b"_s, 0}, {{13}, u"aa"_s, 0}});
    QCOMPARE(layouts.size(), 3);
    QCOMPARE(textsOf(f.proxy), (QStringList{u"xa"_s, u"ab"_s, u"aa"_s, u"a"_s}));
    f.source.updateRow({{2}, u"ba"_s, 0});
    QCOMPARE(layouts.size(), 4);
    QCOMPARE(textsOf(f.proxy), (QStringList{u"xa"_s, u"ba"_s, u"ab"_s, u"aa"_s, u"a"_s}));
    QCOMPARE(inserted.size(), 0);
}

void TestFilterModel::fewRemovalsAreRemovals()
{
    Fixture f({u"c"_s, u"a"_s, u"b"_s, u"x"_s});
    f.proxy.sort(TestRowModel::Text);
    QSignalSpy layouts(&f.proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(&f.proxy, &QAbstractItemModel::rowsRemoved);
    f.source.dropRows({{2}, {1}});
    QCOMPARE(textsOf(f.proxy), (QStringList{u"b"_s, u"x"_s}));
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(removed.size(), 2);
    f.proxy.setFilter(filterOf(u"b"_s));
    layouts.clear();
    f.source.dropRows({{4}});
    QCOMPARE(layouts.size() + removed.size(), 2);
    QCOMPARE(textsOf(f.proxy), (QStringList{u"b"_s}));
}

void TestFilterModel::aBatchIsOneLayoutChange()
{
    RandomRows random(1);
    Fixture f;
    f.source.setRows(random.newRows(200));
    f.proxy.sort(TestRowModel::Text);
    QSignalSpy layouts(&f.proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(&f.proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&f.proxy, &QAbstractItemModel::dataChanged);
    QList<TestRow> rows = f.source.rows();
    for (int row = 0; row < 200; row += 4)
        rows[row].text = u"changed"_s;
    for (int row = 198; row > 0; row -= 4)
        rows.removeAt(row);
    rows.insert(77, random.newRow());
    f.source.setRows(rows);
    QCOMPARE(idsOf(f.proxy), expectedIds(rows, f.proxy));
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestFilterModel::valuesThatStayInPlaceAreOnlyChanged()
{
    Fixture f({u"c"_s, u"a"_s, u"b"_s});
    f.proxy.sort(TestRowModel::Text);
    QSignalSpy layouts(&f.proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&f.proxy, &QAbstractItemModel::dataChanged);
    f.source.updateRow({{1}, u"c"_s, 77});
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), f.proxy.index(2, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), f.proxy.index(2, 2));
    f.proxy.setFilter(filterOf(u"a"_s));
    changed.clear();
    f.source.updateRow({{1}, u"c"_s, 78});
    QCOMPARE(changed.size(), 0);
}

void TestFilterModel::selectionStaysWithItsRows()
{
    Fixture f({u"ca"_s, u"a"_s, u"b"_s, u"da"_s});
    QItemSelectionModel selection(&f.proxy);
    const auto select = [&](int row) {
        selection.select(f.proxy.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(0);
    select(2);
    selection.setCurrentIndex(f.proxy.index(3, 1), QItemSelectionModel::NoUpdate);
    const auto selectedTexts = [&] {
        QStringList texts;
        for (const QModelIndex &index : selection.selectedRows())
            texts.append(index.data().toString());
        texts.sort();
        return texts;
    };
    f.proxy.sort(TestRowModel::Text);
    QCOMPARE(selectedTexts(), (QStringList{u"b"_s, u"ca"_s}));
    f.source.setRows(rowsOf({u"ca"_s, u"a"_s, u"b"_s, u"da"_s, u"0"_s}));
    QCOMPARE(selectedTexts(), (QStringList{u"b"_s, u"ca"_s}));
    f.proxy.setFilter(filterOf(u"a"_s));
    QCOMPARE(selectedTexts(), (QStringList{u"ca"_s}));
    QCOMPARE(selection.currentIndex(), f.proxy.index(2, 1));
    QCOMPARE(selection.currentIndex().sibling(2, 0).data().toString(), u"da"_s);
}

void TestFilterModel::filterChangedTellsOfCounts()
{
    Fixture f({u"a"_s, u"b"_s});
    QSignalSpy spy(&f.proxy, &FilterModel::filterChanged);
    const auto times = [&] {
        const auto count = spy.size();
        spy.clear();
        return count;
    };
    f.proxy.setFilter(filterOf(u"a"_s));
    QCOMPARE(times(), 1);
    f.proxy.setFilter(filterOf(u"a"_s));
    QCOMPARE(times(), 0);
    f.source.appendRows({{{3}, u"b"_s, 0}});
    QCOMPARE(times(), 0);
    f.source.appendRows({{{4}, u"a"_s, 0}});
    QCOMPARE(times(), 1);
    f.source.dropRows({{4}});
    QCOMPARE(times(), 1);
    f.source.dropRows({{3}});
    QCOMPARE(times(), 0);
    f.source.updateRow({{2}, u"a"_s, 0});
    QCOMPARE(times(), 1);
    f.proxy.sort(0);
    QCOMPARE(times(), 0);
    f.source.reset();
    QCOMPARE(times(), 1);
}

void TestFilterModel::sourceMayChangeOrGo()
{
    Fixture f({u"a"_s, u"b"_s});
    f.proxy.setFilter(filterOf(u"a"_s));
    f.proxy.sort(TestRowModel::Text, Qt::DescendingOrder);
    {
        TestRowModel other;
        other.setRows(rowsOf({u"a"_s, u"x"_s, u"ab"_s}));
        f.proxy.setSourceModel(&other);
        QCOMPARE(textsOf(f.proxy), (QStringList{u"ab"_s, u"a"_s}));
        f.source.setRows({});
        QCOMPARE(f.proxy.rowCount(), 2);
    }
    QCOMPARE(f.proxy.rowCount(), 0);
    QCOMPARE(f.proxy.columnCount(), 0);
    f.source.setRows(rowsOf({u"xa"_s}));
    f.proxy.setSourceModel(&f.source);
    QCOMPARE(textsOf(f.proxy), (QStringList{u"xa"_s}));
}

void TestFilterModel::sourceMayReset()
{
    Fixture f({u"a"_s, u"b"_s});
    QSignalSpy resets(&f.proxy, &QAbstractItemModel::modelReset);
    f.source.reset();
    QCOMPARE(resets.size(), 1);
    QCOMPARE(f.proxy.rowCount(), 0);
    f.source.setRows(rowsOf({u"b"_s}));
    QCOMPARE(textsOf(f.proxy), (QStringList{u"b"_s}));
}

void TestFilterModel::randomChanges()
{
    RandomRows random(20'260'115);
    Fixture f;
    for (int round = 0; round < 10'000; ++round) {
        std::vector<std::pair<QPersistentModelIndex, qint64>> held;
        for (int row = 0; row < f.proxy.rowCount(); ++row) {
            const QModelIndex index = f.proxy.index(row, random.below(3));
            if (random.below(3) == 0)
                held.emplace_back(index, index.data(IdRole).toLongLong());
        }
        switch (random.below(6)) {
        case 0:
            f.proxy.setFilter(
                filterOf(random.newRow().text.left(random.below(3)) + u' ' + random.newRow().text.left(1)));
            break;
        case 1:
            f.proxy.setFilter({});
            break;
        case 2:
            f.proxy.sort(random.below(3) - 1, random.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 3:
            f.source.appendRows(random.newRows(random.below(4)));
            break;
        default:
            f.source.setRows(random.changed(f.source.rows()));
        }
        const QList<qint64> expected = expectedIds(f.source.rows(), f.proxy);
        QCOMPARE(idsOf(f.proxy), expected);
        for (const auto &[index, id] : held) {
            QCOMPARE(index.isValid(), expected.contains(id));
            QVERIFY(!index.isValid() || index.data(IdRole).toLongLong() == id);
        }
        for (int row = 0; row < f.proxy.rowCount(); ++row)
            QCOMPARE(f.proxy.mapFromSource(f.proxy.mapToSource(f.proxy.index(row, 1))), f.proxy.index(row, 1));
    }
}

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
