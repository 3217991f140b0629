// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accountrows.h"
#include "app/session/revocations.h"

#include <QList>
#include <QSet>

#include <optional>

namespace grantry {

//! Revokes rows: knows what a row comes to, shows in the rows what is happening to them, and keeps why one failed until
//! it is tried again.
class RowRevocations final
{
public:
    //! Neither argument is owned; both outlive this object.
    RowRevocations(AccountRows &rows, Revocations &revocations);

    //! With undo time; see AccountSession::revoke().
    void revoke(GrantId id);
    //! As one act.
    void revoke(const QList<AuthorizationId> &ids);
    //! Without undo time; see Revocations::revokeAtOnce().
    void revokeAtOnce(const QList<Revocation> &revocations);
    //! See AccountSession::targetsOf().
    [[nodiscard]] QList<RevocationTarget> targetsOf(const RevocationTarget &row) const;

    void noteFailure(const RevocationResult &result);
    [[nodiscard]] std::optional<RevocationResult> failure(const RevocationTarget &target) const;
    //! Brings the rows up to date with what is being revoked and what has failed.
    void showStates();
    //! For a sign-out.
    void forgetFailures() { m_failures.clear(); }

private:
    void forgetFailures(const QSet<RevocationTarget> &targets);

    AccountRows &m_rows;
    Revocations &m_revocations;
    QList<RevocationResult> m_failures;
};

} // namespace grantry
