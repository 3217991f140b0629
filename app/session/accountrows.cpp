// SPDX-License-Identifier: MIT
#include "app/session/accountrows.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace grantry {

namespace {

//! Changes those rows of a model that \a isMeant.
template <class Model, class IsMeant, class Change>
void changeRows(Model &model, const IsMeant &isMeant, const Change &change)
{
    std::remove_cvref_t<decltype(model.rows())> changed;
    for (const auto &row : model.rows()) {
        if (!isMeant(row))
            continue;
        changed.append(row);
        change(changed.last());
    }
    model.updateRows(changed);
}

} // namespace

AccountRows::AccountRows(const ScopeCatalogue &catalogue, const Clock &clock)
    : m_catalogue(catalogue)
    , m_grants(clock)
    , m_tokens(clock)
{
}

QList<GrantRow> AccountRows::rowsOf(const QList<Grant> &grants) const
{
    QList<GrantRow> rows;
    rows.reserve(grants.size());
    for (const Grant &grant : grants)
        rows.append(rowOf(grant));
    return rows;
}

void AccountRows::append(const QList<Grant> &grants)
{
    m_grants.appendRows(rowsOf(grants));
}

void AccountRows::append(QList<TokenRow> tokens)
{
    for (TokenRow &row : tokens)
        settle(row);
    m_tokens.appendRows(tokens);
}

void AccountRows::noteNew(const QList<Grant> &grants, const QList<TokenRow> &tokens)
{
    for (const Grant &grant : grants) {
        if (!m_grants.find(grant.id))
            m_newGrants.insert(grant.id);
    }
    for (const TokenRow &token : tokens) {
        if (!m_tokens.find(token.id))
            m_newTokens.insert(token.id);
    }
}

void AccountRows::forgetNew()
{
    m_newGrants.clear();
    m_newTokens.clear();
    const auto isNew = [](const auto &row) { return row.isNew; };
    const auto forget = [](auto &row) { row.isNew = false; };
    changeRows(m_grants, isNew, forget);
    changeRows(m_tokens, isNew, forget);
}

void AccountRows::setLists(const QList<Grant> &grants, QList<TokenRow> tokens)
{
    if (m_tokensKnown)
        noteNew(grants, tokens);
    const QStringList clientIds = summarise(tokens);
    for (TokenRow &row : tokens)
        settle(row);
    QList<GrantRow> rows = rowsOf(grants);
    QSet<QString> listed;
    for (const Grant &grant : grants)
        listed.insert(grant.application.clientId);
    for (const QString &clientId : clientIds) {
        if (!clientId.isEmpty() && clientId != personalClientId && !listed.contains(clientId))
            rows.append(unlistedRow(m_tokensOf.value(clientId)));
    }
    m_grants.setRows(rows);
    m_tokens.setRows(tokens);
}

void AccountRows::update(const Grant &grant)
{
    m_grants.updateRow(rowOf(grant));
}

void AccountRows::update(const Authorization &authorization)
{
    if (!m_tokens.find(authorization.id))
        return;
    m_tokens.updateRow(rowOf(authorization));
    summariseAgain(authorization.application.clientId);
}

QList<AuthorizationId> AccountRows::tokensOf(const GrantRow &row) const
{
    const QString clientId = row.grant.application.clientId;
    QList<AuthorizationId> tokens;
    for (const auto &token : m_tokens.rows()) {
        if (!clientId.isEmpty() && token.authorization.clientId() == clientId)
            tokens.append(token.id);
    }
    return tokens;
}

void AccountRows::remove(const RevocationTarget &target)
{
    if (const auto *id = std::get_if<GrantId>(&target)) {
        if (const GrantRow *row = m_grants.find(*id))
            removeGrant(GrantRow(*row));
    } else if (const TokenRow *row = m_tokens.find(std::get<AuthorizationId>(target))) {
        removeToken(TokenRow(*row));
    }
}

void AccountRows::removeGrant(const GrantRow &row)
{
    const QList<AuthorizationId> tokens = tokensOf(row);
    m_grants.dropRows({row.id});
    m_tokens.dropRows(tokens);
    m_tokensOf.remove(row.grant.application.clientId);
}

void AccountRows::removeToken(const TokenRow &row)
{
    m_tokens.dropRows({row.id});
    summariseAgain(row.authorization.clientId());
}

