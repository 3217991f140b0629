// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/answer.h"

#include <QSslConfiguration>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace grantry::emulator {

//! HTTP/1.1 on a loopback port, a thread for each connection: keep-alive, pipelining, TLS. It knows nothing of what is
//! asked and answered.
class HttpListener final
{
public:
    //! Called from the threads of the connections, several at a time.
    using Handler = std::function<Answer(const Request &)>;

    explicit HttpListener(Handler handler);
    ~HttpListener(); //!< stops
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    //! Listens on 127.0.0.1; \a port 0 picks a free one. Gives the port, or in one line why not. Once only.
    [[nodiscard]] tl::expected<quint16, QString> listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    //! Ends every connection at once, whatever it waits for, and returns when all threads have ended.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry::emulator
