// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/clock.h"
#include "app/net/utc.h"

namespace grantry::test {

//! A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] Duration monotonic() const override { return m_monotonic; }

    //! Both clocks go on, as time does.
    void advance(Duration by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }
    //! Somebody sets the calendar; the monotonic clock does not notice.
    void setCalendar(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate{2026, 1, 15}, QTime{12, 0}, utc};
    Duration m_monotonic{1'000'000};
};

} // namespace grantry::test
