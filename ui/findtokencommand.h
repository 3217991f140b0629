// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokensearch.h"

#include <QObject>

namespace grantry {

class AccountDesk;
class AccountSession;
class Accounts;
class Desktop;

//! "Find a token": looks for a secret in all accounts, and goes to where it is.
class FindTokenCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindTokenCommand)

public:
    //! None is owned; all outlive the command. \a window is the parent of the dialog, and of this.
    FindTokenCommand(Accounts &accounts, AccountDesk &desk, Desktop &desktop, QWidget *window);

    void open();

private:
    [[nodiscard]] QList<SearchedAccount> searched() const;
    [[nodiscard]] AccountSession *sessionAt(qsizetype index) const;

    Accounts &m_accounts;
    AccountDesk &m_desk;
    Desktop &m_desktop;
    QWidget *m_window;
};

} // namespace grantry
