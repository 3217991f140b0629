// SPDX-License-Identifier: MIT
#include "app/session/serverpause.h"

#include "app/net/clock.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace grantry {

namespace {

constexpr std::chrono::milliseconds step = 1s;
constexpr std::chrono::seconds unsaid = 60s;

} // namespace

ServerPause::ServerPause(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerPause::wait);
}

QDateTime ServerPause::begin(const std::optional<QDateTime> &until)
{
    const QDateTime now = m_clock.now();
    m_until = std::max(now.addMSecs(step.count()), until.value_or(now.addSecs(unsaid.count())));
    m_timer.start(step);
    return m_until;
}

void ServerPause::wait()
{
    const std::chrono::milliseconds left(m_clock.now().msecsTo(m_until));
    if (left > 0ms)
        m_timer.start(std::min(left, step));
    else
        Q_EMIT over();
}

} // namespace grantry
