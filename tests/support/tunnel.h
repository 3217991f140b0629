// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace grantry::test {

//! A proxy that wants to know who asks.
class AskingProxy
{
public:
    AskingProxy() = default;
    virtual ~AskingProxy() = default;
    Q_DISABLE_COPY_MOVE(AskingProxy)

    [[nodiscard]] virtual quint16 port() const = 0;
    //! How often somebody wanted a tunnel.
    [[nodiscard]] virtual int requests() const = 0;
};

//! From \a client to that place, for as long as both live. Says \a welcome to the client when it is there.
inline void openTunnel(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome)
{
    auto *server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::connected, client, [client, welcome] { client->write(welcome); });
    for (const auto &[from, to] : {std::pair(client, server), std::pair(server, client)}) {
        QObject::connect(from, &QTcpSocket::readyRead, to, [from = from, to = to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(host, port);
}

} // namespace grantry::test
