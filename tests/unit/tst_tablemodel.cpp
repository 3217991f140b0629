// SPDX-License-Identifier: MIT
#include "app/models/tablemodel.h"
#include "tests/support/testrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

namespace {

//! Counts what a model signals, as one word per signal.
class SignalLog final : public QObject
{
public:
    explicit SignalLog(const TestRowModel &model)
    {
        using Model = QAbstractItemModel;
        connect(&model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { add(u"remove", first, last); });
        connect(&model, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { add(u"insert", first, last); });
        connect(&model, &Model::rowsMoved, this,
                [this](const QModelIndex &, int first, int, const QModelIndex &, int to) { add(u"move", first, to); });
        connect(&model, &Model::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) { add(u"change", from.row(), to.row()); });
        connect(&model, &Model::layoutChanged, this, [this] { m_words.append(u"layout"_s); });
        connect(&model, &Model::modelReset, this, [this] { m_words.append(u"reset"_s); });
        connect(&model, &BatchModel::batchStarts, this, [this] { m_words.append(u"["_s); });
        connect(&model, &BatchModel::batchEnded, this, [this] { m_words.append(u"]"_s); });
    }

    [[nodiscard]] QString take() { return std::exchange(m_words, {}).join(u' '); }

private:
    void add(QStringView word, int first, int last) { m_words.append(u"%1 %2-%3"_s.arg(word).arg(first).arg(last)); }

    QStringList m_words;
};

//! What somebody knows who listens to the signals and reads only what they name.
class Mirror final : public QObject
{
public:
    explicit Mirror(const TestRowModel &model)
        : m_model(model)
    {
        using Model = QAbstractItemModel;
        connect(&model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { rows.remove(first, last - first + 1); });
        connect(&model, &Model::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                rows.insert(row, read(row));
        });
        connect(&model, &Model::rowsMoved, this,
                [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                    rows.move(from, to > from ? to - 1 : to);
                });
        connect(&model, &Model::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row)
                rows[row] = read(row);
        });
        connect(&model, &Model::layoutChanged, this, [this] {
            for (int row = 0; row < rows.size(); ++row)
                rows[row] = read(row);
        });
        connect(&model, &Model::modelReset, this, [this] { rows.clear(); });
    }

    QList<TestRow> rows;

private:
    [[nodiscard]] TestRow read(int row) const
    {
        const QModelIndex text = m_model.index(row, TestRowModel::Text);
        const QModelIndex number = m_model.index(row, TestRowModel::Number);
        return {{text.data(IdRole).toLongLong()}, text.data().toString(), number.data().toInt()};
    }

    const TestRowModel &m_model;
};

QList<TestRow> numbered(std::initializer_list<int> ids)
{
    QList<TestRow> rows;
    for (const int id : ids)
        rows.append({{id}, QString::number(id), id});
    return rows;
}

QList<TestRow> numbered(int first, int last, int step = 1)
{
    QList<TestRow> rows;
    for (int id = first; id <= last; id += step)
        rows.append({{id}, QString::number(id), id});
    return rows;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersPerColumn();
    void headers();
    void signalsAreFew_data();
    void signalsAreFew();
    void manySignalsAreABatch();
    void rowsWithTheSameIdCountOnce();
    void appends();
    void updatesAndRemovesById();
    void manyThatGoAreOneBatch();
    void findsRowsBetweenTheStepsOfADifference();
    void resets();
    void randomDifferences();
};

void TestTableModel::answersPerColumn()
{
    TestRowModel model;
    model.setRows({{{7}, u"Travis"_s, 3}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 3);
    const QModelIndex text = model.index(0, TestRowModel::Text);
    const QModelIndex number = model.index(0, TestRowModel::Number);
    QCOMPARE(text.data().toString(), u"Travis"_s);
    QCOMPARE(number.data(SortRole).toInt(), 3);
    QCOMPARE(text.data(IdRole).toLongLong(), 7);
    QCOMPARE(number.data(IdRole).toLongLong(), 7);
    QCOMPARE(number.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignTrailing | Qt::AlignVCenter));
    QCOMPARE(text.data(Qt::AccessibleTextRole).toString(), u"Travis, a row"_s);
    QCOMPARE(number.data(Qt::AccessibleTextRole).toString(), u"Number: 3"_s);
    QCOMPARE(model.index(0, TestRowModel::Action).data(Qt::AccessibleTextRole).toString(), u"Action: press"_s);
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.rowAt(number)->text, u"Travis"_s);
    QCOMPARE(model.rowAt({}), nullptr);
    TestRowModel other;
    other.setRows(model.rows());
    QCOMPARE(model.rowAt(other.index(0, 0)), nullptr);
}

void TestTableModel::headers()
{
    const TestRowModel model;
    const auto header = [&](int column, int role) { return model.headerData(column, Qt::Horizontal, role).toString(); };
    QCOMPARE(header(TestRowModel::Number, Qt::DisplayRole), u"Number"_s);
    QCOMPARE(header(TestRowModel::Number, Qt::AccessibleTextRole), u"Number"_s);
    QCOMPARE(header(TestRowModel::Action, Qt::DisplayRole), QString());
    QCOMPARE(header(TestRowModel::Action, Qt::AccessibleTextRole), u"Action"_s);
}

