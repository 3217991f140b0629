// SPDX-License-Identifier: MIT
#include "app/models/rowdiff.h"

#include <algorithm>
#include <vector>

namespace grantry {
namespace {

// Beyond this, one layout change costs every view less than the moves would.
constexpr qsizetype mostMoves = 16;

//! Which entries of a longest ascending run (with gaps) of \a values may stay where they are.
std::vector<bool> longestAscending(const QList<int> &values)
{
    QList<int> ends; // ends[n]: the entry with the smallest value that ends a run of n + 1
    QList<int> previous(values.size(), -1);
    for (int i = 0; i < values.size(); ++i) {
        const auto end = std::ranges::lower_bound(ends, values[i], {}, [&](int entry) { return values[entry]; });
        if (end != ends.begin())
            previous[i] = *std::prev(end);
        if (end == ends.end())
            ends.append(i);
        else
            *end = i;
    }
    std::vector<bool> stays(static_cast<size_t>(values.size()), false);
    for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        stays[static_cast<size_t>(i)] = true;
    return stays;
}

QList<RowMove> movesToSort(QList<int> values)
{
    const std::vector<bool> stays = longestAscending(values);
    QList<int> movers;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!stays[static_cast<size_t>(i)])
            movers.append(values[i]);
    }
    if (movers.size() > mostMoves)
        return {};
    std::ranges::sort(movers);

    QList<RowMove> moves;
    for (const int mover : movers) {
        // The values are 0 to n - 1, and all that are smaller than this one are in order already.
        const auto from = static_cast<int>(values.indexOf(mover));
        const auto before = mover == 0 ? 0 : static_cast<int>(values.indexOf(mover - 1)) + 1;
        if (before == from || before == from + 1)
            continue;
        moves.append({from, before});
        values.move(from, before > from ? before - 1 : before);
    }
    return moves;
}

//! The values by rank: 0 to n - 1 in the same order.
QList<int> ranks(const QList<int> &values, int bound)
{
    QList<int> rank(bound, 0);
    for (const int value : values)
        rank[value] = 1;
    int next = 0;
    for (int &entry : rank)
        entry = entry == 1 ? next++ : -1;
    QList<int> result;
    result.reserve(values.size());
    for (const int value : values)
        result.append(rank[value]);
    return result;
}

} // namespace

QList<RowRange> toRanges(QList<int> rows)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<RowRange> ranges;
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && row == ranges.constLast().last() + 1)
            ++ranges.last().count;
        else
            ranges.append({row, 1});
    }
    return ranges;
}

RowDiff rowDiff(const QList<int> &newRowOf, int newCount)
{
    QList<int> gone;
    QList<int> remaining;
    std::vector<bool> isNew(static_cast<size_t>(newCount), true);
    for (int row = 0; row < newRowOf.size(); ++row) {
        if (newRowOf[row] < 0) {
            gone.append(row);
        } else {
            remaining.append(newRowOf[row]);
            isNew[static_cast<size_t>(newRowOf[row])] = false;
        }
    }
    QList<int> added;
    for (int row = 0; row < newCount; ++row) {
        if (isNew[static_cast<size_t>(row)])
            added.append(row);
    }

    RowDiff diff;
    diff.removals = toRanges(gone);
    std::ranges::reverse(diff.removals);
    if (!std::ranges::is_sorted(remaining)) {
        const QList<int> order = ranks(remaining, newCount);
        diff.moves = movesToSort(order);
        if (diff.moves.isEmpty())
            diff.order = order;
    }
    diff.insertions = toRanges(added);
    return diff;
}

} // namespace grantry
