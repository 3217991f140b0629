// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "ui/dialogs/formdialog.h"

namespace grantry {

//! A token is there, but nobody can have its secret. Shows which one, and offers to revoke it and make a new one;
//! accepted by that button only.
class TokenWithoutSecretDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenWithoutSecretDialog)

public:
    enum class Reason {
        WasThere,   //!< the server gave the existing one, as it was asked to
        AnswerLost, //!< it was made, but the answer with the secret did not arrive
    };

    TokenWithoutSecretDialog(Reason reason, const Authorization &token, QWidget *parent = nullptr);

    //! The token to be revoked, once accepted.
    [[nodiscard]] AuthorizationId value() const { return m_id; }

private:
    void addFacts(const Authorization &token);

    AuthorizationId m_id;
};

} // namespace grantry
