// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/call.h"
#include "app/net/plainrequest.h"
#include "app/net/serveraddress.h"

#include <QString>

namespace grantry {

//! A request as it can be shown and copied: exactly what is sent, with a shell variable wherever a secret stands.
class RequestSketch final
{
public:
    //! \a call must hold secretVariable() wherever a secret of its own would stand; that of the sign-in is added here.
    template <class T>
    RequestSketch(const Call<T> &call, const ServerAddress &server, const QString &user)
        : RequestSketch(
              RawCall{call.method, call.path, call.query, call.body, call.etag, call.success, call.notFoundMeans},
              server, user)
    {
    }

    //! As it goes over the wire, but for the sign-in: request line, headers, body.
    [[nodiscard]] QString http() const;
    //! A curl command for a POSIX shell that sends the same. Passwords are read from variables or asked for by curl.
    [[nodiscard]] QString curl() const;

    //! What stands for a client secret.
    [[nodiscard]] static QString secretVariable();

private:
    RequestSketch(const RawCall &call, const ServerAddress &server, QString user);

    HttpRequest m_request;
    QString m_user;
};

} // namespace grantry