void AccountRows::summariseAgain(const QString &clientId)
{
    if (!m_tokensKnown)
        return;
    TokenSummary left;
    for (const auto &token : m_tokens.rows()) {
        if (token.authorization.clientId() == clientId)
            add(left, token.authorization);
    }
    m_tokensOf.insert(clientId, left);
    const QList<GrantRow> rows = m_grants.rows();
    for (const GrantRow &grant : rows) {
        if (grant.grant.application.clientId != clientId)
            continue;
        if (grant.isListed)
            m_grants.updateRow(rowOf(grant.grant));
        else if (left.count > 0)
            m_grants.updateRow(unlistedRow(left));
        else
            m_grants.dropRows({grant.id});
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

    shareStates();

    const auto isOther = [this](const auto &row) { return row.state != stateOf(row); };
    const auto show = [this](auto &row) { row.state = stateOf(row); };
    changeRows(m_grants, isOther, show);
    changeRows(m_tokens, isOther, show);
}

//! An application that has tokens only is in the state of its tokens: the one that matters most.
void AccountRows::shareStates()
{
    constexpr std::array byWeight{RowState::Normal, RowState::Failed, RowState::Revoking, RowState::Pending};
    const auto weight = [&](RowState state) { return std::ranges::find(byWeight, state) - byWeight.begin(); };
    m_unlistedStates.clear();
    for (auto state = m_tokenStates.cbegin(); state != m_tokenStates.cend(); ++state) {
        const TokenRow *token = m_tokens.find(state.key());
        if (!token)
            continue;
        RowState &shared = m_unlistedStates[token->authorization.clientId()];
        if (weight(*state) > weight(shared))
            shared = *state;
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
    m_unlistedIds.clear();
    m_judged.clear();
    m_kinds.clear();
    m_unlistedStates.clear();
    m_newGrants.clear();
    m_newTokens.clear();
    m_tokensKnown = false;
    m_grantStates.clear();
    m_tokenStates.clear();
    m_applicationStates.clear();
}

const AccountRows::Judgement &AccountRows::judge(const QStringList &scopes) const
{
    auto known = m_judged.find(scopes);
    if (known == m_judged.end())
        known = m_judged.insert(scopes, {m_catalogue.strongest(scopes), m_catalogue.byRisk(scopes)});
    return *known;
}

GrantRow AccountRows::rowOf(const Grant &grant) const
{
    GrantRow row;
    row.id = grant.id;
    row.grant = grant;
    row.tokens = tokenCount(grant.application.clientId);
    row.risk = judge(grant.scopes).strongest;
    row.scopes = judge(grant.scopes).byRisk;
    row.unusedScopes = unusedScopes(grant);
    row.isNew = m_newGrants.contains(grant.id);
    row.state = stateOf(row);
    return row;
}

GrantRow AccountRows::unlistedRow(const TokenSummary &tokens)
{
    qint64 &id = m_unlistedIds[tokens.application.clientId];
    if (id == 0)
        id = -m_unlistedIds.size();
    Grant grant;
    grant.id = {id};
    grant.application = tokens.application;
    grant.scopes = QStringList(tokens.scopes.cbegin(), tokens.scopes.cend());
    grant.scopes.sort();
    GrantRow row = rowOf(grant);
    row.isListed = false;
    row.state = stateOf(row);
    return row;
}

QStringList AccountRows::unusedScopes(const Grant &grant) const
{
    if (tokenCount(grant.application.clientId) < 0)
        return {};
    const TokenSummary tokens = m_tokensOf.value(grant.application.clientId);
    QStringList unused;
    for (const QString &scope : grant.scopes) {
        if (!isOnSomeToken(scope, tokens))
            unused.append(scope);
    }
    return unused;
}

bool AccountRows::isOnSomeToken(const QString &scope, const TokenSummary &tokens) const
{
    return tokens.scopes.contains(scope) ||
           std::ranges::any_of(tokens.scopes, [&](const QString &other) { return m_catalogue.includes(other, scope); });
}

TokenRow AccountRows::rowOf(const Authorization &authorization) const
{
    const Judgement &judgement = judge(authorization.scopes);
    TokenRow row;
    row.id = authorization.id;
    row.authorization = PackedAuthorization(authorization, m_kinds);
    row.risk = judgement.strongest;
    row.scopes = judgement.byRisk;
    settle(row);
    return row;
}

void AccountRows::settle(TokenRow &row) const
{
    row.isNew = m_newTokens.contains(row.id);
    row.state = stateOf(row);
}

RowState AccountRows::stateOf(const GrantRow &row) const
{
    return row.isListed ? m_grantStates.value(row.id, RowState::Normal)
                        : m_unlistedStates.value(row.grant.application.clientId, RowState::Normal);
}

RowState AccountRows::stateOf(const TokenRow &row) const
{
    const auto own = m_tokenStates.constFind(row.id);
    if (own != m_tokenStates.cend() && *own != RowState::Failed)
        return *own;
    const auto shared = m_applicationStates.constFind(row.authorization.clientId());
    if (shared != m_applicationStates.cend())
        return *shared;
    return own != m_tokenStates.cend() ? *own : RowState::Normal;
}

int AccountRows::tokenCount(const QString &clientId) const
{
    // Very old bodies name no client id: then nothing says whose tokens are whose.
    return m_tokensKnown && !clientId.isEmpty() ? m_tokensOf.value(clientId).count : -1;
}

void AccountRows::add(TokenSummary &summary, const PackedAuthorization &token, int count)
{
    if (summary.count == 0)
        summary.application = token.application();
    summary.count += count;
    for (const QString &scope : token.scopes())
        summary.scopes.insert(scope);
}

QStringList AccountRows::summarise(const QList<TokenRow> &tokens)
{
    // By kind, of which there are few: 100,000 tokens one by one would hold everything up.
    QHash<const TokenKind *, int> counts;
    QList<const PackedAuthorization *> firsts;
    for (const TokenRow &row : tokens) {
        if (counts[&row.authorization.kind()]++ == 0)
            firsts.append(&row.authorization);
    }
    QStringList order;
    m_tokensOf.clear();
    for (const PackedAuthorization *first : std::as_const(firsts)) {
        TokenSummary &summary = m_tokensOf[first->clientId()];
        if (summary.count == 0)
            order.append(first->clientId());
        add(summary, *first, counts.value(&first->kind()));
    }
    m_tokensKnown = true;
    return order;
}

} // namespace grantry
