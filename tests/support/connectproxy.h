// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/tunnel.h"

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace grantry::test {

//! An HTTP proxy that wants to know who asks before it makes a tunnel (CONNECT), in the thread of the test.
class ConnectProxy final : public AskingProxy
{
public:
    //! \a credentials are the right ones, as USER:PASSWORD.
    explicit ConnectProxy(const QByteArray &credentials)
        : m_right("Basic " + credentials.toBase64())
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { greet(client); });
        });
    }

    [[nodiscard]] quint16 port() const override { return m_server.serverPort(); }
    [[nodiscard]] int requests() const override { return m_requests; }

private:
    void greet(QTcpSocket *client)
    {
        const QByteArray head = client->peek(client->bytesAvailable());
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        client->read(end + 4);
        ++m_requests;
        if (!head.contains("Proxy-Authorization: " + m_right + "\r\n")) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"corp\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray target = head.split(' ').value(1);
        const qsizetype colon = target.lastIndexOf(':');
        QObject::disconnect(client, &QTcpSocket::readyRead, client, nullptr);
        openTunnel(client, QString::fromLatin1(target.first(colon)), target.mid(colon + 1).toUShort(),
                   "HTTP/1.1 200 Connection established\r\n\r\n");
    }

    QByteArray m_right;
    QTcpServer m_server;
    int m_requests = 0;
};

} // namespace grantry::test
