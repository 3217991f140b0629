// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/oauthauthorizations.h"
#include "app/net/apiclient.h"

#include <functional>

namespace grantry {

//! Finds out whether a token works, by asking the server with it who it is.
class TokenCheck final
{
public:
    //! \a network and \a clock are not owned and outlive this object.
    TokenCheck(QNetworkAccessManager &network, const ServerAddress &server, const Clock &clock);

    //! Signs as \a user with \a token. \a done runs at most once, from the event loop, and never after this object is
    //! gone; a run that is still under way ends without it. A server may refuse its newest token for some seconds
    //! (ApiError::Kind::Unauthorized).
    void run(const QString &user, const QString &token, std::function<void(const ApiResult<SignedInUser> &)> done);

private:
    ApiClient m_client;
    RequestHandle m_request;
};

} // namespace grantry
