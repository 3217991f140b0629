// SPDX-License-Identifier: MIT
#include "app/session/revocations.h"

#include "app/api/oauthauthorizations.h"
#include "app/session/revocationattempt.h"
#include "app/session/serverpause.h"

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

} // namespace

class Revocations::Private
{
public:
    Private(ApiClient &apiClient, const Clock &ownersClock, Revocations *owner)
        : client(apiClient)
        , clock(ownersClock)
        , q(owner)
        , pause(ownersClock)
    {
        timer.setInterval(tickInterval);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { tick(); });
        QObject::connect(&pause, &ServerPause::over, q, [this] { sendNext(); });
    }

    [[nodiscard]] auto entry(const RevocationTarget &target)
    {
        return std::find_if(entries.begin(), entries.end(), [&](const Revocation &e) { return e.target == target; });
    }

    [[nodiscard]] QList<Revocation> withoutThoseThere(const QList<Revocation> &revocations) const;
    void begin(const QList<Revocation> &revocations);
    void startCounting(Revocation &revocation);
    void askForCode();
    void codeAnswered(const ApiResult<SignedInUser> &answer);
    void tick();
    void takeBack(qsizetype index);
    void takeBackIf(const std::function<bool(const Revocation &)> &isMeant);
    void sendNext();
    void answered(RevocationResult::Outcome outcome, const std::optional<ApiError> &error);
    void finish(RevocationResult::Outcome outcome, std::optional<ApiError> error);

    ApiClient &client;
    const Clock &clock;
    Revocations *q;
    QList<Revocation> entries; // oldest first
    quint64 newestAct = 0;
    std::chrono::milliseconds undoTime = 7s;
    QTimer timer;
    Clock::Duration lastTick{0};
    std::optional<RevocationTarget> sending;
    std::unique_ptr<RevocationAttempt> attempt;
    std::function<bool()> wantsCode;
    RequestHandle codeRequest;
    ServerPause pause; // a dialog keeps it for the person; what has no dialog is sent, and told what the server says
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

void Revocations::Private::takeBackIf(const std::function<bool(const Revocation &)> &isMeant)
{
    bool any = false;
    for (auto i = entries.size() - 1; i >= 0; --i) {
        if (isMeant(entries.at(i))) {
            takeBack(i);
            any = true;
        }
    }
    if (any)
        Q_EMIT q->changed();
}

void Revocations::Private::sendNext()
{
    if (sending)
        return;
    const auto next = std::find_if(entries.begin(), entries.end(),
                                   [](const Revocation &e) { return e.phase == Revocation::Phase::Queued; });
    if (next == entries.end() || (next->hasDialog && pause.isOn()))
        return;
    next->phase = Revocation::Phase::Sending;
    sending = next->target;
    attempt = std::make_unique<RevocationAttempt>(
        client, next->target, next->clientId,
        [this](RevocationResult::Outcome outcome, const std::optional<ApiError> &error) { answered(outcome, error); });
    Q_EMIT q->changed();
}

void Revocations::Private::answered(RevocationResult::Outcome outcome, const std::optional<ApiError> &error)
{
    const auto at = entry(*sending);
    if (!at->hasDialog || !error || error->kind != ApiError::Kind::RateLimited) {
        finish(outcome, error);
        return;
    }
    // Refused before it was looked at: it is sent again when the server will listen.
    attempt.release()->deleteLater();
    sending.reset();
    at->phase = Revocation::Phase::Queued;
    const QDateTime until = pause.begin(error->retryAt);
    const QPointer<Revocations> alive(q);
    Q_EMIT q->pausedUntil(until);
    if (alive)
        Q_EMIT q->changed();
    if (alive)
        sendNext();
}

void Revocations::Private::finish(RevocationResult::Outcome outcome, std::optional<ApiError> error)
{
    const auto at = entry(*std::exchange(sending, std::nullopt));
    RevocationResult result{*at, outcome, std::move(error)};
    entries.erase(at);
    // The attempt is what is calling: it must outlive its own call.
    attempt.release()->deleteLater();
    const QPointer<Revocations> alive(q);
    Q_EMIT q->changed();
    if (alive)
        Q_EMIT q->ended(result);
    if (alive)
        sendNext();
}

QList<Revocation> Revocations::Private::withoutThoseThere(const QList<Revocation> &revocations) const
{
    QSet<RevocationTarget> there = targetsIn(entries);
    QList<Revocation> others;
    for (const Revocation &revocation : revocations) {
        if (!there.contains(revocation.target))
            others.append(revocation);
        there.insert(revocation.target);
    }
    return others;
}

