// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! The client id under which the server lists personal tokens.
inline constexpr QLatin1StringView personalClientId{"00000000000000000000"};

//! The `app` member of a grant or an authorization: who got the access. Everything is the server's text, untrusted.
struct Application
{
    QString clientId; //!< 20 hex digits, `Iv1.…` for a GitHub App, empty in very old bodies
    QString name;     //!< of a personal token: its note
    QString url;      //!< any text; often a web page

    [[nodiscard]] bool isPersonal() const { return clientId == personalClientId; }
    bool operator==(const Application &) const = default;
};

} // namespace grantry
