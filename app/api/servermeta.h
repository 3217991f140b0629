// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! What GET /meta says of a server.
struct ServerMeta
{
    QString installedVersion;           //!< for example `3.19.0`; empty where the server does not say
    bool passwordAuthentication = true; //!< `verifiable_password_authentication`; assumed where it is missing

    bool operator==(const ServerMeta &) const = default;
};

//! What GET /user says of who signed in; the rest of that long body is of no use here.
struct SignedInUser
{
    qint64 id = 0;
    QString login;
    QString name;

    bool operator==(const SignedInUser &) const = default;
};

} // namespace grantry
