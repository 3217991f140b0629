// SPDX-License-Identifier: MIT
#include "app/session/accessnews.h"

#include "app/models/itemroles.h"
#include "app/session/accountsession.h"
#include "app/session/refreshschedule.h"

namespace grantry {

namespace {

constexpr int daysAhead = 7;

} // namespace

AccessWatch::AccessWatch(AccountSession &session, const RefreshSchedule &schedule, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_schedule(schedule)
    , m_clock(clock)
{
    connect(&session, &AccountSession::refreshed, this, &AccessWatch::look);
}

void AccessWatch::look()
{
    if (m_session.state() != AccountSession::State::Ready)
        return; // the rows are those of before
    AccessNews news{newApplications(), {}};
    if (!m_schedule.beganLast())
        return;
    news.tokens = expiringTokens();
    if (news != AccessNews())
        Q_EMIT found(news);
}

QStringList AccessWatch::newApplications()
{
    const GrantModel &grants = m_session.grants();
    QStringList names;
    QSet<GrantId> now;
    for (int row = 0; row < grants.rowCount(); ++row) {
        const QModelIndex index = grants.index(row, 0);
        const GrantId id{index.data(IdRole).toLongLong()};
        now.insert(id);
        if (m_known && !m_known->contains(id))
            names.append(index.data(NameRole).toString());
    }
    m_known = now;
    return names;
}

QStringList AccessWatch::expiringTokens()
{
    const TokenModel &tokens = m_session.tokens();
    const QDateTime now = m_clock.now();
    QStringList names;
    for (int row = 0; row < tokens.rowCount(); ++row) {
        const QModelIndex index = tokens.index(row, static_cast<int>(TokenModel::Column::Expires));
        const QDateTime expiry = index.data(SortRole).toDateTime();
        const AuthorizationId id{index.data(IdRole).toLongLong()};
        if (expiry <= now || expiry > now.addDays(daysAhead) || m_told.contains(id))
            continue;
        m_told.insert(id);
        names.append(index.data(NameRole).toString());
    }
    return names;
}

} // namespace grantry
