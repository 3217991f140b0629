// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/serveraddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace grantry {

//! One user on one server, and what is remembered of it. Holds no secret.
struct Account
{
    ServerAddress server;
    QString user; //!< the login, as it was typed

    QString displayName{};          //!< what the person calls it; empty: the login is shown
    bool isRemembered = false;      //!< its password was written to the keychain
    bool isPasswordRefused = false; //!< the server said no to the password that was written: no second try by itself
    bool isDeprecationSeen = false; //!< the person has read that the server's maker gives this API up
    QString serverVersion{};        //!< the last that the server named
    QByteArray certificate{};       //!< SHA-256 of the one certificate that the person trusts for the server's host and
                                    //!< port, 32 bytes; empty: only the system's authorities count
    QDateTime lastUsed{};           //!< UTC; invalid: never

    bool operator==(const Account &) const = default;
};

//! Logins are the same whatever their case.
[[nodiscard]] inline bool isSameLogin(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace grantry
