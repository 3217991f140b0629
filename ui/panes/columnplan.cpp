// SPDX-License-Identifier: MIT
#include "ui/panes/columnplan.h"

using namespace Qt::StringLiterals;

namespace grantry {

QList<ColumnPlan> grantColumns()
{
    using Cell = ColumnPlan::Cell;
    return {
        {u"application"_s, Cell::Name, 14, 28, 0, Qt::AscendingOrder, {u"app"_s}},
        {u"access"_s, Cell::Access, 0, 0, 0, Qt::DescendingOrder},
        {u"scopes"_s, Cell::Scopes, 0, 26, 2, Qt::AscendingOrder, {u"scopes"_s}},
        {u"tokens"_s, Cell::Count, 0, 0, 4, Qt::DescendingOrder},
        {u"granted"_s, Cell::Date, 0, 0, 5, Qt::AscendingOrder, {u"created_at"_s}},
        {u"updated"_s, Cell::Date, 0, 0, 3, Qt::AscendingOrder, {u"updated_at"_s}},
        {u"action"_s, Cell::Action, 0, 0, 0, Qt::AscendingOrder},
    };
}

QList<ColumnPlan> tokenColumns()
{
    using Cell = ColumnPlan::Cell;
    return {
        {u"token"_s, Cell::Name, 16, 28, 0, Qt::AscendingOrder, {u"note"_s, u"note_url"_s, u"fingerprint"_s}},
        // Where there is no room for this, the name says it in its second line.
        {u"application"_s, Cell::Text, 14, 20, 6, Qt::AscendingOrder, {u"app"_s}},
        {u"ends"_s, Cell::Text, 11, 13, 2, Qt::AscendingOrder, {u"token_last_eight"_s, u"hashed_token"_s}},
        {u"access"_s, Cell::Access, 0, 0, 0, Qt::DescendingOrder},
        {u"scopes"_s, Cell::Scopes, 0, 24, 3, Qt::AscendingOrder, {u"scopes"_s}},
        {u"created"_s, Cell::Date, 0, 0, 5, Qt::AscendingOrder, {u"created_at"_s}},
        {u"updated"_s, Cell::Date, 0, 0, 7, Qt::AscendingOrder, {u"updated_at"_s}},
        {u"expires"_s, Cell::Expiry, 0, 0, 4, Qt::AscendingOrder, {u"expires_at"_s}},
        {u"action"_s, Cell::Action, 0, 0, 0, Qt::AscendingOrder},
    };
}

} // namespace grantry
