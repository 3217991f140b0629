// SPDX-License-Identifier: MIT
#include "app/emulator/ratelimits.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace grantry::emulator {

RateLimits::Hour &RateLimits::hour(const QString &who, const QDateTime &now)
{
    Hour &hour = m_hours[who];
    if (!hour.reset.isValid() || now >= hour.reset)
        hour = {.used = 0, .reset = now.addDuration(1h)};
    return hour;
}

RateLimits::Window RateLimits::window(const QString &who, const QDateTime &now)
{
    const Hour &current = hour(who, now);
    return {.limit = m_hourly, .used = current.used, .reset = current.reset};
}

bool RateLimits::take(const QString &who, const QDateTime &now)
{
    Hour &current = hour(who, now);
    if (!areOn())
        return true;
    if (current.used >= m_hourly)
        return false;
    ++current.used;
    return true;
}

void RateLimits::giveBack(const QString &who)
{
    --m_hours[who].used;
}

std::optional<std::chrono::seconds> RateLimits::takeWrite(const QString &who, const QDateTime &now)
{
    if (m_writesAMinute <= 0)
        return {};
    QQueue<QDateTime> &writes = m_writes[who];
    while (!writes.isEmpty() && writes.head().addDuration(1min) <= now)
        writes.dequeue();
    if (writes.size() < m_writesAMinute) {
        writes.enqueue(now);
        return {};
    }
    const auto wait = std::chrono::milliseconds{now.msecsTo(writes.head().addDuration(1min))};
    return std::max(std::chrono::ceil<std::chrono::seconds>(wait), 1s);
}

} // namespace grantry::emulator
