// SPDX-License-Identifier: MIT
#include "app/emulator/wire.h"

#include <QDeadlineTimer>
#include <QSslSocket>

using namespace std::chrono_literals;

namespace grantry::emulator {

namespace {

constexpr std::chrono::milliseconds handshakeTime = 10s;
constexpr std::chrono::milliseconds silenceTime = 30s;
// A reader may be slow, or may stop for a while, but not for ever.
constexpr std::chrono::milliseconds stalledTime = 5min;
// What is handed to the socket at once; it keeps no more than this in memory for a slow reader.
constexpr qsizetype pieceSize = 256 * 1024;

} // namespace

Wire::Wire(qintptr descriptor, const std::optional<QSslConfiguration> &tls)
    : m_tls{tls.has_value()}
{
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(*tls);
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    m_socket->setSocketDescriptor(descriptor);
    // Without this each reply on a kept connection waits for the client's delayed acknowledgement.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

bool Wire::open()
{
    if (!m_tls)
        return m_socket->state() == QAbstractSocket::ConnectedState;
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    socket->startServerEncryption();
    return socket->waitForEncrypted(int(handshakeTime.count()));
}

bool Wire::waitForRequest(std::chrono::milliseconds atMost)
{
    return m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(int(atMost.count()));
}

qsizetype Wire::read(char *data, qsizetype size)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(int(silenceTime.count())))
        return 0;
    return m_socket->read(data, size);
}

bool Wire::write(const char *data, qsizetype size)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    while (size > 0) {
        const qint64 taken = m_socket->write(data, std::min(size, pieceSize));
        if (taken <= 0)
            return false;
        while (m_socket->bytesToWrite() > 0) {
            if (!m_socket->waitForBytesWritten(int(stalledTime.count())))
                return false;
        }
        data += taken;
        size -= taken;
    }
    return true;
}

bool Wire::waitForEnd(std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline =
        atMost.count() < 0 ? QDeadlineTimer{QDeadlineTimer::Forever} : QDeadlineTimer{atMost};
    // Input that comes meanwhile belongs to the next request, and stays with the socket.
    while (m_socket->waitForReadyRead(int(deadline.remainingTime()))) {
    }
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

void Wire::close(bool gently)
{
    if (!gently) {
        m_socket->abort();
        return;
    }
    m_socket->disconnectFromHost();
    if (m_socket->state() != QAbstractSocket::UnconnectedState)
        m_socket->waitForDisconnected(int(handshakeTime.count()));
}

} // namespace grantry::emulator
