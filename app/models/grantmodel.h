// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/grant.h"
#include "app/models/tablemodel.h"
#include "app/scopes/scopecatalogue.h"

namespace grantry {

//! One line of the Applications pane.
struct GrantRow
{
    GrantId id;
    Grant grant;
    //! False: the list of grants lacks it, and it was put together from its tokens. Then the id is below 1 and means
    //! nothing to the server: what can be revoked are the tokens.
    bool isListed = true;
    int tokens = -1; //!< how many listed tokens the application has; -1 while the tokens are not known
    Risk risk = Risk::Unknown;
    QStringList scopes;       //!< of the grant, by falling risk
    QStringList unusedScopes; //!< those of #scopes that no listed token has
    bool isNew = false;       //!< came with a refresh not long ago
    RowState state = RowState::Normal;

    bool operator==(const GrantRow &) const = default;
};

//! The applications that have access to an account. Filled by AccountSession.
class GrantModel final : public TableModel<GrantRow>
{
public:
    enum class Column { Application, Access, Scopes, Tokens, Granted, Updated, Action }; //!< left to right

    //! \a clock says what "2 years ago" means.
    explicit GrantModel(const Clock &clock, QObject *parent = nullptr);

    //! What an application is called, in one line: its name, else a placeholder.
    [[nodiscard]] static QString name(const Application &application);
};

} // namespace grantry
