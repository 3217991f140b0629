// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountregistry.h"
#include "app/accounts/secretstore.h"
#include "app/emulator/emulatorserver.h"

#include <tl/expected.hpp>

namespace grantry {

//! What anybody can try Grantry with: a server that runs inside the program, and two accounts on it. The password of
//! octocat is known already; hubot has to be signed in to, with a one-time code.
class Demo final
{
public:
    static constexpr QLatin1StringView secondUser{"hubot"};
    static constexpr QLatin1StringView secondPassword{"demo"};
    static constexpr QLatin1StringView secondCode{"123456"};

    Demo();

    //! Starts the server and registers both accounts. Gives the address of its API, or says in one line what went
    //! wrong.
    [[nodiscard]] tl::expected<QUrl, QString> start(AccountRegistry &registry, SecretStore &secrets);

private:
    emulator::Options m_options;
    emulator::EmulatorServer m_server;
    RequestHandle m_writing;
};

} // namespace grantry
