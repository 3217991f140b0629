// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace grantry::emulator {

//! Header fields in the order they were sent. A request's names are in lower case.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

//! The first field of this name, or empty. The name is compared without case.
[[nodiscard]] QByteArray headerValue(const Headers &headers, const QByteArray &name);
[[nodiscard]] bool hasHeader(const Headers &headers, const QByteArray &name);
//! Puts \a value in the place of what was there.
void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value);
void removeHeader(Headers &headers, const QByteArray &name);

//! A request as a value: what the service is asked, whoever carried it.
struct Request
{
    QByteArray method{};
    QByteArray target{}; //!< path and query as sent, `/api/v3` included
    Headers headers{};
    QByteArray body{};

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
};

//! What the service answers. Content-Length is the carrier's business.
struct Response
{
    int status = 200;
    Headers headers{};
    QByteArray body{};

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
};

} // namespace grantry::emulator
