// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"

#include <QHash>
#include <QObject>

namespace grantry {

class AccountDesk;
class AccountView;
class Accounts;
class TokenActs;
struct WindowActions;

//! What the actions of the window do to the account on the screen, and when they can be done. The window itself does
//! what is about no account.
class WindowCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowCommands)

public:
    //! None of the references is owned; all outlive this object.
    WindowCommands(const WindowActions &actions, const AccountDesk &desk, Accounts &accounts, QObject *parent);

    //! \a acts write to the account of \a view, and live as long.
    void add(AccountView *view, TokenActs *acts);
    //! Enables what can be done now. Follows what happens to the accounts by itself, but not which one is shown.
    void refresh();

private:
    void connectListActions();
    void connectTokenActions();
    [[nodiscard]] AccountView *view() const;
    //! Null where there is no account on the screen.
    [[nodiscard]] TokenActs *acts() const { return m_acts.value(view()); }

    const WindowActions &m_actions;
    const AccountDesk &m_desk;
    Accounts &m_accounts;
    QHash<const AccountView *, TokenActs *> m_acts;
};

} // namespace grantry
