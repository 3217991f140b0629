// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"
#include "app/net/apiclient.h"
#include "app/net/pageloader.h"
#include "app/session/revocations.h"

#include <QObject>

#include <functional>
#include <memory>

namespace grantry {

//! Finds out whether an access is still there, after a DELETE whose answer does not tell.
//!
//! Reads the object itself, and where the server says 404, the whole list it would stand in: only a server that does
//! answer lists has proved that the object is gone rather than the whole API.
class RevocationCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevocationCheck)

public:
    //! True: still there. An error: that could not be found out.
    using Done = std::function<void(const ApiResult<bool> &stillThere)>;

    //! Starts at once. \a done runs at most once, from the event loop, and never after this object is gone; it must not
    //! delete this object but by deleteLater(). \a client outlives it.
    RevocationCheck(ApiClient &client, const RevocationTarget &target, const QString &clientId, Done done);

private:
    void readObject();
    void objectRead(const ApiError *error);
    void readList();
    template <class Row>
    void read(std::unique_ptr<PageLoader<Row>> &loader, std::function<Call<Page<Row>>(const PageRequest &)> call);

    ApiClient &m_client;
    RevocationTarget m_target;
    QString m_clientId;
    Done m_done;
    RequestHandle m_request;
    std::unique_ptr<PageLoader<Grant>> m_grants;
    std::unique_ptr<PageLoader<Authorization>> m_authorizations;
};

} // namespace grantry
