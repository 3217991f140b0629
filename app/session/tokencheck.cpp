// SPDX-License-Identifier: MIT
#include "app/session/tokencheck.h"

#include <utility>

namespace grantry {

TokenCheck::TokenCheck(QNetworkAccessManager &network, const ServerAddress &server, const Clock &clock)
    : m_client(&network, server, clock)
{
}

void TokenCheck::run(const QString &user, const QString &token,
                     std::function<void(const ApiResult<SignedInUser> &)> done)
{
    m_request.abort();
    m_client.setCredentials(user, token);
    m_request = m_client.send<SignedInUser>(api::getUser(), Intent::Background,
                                            [this, done = std::move(done)](const ApiResult<SignedInUser> &answer) {
                                                m_client.clearCredentials();
                                                done(answer);
                                            });
}

} // namespace grantry
