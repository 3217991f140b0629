// SPDX-License-Identifier: MIT
#include "app/session/revocations.h"

#include "app/api/oauthauthorizations.h"
#include "app/session/revocationcheck.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace grantry {

namespace {

constexpr auto tickInterval = 100ms;
// What one tick may take off the undo time. Where a machine's monotonic clock runs on while it sleeps, the sleep counts
// as this much and no more.
constexpr Clock::Duration longestStep = 1s;
constexpr std::chrono::milliseconds longestUndoTime = 60s;

[[nodiscard]] Call<void> deletionOf(const RevocationTarget &target)
{
    if (const auto *grant = std::get_if<GrantId>(&target))
        return api::deleteGrant(*grant);
    return api::deleteAuthorization(std::get<AuthorizationId>(target));
}

} // namespace

class Revocations::Private
{
public:
    Private(ApiClient &apiClient, const Clock &ownersClock, Revocations *owner)
        : client(apiClient)
        , clock(ownersClock)
        , q(owner)
    {
        timer.setInterval(tickInterval);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { tick(); });
    }

    [[nodiscard]] auto entry(const RevocationTarget &target)
    {
        return std::find_if(entries.begin(), entries.end(), [&](const Revocation &e) { return e.target == target; });
    }

    void tick();
    void takeBack(qsizetype index);
    void sendNext();
    void answered(const ApiResult<void> &answer);
    void finish(RevocationResult::Outcome outcome, std::optional<ApiError> error);

    ApiClient &client;
    const Clock &clock;
    Revocations *q;
    QList<Revocation> entries; // oldest first
    std::chrono::milliseconds undoTime = 7s;
    QTimer timer;
    Clock::Duration lastTick{0};
    std::optional<RevocationTarget> sending;
    RequestHandle request;
    std::unique_ptr<RevocationCheck> check;
};

void Revocations::Private::tick()
{
    const auto now = clock.monotonic();
    const auto step = std::clamp(now - lastTick, Clock::Duration{0}, longestStep);
    lastTick = now;

    bool counting = false;
    bool over = false;
    for (auto &revocation : entries) {
        if (revocation.phase != Revocation::Phase::Counting)
            continue;
        revocation.remaining = std::max(revocation.remaining - step, Clock::Duration{0});
        if (revocation.remaining > 0ms) {
            counting = true;
        } else {
            revocation.phase = Revocation::Phase::Queued;
            over = true;
        }
    }
    if (!counting)
        timer.stop();
    if (!over) {
        Q_EMIT q->ticked();
        return;
    }
    Q_EMIT q->changed();
    sendNext();
}

void Revocations::Private::takeBack(qsizetype index)
{
    const auto revocation = entries.takeAt(index);
    Q_EMIT q->takenBack(revocation);
}

void Revocations::Private::sendNext()
{
    if (sending)
        return;
    const auto next = std::find_if(entries.begin(), entries.end(),
                                   [](const Revocation &e) { return e.phase == Revocation::Phase::Queued; });
    if (next == entries.end())
        return;
    next->phase = Revocation::Phase::Sending;
    sending = next->target;
    request = client.send<void>(deletionOf(next->target), Intent::ExplicitAct,
                                [this](const ApiResult<void> &answer) { answered(answer); });
    Q_EMIT q->changed();
}

void Revocations::Private::answered(const ApiResult<void> &answer)
{
    if (answer) {
        finish(RevocationResult::Outcome::Revoked, {});
        return;
    }
    const auto kind = answer.error().kind;
    const bool saidGone = kind == ApiError::Kind::NotFound;
    if (!saidGone && kind != ApiError::Kind::LostAnswer) {
        finish(RevocationResult::Outcome::Refused, answer.error());
        return;
    }
    // Neither a 404 nor a broken connection tells what is true now: only reading does.
    check =
        std::make_unique<RevocationCheck>(client, *sending, entry(*sending)->clientId,
                                          [this, saidGone, error = answer.error()](const ApiResult<bool> &stillThere) {
                                              using enum RevocationResult::Outcome;
                                              if (!stillThere)
                                                  finish(Unknown, stillThere.error());
                                              else if (*stillThere)
                                                  finish(Refused, error);
                                              else
                                                  finish(saidGone ? AlreadyGone : Revoked, {});
                                          });
}

