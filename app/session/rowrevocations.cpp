// SPDX-License-Identifier: MIT
#include "app/session/rowrevocations.h"

#include <algorithm>
#include <utility>

namespace grantry {

namespace {

template <class Row>
bool isUnderWay(const Row &row)
{
    return row.state == RowState::Pending || row.state == RowState::Revoking;
}

} // namespace

RowRevocations::RowRevocations(AccountRows &rows, Revocations &revocations)
    : m_rows(rows)
    , m_revocations(revocations)
{
}

void RowRevocations::revoke(GrantId id)
{
    const GrantRow *row = m_rows.grants().find(id);
    if (!row || isUnderWay(*row))
        return;
    if (!row->isListed) {
        revoke(m_rows.tokensOf(*row));
        return;
    }
    forgetFailures({id});
    const Application application = row->grant.application;
    m_revocations.revoke(id, GrantModel::name(application), application.clientId, row->tokens);
}

void RowRevocations::revoke(const QList<AuthorizationId> &ids)
{
    QList<Revocation> added;
    for (const AuthorizationId id : ids) {
        const TokenRow *row = m_rows.tokens().find(id);
        if (!row || isUnderWay(*row))
            continue;
        added.append({id, TokenModel::name(row->authorization), row->authorization.clientId()});
    }
    forgetFailures(targetsIn(added));
    m_revocations.revoke(added);
}

void RowRevocations::revokeAtOnce(const QList<Revocation> &revocations)
{
    forgetFailures(targetsIn(revocations));
    m_revocations.revokeAtOnce(revocations);
}

QList<RevocationTarget> RowRevocations::targetsOf(const RevocationTarget &row) const
{
    const auto *id = std::get_if<GrantId>(&row);
    const GrantRow *grant = id ? m_rows.grants().find(*id) : nullptr;
    if (!grant || grant->isListed)
        return {row};
    QList<RevocationTarget> targets;
    for (const AuthorizationId token : m_rows.tokensOf(*grant))
        targets.append(token);
    return targets;
}

void RowRevocations::noteFailure(const RevocationResult &result)
{
    m_failures.append(result);
    showStates();
}

std::optional<RevocationResult> RowRevocations::failure(const RevocationTarget &target) const
{
    const auto at = std::find_if(m_failures.cbegin(), m_failures.cend(),
                                 [&](const RevocationResult &failure) { return failure.revocation.target == target; });
    return at == m_failures.cend() ? std::nullopt : std::make_optional(*at);
}

void RowRevocations::showStates()
{
    QList<Revocation> failed;
    for (const RevocationResult &failure : std::as_const(m_failures))
        failed.append(failure.revocation);
    m_rows.setStates(m_revocations.all(), failed);
}

void RowRevocations::forgetFailures(const QSet<RevocationTarget> &targets)
{
    m_failures.removeIf([&](const RevocationResult &failure) { return targets.contains(failure.revocation.target); });
}

} // namespace grantry
