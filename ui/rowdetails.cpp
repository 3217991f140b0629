// SPDX-License-Identifier: MIT
#include "ui/rowdetails.h"

#include "app/session/accountsession.h"
#include "ui/panes/paneface.h"
#include "ui/revocationtext.h"
#include "ui/widgets/detailspane.h"

#include <algorithm>

namespace grantry::rowdetails {

namespace {

//! By client id. Very old bodies have none: then nothing says whose tokens are whose.
bool belong(const PackedAuthorization &token, const Application &application)
{
    return !token.isPersonal() && !token.clientId().isEmpty() && token.clientId() == application.clientId;
}

bool showGrant(DetailsPane &details, AccountSession &session, GrantId id)
{
    const GrantRow *grant = session.grants().find(id);
    if (!grant)
        return false;
    QList<TokenRow> tokens;
    std::ranges::copy_if(session.tokens().rows(), std::back_inserter(tokens), [grant](const TokenRow &token) {
        return belong(token.authorization, grant->grant.application);
    });
    details.showGrant(*grant, tokens);
    return true;
}

bool showToken(DetailsPane &details, AccountSession &session, AuthorizationId id)
{
    const TokenRow *token = session.tokens().find(id);
    if (!token)
        return false;
    const QList<GrantRow> &grants = session.grants().rows();
    const auto found = std::ranges::find_if(
        grants, [token](const GrantRow &row) { return belong(token->authorization, row.grant.application); });
    details.showToken(*token, found == grants.end() ? nullptr : &*found);
    return true;
}

} // namespace

void show(DetailsPane &details, AccountSession &session, const std::optional<RevocationTarget> &row)
{
    const auto *grant = row ? std::get_if<GrantId>(&*row) : nullptr;
    const auto *token = row ? std::get_if<AuthorizationId>(&*row) : nullptr;
    const bool shown = (grant && showGrant(details, session, *grant)) || (token && showToken(details, session, *token));
    if (!shown)
        return details.showNothing();
    details.setFreshness(freshnessText(session));
    const auto failure = session.failure(*row);
    details.setFailure(failure ? revocationtext::ended(*failure, session.account().server.displayHost()).inOne()
                               : QString());
}

} // namespace grantry::rowdetails