void Revocations::Private::finish(RevocationResult::Outcome outcome, std::optional<ApiError> error)
{
    const auto at = entry(*std::exchange(sending, std::nullopt));
    RevocationResult result{*at, outcome, std::move(error)};
    entries.erase(at);
    // The check is what is calling: it must outlive its own call.
    if (check)
        check.release()->deleteLater();
    const QPointer<Revocations> alive(q);
    Q_EMIT q->changed();
    if (alive)
        Q_EMIT q->ended(result);
    if (alive)
        sendNext();
}

Revocations::Revocations(ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, clock, this))
{
}

Revocations::~Revocations() = default;

void Revocations::setUndoTime(std::chrono::milliseconds time)
{
    d->undoTime = std::clamp<std::chrono::milliseconds>(time, 0ms, longestUndoTime);
}

void Revocations::revoke(const RevocationTarget &target, const QString &name, const QString &clientId, int tokens)
{
    if (d->entry(target) != d->entries.end())
        return;
    if (d->timer.isActive())
        d->tick(); // the time since the last step is the others', not this one's
    Revocation revocation{target, name, clientId, tokens};
    revocation.remaining = revocation.undoTime = d->undoTime;
    if (d->undoTime == 0ms)
        revocation.phase = Revocation::Phase::Queued;
    d->entries.append(revocation);
    if (revocation.phase == Revocation::Phase::Counting && !d->timer.isActive()) {
        d->lastTick = d->clock.monotonic();
        d->timer.start();
    }
    Q_EMIT changed();
    d->sendNext();
}

void Revocations::undoNewest()
{
    for (auto i = d->entries.size() - 1; i >= 0; --i) {
        if (d->entries.at(i).phase == Revocation::Phase::Counting) {
            undo(d->entries.at(i).target);
            return;
        }
    }
}

void Revocations::undo(const RevocationTarget &target)
{
    const auto at = d->entry(target);
    if (at == d->entries.end() || at->phase != Revocation::Phase::Counting)
        return;
    d->takeBack(at - d->entries.begin());
    Q_EMIT changed();
}

void Revocations::undoAll()
{
    bool any = false;
    for (auto i = d->entries.size() - 1; i >= 0; --i) {
        if (d->entries.at(i).phase == Revocation::Phase::Counting) {
            d->takeBack(i);
            any = true;
        }
    }
    if (any)
        Q_EMIT changed();
}

void Revocations::revokeNow()
{
    bool any = false;
    for (auto &revocation : d->entries) {
        if (revocation.phase == Revocation::Phase::Counting) {
            revocation.phase = Revocation::Phase::Queued;
            revocation.remaining = 0ms;
            any = true;
        }
    }
    if (!any)
        return;
    d->timer.stop();
    Q_EMIT changed();
    d->sendNext();
}

void Revocations::abandon()
{
    d->timer.stop();
    const auto abandoned = std::exchange(d->entries, {});
    d->sending.reset();
    d->request.abort();
    d->check.reset();
    if (abandoned.isEmpty())
        return;
    ApiError cancelled;
    cancelled.kind = ApiError::Kind::Cancelled;
    Q_EMIT changed();
    for (const auto &revocation : abandoned) {
        if (revocation.phase == Revocation::Phase::Sending)
            Q_EMIT ended({revocation, RevocationResult::Outcome::Unknown, cancelled});
        else
            Q_EMIT takenBack(revocation);
    }
}

QList<Revocation> Revocations::all() const
{
    return d->entries;
}

bool Revocations::canUndo() const
{
    return std::any_of(d->entries.cbegin(), d->entries.cend(),
                       [](const Revocation &e) { return e.phase == Revocation::Phase::Counting; });
}

bool Revocations::isEmpty() const
{
    return d->entries.isEmpty();
}

} // namespace grantry
