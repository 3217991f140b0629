// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace grantry {

//! What the models answer besides Qt's own roles. Qt::DisplayRole is the text of a cell, Qt::ToolTipRole the long form
//! (plain text), Qt::AccessibleTextRole what a screen reader says.
enum ItemRole {
    ExportRole = Qt::UserRole + 1, //!< QString: the text of a cell in a file or the clipboard: exact days, nothing cut
    SortRole, //!< a value that compares: QDateTime, int, QString for words, QByteArray (UTF-8) for identifiers; or none
    FilterRole,       //!< FilterFacts, once per row
    IdRole,           //!< qint64: the row's id, in every column
    NameRole,         //!< QString: what the row is called, in every column
    SubtitleRole,     //!< QString: the second line of the first column, may be empty
    MonogramKeyRole,  //!< QString: what the monogram's colour is made from
    RiskRole,         //!< int: Risk of the row, in every column
    ScopesRole,       //!< QStringList by falling risk, in every column
    RowStateRole,     //!< int: RowState, in every column
    IsNewRole,        //!< bool: came with a refresh not long ago, in every column
    UnusedScopesRole, //!< QStringList: those of ScopesRole that no listed token has
    RevokeRole,       //!< QString: what Revoke does to the row, in every column
    UrgencyRole,      //!< int: Urgency, in every column
    JsonRole,         //!< QJsonObject: the row with the API's field names, in every column
    BelongsToRole,    //!< QString: the application of a token as its cell names it; empty for an application
};

//! How much attention the end of an access wants.
enum class Urgency {
    None,
    Soon, //!< it ends within 30 days
    Over,
};

//! What is happening to a row.
enum class RowState {
    Normal,
    Pending,  //!< the undo time is running: nothing has been sent
    Revoking, //!< the request is under way or waits for its turn
    Failed,   //!< the last attempt to revoke it did not succeed
};

} // namespace grantry
