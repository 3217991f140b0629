// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/batchmodel.h"
#include "app/models/gaplist.h"
#include "app/models/itemroles.h"
#include "app/models/rowdiff.h"
#include "app/net/clock.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>
#include <span>

namespace grantry {

//! A list of values as a table.
//!
//! Row is a value with `operator==` and an `id` member that is hashable and unique in the list. setRows() never
//! resets: the difference to the rows before is applied as removals, moves, insertions and changes, so that persistent
//! indexes, selection and scroll position of every view stay with their rows; many of them come as a batch. reset() is
//! for the switch of an account. The model must not be changed from a slot of its own signals.
template <class Row>
class TableModel : public BatchModel
{
public:
    using RowId = decltype(Row::id);

    //! Answers for one row. \a clock says what "today" means. Invalid: nothing to say.
    using Value = QVariant (*)(const Row &row, int role, const Clock &clock);

    //! One column: what its header says and what its cells answer.
    struct ColumnSpec
    {
        const char *title = nullptr; //!< QT_TRANSLATE_NOOP in the model's own context
        Qt::Alignment alignment = {};
        //! Of Qt's roles, SortRole and ExportRole. The answer to Qt::AccessibleTextRole need not name the column, but
        //! in the first column it speaks for the whole row. Where there is none, the displayed text is spoken; the same
        //! goes for ExportRole.
        Value value = nullptr;
        bool showsTitle = true; //!< false: only a screen reader is told
    };

    //! What a model is made of.
    struct Spec
    {
        const char *context; //!< of its translations
        std::span<const ColumnSpec> columns;
        Value value; //!< of the roles that are the same in every column
    };

    //! Applies the difference to the rows before. Of rows with the same id only the first counts.
    void setRows(const QList<Row> &rows);
    //! Adds rows at the end, for a list that is still being read. Ids that are there already are ignored.
    void appendRows(const QList<Row> &rows);
    //! Replaces rows by id; nothing happens for one that is not there.
    void updateRows(const QList<Row> &rows);
    void updateRow(const Row &row) { updateRows({row}); }
    //! Drops rows by id; unknown ids are ignored.
    void dropRows(const QList<RowId> &ids);
    //! Forgets everything, as a model reset.
    void reset();

    //! While the model signals removals, moves and insertions these are the rows of before.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    //! Null where there is no such row. Valid until the model changes.
    [[nodiscard]] const Row *find(RowId id) const;
    //! Null where the index is not of this model. Valid until the model changes.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(RowId id, int column = 0) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! Rows may be dragged away, as text.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags usual = BatchModel::flags(index);
        return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
    }

protected:
    //! \a clock is not owned and outlives the model.
    TableModel(const Spec &spec, const Clock &clock, QObject *parent)
        : BatchModel(parent)
        , m_spec(spec)
        , m_clock(clock)
    {
    }

private:
    // More signals than this are announced as a batch.
    static constexpr qsizetype mostSingleSteps = 16;

    [[nodiscard]] const ColumnSpec &columnSpec(int column) const { return m_spec.columns[static_cast<size_t>(column)]; }
    [[nodiscard]] QString translated(const char *text) const
    {
        return QCoreApplication::translate(m_spec.context, text);
    }
    [[nodiscard]] QVariant spokenText(const Row &row, int column) const;
    [[nodiscard]] QVariant exportText(const Row &row, const ColumnSpec &column) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_underWay ? m_underWay->size() : m_rows.size()); }
    [[nodiscard]] const Row &rowRef(int row) const { return m_underWay ? *m_underWay->at(row) : m_rows.at(row); }
    [[nodiscard]] const QHash<RowId, int> &places() const;
    void placesChanged() { m_places.clear(); }

    [[nodiscard]] static QHash<RowId, int> placesOf(const QList<Row> &rows);
    [[nodiscard]] static QList<Row> unique(const QList<Row> &rows);
    //! Makes #m_rows \a wanted by these steps, then tells of the rows that \a changed there.
    void apply(const RowDiff &diff, const QList<Row> &wanted, const QHash<RowId, int> &places,
               const QList<RowRange> &changed = {});
    void applySteps(const RowDiff &diff, const QList<Row> &wanted);
    void applyOrder(const QList<int> &order);

    const Spec m_spec;
    const Clock &m_clock;
    QList<Row> m_rows;
    // While the steps of a difference are applied: the rows as they are between two steps. Pointers, so that a step
    // costs no copies of rows.
    std::optional<GapList<const Row *>> m_underWay;
    mutable QHash<RowId, int> m_places; // empty until it is asked for
};

