// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/grantmodel.h"
#include "app/models/tokenmodel.h"
#include "app/scopes/scopecatalogue.h"
#include "app/session/revocations.h"

#include <QHash>
#include <QList>

namespace grantry {

//! The rows of one account: joins grants and tokens by client id, judges their scopes and says what is happening to
//! them.
class AccountRows final
{
public:
    //! Neither argument is owned; both outlive this object.
    AccountRows(const ScopeCatalogue &catalogue, const Clock &clock);

    [[nodiscard]] GrantModel &grants() { return m_grants; }
    [[nodiscard]] TokenModel &tokens() { return m_tokens; }

    //! While the lists are read for the first time.
    void append(const QList<Grant> &grants);
    void append(const QList<Authorization> &authorizations);
    //! Both lists as they were read to their end; rows that stay keep their place in every view.
    void setLists(const QList<Grant> &grants, const QList<Authorization> &authorizations);
    //! Drops what has been revoked: a token, or an application and its tokens.
    void remove(const RevocationTarget &target);
    //! What is being revoked now, and what could not be. An application's tokens share its state.
    void setStates(const QList<Revocation> &underWay, const QList<Revocation> &failed);
    void clear();

private:
    [[nodiscard]] GrantRow rowOf(const Grant &grant) const;
    [[nodiscard]] TokenRow rowOf(const Authorization &authorization) const;
    template <class Value>
    [[nodiscard]] auto rowsOf(const QList<Value> &values) const;
    [[nodiscard]] int tokensOf(const QString &clientId) const;
    [[nodiscard]] RowState stateOf(const Grant &grant) const;
    [[nodiscard]] RowState stateOf(const Authorization &authorization) const;
    void countTokens(const QList<Authorization> &authorizations);
    void setState(const Revocation &revocation, RowState state);

    const ScopeCatalogue &m_catalogue;
    GrantModel m_grants;
    TokenModel m_tokens;
    QHash<QString, int> m_tokensOf; //!< by client id
    bool m_tokensKnown = false;
    QHash<GrantId, RowState> m_grantStates;
    QHash<AuthorizationId, RowState> m_tokenStates;
    QHash<QString, RowState> m_applicationStates; //!< of the grants, by client id
};

} // namespace grantry
