// SPDX-License-Identifier: MIT
#include "app/session/accountrows.h"

namespace grantry {

AccountRows::AccountRows(const ScopeCatalogue &catalogue, const Clock &clock)
    : m_catalogue(catalogue)
    , m_grants(clock)
    , m_tokens(clock)
{
}

template <class Value>
auto AccountRows::rowsOf(const QList<Value> &values) const
{
    QList<decltype(rowOf(values.first()))> rows;
    rows.reserve(values.size());
    for (const auto &value : values)
        rows.append(rowOf(value));
    return rows;
}

void AccountRows::append(const QList<Grant> &grants)
{
    m_grants.appendRows(rowsOf(grants));
}

void AccountRows::append(const QList<Authorization> &authorizations)
{
    m_tokens.appendRows(rowsOf(authorizations));
}

void AccountRows::setLists(const QList<Grant> &grants, const QList<Authorization> &authorizations)
{
    countTokens(authorizations);
    m_grants.setRows(rowsOf(grants));
    m_tokens.setRows(rowsOf(authorizations));
}

void AccountRows::remove(const RevocationTarget &target)
{
    if (const auto *id = std::get_if<GrantId>(&target)) {
        const auto *row = m_grants.find(*id);
        if (!row)
            return;
        const auto clientId = row->grant.application.clientId;
        QList<AuthorizationId> tokens;
        for (const auto &token : m_tokens.rows()) {
            if (!clientId.isEmpty() && token.authorization.application.clientId == clientId)
                tokens.append(token.id);
        }
        m_grants.removeRows({*id});
        m_tokens.removeRows(tokens);
        m_tokensOf.remove(clientId);
        return;
    }
    const auto id = std::get<AuthorizationId>(target);
    const auto *token = m_tokens.find(id);
    if (!token)
        return;
    const auto clientId = token->authorization.application.clientId;
    m_tokens.removeRows({id});
    if (!m_tokensKnown)
        return;
    --m_tokensOf[clientId];
    const auto rows = m_grants.rows();
    for (const auto &row : rows) {
        if (row.grant.application.clientId == clientId)
            m_grants.updateRow(rowOf(row.grant));
    }
}

void AccountRows::setStates(const QList<Revocation> &underWay, const QList<Revocation> &failed)
{
    m_grantStates.clear();
    m_tokenStates.clear();
    m_applicationStates.clear();
    for (const auto &revocation : failed)
        setState(revocation, RowState::Failed);
    for (const auto &revocation : underWay) {
        const bool counting =
            revocation.phase == Revocation::Phase::Counting || revocation.phase == Revocation::Phase::Asking;
        setState(revocation, counting ? RowState::Pending : RowState::Revoking);
    }

    const auto grants = m_grants.rows();
    for (const auto &row : grants) {
        if (row.state != stateOf(row.grant))
            m_grants.updateRow(rowOf(row.grant));
    }
    const auto tokens = m_tokens.rows();
    for (const auto &row : tokens) {
        if (row.state != stateOf(row.authorization))
            m_tokens.updateRow(rowOf(row.authorization));
    }
}

void AccountRows::setState(const Revocation &revocation, RowState state)
{
    if (const auto *grant = std::get_if<GrantId>(&revocation.target)) {
        m_grantStates.insert(*grant, state);
        // The tokens of an application whose revoking failed are as alive as before: nothing is the matter with them.
        if (state != RowState::Failed && !revocation.clientId.isEmpty())
            m_applicationStates.insert(revocation.clientId, state);
    } else {
        m_tokenStates.insert(std::get<AuthorizationId>(revocation.target), state);
    }
}

void AccountRows::clear()
{
    m_grants.reset();
    m_tokens.reset();
    m_tokensOf.clear();
    m_tokensKnown = false;
    m_grantStates.clear();
    m_tokenStates.clear();
    m_applicationStates.clear();
}

GrantRow AccountRows::rowOf(const Grant &grant) const
{
    GrantRow row;
    row.id = grant.id;
    row.grant = grant;
    row.tokens = tokensOf(grant.application.clientId);
    row.risk = m_catalogue.strongest(grant.scopes);
    row.scopes = m_catalogue.byRisk(grant.scopes);
    row.state = stateOf(grant);
    return row;
}

TokenRow AccountRows::rowOf(const Authorization &authorization) const
{
    TokenRow row;
    row.id = authorization.id;
    row.authorization = authorization;
    row.risk = m_catalogue.strongest(authorization.scopes);
    row.scopes = m_catalogue.byRisk(authorization.scopes);
    row.state = stateOf(authorization);
    return row;
}

RowState AccountRows::stateOf(const Grant &grant) const
{
    return m_grantStates.value(grant.id, RowState::Normal);
}

RowState AccountRows::stateOf(const Authorization &authorization) const
{
    const auto own = m_tokenStates.constFind(authorization.id);
    if (own != m_tokenStates.cend() && *own != RowState::Failed)
        return *own;
    const auto shared = m_applicationStates.constFind(authorization.application.clientId);
    if (shared != m_applicationStates.cend())
        return *shared;
    return own != m_tokenStates.cend() ? *own : RowState::Normal;
}

int AccountRows::tokensOf(const QString &clientId) const
{
    // Very old bodies name no client id: then nothing says whose tokens are whose.
    return m_tokensKnown && !clientId.isEmpty() ? m_tokensOf.value(clientId) : -1;
}

void AccountRows::countTokens(const QList<Authorization> &authorizations)
{
    m_tokensOf.clear();
    for (const auto &authorization : authorizations)
        ++m_tokensOf[authorization.application.clientId];
    m_tokensKnown = true;
}

} // namespace grantry
