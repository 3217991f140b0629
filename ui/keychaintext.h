// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"
#include "ui/errortext.h"

//! What a keychain did not do, as a person reads it.
namespace grantry::keychaintext {

//! The password could not be read.
[[nodiscard]] ErrorText notRead(SecretError error);
//! The password of \a account could not be kept, or could not be proven to be gone.
[[nodiscard]] ErrorText failed(Accounts::KeychainAct act, SecretError error, const Account &account);

//! User name and password for a proxy hold, and are not in the keychain.
[[nodiscard]] ErrorText proxyNotKept(SecretError error);

} // namespace grantry::keychaintext
