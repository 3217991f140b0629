// SPDX-License-Identifier: MIT
#include "tests/support/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace grantry::test {

QByteArray Received::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QString Received::query(const QString &name) const
{
    return QUrlQuery(QUrl::fromEncoded(target).query(QUrl::FullyEncoded)).queryItemValue(name, QUrl::FullyDecoded);
}

Script proxyAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers;
    if (status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + "\r\n" + body};
}

Script answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return proxyAnswer(status, body, "X-GitHub-Request-Id: A1B2:C3D4\r\n" + headers);
}

ScriptedServer::ScriptedServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::shutDown()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl ScriptedServer::webRoot() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QByteArray ScriptedServer::url(const QByteArray &path) const
{
    return webRoot().toEncoded() + "/api/v3" + path;
}

void ScriptedServer::clear()
{
    m_requests.clear();
    m_mostAtOnce = m_atOnce;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, number = ++m_connections, buffer = QByteArray()]() mutable {
                    read(socket, number, buffer);
                });
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Received received;
        received.head = buffer.left(end + 2);
        const qsizetype length = received.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        received.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const QList<QByteArray> requestLine = received.head.left(received.head.indexOf('\r')).split(' ');
        received.method = requestLine.value(0);
        received.target = requestLine.value(1);
        received.connection = connection;
        m_requests.append(received);
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);

        const Script script = m_handler ? m_handler(received) : answer(404);
        if (script.hang)
            continue;
        const QPointer<QTcpSocket> alive(socket);
        QTimer::singleShot(script.delay, this, [this, alive, script] {
            --m_atOnce;
            if (alive)
                act(alive, script);
        });
    }
}

void ScriptedServer::act(QTcpSocket *socket, const Script &script)
{
    socket->write(script.bytes);
    if (script.close)
        socket->disconnectFromHost();
}

} // namespace grantry::test
