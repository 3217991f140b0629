// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/secretstore.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! Where tokens are saved: the system's keychain, or with \a passing (the demo) this program's memory. \a settings
//! outlives the store.
[[nodiscard]] std::unique_ptr<SecretStore> makeTokenStore(QSettings &settings, bool passing);

} // namespace grantry
