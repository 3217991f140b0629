// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/itemroles.h"
#include "app/net/clock.h"
#include "app/scopes/scopecatalogue.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

//! What the cells that Applications and Tokens have in common answer; see TableModel::Value.
namespace grantry::cells {

[[nodiscard]] QVariant access(Risk risk, const QStringList &scopesByRisk, int role);
//! \a unused are those that no listed token has.
[[nodiscard]] QVariant scopes(const QStringList &scopesByRisk, int role, const QStringList &unused = {});
//! A day in the past. One that the server did not send is a dash, and sorts after all others.
[[nodiscard]] QVariant date(const QDateTime &when, int role, const Clock &clock);
//! As date(), for the day when an access ends.
[[nodiscard]] QVariant expiry(const QDateTime &when, int role, const Clock &clock);
[[nodiscard]] Urgency urgency(const QDateTime &expiry, const QDateTime &now);
//! The cell of the Revoke button: painted, not written; what can be done is spoken.
[[nodiscard]] QVariant action(RowState state, int role);

//! A host where \a address is the address of a page, else the text itself; one line.
[[nodiscard]] QString hostOf(const QString &address);
//! "critical access"
[[nodiscard]] QString spokenAccess(Risk risk);
//! "4 scopes"
[[nodiscard]] QString spokenScopes(const QStringList &scopes);
//! \a text with the day in place of %1; empty where the server did not send it.
[[nodiscard]] QString spokenDay(const QString &text, const QDateTime &when, const QDateTime &now);
//! What is happening to a row; empty where nothing is.
[[nodiscard]] QString spokenState(RowState state);
//! "new", or empty.
[[nodiscard]] QString spokenNew(bool isNew);
//! The parts that are not empty as one sentence.
[[nodiscard]] QString sentence(const QStringList &parts);

//! The roles that every row answers from its members id, risk, scopes, isNew and state.
template <class Row>
[[nodiscard]] QVariant ofRow(const Row &row, int role)
{
    switch (role) {
    case IdRole:
        return row.id.value;
    case RiskRole:
        return static_cast<int>(row.risk);
    case ScopesRole:
        return row.scopes;
    case IsNewRole:
        return row.isNew;
    case RowStateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

} // namespace grantry::cells
