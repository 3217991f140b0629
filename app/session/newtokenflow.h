// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/newtoken.h"
#include "app/net/pageloader.h"
#include "app/session/revocations.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace grantry {

class RevocationAttempt;

//! Makes one token, and finds out what came of it where the server's answer was lost. Nothing is sent twice.
//!
//! One of its signals follows each call, from the event loop; none does after abandon(). What was asked for last, a
//! client secret too, is kept in memory until abandon().
class NewTokenFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTokenFlow)

public:
    //! \a client is not owned and outlives the flow. \a known are the account's tokens as far as they are listed: one
    //! of them is none that was made just now.
    explicit NewTokenFlow(ApiClient &client, QSet<AuthorizationId> known = {}, QObject *parent = nullptr);
    ~NewTokenFlow() override;

    void make(const NewToken &wanted);
    //! Revokes \a old and then makes again what make() was asked for. Where revoking fails nothing is made.
    void revokeAndMake(const Authorization &old);
    //! Ends what is under way, without a signal. What was sent may be done all the same.
    void abandon();

    [[nodiscard]] bool isActive() const { return m_isActive; }

Q_SIGNALS:
    //! With its secret.
    void made(const grantry::MadeAuthorization &token);
    //! A PUT met this one: the server has made nothing.
    void wasThere(const grantry::Authorization &token);
    //! Was made, but its secret was in an answer that did not arrive.
    void secretLost(const grantry::Authorization &token);
    //! Nothing was made, but for ApiError::Kind::LostAnswer: then that could not be found out.
    void failed(const grantry::ApiError &error);
    //! revokeAndMake() could not revoke the old one: it is there as before, or with RevocationResult::Outcome::Unknown
    //! perhaps not.
    void notRevoked(grantry::RevocationResult::Outcome outcome, const grantry::ApiError &error);

private:
    void send();
    void answered(const ApiResult<MadeAuthorization> &answer);
    void lookForIt(const ApiError &lost);
    void listed(const ApiResult<LoadedList<Authorization>> &list, const ApiError &lost);
    [[nodiscard]] bool isWanted(const Authorization &token) const;
    void revoked(RevocationResult::Outcome outcome, const std::optional<ApiError> &error);
    void end();

    ApiClient &m_client;
    QSet<AuthorizationId> m_known;
    NewToken m_wanted;
    bool m_isActive = false;
    RequestHandle m_request;
    std::unique_ptr<PageLoader<Authorization>> m_list;
    std::unique_ptr<RevocationAttempt> m_revocation;
};

} // namespace grantry
