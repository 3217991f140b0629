// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/edittokenflow.h"
#include "app/session/serverpause.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace grantry {

//! What is done to the scopes of several tokens.
struct ScopesForAll
{
    QStringList added;
    QStringList removed;

    bool operator==(const ScopesForAll &) const = default;

    //! \a scopes as they are afterwards; in their order, what is added at the end.
    [[nodiscard]] QStringList of(const QStringList &scopes) const;
};

//! Changes the scopes of several tokens, one after the other, each only while it is as the person saw it.
class BulkEdit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkEdit)

public:
    enum class Outcome {
        Changed,
        Otherwise, //!< changed, but the server has not set the scopes as it was asked to
        Unchanged, //!< it was like that before: nothing was sent
        Moved,     //!< somebody else has changed it meanwhile: nothing was sent
        Gone,
        Refused,
        Unknown, //!< the answer was lost, and reading again failed too
    };
    Q_ENUM(Outcome)

    //! \a client and \a clock are not owned and outlive this object. \a tokens as they were shown.
    BulkEdit(ApiClient &client, const Clock &clock, const QList<Authorization> &tokens, QObject *parent = nullptr);

    [[nodiscard]] const QList<Authorization> &tokens() const { return m_tokens; }

    //! Changes these of tokens(), in this order; finished() follows.
    void start(const ScopesForAll &change, const QList<AuthorizationId> &ids);
    //! Sends no more; what is under way ends as it ends, then finished() follows. What was not sent has no other
    //! signal.
    void stop();

Q_SIGNALS:
    void changing(grantry::AuthorizationId id);
    //! \a error is there with Refused and Unknown.
    void ended(grantry::AuthorizationId id, grantry::BulkEdit::Outcome outcome,
               const std::optional<grantry::ApiError> &error);
    //! The server wants nothing before \a until; it goes on by itself then.
    void pausedUntil(const QDateTime &until);
    void finished();

private:
    void next();
    void end(Outcome outcome, const std::optional<ApiError> &error = {});
    void failed(const ApiError &error);

    const Clock &m_clock;
    QList<Authorization> m_tokens;
    ScopesForAll m_change;
    QList<AuthorizationId> m_left; //!< the first is under way
    ServerPause m_pause;
    EditTokenFlow m_flow;
};

} // namespace grantry
