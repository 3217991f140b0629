// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "app/net/clock.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace grantry {

class AccountSession;
class RefreshSchedule;

//! What came to light about an account while nobody asked.
struct AccessNews
{
    QStringList applications; //!< names of those that have gained access
    QStringList tokens;       //!< names of those that expire within a week, each told of once

    bool operator==(const AccessNews &) const = default;
};

//! Compares what a refresh by the schedule finds with what was known before. What a refresh finds that a person asked
//! for is no news: that person is looking.
class AccessWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessWatch)

public:
    //! None is owned; all outlive the watch.
    AccessWatch(AccountSession &session, const RefreshSchedule &schedule, const Clock &clock,
                QObject *parent = nullptr);

Q_SIGNALS:
    void found(const grantry::AccessNews &news);

private:
    void look();
    //! Names of the applications that were not there before; all are known from then on.
    [[nodiscard]] QStringList newApplications();
    [[nodiscard]] QStringList expiringTokens();

    AccountSession &m_session;
    const RefreshSchedule &m_schedule;
    const Clock &m_clock;
    std::optional<QSet<GrantId>> m_known; //!< none before the lists were read for the first time
    QSet<AuthorizationId> m_told;
};

} // namespace grantry
