// SPDX-License-Identifier: MIT
#include "app/net/pace.h"

#include <algorithm>
#include <utility>

namespace grantry {
namespace {

using namespace std::chrono_literals;

constexpr Clock::Duration slowFor = 60s;
constexpr Clock::Duration betweenWrites = 1s; // what the documentation advises

} // namespace

Pace::Pace(const Clock &clock)
    : m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire too early
    connect(&m_timer, &QTimer::timeout, this, &Pace::next);
}

Pace::~Pace() = default;

void Pace::Turn::ask(bool isWrite, std::function<void()> go)
{
    end();
    m_isWrite = isWrite;
    m_go = std::move(go);
    m_pace.m_waiting.append(this);
    m_pace.next();
}

void Pace::Turn::end()
{
    m_go = nullptr;
    const auto removed = m_pace.m_waiting.removeAll(this) + m_pace.m_away.removeAll(this);
    // Not at once: many may be leaving, and the next must not be sent only to be aborted.
    if (removed > 0 && !m_pace.m_waiting.isEmpty())
        m_pace.m_timer.start(0ms);
}

void Pace::keepWritesApart()
{
    m_writesApart = true;
}

void Pace::slowDown(std::chrono::milliseconds pause)
{
    const Clock::Duration now = m_clock.monotonic();
    m_silentUntil = std::max(m_silentUntil, now + pause);
    m_slowUntil = std::max(m_slowUntil, m_silentUntil + slowFor);
}

bool Pace::isSlow() const
{
    return m_clock.monotonic() < m_slowUntil;
}

std::optional<std::chrono::milliseconds> Pace::waitFor(const Turn &turn) const
{
    if (!isSlow()) {
        const bool waits = m_writesApart && turn.m_isWrite;
        return waits ? std::max<Clock::Duration>(0ms, m_nextWrite - m_clock.monotonic()) : Clock::Duration(0ms);
    }
    if (!m_away.isEmpty())
        return {};
    const Clock::Duration from = turn.m_isWrite ? std::max(m_silentUntil, m_nextWrite) : m_silentUntil;
    return std::max<Clock::Duration>(0ms, from - m_clock.monotonic());
}

void Pace::release(Turn *turn)
{
    m_waiting.removeOne(turn);
    m_away.append(turn);
    if (turn->m_isWrite)
        m_nextWrite = m_clock.monotonic() + betweenWrites;
    const auto go = std::exchange(turn->m_go, nullptr);
    go();
}

void Pace::next()
{
    while (!m_waiting.isEmpty()) {
        const auto wait = waitFor(*m_waiting.constFirst());
        if (wait == 0ms) {
            release(m_waiting.constFirst());
            continue;
        }
        if (wait)
            m_timer.start(*wait);
        return;
    }
}

} // namespace grantry
