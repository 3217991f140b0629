// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/emulator/emulatorserver.h"

#include <tl/expected.hpp>

namespace grantry {

//! The account that anybody can try Grantry with: octocat, on a server that runs inside the program.
class Demo final
{
public:
    Demo();

    //! Starts the server once. Gives the account, or says in one line why there is none.
    [[nodiscard]] tl::expected<Account, QString> start();
    [[nodiscard]] QString password() const;

private:
    emulator::Options m_options;
    emulator::EmulatorServer m_server;
    bool m_started = false;
};

} // namespace grantry
