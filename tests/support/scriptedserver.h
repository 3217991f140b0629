// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace grantry::test {

//! A request as it came over the socket.
struct Received
{
    QByteArray method;
    QByteArray target; //!< path and query, as sent
    QByteArray head;   //!< request line and headers, as sent
    QByteArray body;
    int connection = 0; //!< which connection it came over, counted from 1

    //! The first header of this name, in any case; null where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    //! The value of a member of the query, decoded.
    [[nodiscard]] QString query(const QString &name) const;
};

//! What to do with a request: these very bytes, then perhaps the end of the connection.
struct Script
{
    QByteArray bytes;
    bool close = false;
    bool hang = false; //!< no answer at all
    std::chrono::milliseconds delay{0};
};

//! An answer with Content-Length, X-GitHub-Request-Id and the further \a headers (each line ended by \r\n).
[[nodiscard]] Script answer(int status, const QByteArray &body = {}, const QByteArray &headers = {});
//! The same without X-GitHub-Request-Id.
[[nodiscard]] Script proxyAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

//! An HTTP/1.1 server that does exactly what a test tells it, in the thread of the test, on a loopback port.
class ScriptedServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    using Handler = std::function<Script(const Received &)>;

    //! \a handler is asked for every request, in the order they come.
    explicit ScriptedServer(Handler handler = {}, QObject *parent = nullptr);
    ~ScriptedServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    //! No connection is taken from now on; those there are end.
    void shutDown();

    [[nodiscard]] QUrl webRoot() const;
    //! `http://127.0.0.1:PORT/api/v3` and \a path.
    [[nodiscard]] QByteArray url(const QByteArray &path) const;
    [[nodiscard]] const QList<Received> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    //! The most requests that waited for an answer at one time.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    void clear();

private:
    void accept();
    void read(QTcpSocket *socket, int connection, QByteArray &buffer);
    void act(QTcpSocket *socket, const Script &script);

    Handler m_handler;
    QTcpServer m_server;
    QList<Received> m_requests;
    int m_connections = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace grantry::test