template <class Row>
void TableModel<Row>::setRows(const QList<Row> &rows)
{
    const QHash<RowId, int> newPlaces = placesOf(rows);
    if (newPlaces.size() != rows.size()) {
        setRows(unique(rows));
        return;
    }
    QList<int> newRowOf;
    newRowOf.reserve(m_rows.size());
    QList<int> changed;
    for (const Row &row : std::as_const(m_rows)) {
        const int place = newPlaces.value(row.id, -1);
        newRowOf.append(place);
        if (place >= 0 && row != rows.at(place))
            changed.append(place);
    }
    apply(rowDiff(newRowOf, static_cast<int>(rows.size())), rows, newPlaces, toRanges(changed));
}

template <class Row>
void TableModel<Row>::apply(const RowDiff &diff, const QList<Row> &wanted, const QHash<RowId, int> &places,
                            const QList<RowRange> &changed)
{
    const qsizetype steps = diff.steps() + changed.size();
    if (steps == 0)
        return;
    if (steps > mostSingleSteps)
        Q_EMIT batchStarts();
    if (diff.steps() > 0)
        applySteps(diff, wanted);
    m_rows = wanted;
    m_places = places;
    for (const RowRange &range : changed)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last(), columnCount() - 1));
    if (steps > mostSingleSteps)
        Q_EMIT batchEnded();
    Q_EMIT settled();
}

template <class Row>
void TableModel<Row>::applySteps(const RowDiff &diff, const QList<Row> &wanted)
{
    const auto addressesOf = [](std::span<const Row> rows) {
        std::vector<const Row *> addresses(rows.size());
        std::ranges::transform(rows, addresses.begin(), [](const Row &row) { return &row; });
        return addresses;
    };
    m_underWay.emplace();
    m_underWay->insert(0, addressesOf(std::as_const(m_rows)));

    for (const RowRange &range : diff.removals) {
        beginRemoveRows({}, range.first, range.last());
        m_underWay->remove(range.first, range.count);
        placesChanged();
        endRemoveRows();
    }
    for (const RowMove &move : diff.moves) {
        beginMoveRows({}, move.from, move.from, {}, move.before);
        m_underWay->move(move.from, move.from, move.before);
        placesChanged();
        endMoveRows();
    }
    if (!diff.order.isEmpty())
        applyOrder(diff.order);
    for (const RowRange &range : diff.insertions) {
        beginInsertRows({}, range.first, range.last());
        m_underWay->insert(range.first, addressesOf({&wanted.at(range.first), static_cast<size_t>(range.count)}));
        placesChanged();
        endInsertRows();
    }
    m_underWay.reset();
}

