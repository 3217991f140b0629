// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace grantry {

//! What the models answer besides Qt's own roles. Qt::DisplayRole is the text of a cell, Qt::ToolTipRole the long form
//! (plain text), Qt::AccessibleTextRole what a screen reader says.
enum ItemRole {
    SortRole = Qt::UserRole + 1, //!< a value that compares: QDateTime, int, folded QString; never display text
    FilterRole,                  //!< QString, once per row: everything that a filter word may meet, folded
    IdRole,                      //!< qint64: the row's id, in every column
    NameRole,                    //!< QString: what the row is called, in every column
    SubtitleRole,                //!< QString: the second line of the first column, may be empty
    MonogramKeyRole,             //!< QString: what the monogram's colour is made from
    RiskRole,                    //!< int: Risk of the row, in every column
    ScopesRole,                  //!< QStringList by falling risk, in every column
    RowStateRole,                //!< int: RowState, in every column
};

//! What is happening to a row.
enum class RowState {
    Normal,
    Pending,  //!< the undo time is running: nothing has been sent
    Revoking, //!< the request is under way or waits for its turn
    Failed,   //!< the last attempt to revoke it did not succeed
};

} // namespace grantry
