// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountregistry.h"
#include "app/accounts/demohint.h"
#include "app/accounts/preferencestore.h"
#include "app/accounts/secretstore.h"
#include "app/process/singleinstance.h"
#include "app/session/networkaccess.h"
#include "app/session/tokenvault.h"
#include "app/start/demo.h"
#include "app/start/profile.h"

#include <memory>
#include <optional>

namespace grantry {

//! What one window works on: the profile with its accounts and preferences, its secrets, and the network.
class House final
{
public:
    //! Of a person: \a folder as of Profile, \a caFile as of NetworkAccess, secrets in the system's keychain.
    House(const QString &folder, const QString &caFile);
    //! Of the demo, which is started, and tells the address of its server on standard output. Nothing of any profile or
    //! keychain is touched, and nothing is left afterwards.
    House();

    //! True where this is a demo, or the first to be started with this profile.
    [[nodiscard]] bool isFirst() const { return !instance || instance->isFirst(); }

    Profile profile;
    std::optional<SingleInstance> instance; //!< not of the demo
    AccountRegistry registry;
    PreferenceStore preferences;
    std::unique_ptr<SecretStore> secrets;
    NetworkAccess network;
    std::unique_ptr<SecretStore> tokenStore;
    TokenVault vault;                 //!< of saved tokens
    std::optional<DemoHint> demoHint; //!< of the demo only
private:
    std::optional<Demo> m_demo;
};

} // namespace grantry
