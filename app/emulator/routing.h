// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/target.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace grantry::emulator {

//! What can be asked here: the ten operations first.
enum class Operation {
    ListGrants,
    GetGrant,
    DeleteGrant,
    ListAuthorizations,
    GetAuthorization,
    CreateAuthorization,
    GetOrCreateAuthorization,
    GetOrCreateAuthorizationWithFingerprint,
    UpdateAuthorization,
    DeleteAuthorization,
    Root,
    Meta,
    User,
    RateLimit,
};

//! One of the ten, which want a user name and a password.
[[nodiscard]] constexpr bool isOauthAuthorizationsOperation(Operation operation)
{
    return operation <= Operation::DeleteAuthorization;
}

//! An operation with what its path says.
struct Route
{
    Operation operation = Operation::Root;
    qint64 id = 0; //!< of a grant or an authorization; 0 where the segment is no id, which no row has
    QString clientId;
    QString fingerprint;

    //! Nothing where the server has no such route. HEAD is routed as GET.
    [[nodiscard]] static std::optional<Route> find(const QByteArray &method, const Target &target);
};

} // namespace grantry::emulator
