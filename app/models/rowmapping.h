// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/filtermatcher.h"
#include "app/models/gaplist.h"
#include "app/models/rowdiff.h"
#include "app/models/sortkey.h"

#include <QList>
#include <Qt>

#include <algorithm>
#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace grantry {

//! Which row of a source stands in which row of a FilterModel. Signals nothing: FilterModel does.
//!
//! What the source tells is written down at once, and takes effect with place(). Every row's search text and sort key
//! are read once and kept, in one entry; an entry keeps its number while rows around it come and go.
class RowMapping final
{
public:
    //! \a source may be null; it is not owned.
    void setSource(const QAbstractItemModel *source);
    //! True where rows come or go; show() makes it so.
    [[nodiscard]] bool setMatcher(const FilterMatcher &matcher);
    //! \a column -1: the order of the source. Takes effect with place().
    void setSort(int column, Qt::SortOrder order);

    // What happens in the source, by its rows.
    void insert(int first, int last);
    void remove(int first, int last);
    void move(int first, int last, int before);
    void touch(int first, int last);
    //! Forgets what is known and begins anew with all rows of the source.
    void rebuild();

    //! Reads the rows that were inserted or touched. True where one of them may have to go elsewhere; where not, they
    //! are settled.
    [[nodiscard]] bool readTouched();
    //! Brings every row into its place. Afterwards all of the below holds.
    void place();
    //! As place(), where nothing but the matcher has changed.
    void show();
    //! Hides rows at once, which are about to leave the source.
    void hide(const RowRange &shownRows);

    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    //! -1 where there is no such row.
    [[nodiscard]] int sourceRow(int shownRow) const;
    //! -1 where the row is hidden or not there.
    [[nodiscard]] int shownRow(int sourceRow) const;
    //! Those of the source's rows \a first to \a last that are shown, ascending by their rows here.
    [[nodiscard]] QList<RowRange> shownRanges(int first, int last) const;

private:
    //! What a row says.
    struct Entry
    {
        SearchableRow facts;
        SortKey key;
    };
    //! Where it is. Apart from the rest, so that all of them fit into the processor's cache.
    struct Place
    {
        int sourceRow = -1;     //!< -1: the row has left
        int shownRow = -1;      //!< -1: hidden
        bool passes = false;    //!< the matcher takes it
        bool isTouched = false; //!< to be read and placed again
    };

    [[nodiscard]] Entry &entry(int number) { return m_entries[static_cast<size_t>(number)]; }
    [[nodiscard]] const Entry &entry(int number) const { return m_entries[static_cast<size_t>(number)]; }
    [[nodiscard]] Place &placeOf(int number) { return m_places[static_cast<size_t>(number)]; }
    [[nodiscard]] const Place &placeOf(int number) const { return m_places[static_cast<size_t>(number)]; }
    [[nodiscard]] int newEntry();
    void rowsShifted(int first) { m_numbered = std::min(m_numbered, first); }
    void touchEntry(int number);
    void forgetTouched();
    void read(int number);
    void readKey(int number);
    void sortAll();
    void mergeTouched();
    [[nodiscard]] quint64 rankOf(const SortKey &key) const;
    [[nodiscard]] bool isBefore(int left, int right) const;

    const QAbstractItemModel *m_source = nullptr;
    FilterMatcher m_matcher;
    SortKeys m_keys;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Entry> m_entries;
    std::vector<Place> m_places; // of #m_entries; the vectors below hold their numbers, but for the last one
    std::vector<int> m_unused;
    GapList<int> m_bySource;
    std::vector<int> m_sorted; // hidden ones too
    std::vector<int> m_touched;
    std::vector<int> m_shown;  // rows of the source: side by side, since a view asks for all of them one by one
    QSet<QByteArray> m_texts;  // what entries say alike
    int m_numbered = 0;        // so many of #m_bySource know their rows
    bool m_sortAll = false;    // rows that compare equal may have changed places
    bool m_sortedHolds = true; // nothing that is in #m_sorted has left or was touched
};

} // namespace grantry
