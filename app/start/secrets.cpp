// SPDX-License-Identifier: MIT
#include "app/start/secrets.h"

#include "app/accounts/keychainstore.h"
#include "app/accounts/memorystore.h"

using namespace Qt::StringLiterals;

namespace grantry {

std::unique_ptr<SecretStore> makeTokenStore(QSettings &settings, bool passing)
{
    if (passing)
        return std::make_unique<MemoryStore>();
    return std::make_unique<KeychainStore>(settings, u"Grantry token"_s);
}

} // namespace grantry
