// SPDX-License-Identifier: MIT
#include "app/session/revocationattempt.h"

#include "app/api/oauthauthorizations.h"
#include "app/session/doubt.h"
#include "app/session/revocationcheck.h"

#include <utility>

namespace grantry {

namespace {

[[nodiscard]] Call<void> deletionOf(const RevocationTarget &target)
{
    if (const auto *grant = std::get_if<GrantId>(&target))
        return api::deleteGrant(*grant);
    return api::deleteAuthorization(std::get<AuthorizationId>(target));
}

//! \a error of a server that says in the next breath that it is not so: a problem of its own.
[[nodiscard]] ApiError contradicted(ApiError error)
{
    error.kind = ApiError::Kind::ServerError;
    return error;
}

} // namespace

RevocationAttempt::RevocationAttempt(ApiClient &client, const RevocationTarget &target, const QString &clientId,
                                     Done done)
    : m_client(client)
    , m_target(target)
    , m_clientId(clientId)
    , m_done(std::move(done))
    , m_request(client.send<void>(deletionOf(target), Intent::ExplicitAct,
                                  [this](const ApiResult<void> &answer) { answered(answer); }))
{
}

RevocationAttempt::~RevocationAttempt() = default;

void RevocationAttempt::answered(const ApiResult<void> &answer)
{
    using enum RevocationResult::Outcome;
    if (answer) {
        m_done(Revoked, {});
        return;
    }
    const auto kind = answer.error().kind;
    const bool saidGone = kind == ApiError::Kind::NotFound;
    if (!saidGone && !leavesInDoubt(kind)) {
        m_done(Refused, answer.error());
        return;
    }
    m_check = std::make_unique<RevocationCheck>(
        m_client, m_target, m_clientId, [this, saidGone, error = answer.error()](const ApiResult<bool> &stillThere) {
            if (!stillThere)
                m_done(Unknown, stillThere.error());
            else if (*stillThere)
                m_done(Refused, saidGone ? contradicted(error) : error);
            else
                m_done(saidGone ? AlreadyGone : Revoked, {});
        });
}

} // namespace grantry
