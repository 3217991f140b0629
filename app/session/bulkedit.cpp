// SPDX-License-Identifier: MIT
#include "app/session/bulkedit.h"

#include "app/scopes/scopeselection.h"
#include "app/session/doubt.h"

#include <algorithm>

namespace grantry {

QStringList ScopesForAll::of(const QStringList &scopes) const
{
    QStringList result;
    for (const QString &scope : scopes + added) {
        if (!removed.contains(scope) && !result.contains(scope))
            result.append(scope);
    }
    return result;
}

BulkEdit::BulkEdit(ApiClient &client, const Clock &clock, const QList<Authorization> &tokens, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tokens(tokens)
    , m_pause(clock)
    , m_flow(client)
{
    connect(&m_flow, &EditTokenFlow::saved, this, [this](const Authorization &token) {
        Authorization &known = *std::ranges::find(m_tokens, token.id, &Authorization::id);
        const QStringList wanted = m_change.of(known.scopes);
        known = token;
        end(ScopeDifference::between(wanted, token.scopes).isEmpty() ? Outcome::Changed : Outcome::Otherwise);
    });
    connect(&m_flow, &EditTokenFlow::movedMeanwhile, this, [this] { end(Outcome::Moved); });
    connect(&m_flow, &EditTokenFlow::failed, this, &BulkEdit::failed);
    // Where it was a reading that came too soon, the client waits by itself.
    connect(&client, &ApiClient::toldToWait, this, [this](const QDateTime &until) {
        if (!m_left.isEmpty() && until > m_clock.now())
            Q_EMIT pausedUntil(until);
    });
    connect(&m_pause, &ServerPause::over, this, &BulkEdit::next);
}

void BulkEdit::start(const ScopesForAll &change, const QList<AuthorizationId> &ids)
{
    m_change = change;
    m_left = ids;
    // Never from inside: whoever starts has not shown that it runs.
    QMetaObject::invokeMethod(this, &BulkEdit::next, Qt::QueuedConnection);
}

void BulkEdit::stop()
{
    if (m_pause.isOn()) { // nothing is under way
        m_pause.cancel();
        m_left.clear();
        QMetaObject::invokeMethod(this, &BulkEdit::next, Qt::QueuedConnection);
    } else if (m_left.size() > 1) {
        m_left.resize(1);
    }
}

void BulkEdit::next()
{
    while (!m_left.isEmpty()) {
        const Authorization &token = *std::ranges::find(m_tokens, m_left.first(), &Authorization::id);
        TokenEdit wanted = TokenEdit::of(token);
        wanted.scopes = m_change.of(token.scopes);
        if (!isSame(wanted, TokenEdit::of(token))) {
            Q_EMIT changing(token.id);
            m_flow.save(token, wanted);
            return;
        }
        Q_EMIT ended(m_left.takeFirst(), Outcome::Unchanged, {});
    }
    Q_EMIT finished();
}

void BulkEdit::end(Outcome outcome, const std::optional<ApiError> &error)
{
    Q_EMIT ended(m_left.takeFirst(), outcome, error);
    next();
}

void BulkEdit::failed(const ApiError &error)
{
    // Refused before it was looked at: it is sent again when the server will listen.
    if (error.kind == ApiError::Kind::RateLimited) {
        Q_EMIT pausedUntil(m_pause.begin(error.retryAt));
        return;
    }
    if (concernsAll(error.kind))
        stop();
    if (error.kind == ApiError::Kind::NotFound)
        end(Outcome::Gone);
    else
        end(error.kind == ApiError::Kind::LostAnswer ? Outcome::Unknown : Outcome::Refused, error);
}

} // namespace grantry
