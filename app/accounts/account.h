// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/serveraddress.h"

#include <QString>

namespace grantry {

//! One user on one server. Holds no secret.
struct Account
{
    ServerAddress server;
    QString user;

    bool operator==(const Account &) const = default;
};

} // namespace grantry
