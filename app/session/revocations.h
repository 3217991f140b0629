// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "app/net/apiclient.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace grantry {

//! What is to be revoked: an application's whole grant, or one token.
using RevocationTarget = std::variant<GrantId, AuthorizationId>;

[[nodiscard]] inline size_t qHash(const RevocationTarget &target, size_t seed = 0)
{
    return std::visit([seed](auto id) { return qHash(id, seed); }, target);
}

//! One entry of the undo bar.
struct Revocation
{
    enum class Phase {
        Asking,   //!< the server wants a one-time password first: the undo time has not begun
        Counting, //!< the undo time is running: nothing has been sent
        Queued,   //!< waits for the one before it: revocations are sent one at a time
        Sending,  //!< sent, or read again after a lost answer
    };

    RevocationTarget target;
    QString name;     //!< as the list shows it
    QString clientId; //!< of the application
    int tokens = 1;   //!< how many tokens stop working; -1 where that is not known
    Phase phase = Phase::Counting;
    std::chrono::milliseconds remaining{0}; //!< of the undo time
    std::chrono::milliseconds undoTime{0};  //!< in all
    quint64 act = 0;                        //!< those that began together have the same, and are undone together
    bool hasDialog = false; //!< is shown in a dialog of its own, and was not to be undone: revokeAtOnce()

    bool operator==(const Revocation &) const = default;
};

[[nodiscard]] QSet<RevocationTarget> targetsIn(const QList<Revocation> &revocations);

//! How one revocation ended.
struct RevocationResult
{
    enum class Outcome {
        Revoked,     //!< 204 from the server itself, or gone when read again after a lost answer
        AlreadyGone, //!< 404, confirmed by reading
        Refused,     //!< the server, or the way to it, said no: #error; the access is still there
        Unknown,     //!< the answer was lost and reading again failed too: #error
    };

    Revocation revocation;
    Outcome outcome = Outcome::Unknown;
    std::optional<ApiError> error; //!< with Refused and Unknown

    bool operator==(const RevocationResult &) const = default;
};

//! Takes access back, after a time in which it can be undone.
//!
//! Every revocation has a deadline of its own; a later one does not move it. Nothing is sent before it, and nothing is
//! sent for what was undone. Then one DELETE at a time. The time is counted on Clock::monotonic and in small steps: a
//! clock that is set, or a machine that sleeps, never shortens it.
class Revocations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Revocations)

public:
    //! Neither argument is owned; both outlive this object.
    Revocations(ApiClient &client, const Clock &clock, QObject *parent = nullptr);
    ~Revocations() override; //!< what is still counting is taken back: it is never sent

    //! 0 to 60 s; holds for revocations begun later.
    void setUndoTime(std::chrono::milliseconds time);
    //! Says whether the server wants one-time passwords. Then one is asked for before an undo time begins, not when the
    //! person has turned away; where they give none, that revocation ends as Refused.
    void setWantsCode(std::function<bool()> wantsCode);

    //! Begins the undo time. A target that is there already is left as it is. Name, clientId and tokens are for
    //! showing.
    void revoke(const RevocationTarget &target, const QString &name, const QString &clientId, int tokens);
    //! The same with many at once, as one act.
    void revoke(const QList<Revocation> &revocations);
    //! Without undo time, in this order, after what waits already; targets that are there already are left out. Where
    //! the server asks for a pause, it is kept, and the same one is sent again.
    void revokeAtOnce(const QList<Revocation> &revocations);
    //! Takes back all of revokeAtOnce() that has not been sent.
    void stop();
    //! Takes back what the newest act began and is still counting.
    void undoNewest();
    //! Takes back one; nothing happens where it is no longer counting, nor waiting for a one-time password.
    void undo(const RevocationTarget &target);
    void undo(const QList<RevocationTarget> &targets);
    //! Takes back all that are still counting.
    void undoAll();
    //! Ends the undo time of all.
    void revokeNow();

    //! Looks at the clock now. It does so by itself several times a second.
    void lookAtClock();

    //! For a sign-out: takes back all that has not been sent. One that has been sent ends as Unknown, with
    //! ApiError::Kind::Cancelled; whoever wants to know better waits until isEmpty() before signing out.
    void abandon();

    //! Oldest first.
    [[nodiscard]] QList<Revocation> all() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    //! Something began, moved to another phase, was taken back or ended.
    void changed();
    //! Time went by while something counts; several times a second, for showing.
    void ticked();
    //! Was taken back before anything was sent.
    void takenBack(const grantry::Revocation &revocation);
    void ended(const grantry::RevocationResult &result);
    //! The server wants no more before \a until; what is in the queue waits.
    void pausedUntil(const QDateTime &until);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry
