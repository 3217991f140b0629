// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/packedauthorization.h"
#include "app/models/tablemodel.h"
#include "app/scopes/scopecatalogue.h"

namespace grantry {

//! One line of the Tokens pane.
struct TokenRow
{
    AuthorizationId id;
    PackedAuthorization authorization;
    Risk risk = Risk::Unknown;
    QStringList scopes; //!< by falling risk
    bool isNew = false; //!< came with a refresh not long ago
    RowState state = RowState::Normal;

    bool operator==(const TokenRow &) const = default;
};

//! The tokens that can act as an account. Filled by AccountSession.
class TokenModel final : public TableModel<TokenRow>
{
public:
    enum class Column { Token, Application, EndsIn, Access, Scopes, Created, Updated, Expires, Action };

    //! \a clock says what "in 6 days" means.
    explicit TokenModel(const Clock &clock, QObject *parent = nullptr);

    //! What a token is called, in one line: its note, else its application's name, else a placeholder.
    [[nodiscard]] static QString name(const Authorization &authorization);
    [[nodiscard]] static QString name(const PackedAuthorization &authorization);
};

} // namespace grantry
