// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/grantmodel.h"
#include "app/models/tokenmodel.h"
#include "app/scopes/scopecatalogue.h"
#include "app/session/revocations.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace grantry {

//! The rows of one account: joins grants and tokens by client id, judges their scopes and says what is happening to
//! them. An application that has tokens and is in no list of grants gets a row of its own.
class AccountRows final
{
public:
    //! Neither argument is owned; both outlive this object.
    AccountRows(const ScopeCatalogue &catalogue, const Clock &clock);

    [[nodiscard]] GrantModel &grants() { return m_grants; }
    [[nodiscard]] TokenModel &tokens() { return m_tokens; }

    //! While the lists are read for the first time.
    void append(const QList<Grant> &grants);
    void append(QList<TokenRow> tokens);
    //! Both lists as they were read to their end; rows that stay keep their place in every view.
    void setLists(const QList<Grant> &grants, QList<TokenRow> tokens);
    //! A token that was just read, judged, as a row for one of the above.
    [[nodiscard]] TokenRow rowOf(const Authorization &authorization) const;
    //! One row as it was read afresh; nothing happens where it is not there.
    void update(const Grant &grant);
    void update(const Authorization &authorization);
    //! Rows that came with an earlier setLists() are no longer marked as new.
    void forgetNew();
    [[nodiscard]] bool hasNew() const { return !m_newGrants.isEmpty() || !m_newTokens.isEmpty(); }
    //! The listed tokens of an application.
    [[nodiscard]] QList<AuthorizationId> tokensOf(const GrantRow &row) const;
    //! Drops what has been revoked: a token, or an application and its tokens.
    void remove(const RevocationTarget &target);
    //! What is being revoked now, and what could not be. An application's tokens share its state.
    void setStates(const QList<Revocation> &underWay, const QList<Revocation> &failed);
    void clear();

private:
    //! What the listed tokens of one application have in common.
    struct TokenSummary
    {
        int count = 0;
        QSet<QString> scopes;
        Application application; //!< as the first of them names it
    };

    //! What the catalogue says of a list of scopes; thousands of tokens have the same.
    struct Judgement
    {
        Risk strongest = Risk::Unknown;
        QStringList byRisk;
    };

    [[nodiscard]] const Judgement &judge(const QStringList &scopes) const;
    [[nodiscard]] GrantRow rowOf(const Grant &grant) const;
    //! For an application that has tokens and is not in the list of grants.
    [[nodiscard]] GrantRow unlistedRow(const TokenSummary &tokens);
    [[nodiscard]] QStringList unusedScopes(const Grant &grant) const;
    [[nodiscard]] bool isOnSomeToken(const QString &scope, const TokenSummary &tokens) const;
    //! Says of a row what may have changed since it was made.
    void settle(TokenRow &row) const;
    [[nodiscard]] QList<GrantRow> rowsOf(const QList<Grant> &grants) const;
    [[nodiscard]] int tokenCount(const QString &clientId) const;
    [[nodiscard]] RowState stateOf(const GrantRow &row) const;
    [[nodiscard]] RowState stateOf(const TokenRow &row) const;
    void removeGrant(const GrantRow &row);
    void removeToken(const TokenRow &row);
    void noteNew(const QList<Grant> &grants, const QList<TokenRow> &tokens);
    //! \a count tokens like \a token.
    static void add(TokenSummary &summary, const PackedAuthorization &token, int count = 1);
    //! The client ids of #m_tokensOf, in the order of the list.
    [[nodiscard]] QStringList summarise(const QList<TokenRow> &tokens);
    //! After a token of this application has changed or gone.
    void summariseAgain(const QString &clientId);
    void shareStates();
    void setState(const Revocation &revocation, RowState state);

    const ScopeCatalogue &m_catalogue;
    mutable QHash<QStringList, Judgement> m_judged;
    mutable TokenKinds m_kinds;
    GrantModel m_grants;
    TokenModel m_tokens;
    QHash<QString, TokenSummary> m_tokensOf; //!< by client id
    QHash<QString, qint64> m_unlistedIds;    //!< by client id; once given they stay
    bool m_tokensKnown = false;
    QSet<GrantId> m_newGrants; //!< came with a refresh not long ago
    QSet<AuthorizationId> m_newTokens;
    QHash<GrantId, RowState> m_grantStates;
    QHash<AuthorizationId, RowState> m_tokenStates;
    QHash<QString, RowState> m_applicationStates; //!< of the grants, by client id
    QHash<QString, RowState> m_unlistedStates;    //!< of applications that have tokens only, by client id
};

} // namespace grantry
