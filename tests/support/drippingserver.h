// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace grantry::test {

//! Answers every request for ever, a byte every few milliseconds, after the head. In the thread of the test.
class DrippingServer final
{
public:
    explicit DrippingServer(const QByteArray &status = "200 OK")
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, status] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            socket->write("HTTP/1.1 " + status + "\r\nX-GitHub-Request-Id: 1\r\nContent-Length: 1000000\r\n\r\n{");
            auto *drops = new QTimer(socket);
            QObject::connect(drops, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            drops->start(10);
        });
    }

    [[nodiscard]] QUrl webRoot() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(m_server.serverPort());
        return url;
    }

private:
    QTcpServer m_server;
};

} // namespace grantry::test
