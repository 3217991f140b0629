// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/authentication.h"
#include "app/emulator/authorizationsapi.h"
#include "app/emulator/httpmessage.h"
#include "app/emulator/options.h"
#include "app/emulator/ratelimits.h"
#include "app/emulator/routing.h"
#include "app/emulator/store.h"

#include <QDateTime>

#include <functional>

namespace grantry::emulator {

//! The emulated server's state and rules: a request value in, a response value out. No sockets, no threads, no waiting.
//!
//! Faults, latency and TLS are EmulatorServer's. Not thread-safe.
class EmulatorService final
{
public:
    using Now = std::function<QDateTime()>; //!< the calendar, in UTC

    EmulatorService(const Options &options, Store store, Now now);
    EmulatorService(const EmulatorService &) = delete;
    EmulatorService &operator=(const EmulatorService &) = delete;

    //! What links begin with where a request names no host, for example `http://127.0.0.1:8080`.
    void setWebRoot(const QByteArray &webRoot) { m_webRoot = webRoot; }
    //! The answer, not compressed: see applyGzip().
    [[nodiscard]] Response handle(const Request &request);

    //! A refusal in the server's form, without its common headers.
    [[nodiscard]] Response failure(int status, const QString &message) const;
    //! \a response with what every answer of the server carries.
    [[nodiscard]] Response withCommonHeaders(const Request &request, Response response);

private:
    //! What is known of a request while it is answered.
    struct Exchange
    {
        const Request &request;
        Target target;
        Origin origin;
        QDateTime now;
        Identity identity;
    };

    [[nodiscard]] Response answer(Exchange &exchange);
    [[nodiscard]] Response answerTo(const Exchange &exchange, const Route &route);
    [[nodiscard]] Response refusal(const Refused &refused) const;
    [[nodiscard]] Response oauthAuthorizations(const Exchange &exchange, const Route &route);
    [[nodiscard]] Response rateLimit(const Exchange &exchange);
    [[nodiscard]] Exchange begin(const Request &request) const;
    void addCommonHeaders(const Exchange &exchange, Response &response);

    Options m_options;
    Store m_store;
    Now m_now;
    QString m_documentationUrl;
    QByteArray m_webRoot{"http://127.0.0.1"};
    Authenticator m_authenticator;
    AuthorizationsApi m_api;
    RateLimits m_limits;
};

} // namespace grantry::emulator
