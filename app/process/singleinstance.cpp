// SPDX-License-Identifier: MIT
#include "app/process/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace grantry {
namespace {

constexpr qint64 longestLine = 64; // bytes
constexpr QByteArrayView taken("ok\n");

//! Short, whatever the length of the profile's path: the system's limit for a socket's is about 100 bytes.
QString socketOf(const QString &directory)
{
    const QByteArray path = QDir(directory).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    const QString name = u"grantry-"_s + QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return name;
#else
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (place.isEmpty() ? directory : place) + u'/' + name;
#endif
}

bool isWish(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z-]{1,32}\\z"_s);
    return pattern.match(text).hasMatch();
}

//! The second one's end of the exchange; deletes itself after it.
class Delivery final : public QObject
{
public:
    Delivery(QString socket, const QString &wish, std::chrono::milliseconds patience, std::function<void(bool)> done,
             QObject *parent)
        : QObject(parent)
        , m_name(std::move(socket))
        , m_done(std::move(done))
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this, wish] { m_socket.write(wish.toLatin1() + '\n'); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.canReadLine())
                end(m_socket.readLine(longestLine) == taken);
        });
        // The first one may have its lock and no socket yet.
        connect(&m_socket, &QLocalSocket::errorOccurred, this,
                [this] { QTimer::singleShot(50ms, this, [this] { begin(); }); });
        QTimer::singleShot(patience, this, [this] { end(false); });
        begin();
    }

private:
    void begin()
    {
        m_socket.abort();
        m_socket.connectToServer(m_name);
    }
    void end(bool wasTaken)
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            deleteLater();
            done(wasTaken);
        }
    }

    QString m_name;
    std::function<void(bool)> m_done;
    QLocalSocket m_socket;
};

} // namespace

SingleInstance::SingleInstance(const QString &directory, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_lock(directory + u"/instance.lock"_s)
    , m_socket(socketOf(directory))
    , m_patience(patience)
{
    m_lock.setStaleLockTime(0); // an owner that lives is an owner, however long it has run
    const bool isLocked = m_lock.tryLock(0);
    m_isFirst = isLocked || m_lock.error() != QLockFile::LockFailedError;
    if (!isLocked)
        return;
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::hear);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket); // whoever made it is dead: the lock is ours
    m_server.listen(m_socket);
}

void SingleInstance::hand(const QString &wish, std::function<void(bool)> done)
{
    Q_ASSERT(!m_isFirst && isWish(wish));
    new Delivery(m_socket, wish, m_patience, std::move(done), this);
}

int SingleInstance::leaveTo(const QString &wish)
{
    hand(wish, [](bool isTaken) {
        if (!isTaken)
            std::fputs("grantry: it is running with this profile, and does not answer\n", stderr);
        QCoreApplication::exit(isTaken ? 0 : 1);
    });
    return QCoreApplication::exec();
}

void SingleInstance::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(m_patience, socket, &QLocalSocket::abort);
        const auto listen = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() >= longestLine)
                    socket->abort();
                return;
            }
            const QString wish = QString::fromLatin1(socket->readLine(longestLine)).chopped(1);
            if (!isWish(wish))
                return socket->abort();
            socket->disconnect(this); // one wish each
            socket->write(taken.toByteArray());
            socket->disconnectFromServer();
            Q_EMIT wished(wish);
        };
        connect(socket, &QLocalSocket::readyRead, this, listen);
        listen();
    }
}

} // namespace grantry