void TestTableModel::signalsAreFew_data()
{
    QTest::addColumn<QList<TestRow>>("before");
    QTest::addColumn<QList<TestRow>>("after");
    QTest::addColumn<QString>("expected");
    const QList<TestRow> six = numbered(1, 6);
    const auto changed = [&six](std::initializer_list<int> places) {
        QList<TestRow> rows = six;
        for (const int place : places)
            rows[place].number = 99;
        return rows;
    };
    QTest::newRow("nothing") << six << six << QString();
    QTest::newRow("still empty") << QList<TestRow>() << QList<TestRow>() << QString();
    QTest::newRow("first list") << QList<TestRow>() << six << u"insert 0-5"_s;
    QTest::newRow("all gone") << six << QList<TestRow>() << u"remove 0-5"_s;
    QTest::newRow("one gone") << six << numbered({1, 2, 4, 5, 6}) << u"remove 2-2"_s;
    QTest::newRow("two runs gone") << six << numbered({3, 6}) << u"remove 3-4 remove 0-1"_s;
    QTest::newRow("new at the end") << six << numbered(1, 8) << u"insert 6-7"_s;
    QTest::newRow("new at both ends") << numbered(2, 5) << six << u"insert 0-0 insert 5-5"_s;
    QTest::newRow("all others") << six << numbered(11, 13) << u"remove 0-5 insert 0-2"_s;
    QTest::newRow("first to the end") << six << numbered({2, 3, 4, 5, 6, 1}) << u"move 0-6"_s;
    QTest::newRow("last to the top") << six << numbered({6, 1, 2, 3, 4, 5}) << u"move 5-0"_s;
    QTest::newRow("two change places") << six << numbered({1, 5, 3, 4, 2, 6}) << u"move 4-1 move 2-5"_s;
    QTest::newRow("neighbours change") << six << changed({2, 3}) << u"change 2-3"_s;
    QTest::newRow("two change apart") << six << changed({0, 5}) << u"change 0-0 change 5-5"_s;
    QTest::newRow("all kinds")
        << six << QList<TestRow>{{{6}, u"6"_s, 6}, {{2}, u"new"_s, 2}, {{7}, u"7"_s, 7}, {{3}, u"3"_s, 3}}
        << u"remove 3-4 remove 0-0 move 2-0 insert 2-2 change 1-1"_s;
    QTest::newRow("upside down") << numbered(1, 100) << [] {
        QList<TestRow> rows = numbered(1, 100);
        std::ranges::reverse(rows);
        return rows;
    }() << u"layout"_s;
}

void TestTableModel::signalsAreFew()
{
    QFETCH(QList<TestRow>, before);
    QFETCH(QList<TestRow>, after);
    QFETCH(QString, expected);
    TestRowModel model;
    model.setRows(before);
    SignalLog log(model);
    model.setRows(after);
    QCOMPARE(log.take(), expected);
    QCOMPARE(model.rows(), after);
}

void TestTableModel::manySignalsAreABatch()
{
    TestRowModel model;
    model.setRows(numbered(1, 100));
    SignalLog log(model);
    model.setRows(numbered(2, 100, 2));
    const QString words = log.take();
    QVERIFY(words.startsWith(u"[ remove"_s) && words.endsWith(u"]"_s));
    QCOMPARE(words.count(u"remove"_s), 50);
}

