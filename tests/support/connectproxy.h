// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace grantry::test {

//! An HTTP proxy that wants to know who asks before it makes a tunnel (CONNECT), in the thread of the test.
class ConnectProxy final
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

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int requests() const { return m_requests; }

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
        auto *server = new QTcpSocket(client);
        QObject::disconnect(client, &QTcpSocket::readyRead, client, nullptr);
        QObject::connect(server, &QTcpSocket::connected, client,
                         [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        for (const auto &[from, to] : {std::pair(client, server), std::pair(server, client)}) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from = from, to = to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        }
        server->connectToHost(QString::fromLatin1(target.first(colon)), target.mid(colon + 1).toUShort());
    }

    QByteArray m_right;
    QTcpServer m_server;
    int m_requests = 0;
};

} // namespace grantry::test
