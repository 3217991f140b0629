// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"
#include "app/api/oauthauthorizations.h"
#include "app/net/apiclient.h"
#include "app/session/revocations.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace grantry {

//! Reads the one row afresh that is being looked at, and stops when the look moves on.
//!
//! Waits a moment first, so that whoever runs through a list costs the server nothing. Never asks for a one-time
//! password. What it read before costs a 304.
class RowReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowReader)

public:
    enum class State {
        Idle,    //!< nothing is looked at, or nothing has been asked yet
        Reading, //!< an answer is awaited
        Fresh,   //!< the row is what the server has
        Gone,    //!< the server no longer has it
        Failed,  //!< error()
    };
    Q_ENUM(State)

    //! \a client is not owned and outlives this object.
    explicit RowReader(ApiClient &client, QObject *parent = nullptr);

    //! The same target again changes nothing.
    void look(const std::optional<RevocationTarget> &target);
    //! Forgets what was read, too.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    void grantRead(const grantry::Grant &grant);
    void authorizationRead(const grantry::Authorization &authorization);

private:
    void read();
    template <class Value>
    void answered(const ApiResult<api::Reread<Value>> &answer, void (RowReader::*changed)(const Value &));
    void setState(State state);

    ApiClient &m_client;
    QTimer m_wait;
    std::optional<RevocationTarget> m_target;
    QHash<qint64, QByteArray> m_grantTags;
    QHash<qint64, QByteArray> m_authorizationTags;
    RequestHandle m_request;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
};

} // namespace grantry
