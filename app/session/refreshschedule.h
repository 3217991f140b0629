// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/clock.h"

#include <QObject>
#include <QTimer>

namespace grantry {

class AccountSession;

//! Refreshes an account by itself: every half hour, and when a person comes back to a window that has not been
//! refreshed for five minutes. Never asks for a one-time password.
class RefreshSchedule final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshSchedule)

public:
    //! Neither reference is owned; both outlive this object.
    RefreshSchedule(AccountSession &session, const Clock &clock, QObject *parent = nullptr);

    //! Somebody came back to the window.
    void windowActivated();
    //! Refreshes where it is time; called by itself once a minute.
    void check();
    //! The refresh that ended last was begun here, and by nobody else.
    [[nodiscard]] bool beganLast() const { return m_beganLast; }

private:
    //! \a age is how old the last attempt may be.
    void refreshAfter(Clock::Duration age);
    void noteAttempt();
    void noteEnd();

    AccountSession &m_session;
    const Clock &m_clock;
    QTimer m_minute;
    Clock::Duration m_lastAttempt{0};
    bool m_isUnderWay = false; //!< a refresh that was begun here
    bool m_beganLast = false;
    QDateTime m_lastAttemptAt; //!< by the calendar, which goes on while the machine sleeps
};

} // namespace grantry
