// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace grantry {

//! Time as an argument, so that a test can hold it in its hand.
class Clock
{
public:
    using Duration = std::chrono::milliseconds;

    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    //! The calendar, in UTC. May jump when somebody sets it.
    [[nodiscard]] virtual QDateTime now() const = 0;
    //! Since some fixed moment; never goes back, and stands still while the machine is suspended.
    [[nodiscard]] virtual Duration monotonic() const = 0;
};

//! The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] Duration monotonic() const override
    {
        return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace grantry
