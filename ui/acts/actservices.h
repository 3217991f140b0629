// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class Clock;
class Desktop;
class ScopeCatalogue;
class SecretClipboard;
class TokenVault;

//! What the acts of one account need. All of it outlives them.
struct ActServices
{
    AccountSession &session;
    QNetworkAccessManager &network; //!< to try new tokens
    const ScopeCatalogue &catalogue;
    const Clock &clock;
    Desktop &desktop;
    SecretClipboard &clipboard;
    TokenVault *vault = nullptr;       //!< for saved tokens; null: none can be saved
    std::function<void()> signInAgain; //!< asks for the account's password above what is open
};

} // namespace grantry
