// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/secretstore.h"

#include <QString>

namespace grantry {

//! Why a token could not be kept in the keychain, or read from it, and what to do about it.
[[nodiscard]] QString secretErrorText(SecretError error);

} // namespace grantry
