// SPDX-License-Identifier: MIT
#include "app/emulator/connections.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace grantry::emulator {

namespace {

#ifdef Q_OS_WIN

qintptr duplicate(qintptr descriptor)
{
    WSAPROTOCOL_INFOW info{};
    WSADuplicateSocketW(SOCKET(descriptor), GetCurrentProcessId(), &info);
    return qintptr(
        WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, WSA_FLAG_OVERLAPPED));
}

void shutDown(qintptr handle)
{
    ::shutdown(SOCKET(handle), SD_BOTH);
}

void release(qintptr handle)
{
    ::closesocket(SOCKET(handle));
}

#else

qintptr duplicate(qintptr descriptor)
{
    return ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
}

void shutDown(qintptr handle)
{
    ::shutdown(int(handle), SHUT_RDWR);
}

void release(qintptr handle)
{
    ::close(int(handle));
}

#endif

} // namespace

Connections::Member::Member(Connections &all, qintptr descriptor)
    : m_all{all}
    , m_handle{duplicate(descriptor)}
    , m_isWelcome{all.add(m_handle)}
{
}

Connections::Member::~Member()
{
    const std::scoped_lock lock{m_all.m_mutex};
    m_all.m_handles.erase(m_handle);
    release(m_handle);
}

bool Connections::add(qintptr handle)
{
    const std::scoped_lock lock{m_mutex};
    m_handles.insert(handle);
    return !m_isEnding;
}

void Connections::endAll()
{
    const std::scoped_lock lock{m_mutex};
    m_isEnding = true;
    for (const qintptr handle : m_handles)
        shutDown(handle);
}

} // namespace grantry::emulator
