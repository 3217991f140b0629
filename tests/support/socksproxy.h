// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/tunnel.h"

#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace grantry::test {

//! A SOCKS5 proxy (RFC 1928) that wants a user name and a password (RFC 1929), in the thread of the test.
class SocksProxy final : public AskingProxy
{
public:
    //! \a credentials are the right ones, as USER:PASSWORD.
    explicit SocksProxy(const QByteArray &credentials)
    {
        const qsizetype colon = credentials.indexOf(':');
        m_right = counted(credentials.first(colon)) + counted(credentials.mid(colon + 1));
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                new Talk(client, this);
        });
    }

    [[nodiscard]] quint16 port() const override { return m_server.serverPort(); }
    [[nodiscard]] int requests() const override { return m_requests; }

private:
    static QByteArray counted(const QByteArray &text) { return char(text.size()) + text; }

    //! With one client, until the tunnel is there. Every message comes in one piece, as on one machine it does.
    class Talk final : public QObject
    {
    public:
        Talk(QTcpSocket *client, SocksProxy *proxy)
            : QObject(client)
            , m_client(client)
            , m_proxy(proxy)
        {
            connect(client, &QTcpSocket::readyRead, this, [this] { hear(m_client->readAll()); });
        }

    private:
        void hear(const QByteArray &message)
        {
            switch (m_step++) {
            case 0:
                ++m_proxy->m_requests;
                answer(message.mid(2).contains('\x02') ? QByteArrayView("\x05\x02", 2) : QByteArrayView("\x05\xff", 2));
                return;
            case 1:
                answer(message.mid(1) == m_proxy->m_right ? QByteArrayView("\x01\x00", 2)
                                                          : QByteArrayView("\x01\x01", 2));
                return;
            case 2:
                return open(message);
            default:
                return;
            }
        }
        void answer(QByteArrayView bytes) { m_client->write(bytes.data(), bytes.size()); }
        void open(const QByteArray &request)
        {
            constexpr char byName = 3;
            const bool isNamed = request.at(3) == byName;
            const QString host = isNamed ? QString::fromLatin1(request.mid(5, request.at(4)))
                                         : QHostAddress(qFromBigEndian<quint32>(request.constData() + 4)).toString();
            const auto port = qFromBigEndian<quint16>(request.constData() + request.size() - 2);
            disconnect(m_client, &QTcpSocket::readyRead, this, nullptr);
            openTunnel(m_client, host, port, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        }

        QTcpSocket *m_client;
        SocksProxy *m_proxy;
        int m_step = 0;
    };

    QByteArray m_right;
    QTcpServer m_server;
    int m_requests = 0;
};

} // namespace grantry::test
