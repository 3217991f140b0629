// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/itemroles.h"
#include "app/net/clock.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <span>

namespace grantry {

//! A list of values as a table.
//!
//! Row is a value with `operator==` and an `id` member that is hashable and unique in the list. setRows() never
//! resets: the difference to the rows before is applied as removals, moves, insertions and changes, so that persistent
//! indexes, selection and scroll position of every view stay with their rows. reset() is for the switch of an account.
template <class Row>
class TableModel : public QAbstractTableModel
{
public:
    using RowId = decltype(Row::id);

    //! What a cell may need to know besides its row.
    struct Context
    {
        QDateTime now; //!< UTC
    };

    //! One column: what its header says and what its cells answer.
    struct ColumnSpec
    {
        const char *title; //!< QT_TRANSLATE_NOOP in the model's own context; empty for the action column
        Qt::Alignment alignment;
        int width; //!< at first, in characters of average width
        QVariant (*value)(const Row &row, int role, const Context &context); //!< invalid: nothing to say
    };

    //! Applies the difference to the rows before.
    void setRows(const QList<Row> &rows);
    //! Adds rows at the end, for a list that is still being read. Ids that are there already are ignored.
    void appendRows(const QList<Row> &rows);
    //! Replaces one row by id; nothing happens where it is not there.
    void updateRow(const Row &row);
    //! Drops rows by id; unknown ids are ignored.
    void removeRows(const QList<RowId> &ids);
    //! Forgets everything, as a model reset.
    void reset();

    [[nodiscard]] const QList<Row> &rows() const;
    //! Null where there is no such row. Valid until the model changes.
    [[nodiscard]] const Row *find(RowId id) const;
    //! Null where the index is not of this model. Valid until the model changes.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(RowId id, int column = 0) const;
    //! Suggested width of a column, in characters of average width.
    [[nodiscard]] int columnWidth(int column) const;
};

} // namespace grantry
