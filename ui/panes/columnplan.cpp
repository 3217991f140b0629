// SPDX-License-Identifier: MIT
#include "ui/panes/columnplan.h"

using namespace Qt::StringLiterals;

namespace grantry {

QList<ColumnPlan> grantColumns()
{
    using Cell = ColumnPlan::Cell;
    return {
        {u"application"_s, Cell::Name, 18, 28, 0, Qt::AscendingOrder},
        {u"access"_s, Cell::Access, 0, 0, 0, Qt::DescendingOrder},
        {u"scopes"_s, Cell::Scopes, 12, 26, 2, Qt::AscendingOrder},
        {u"tokens"_s, Cell::Count, 0, 0, 4, Qt::DescendingOrder},
        {u"granted"_s, Cell::Date, 0, 0, 5, Qt::AscendingOrder},
        {u"updated"_s, Cell::Date, 0, 0, 3, Qt::AscendingOrder},
        {u"action"_s, Cell::Action, 0, 0, 0, Qt::AscendingOrder},
    };
}

QList<ColumnPlan> tokenColumns()
{
    using Cell = ColumnPlan::Cell;
    return {
        {u"token"_s, Cell::Name, 18, 28, 0, Qt::AscendingOrder},
        {u"application"_s, Cell::Text, 14, 20, 5, Qt::AscendingOrder},
        {u"ends"_s, Cell::Text, 13, 13, 2, Qt::AscendingOrder},
        {u"access"_s, Cell::Access, 0, 0, 0, Qt::DescendingOrder},
        {u"scopes"_s, Cell::Scopes, 12, 24, 3, Qt::AscendingOrder},
        {u"created"_s, Cell::Date, 0, 0, 6, Qt::AscendingOrder},
        {u"updated"_s, Cell::Date, 0, 0, 7, Qt::AscendingOrder},
        {u"expires"_s, Cell::Expiry, 0, 0, 4, Qt::AscendingOrder},
        {u"action"_s, Cell::Action, 0, 0, 0, Qt::AscendingOrder},
    };
}

} // namespace grantry
