// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace grantry::emulator {

//! One accepted connection, plain or TLS, read and written by the thread that serves it; everything waits.
//!
//! What has been read ahead stays here from one request to the next: pipelined requests are not lost.
class Wire final
{
public:
    //! Takes the socket over.
    Wire(qintptr descriptor, const std::optional<QSslConfiguration> &tls);

    //! The TLS handshake, where there is one.
    [[nodiscard]] bool open();
    //! Waits for a request to begin. False: the time is over or the client has left.
    [[nodiscard]] bool waitForRequest(std::chrono::milliseconds atMost);
    //! At least one byte, or none where the client has left or is silent for too long.
    [[nodiscard]] qsizetype read(char *data, qsizetype size);
    //! All of it, however slowly the client reads; false where it has left.
    [[nodiscard]] bool write(const char *data, qsizetype size);
    //! Waits as long as the client does, at most for so long (negative: without end). True where the client has left.
    bool waitForEnd(std::chrono::milliseconds atMost);
    //! Ends the connection; \a gently lets TLS say so.
    void close(bool gently);

private:
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_tls;
};

} // namespace grantry::emulator
