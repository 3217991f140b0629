// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "app/models/filterfacts.h"
#include "app/models/filterquery.h"
#include "app/models/tablemodel.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace grantry::test {

//! The smallest row that has a text and a number.
struct TestRow
{
    Id<struct TestRowTag> id;
    QString text;
    int number = 0;

    bool operator==(const TestRow &) const = default;
};

class TestRowModel final : public TableModel<TestRow>
{
public:
    enum Column { Text, Number, Action };

    explicit TestRowModel(QObject *parent = nullptr)
        : TableModel({"TestRowModel", columns, rowValue}, clock(), parent)
    {
    }

private:
    static const Clock &clock()
    {
        static const FakeClock clock;
        return clock;
    }
    static QVariant rowValue(const TestRow &row, int role, const Clock &)
    {
        if (role == IdRole)
            return row.id.value;
        if (role != FilterRole)
            return {};
        FilterFacts facts;
        facts.others = {row.text};
        return QVariant::fromValue(facts);
    }
    static QVariant textCell(const TestRow &row, int role, const Clock &)
    {
        if (role == Qt::AccessibleTextRole)
            return QString(row.text + QStringLiteral(", a row"));
        return role == Qt::DisplayRole || role == SortRole ? QVariant(row.text) : QVariant();
    }
    static QVariant numberCell(const TestRow &row, int role, const Clock &)
    {
        return role == Qt::DisplayRole || role == SortRole ? QVariant(row.number) : QVariant();
    }
    static QVariant actionCell(const TestRow &, int role, const Clock &)
    {
        return role == Qt::AccessibleTextRole ? QVariant(QStringLiteral("press")) : QVariant();
    }

    static constexpr auto columns = std::to_array<ColumnSpec>({
        {"Text", Qt::AlignLeading, textCell},
        {"Number", Qt::AlignTrailing, numberCell},
        {"Action", Qt::AlignLeading, actionCell, false},
    });
};

//! A filter whose days are counted from those of FakeClock.
[[nodiscard]] inline FilterQuery filterOf(const QString &text)
{
    return FilterQuery::parse(text, ScopeCatalogue::builtIn(), FakeClock().now());
}

//! Lists that differ from one another in every way that a refreshed list can.
class RandomRows final
{
public:
    explicit RandomRows(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    [[nodiscard]] TestRow newRow()
    {
        const auto letter = [this] { return QChar(u'a' + below(4)); };
        return {{++m_lastId}, QString(letter()) + letter() + letter(), below(5)};
    }

    [[nodiscard]] QList<TestRow> newRows(int count)
    {
        QList<TestRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append(newRow());
        return rows;
    }

    //! \a rows with some removed, inserted, changed, moved: seldom all at once, and now and then nearly all of them.
    [[nodiscard]] QList<TestRow> changed(QList<TestRow> rows)
    {
        const int share = below(8) == 0 ? 2 : 12;
        if (below(2) == 0)
            rows.removeIf([&](const TestRow &) { return below(share) == 0; });
        if (below(2) == 0) {
            for (TestRow &row : rows) {
                if (below(share) == 0)
                    row = {row.id, newRow().text, below(5)};
            }
        }
        if (below(2) == 0) {
            for (int times = below(4); times > 0 && !rows.isEmpty(); --times)
                rows.move(below(size(rows)), below(size(rows)));
        }
        if (below(12) == 0)
            std::shuffle(rows.begin(), rows.end(), m_random);
        if (below(2) == 0) {
            for (int times = below(below(8) == 0 ? 40 : 5); times > 0; --times)
                rows.insert(below(size(rows) + 1), newRow());
        }
        return rows;
    }

private:
    [[nodiscard]] static int size(const QList<TestRow> &rows) { return static_cast<int>(rows.size()); }

    QRandomGenerator m_random;
    qint64 m_lastId = 0;
};

} // namespace grantry::test
