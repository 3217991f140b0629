// SPDX-License-Identifier: MIT
#include "app/models/rowmapping.h"

#include "app/models/itemroles.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <limits>
#include <utility>

namespace grantry {
void RowMapping::setSource(const QAbstractItemModel *source)
{
    m_source = source;
    rebuild();
}

bool RowMapping::setMatcher(const FilterMatcher &matcher)
{
    const bool onlyFewer = matcher.narrows(m_matcher);
    m_matcher = matcher;
    bool isDifferent = false;
    for (const int number : m_bySource.flat()) {
        bool &passes = placeOf(number).passes;
        const bool passed = passes;
        passes = (passed || !onlyFewer) && m_matcher.matches(entry(number).facts);
        isDifferent = isDifferent || passes != passed;
    }
    return isDifferent;
}

void RowMapping::setSort(int column, Qt::SortOrder order)
{
    // The other way round needs no other keys.
    const bool isOther = std::exchange(m_sortColumn, column) != column;
    m_sortOrder = order;
    if (isOther) {
        for (const int number : m_bySource.flat())
            readKey(number);
    }
    m_sortAll = true;
}

int RowMapping::newEntry()
{
    if (m_unused.empty()) {
        m_entries.emplace_back();
        m_places.emplace_back();
        return static_cast<int>(m_entries.size()) - 1;
    }
    const int number = m_unused.back();
    m_unused.pop_back();
    return number;
}

void RowMapping::insert(int first, int last)
{
    std::vector<int> added;
    for (int row = first; row <= last; ++row) {
        added.push_back(newEntry());
        touchEntry(added.back());
    }
    m_bySource.insert(first, added);
    rowsShifted(first);
}

void RowMapping::remove(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        entry(m_bySource.at(row)) = Entry();
        placeOf(m_bySource.at(row)) = Place();
        m_unused.push_back(m_bySource.at(row));
    }
    m_bySource.remove(first, last - first + 1);
    m_sortedHolds = false;
    rowsShifted(first);
}

void RowMapping::move(int first, int last, int before)
{
    m_bySource.move(first, last, before);
    m_sortAll = true;
    rowsShifted(std::min(first, before));
}

void RowMapping::touch(int first, int last)
{
    m_sortedHolds = false;
    for (int row = first; row <= last; ++row)
        touchEntry(m_bySource.at(row));
}

void RowMapping::touchEntry(int number)
{
    if (!std::exchange(placeOf(number).isTouched, true))
        m_touched.push_back(number);
}

void RowMapping::rebuild()
{
    m_entries.clear();
    m_places.clear();
    m_unused.clear();
    m_bySource.clear();
    m_sorted.clear();
    m_shown.clear();
    m_touched.clear();
    m_texts.clear();
    m_sortAll = true;
    rowsShifted(0);
    if (m_source && m_source->rowCount() > 0)
        insert(0, m_source->rowCount() - 1);
}

bool RowMapping::readTouched()
{
    bool mayMove = false;
    for (const int number : m_touched) {
        const SortKey key = entry(number).key;
        const bool passed = placeOf(number).passes;
        read(number);
        mayMove = mayMove || placeOf(number).passes != passed || entry(number).key.compare(key) != 0;
    }
    if (!mayMove)
        forgetTouched();
    return mayMove;
}

void RowMapping::forgetTouched()
{
    for (const int number : m_touched)
        placeOf(number).isTouched = false;
    m_touched.clear();
}

void RowMapping::place()
{
    for (int row = m_numbered; row < m_bySource.size(); ++row)
        placeOf(m_bySource.at(row)).sourceRow = row;
    m_numbered = m_bySource.size();
    // An entry that left and was used again within one batch may be listed twice.
    std::ranges::sort(m_touched);
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    std::erase_if(m_touched, [this](int number) { return placeOf(number).sourceRow < 0; });
    for (const int number : m_touched)
        read(number);

    if (m_sortAll) {
        sortAll();
    } else {
        if (!m_sortedHolds)
            std::erase_if(m_sorted,
                          [this](int number) { return placeOf(number).sourceRow < 0 || placeOf(number).isTouched; });
        mergeTouched();
    }
    m_sortAll = false;
    m_sortedHolds = true;
    forgetTouched();
    show();
}

