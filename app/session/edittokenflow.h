// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiclient.h"
#include "app/session/tokenedit.h"

#include <QObject>

namespace grantry {

//! Changes one token, but only while it is as the person saw it.
//!
//! One of the signals follows each call, from the event loop. A new call ends the one before, without a signal.
class EditTokenFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditTokenFlow)

public:
    //! \a client is not owned and outlives the flow.
    explicit EditTokenFlow(ApiClient &client, QObject *parent = nullptr);

    //! Reads the token: read(), or failed().
    void read(AuthorizationId id, Intent intent);
    //! Reads the token and, where it is still as \a base, changes it to \a wanted: saved(), movedMeanwhile(), failed().
    //! Where the answer to the change is lost, the token is read again to find out; nothing is sent twice.
    void save(const Authorization &base, const TokenEdit &wanted);
    //! Ends what is under way. A change that was sent may be done all the same.
    void abandon();

    [[nodiscard]] bool isActive() const { return m_request.isActive(); }

Q_SIGNALS:
    void wasRead(const grantry::Authorization &token);
    //! As the server has it now.
    void saved(const grantry::Authorization &token);
    //! Somebody else has changed it: nothing was sent.
    void movedMeanwhile(const grantry::Authorization &now);
    //! Nothing was changed, but for ApiError::Kind::LostAnswer: then that could not be found out.
    void failed(const grantry::ApiError &error);

private:
    void send();
    void answered(const ApiResult<Authorization> &answer);
    void findOut(const ApiError &lost);

    ApiClient &m_client;
    Authorization m_base;
    TokenEdit m_wanted;
    RequestHandle m_request;
};

} // namespace grantry