void Revocations::Private::begin(const QList<Revocation> &revocations)
{
    const bool mustAsk = wantsCode && wantsCode();
    ++newestAct;
    for (const Revocation &revocation : revocations) {
        entries.append(revocation);
        entries.last().act = newestAct;
        entries.last().phase = Revocation::Phase::Asking;
        if (!mustAsk)
            startCounting(entries.last());
    }
    if (mustAsk)
        askForCode();
    Q_EMIT q->changed();
    sendNext();
}

void Revocations::Private::startCounting(Revocation &revocation)
{
    revocation.remaining = revocation.undoTime = undoTime;
    revocation.phase = undoTime == 0ms ? Revocation::Phase::Queued : Revocation::Phase::Counting;
    if (revocation.phase == Revocation::Phase::Queued || timer.isActive())
        return;
    lastTick = clock.monotonic();
    timer.start();
}

//! Any call that is signed will do: the code that it brings is used again for what follows.
void Revocations::Private::askForCode()
{
    if (codeRequest.isActive())
        return;
    codeRequest = client.send<SignedInUser>(api::getUser(), Intent::ExplicitAct,
                                            [this](const ApiResult<SignedInUser> &answer) { codeAnswered(answer); });
}

void Revocations::Private::codeAnswered(const ApiResult<SignedInUser> &answer)
{
    if (timer.isActive())
        tick(); // the time since the last step is the others', not that of those which begin now
    QList<RevocationResult> refused;
    for (auto at = entries.begin(); at != entries.end();) {
        if (at->phase != Revocation::Phase::Asking) {
            ++at;
        } else if (answer) {
            startCounting(*at++);
        } else {
            refused.append({*at, RevocationResult::Outcome::Refused, answer.error()});
            at = entries.erase(at);
        }
    }
    const QPointer<Revocations> alive(q);
    Q_EMIT q->changed();
    for (const auto &result : refused) {
        if (alive)
            Q_EMIT q->ended(result);
    }
    if (alive)
        sendNext();
}

QSet<RevocationTarget> targetsIn(const QList<Revocation> &revocations)
{
    QSet<RevocationTarget> targets;
    for (const Revocation &each : revocations)
        targets.insert(each.target);
    return targets;
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

void Revocations::setWantsCode(std::function<bool()> wantsCode)
{
    d->wantsCode = std::move(wantsCode);
}

void Revocations::revoke(const RevocationTarget &target, const QString &name, const QString &clientId, int tokens)
{
    revoke(QList<Revocation>{{target, name, clientId, tokens}});
}

void Revocations::revoke(const QList<Revocation> &revocations)
{
    const QList<Revocation> added = d->withoutThoseThere(revocations);
    if (added.isEmpty())
        return;
    if (d->timer.isActive())
        d->tick(); // the time since the last step is the others', not that of those which begin now
    d->begin(added);
}

void Revocations::revokeAtOnce(const QList<Revocation> &revocations)
{
    QList<Revocation> added = d->withoutThoseThere(revocations);
    if (added.isEmpty())
        return;
    for (Revocation &revocation : added) {
        revocation.phase = Revocation::Phase::Queued;
        revocation.hasDialog = true;
    }
    d->entries.append(added);
    Q_EMIT changed();
    d->sendNext();
}

void Revocations::stop()
{
    d->takeBackIf([](const Revocation &e) { return e.hasDialog && e.phase == Revocation::Phase::Queued; });
}

void Revocations::undoNewest()
{
    const auto isCounting = [](const Revocation &e) { return e.phase == Revocation::Phase::Counting; };
    const auto newest = std::find_if(d->entries.crbegin(), d->entries.crend(), isCounting);
    if (newest != d->entries.crend())
        d->takeBackIf([&, act = newest->act](const Revocation &e) { return isCounting(e) && e.act == act; });
}

void Revocations::undo(const RevocationTarget &target)
{
    undo(QList<RevocationTarget>{target});
}

void Revocations::undo(const QList<RevocationTarget> &targets)
{
    const QSet<RevocationTarget> meant(targets.cbegin(), targets.cend());
    d->takeBackIf([&meant](const Revocation &e) {
        const bool isBefore = e.phase == Revocation::Phase::Counting || e.phase == Revocation::Phase::Asking;
        return isBefore && meant.contains(e.target);
    });
}

void Revocations::undoAll()
{
    d->takeBackIf([](const Revocation &e) { return e.phase == Revocation::Phase::Counting; });
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

void Revocations::lookAtClock()
{
    if (d->timer.isActive())
        d->tick();
}

void Revocations::abandon()
{
    d->timer.stop();
    const auto abandoned = std::exchange(d->entries, {});
    d->pause.cancel();
    d->codeRequest.abort();
    d->sending.reset();
    d->attempt.reset();
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