//! Most comparisons are settled by what stands side by side here, without a look at the entries. Words cost most of the
//! rest: a stable sort compares them a third less often.
void RowMapping::sortAll()
{
    struct Ranked
    {
        quint64 rank;
        int number;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(static_cast<size_t>(m_bySource.size()));
    for (const int number : m_bySource.flat())
        ranked.push_back({rankOf(entry(number).key), number});
    std::ranges::stable_sort(ranked, [this](const Ranked &left, const Ranked &right) {
        return left.rank != right.rank ? left.rank < right.rank : isBefore(left.number, right.number);
    });
    m_sorted.resize(ranked.size());
    std::ranges::transform(ranked, m_sorted.begin(), &Ranked::number);
}

//! Few rows go among many: their places are searched for, and what lies between is copied as it is.
void RowMapping::mergeTouched()
{
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::ranges::sort(m_touched, before);
    std::vector<int> merged;
    merged.reserve(m_sorted.size() + m_touched.size());
    auto next = m_sorted.cbegin();
    for (const int number : m_touched) {
        const auto place = std::upper_bound(next, m_sorted.cend(), number, before);
        merged.insert(merged.end(), next, place);
        merged.push_back(number);
        next = place;
    }
    merged.insert(merged.end(), next, m_sorted.cend());
    m_sorted.swap(merged);
}

void RowMapping::show()
{
    m_shown.clear();
    for (const int number : m_sorted) {
        Place &next = placeOf(number);
        next.shownRow = next.passes ? shownCount() : -1;
        if (next.passes)
            m_shown.push_back(next.sourceRow);
    }
}

void RowMapping::hide(const RowRange &shownRows)
{
    const auto begin = m_shown.begin() + shownRows.first;
    const auto end = begin + shownRows.count;
    for (auto row = begin; row != end; ++row) {
        Place &hidden = placeOf(m_bySource.at(*row));
        hidden.shownRow = -1;
        hidden.passes = false;
    }
    for (auto row = end; row != m_shown.end(); ++row)
        placeOf(m_bySource.at(*row)).shownRow -= shownRows.count;
    m_shown.erase(begin, end);
}

int RowMapping::sourceRow(int shownRow) const
{
    return shownRow >= 0 && shownRow < shownCount() ? m_shown[static_cast<size_t>(shownRow)] : -1;
}

int RowMapping::shownRow(int sourceRow) const
{
    const bool isThere = sourceRow >= 0 && sourceRow < m_bySource.size();
    return isThere ? placeOf(m_bySource.at(sourceRow)).shownRow : -1;
}

QList<RowRange> RowMapping::shownRanges(int first, int last) const
{
    QList<int> rows;
    for (int row = first; row <= last; ++row) {
        if (shownRow(row) >= 0)
            rows.append(shownRow(row));
    }
    return toRanges(rows);
}

void RowMapping::read(int number)
{
    const QModelIndex row = m_source->index(placeOf(number).sourceRow, 0);
    entry(number).facts = SearchableRow(row.data(FilterRole).value<FilterFacts>());
    entry(number).facts.share(m_texts);
    placeOf(number).passes = m_matcher.matches(entry(number).facts);
    readKey(number);
}

void RowMapping::readKey(int number)
{
    const bool isSorted = m_sortColumn >= 0;
    entry(number).key =
        isSorted ? m_keys.of(m_source->index(placeOf(number).sourceRow, m_sortColumn).data(SortRole)) : SortKey();
}

//! Ascends where the rows do, whatever the order.
quint64 RowMapping::rankOf(const SortKey &key) const
{
    if (!key.hasValue())
        return std::numeric_limits<quint64>::max();
    return m_sortOrder == Qt::AscendingOrder ? key.rank() : ~key.rank();
}

bool RowMapping::isBefore(int left, int right) const
{
    const SortKey &one = entry(left).key;
    const SortKey &other = entry(right).key;
    const int difference = one.compare(other);
    if (difference == 0)
        return placeOf(left).sourceRow < placeOf(right).sourceRow;
    // What has no value is last in either order.
    const bool ascending = m_sortOrder == Qt::AscendingOrder || one.hasValue() != other.hasValue();
    return ascending == (difference < 0);
}

} // namespace grantry
