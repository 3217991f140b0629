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
    int tokens = -1; //!< how many listed tokens the application has; -1 while the tokens are not known
    Risk risk = Risk::Unknown;
    QStringList scopes; //!< of the grant, by falling risk
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
