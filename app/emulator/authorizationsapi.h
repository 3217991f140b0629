// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"
#include "app/emulator/origin.h"
#include "app/emulator/routing.h"
#include "app/emulator/store.h"

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace grantry::emulator {

//! A request to one of the ten operations by a user who has signed in.
struct ApiCall
{
    const Request &request;
    const Target &target;
    const Route &route;
    const User *user;
    Origin origin;
    QDateTime now;
};

//! The ten operations of the OAuth Authorizations API, over the records. Not thread-safe.
class AuthorizationsApi final
{
public:
    //! \a store must outlive this. \a documentationUrl stands in the error bodies.
    AuthorizationsApi(Store &store, const QString &documentationUrl);

    //! \a call.route is one of the ten.
    [[nodiscard]] Response answer(const ApiCall &call);

private:
    [[nodiscard]] Response listGrants(const ApiCall &call) const;
    [[nodiscard]] Response getGrant(const ApiCall &call) const;
    [[nodiscard]] Response deleteGrant(const ApiCall &call);
    [[nodiscard]] Response listAuthorizations(const ApiCall &call) const;
    [[nodiscard]] Response getAuthorization(const ApiCall &call) const;
    [[nodiscard]] Response create(const ApiCall &call);
    [[nodiscard]] Response getOrCreate(const ApiCall &call, const std::optional<QString> &pathFingerprint);
    [[nodiscard]] Response update(const ApiCall &call);
    [[nodiscard]] Response deleteAuthorization(const ApiCall &call);

    [[nodiscard]] const Grant *ownGrant(const ApiCall &call) const;
    [[nodiscard]] const Authorization *ownAuthorization(const ApiCall &call) const;
    [[nodiscard]] const App *appWithSecret(const QString &clientId, const QString &secret) const;
    [[nodiscard]] Response wrongApp() const;
    [[nodiscard]] Response notFound() const;
    [[nodiscard]] Response made(const ApiCall &call, Authorization authorization);
    [[nodiscard]] Response body(const ApiCall &call, const Authorization &authorization, int status = 200,
                                const QString &token = {}) const;

    Store &m_store;
    QString m_documentationUrl;
};

} // namespace grantry::emulator
