// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace grantry::test {

//! An nginx of the test's own: TLS and HTTP/2 on a loopback port, in front of a server that speaks plain HTTP/1.1 on
//! another. Its certificate is tests/data/tls/loopback.crt.
//!
//! The server behind reads in X-Protocol and X-Connection what a request came over.
class NginxFront final
{
public:
    //! Starts it; the test ends where that is not possible. \a settings are further lines of its `server` block.
    explicit NginxFront(int backendPort, const QByteArray &settings = {});
    ~NginxFront(); //!< ends it at once, and all connections
    NginxFront(const NginxFront &) = delete;
    NginxFront &operator=(const NginxFront &) = delete;

    //! `https://127.0.0.1:PORT`
    [[nodiscard]] QUrl webRoot() const;
    void kill();

    //! From now on, this program trusts the certificate.
    static void trust();

private:
    [[nodiscard]] bool start(int backendPort, const QByteArray &settings);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace grantry::test
