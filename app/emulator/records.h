// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

//! What the server knows, as plain values. Times are UTC, to the second.
namespace grantry::emulator {

//! Somebody who can sign in.
struct User
{
    qint64 id = 0;
    QString login{}; //!< compared without case
    QString name{};
    QString email{};
    bool siteAdmin = false;
    QDateTime createdAt{};
    QString password{}; //!< empty: cannot sign in with one
    Options::Otp otp = Options::Otp::None;
    QString otpCode{};
    QString otpSecret{}; //!< base32; instead of otpCode
};

//! An OAuth application that is registered with the server.
struct App
{
    QString clientId{};
    QString clientSecret{}; //!< empty: nobody can make tokens for it through this API
    QString name{};
    QString url{};
    bool firstParty = false; //!< the server's own: its tokens make no grant
};

//! One token. A personal one has no app.
struct Authorization
{
    qint64 id = 0;
    const User *user = nullptr;
    const App *app = nullptr;
    std::optional<QString> note{};
    std::optional<QString> noteUrl{};
    std::optional<QString> fingerprint{};
    QByteArray tokenHash{}; //!< SHA-256, 32 bytes; empty where nobody knows
    QString tokenLastEight{};
    QDateTime createdAt{};
    QDateTime updatedAt{};
    QDateTime expiresAt{}; //!< invalid: never
    QStringList scopes{};
    QJsonObject installation{}; //!< of a GitHub App, as it came with the data
};

//! One application's access to one user's account.
struct Grant
{
    qint64 id = 0;
    const User *user = nullptr;
    const App *app = nullptr;
    QDateTime createdAt{};
    QDateTime updatedAt{};
    QStringList scopes{}; //!< what to show where no token of the application was ever known; else their union is shown
};

//! The client id under which personal tokens are listed.
inline constexpr QLatin1StringView personalClientId{"00000000000000000000"};

} // namespace grantry::emulator
