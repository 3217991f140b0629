// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace grantry {

//! How one column of a pane is shown. The model says what is in it.
struct ColumnPlan
{
    enum class Cell { Name, Access, Scopes, Count, Date, Expiry, Text, Action };

    QString key; //!< in the settings
    Cell cell = Cell::Text;
    int least = 0; //!< of Name, Scopes and Text: width in characters below which the column is of no use
    int good = 0;  //!< the same: width that it gets where there is room
    int rank = 0;  //!< where room is short, columns of the highest rank are left out first; 0 is never left out
    Qt::SortOrder firstOrder = Qt::AscendingOrder; //!< of the first click on its header
    QStringList members = {};                      //!< of the API's object that it shows
};

//! By GrantModel::Column.
[[nodiscard]] QList<ColumnPlan> grantColumns();
//! By TokenModel::Column.
[[nodiscard]] QList<ColumnPlan> tokenColumns();

} // namespace grantry
