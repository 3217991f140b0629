// SPDX-License-Identifier: MIT
#include "app/start/house.h"

#include "app/accounts/keychainstore.h"
#include "app/accounts/memorystore.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace grantry {

House::House(const QString &folder, const QString &caFile)
    : profile(folder)
    , instance(std::in_place, profile.folder())
    , registry(profile.settings())
    , preferences(profile.settings())
    , secrets(std::make_unique<KeychainStore>(profile.settings()))
    , network(preferences, *secrets, profile.id(), caFile)
    , tokenStore(std::make_unique<KeychainStore>(profile.settings(), u"Grantry token"_s))
    , vault(*tokenStore, profile.settings(), profile.id())
{
}

House::House()
    : registry(profile.settings())
    , preferences(profile.settings())
    , secrets(std::make_unique<MemoryStore>())
    , network(preferences, *secrets, {})
    , tokenStore(std::make_unique<MemoryStore>())
    , vault(*tokenStore, profile.settings(), {})
    , demoHint(DemoHint{Demo::secondUser, Demo::secondPassword, Demo::secondCode, {}})
    , m_demo(std::in_place)
{
    const auto address = m_demo->start(registry, *secrets);
    if (!address) {
        demoHint->problem = address.error();
        return;
    }
    std::printf("demo server on %s\n", address->toEncoded().constData());
    std::fflush(stdout);
}

} // namespace grantry
