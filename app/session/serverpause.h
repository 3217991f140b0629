// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace grantry {

class Clock;

//! A time in which the server wants to hear nothing.
//!
//! Counted by Clock::now, which is asked again every second: a timer counts on while the machine sleeps, or does not.
class ServerPause final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerPause)

public:
    //! \a clock is not owned and outlives this object.
    explicit ServerPause(const Clock &clock, QObject *parent = nullptr);

    //! Begins, or moves the end. Where the server has not said until when, it lasts a minute; and never less than a
    //! second. Returns its end.
    QDateTime begin(const std::optional<QDateTime> &until);
    //! No over() follows.
    void cancel() { m_timer.stop(); }
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }

Q_SIGNALS:
    //! From the event loop.
    void over();

private:
    void wait();

    const Clock &m_clock;
    QDateTime m_until;
    QTimer m_timer;
};

} // namespace grantry