void TestTableModel::rowsWithTheSameIdCountOnce()
{
    TestRowModel model;
    model.setRows({{{1}, u"first"_s, 0}, {{2}, u"other"_s, 0}, {{1}, u"again"_s, 0}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.find({1})->text, u"first"_s);
    model.appendRows({{{2}, u"again"_s, 0}, {{3}, u"new"_s, 0}, {{3}, u"again"_s, 0}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.find({2})->text, u"other"_s);
    QCOMPARE(model.find({3})->text, u"new"_s);
}

void TestTableModel::appends()
{
    TestRowModel model;
    SignalLog log(model);
    model.appendRows(numbered(1, 3));
    QCOMPARE(log.take(), u"insert 0-2"_s);
    model.appendRows(numbered(2, 5));
    QCOMPARE(log.take(), u"insert 3-4"_s);
    model.appendRows(numbered(1, 5));
    model.appendRows({});
    QCOMPARE(log.take(), QString());
    QCOMPARE(model.rows(), numbered(1, 5));
    QCOMPARE(model.indexOf({5}, 1), model.index(4, 1));
}

void TestTableModel::updatesAndRemovesById()
{
    TestRowModel model;
    model.setRows(numbered(1, 5));
    SignalLog log(model);
    model.updateRow({{3}, u"three"_s, 3});
    QCOMPARE(log.take(), u"change 2-2"_s);
    model.updateRow({{3}, u"three"_s, 3});
    model.updateRow({{9}, u"nine"_s, 9});
    QCOMPARE(log.take(), QString());
    model.dropRows({{1}, {5}, {9}, {5}});
    QCOMPARE(log.take(), u"remove 4-4 remove 0-0"_s);
    model.dropRows({});
    model.dropRows({{1}});
    QCOMPARE(log.take(), QString());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.find({1}), nullptr);
    QVERIFY(!model.indexOf({1}).isValid());
    QCOMPARE(model.find({3})->text, u"three"_s);
    QCOMPARE(model.indexOf({3}).row(), 1);
}

void TestTableModel::manyThatGoAreOneBatch()
{
    TestRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<TestRow> rows;
    for (int id = 0; id < 200; ++id)
        rows.append({{id}, QString::number(id), id});
    model.setRows(rows);
    SignalLog log(model);
    Mirror mirror(model);
    mirror.rows = rows;
    const QSignalSpy settled(&model, &BatchModel::settled);

    model.dropRows({{12}, {10}, {11}}); // neighbours
    QCOMPARE(log.take(), u"remove 10-12"_s);
    QCOMPARE(settled.size(), 1);
    QList<TestRowModel::RowId> everyOther;
    for (int id = 0; id < 200; id += 2)
        everyOther.append(TestRowModel::RowId{id});
    model.dropRows(everyOther);
    const QString said = log.take();
    QVERIFY2(said.startsWith(u"[ remove "_s) && said.endsWith(u" ]"_s), qPrintable(said));
    QCOMPARE(said.count(u'['), 1);
    QCOMPARE(settled.size(), 2);
    QVERIFY2(!said.contains(u"change"_s) && !said.contains(u"layout"_s), qPrintable(said));
    rows.removeIf([](const TestRow &row) { return row.id.value % 2 == 0 || row.id.value == 11; });
    QCOMPARE(model.rows(), rows);
    QCOMPARE(mirror.rows, rows);
    QCOMPARE(model.indexOf({199}).row(), static_cast<int>(rows.size()) - 1);
    QVERIFY(!model.find({10}));

    QList<TestRow> changed = rows;
    for (TestRow &row : changed)
        row.text += u'!';
    model.updateRows(changed);
    QCOMPARE(log.take(), u"change 0-%1"_s.arg(rows.size() - 1));
    QCOMPARE(model.rows(), changed);
}

void TestTableModel::findsRowsBetweenTheStepsOfADifference()
{
    TestRowModel model;
    model.setRows(numbered(1, 6));
    int looks = 0;
    const auto look = [&] {
        ++looks;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TestRow *found = model.rowAt(model.index(row, 0));
            QVERIFY(found);
            QCOMPARE(model.find(found->id), found);
            QCOMPARE(model.indexOf(found->id).row(), row);
        }
    };
    connect(&model, &QAbstractItemModel::rowsRemoved, this, look);
    connect(&model, &QAbstractItemModel::rowsMoved, this, look);
    connect(&model, &QAbstractItemModel::rowsInserted, this, look);
    connect(&model, &QAbstractItemModel::dataChanged, this, look);
    model.setRows({{{6}, u"6"_s, 6}, {{2}, u"new"_s, 2}, {{7}, u"7"_s, 7}, {{3}, u"3"_s, 3}});
    QCOMPARE(looks, 5);
}

void TestTableModel::resets()
{
    TestRowModel model;
    model.setRows(numbered(1, 6));
    SignalLog log(model);
    model.reset();
    QCOMPARE(log.take(), u"reset"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.find({1}), nullptr);
}

void TestTableModel::randomDifferences()
{
    RandomRows random(20'260'115);
    TestRowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Mirror mirror(model);
    SignalLog log(model);
    int batches = 0;
    int layouts = 0;
    int moves = 0;
    for (int round = 0; round < 10'000; ++round) {
        std::vector<std::pair<QPersistentModelIndex, TestRow>> held;
        for (const TestRow &row : model.rows()) {
            if (random.below(3) == 0)
                held.emplace_back(model.indexOf(row.id, random.below(3)), row);
        }
        const QList<TestRow> wanted = random.changed(model.rows());
        model.setRows(wanted);

        QCOMPARE(model.rows(), wanted);
        QCOMPARE(mirror.rows, wanted);
        for (const auto &[index, before] : held) {
            const bool isThere = std::ranges::find(wanted, before.id, &TestRow::id) != wanted.end();
            QCOMPARE(index.isValid(), isThere);
            QVERIFY(!isThere || model.rowAt(index)->id == before.id);
        }
        const QString words = log.take();
        QVERIFY(!words.contains(u"reset"_s));
        batches += words.contains(u'[') ? 1 : 0;
        layouts += words.contains(u"layout"_s) ? 1 : 0;
        moves += words.contains(u"move "_s) ? 1 : 0;
    }
    QVERIFY2(batches > 200 && layouts > 100 && moves > 1000, "the rounds must take every way there is");
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