template <class Row>
void TableModel<Row>::applyOrder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<const Row *> &rows = m_underWay->flat();
    const std::vector<const Row *> before = rows;
    for (qsizetype row = 0; row < order.size(); ++row)
        rows[static_cast<size_t>(order.at(row))] = before[static_cast<size_t>(row)];
    placesChanged();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(this->index(order.at(index.row()), index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

template <class Row>
void TableModel<Row>::appendRows(const QList<Row> &rows)
{
    QList<Row> added;
    for (const Row &row : unique(rows)) {
        if (!places().contains(row.id))
            added.append(row);
    }
    if (added.isEmpty())
        return;
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const Row &row : std::as_const(added))
        m_places.insert(row.id, static_cast<int>(m_places.size()));
    m_rows.append(added);
    endInsertRows();
    Q_EMIT settled();
}

template <class Row>
void TableModel<Row>::updateRows(const QList<Row> &rows)
{
    QList<int> changed;
    for (const Row &row : rows) {
        const int place = places().value(row.id, -1);
        if (place < 0 || m_rows.at(place) == row)
            continue;
        m_rows[place] = row;
        changed.append(place);
    }
    apply({}, m_rows, m_places, toRanges(changed));
}

template <class Row>
void TableModel<Row>::dropRows(const QList<RowId> &ids)
{
    // Every row is in the list but those that go: there is no difference to be searched for.
    QList<int> leaving;
    for (const RowId id : ids) {
        if (const int place = places().value(id, -1); place >= 0)
            leaving.append(place);
    }
    RowDiff diff;
    diff.removals = toRanges(leaving);
    QList<Row> remaining;
    remaining.reserve(m_rows.size() - leaving.size());
    qsizetype next = 0;
    for (const RowRange &gone : std::as_const(diff.removals)) {
        std::copy(m_rows.cbegin() + next, m_rows.cbegin() + gone.first, std::back_inserter(remaining));
        next = gone.last() + 1;
    }
    std::copy(m_rows.cbegin() + next, m_rows.cend(), std::back_inserter(remaining));
    std::ranges::reverse(diff.removals);
    apply(diff, remaining, {});
}

template <class Row>
void TableModel<Row>::reset()
{
    beginResetModel();
    m_rows.clear();
    placesChanged();
    endResetModel();
    Q_EMIT settled();
}

template <class Row>
const Row *TableModel<Row>::find(RowId id) const
{
    const int place = places().value(id, -1);
    return place < 0 ? nullptr : &rowRef(place);
}

template <class Row>
const Row *TableModel<Row>::rowAt(const QModelIndex &index) const
{
    const bool isMine = index.isValid() && index.model() == this && index.row() < count();
    return isMine ? &rowRef(index.row()) : nullptr;
}

template <class Row>
QModelIndex TableModel<Row>::indexOf(RowId id, int column) const
{
    const int place = places().value(id, -1);
    return place < 0 ? QModelIndex() : index(place, column);
}

template <class Row>
int TableModel<Row>::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

template <class Row>
int TableModel<Row>::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

template <class Row>
QVariant TableModel<Row>::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::TextAlignmentRole)
        return (columnSpec(index.column()).alignment | Qt::AlignVCenter).toInt();
    if (role == Qt::AccessibleTextRole)
        return spokenText(*row, index.column());
    if (role > SortRole)
        return m_spec.value(*row, role, m_clock);
    if (role == ExportRole)
        return exportText(*row, columnSpec(index.column()));
    return columnSpec(index.column()).value(*row, role, m_clock);
}

template <class Row>
QVariant TableModel<Row>::spokenText(const Row &row, int column) const
{
    const ColumnSpec &spec = columnSpec(column);
    QVariant text = spec.value(row, Qt::AccessibleTextRole, m_clock);
    if (column == 0)
        return text;
    if (!text.isValid())
        text = spec.value(row, Qt::DisplayRole, m_clock);
    return QCoreApplication::translate("TableModel", "%1: %2", "a column and what it says of a row")
        .arg(translated(spec.title), text.toString());
}

template <class Row>
QVariant TableModel<Row>::exportText(const Row &row, const ColumnSpec &column) const
{
    const QVariant text = column.value(row, ExportRole, m_clock);
    return text.isValid() ? text : column.value(row, Qt::DisplayRole, m_clock);
}

template <class Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return BatchModel::headerData(section, orientation, role);
    const ColumnSpec &column = columnSpec(section);
    if (role == Qt::DisplayRole)
        return column.showsTitle ? translated(column.title) : QString();
    if (role == Qt::AccessibleTextRole)
        return translated(column.title);
    if (role == Qt::TextAlignmentRole)
        return (column.alignment | Qt::AlignVCenter).toInt();
    return {};
}

template <class Row>
const QHash<decltype(Row::id), int> &TableModel<Row>::places() const
{
    if (m_places.isEmpty() && count() > 0) {
        m_places.reserve(count());
        for (int row = 0; row < count(); ++row)
            m_places.insert(rowRef(row).id, row);
    }
    return m_places;
}

template <class Row>
QHash<decltype(Row::id), int> TableModel<Row>::placesOf(const QList<Row> &rows)
{
    QHash<RowId, int> places;
    places.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        places.insert(rows.at(row).id, static_cast<int>(row));
    return places;
}

template <class Row>
QList<Row> TableModel<Row>::unique(const QList<Row> &rows)
{
    QSet<RowId> seen;
    QList<Row> kept;
    for (const Row &row : rows) {
        if (!seen.contains(row.id))
            kept.append(row);
        seen.insert(row.id);
    }
    return kept;
}

} // namespace grantry
