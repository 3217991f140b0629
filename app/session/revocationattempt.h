// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace grantry {

class RevocationCheck;

//! One DELETE, and where its answer does not tell what is true now, the reading that does.
class RevocationAttempt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevocationAttempt)

public:
    //! The error is that of RevocationResult.
    using Done = std::function<void(RevocationResult::Outcome outcome, const std::optional<ApiError> &error)>;

    //! Starts at once. \a done runs at most once, from the event loop, and never after this object is gone; it must not
    //! delete this object but by deleteLater(). \a clientId names the application. \a client outlives it.
    RevocationAttempt(ApiClient &client, const RevocationTarget &target, const QString &clientId, Done done);
    ~RevocationAttempt() override;

private:
    void answered(const ApiResult<void> &answer);

    ApiClient &m_client;
    RevocationTarget m_target;
    QString m_clientId;
    Done m_done;
    RequestHandle m_request;
    std::unique_ptr<RevocationCheck> m_check;
};

} // namespace grantry
