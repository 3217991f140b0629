// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"

#include <QByteArray>

namespace grantry::emulator {

//! The server as the client addresses it: what `url`, `Location` and `Link` begin with.
struct Origin
{
    QByteArray webRoot; //!< `https://HOST[:PORT]`
    QByteArray apiRoot; //!< with `/api/v3`

    //! From the Host header, so that `localhost`, another name, or a proxy in front that says X-Forwarded-Proto get
    //! links to themselves; \a fallback where it is missing or no host.
    [[nodiscard]] static Origin of(const Request &request, const QByteArray &fallback);
};

} // namespace grantry::emulator
