// SPDX-License-Identifier: MIT
#pragma once

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
    TokenVault *vault = nullptr; //!< for saved tokens; null: none can be saved
};

} // namespace grantry
