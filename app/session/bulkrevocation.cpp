// SPDX-License-Identifier: MIT
#include "app/session/bulkrevocation.h"

#include "app/session/accountsession.h"
#include "app/session/doubt.h"

#include <utility>

namespace grantry {

BulkRevocation::BulkRevocation(AccountSession &session, const QList<RevocationTarget> &targets, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    for (const RevocationTarget &target : targets) {
        for (const RevocationTarget &each : session.targetsOf(target))
            add(each);
    }
    Revocations *revocations = &session.revocations();
    connect(&session, &AccountSession::refreshed, this, &BulkRevocation::listsRead);
    connect(revocations, &Revocations::changed, this, &BulkRevocation::noteChange);
    connect(revocations, &Revocations::ended, this, &BulkRevocation::noteEnd);
    connect(revocations, &Revocations::takenBack, this, &BulkRevocation::noteTakenBack);
    connect(revocations, &Revocations::pausedUntil, this, [this](const QDateTime &until) {
        if (!m_left.isEmpty())
            Q_EMIT pausedUntil(until);
    });
}

void BulkRevocation::add(const RevocationTarget &target)
{
    const std::optional<Shown> shown = now(target);
    if (!shown || m_places.contains(target))
        return;
    Revocation item;
    item.target = target;
    if (const auto *grant = std::get_if<Grant>(&*shown)) {
        item.name = GrantModel::name(grant->application);
        item.clientId = grant->application.clientId;
        item.tokens = m_session.grants().find(grant->id)->tokens;
    } else {
        const auto &token = std::get<PackedAuthorization>(*shown);
        item.name = TokenModel::name(token);
        item.clientId = token.clientId();
    }
    m_places.insert(target, m_items.size());
    m_items.append(item);
    m_shown.append(*shown);
}

std::optional<BulkRevocation::Shown> BulkRevocation::now(const RevocationTarget &target) const
{
    if (const auto *id = std::get_if<GrantId>(&target)) {
        const GrantRow *row = m_session.grants().find(*id);
        return row ? std::optional<Shown>(row->grant) : std::nullopt;
    }
    const TokenRow *row = m_session.tokens().find(std::get<AuthorizationId>(target));
    return row ? std::optional<Shown>(row->authorization) : std::nullopt;
}

void BulkRevocation::start(const QList<RevocationTarget> &targets)
{
    m_left = targets;
    m_sending.reset();
    m_isReading = m_isRunning = true;
    m_session.refresh(Intent::ExplicitAct);
    if (m_session.isLoading() || m_session.state() == AccountSession::State::Checking)
        return;
    // Signed out meanwhile, or the server has refused the password: then nothing is read.
    QMetaObject::invokeMethod(this, &BulkRevocation::listsRead, Qt::QueuedConnection);
}

void BulkRevocation::stop()
{
    if (!m_isReading) {
        m_session.revocations().stop();
        return;
    }
    m_isReading = false;
    m_left.clear();
    QMetaObject::invokeMethod(this, &BulkRevocation::finishIfDone, Qt::QueuedConnection);
}

void BulkRevocation::listsRead()
{
    if (!std::exchange(m_isReading, false))
        return;
    if (m_session.state() != AccountSession::State::Ready || m_session.error()) {
        m_left.clear();
        m_isRunning = false;
        ApiError unknown;
        unknown.kind = ApiError::Kind::Unauthorized;
        Q_EMIT failed(m_session.error().value_or(unknown));
        return;
    }
    QList<Revocation> unchanged;
    for (const RevocationTarget &target : std::exchange(m_left, {})) {
        const qsizetype place = m_places.value(target);
        const std::optional<Shown> fresh = now(target);
        if (fresh == m_shown.at(place)) {
            m_left.append(target);
            unchanged.append(m_items.at(place));
        } else {
            Q_EMIT skipped(target, fresh ? Skip::Changed : Skip::Gone);
        }
    }
    m_session.revokeAtOnce(unchanged);
    finishIfDone();
}

void BulkRevocation::noteChange()
{
    for (const Revocation &each : m_session.revocations().all()) {
        if (each.phase != Revocation::Phase::Sending || m_sending == each.target || !m_left.contains(each.target))
            continue;
        m_sending = each.target;
        Q_EMIT sending(each.target);
        return;
    }
}

void BulkRevocation::noteEnd(const RevocationResult &result)
{
    if (!m_left.removeOne(result.revocation.target))
        return;
    Q_EMIT ended(result);
    if (result.error && concernsAll(result.error->kind))
        m_session.revocations().stop();
    finishIfDone();
}

void BulkRevocation::noteTakenBack(const Revocation &revocation)
{
    if (m_left.removeOne(revocation.target))
        finishIfDone();
}

void BulkRevocation::finishIfDone()
{
    if (m_left.isEmpty() && std::exchange(m_isRunning, false))
        Q_EMIT finished();
}

} // namespace grantry
