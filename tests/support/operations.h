// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/oauthauthorizations.h"
#include "app/net/apiclient.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace grantry::test {

//! One of the ten operations, without the type of its value.
struct AnyOperation
{
    using Done = std::function<void(std::optional<ApiError>)>;

    const char *name;
    Method method;
    std::function<RequestHandle(ApiClient &client, Done done)> send; //!< as an explicit act
};

template <class T>
[[nodiscard]] AnyOperation anyOperation(const char *name, const Call<T> &call)
{
    return {name, call.method, [call](ApiClient &client, AnyOperation::Done done) {
                return client.send<T>(call, Intent::ExplicitAct, [done = std::move(done)](const ApiResult<T> &result) {
                    done(result ? std::nullopt : std::optional(result.error()));
                });
            }};
}

//! What the ten operations are sent with in a test. The secret words are such that a search for them finds them.
struct TenOperations
{
    GrantId grant{1};
    AuthorizationId authorization{1};
    api::ApplicationSecret application{QStringLiteral("abcde12345fghij67890"),
                                       QStringLiteral("3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f")};

    [[nodiscard]] QList<AnyOperation> all() const
    {
        const api::NewAuthorization wanted{QStringList{QStringLiteral("repo")}, QStringLiteral("secret note"), {}};
        api::AuthorizationChange change;
        change.note = QStringLiteral("another secret note");
        return {
            anyOperation("listGrants", api::listGrants({})),
            anyOperation("getGrant", api::getGrant(grant)),
            anyOperation("deleteGrant", api::deleteGrant(grant)),
            anyOperation("listAuthorizations", api::listAuthorizations({})),
            anyOperation("getAuthorization", api::getAuthorization(authorization)),
            anyOperation("createAuthorization", api::createAuthorization(wanted)),
            anyOperation("getOrCreateAuthorization", api::getOrCreateAuthorization(application, wanted)),
            anyOperation("getOrCreateAuthorizationWithFingerprint",
                         api::getOrCreateAuthorizationWithFingerprint(application, QStringLiteral("laptop"), wanted)),
            anyOperation("updateAuthorization", api::updateAuthorization(authorization, change)),
            anyOperation("deleteAuthorization", api::deleteAuthorization(authorization)),
        };
    }
};

} // namespace grantry::test
