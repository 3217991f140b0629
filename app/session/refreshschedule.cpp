// SPDX-License-Identifier: MIT
#include "app/session/refreshschedule.h"

#include "app/session/accountsession.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace grantry {

RefreshSchedule::RefreshSchedule(AccountSession &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
{
    noteAttempt();
    connect(&session, &AccountSession::progressChanged, this, &RefreshSchedule::noteAttempt);
    connect(&session, &AccountSession::refreshed, this, &RefreshSchedule::noteEnd);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RefreshSchedule::check);
    m_minute.start();
}

void RefreshSchedule::windowActivated()
{
    refreshAfter(5min);
}

void RefreshSchedule::check()
{
    refreshAfter(30min);
}

void RefreshSchedule::refreshAfter(Clock::Duration age)
{
    const Clock::Duration byCalendar(m_lastAttemptAt.msecsTo(m_clock.now()));
    if (m_session.isLoading() || std::max(m_clock.monotonic() - m_lastAttempt, byCalendar) < age)
        return;
    noteAttempt();
    m_isUnderWay = true;
    m_session.refresh(Intent::Background);
}

void RefreshSchedule::noteEnd()
{
    noteAttempt();
    m_beganLast = std::exchange(m_isUnderWay, false);
}

void RefreshSchedule::noteAttempt()
{
    m_lastAttempt = m_clock.monotonic();
    m_lastAttemptAt = m_clock.now();
}

} // namespace grantry
