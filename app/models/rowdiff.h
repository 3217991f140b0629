// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace grantry {

struct RowRange
{
    int first = 0;
    int count = 0;

    [[nodiscard]] int last() const { return first + count - 1; }
    bool operator==(const RowRange &) const = default;
};

//! One row goes before the row that is at \a before now, as in QAbstractItemModel::beginMoveRows().
struct RowMove
{
    int from = 0;
    int before = 0;

    bool operator==(const RowMove &) const = default;
};

//! How one list becomes another, in steps that are done in this order: removals, then moves or order, then insertions.
struct RowDiff
{
    QList<RowRange> removals;   //!< last first, so that each holds when its turn comes
    QList<RowMove> moves;       //!< as few as possible; each holds when its turn comes
    QList<int> order;           //!< instead of many moves: where each row that remained goes among these
    QList<RowRange> insertions; //!< first to last, by the rows of the new list

    [[nodiscard]] qsizetype steps() const
    {
        return removals.size() + moves.size() + (order.isEmpty() ? 0 : 1) + insertions.size();
    }
};

//! \a newRowOf says for each old row where it is in the new list of \a newCount rows, or -1.
[[nodiscard]] RowDiff rowDiff(const QList<int> &newRowOf, int newCount);

//! Neighbours in \a rows as ranges, ascending; each row once.
[[nodiscard]] QList<RowRange> toRanges(QList<int> rows);

} // namespace grantry
