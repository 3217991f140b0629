// SPDX-License-Identifier: MIT
#include "app/session/revocationcheck.h"

#include "app/api/oauthauthorizations.h"

#include <algorithm>
#include <utility>

namespace grantry {

RevocationCheck::RevocationCheck(ApiClient &client, const RevocationTarget &target, const QString &clientId, Done done)
    : m_client(client)
    , m_target(target)
    , m_clientId(clientId)
    , m_done(std::move(done))
{
    readObject();
}

void RevocationCheck::readObject()
{
    const auto read = [this](const auto &answer) { objectRead(answer ? nullptr : &answer.error()); };
    if (const auto *grant = std::get_if<GrantId>(&m_target))
        m_request = m_client.send<Grant>(api::getGrant(*grant), Intent::ExplicitAct, read);
    else
        m_request = m_client.send<Authorization>(api::getAuthorization(std::get<AuthorizationId>(m_target)),
                                                 Intent::ExplicitAct, read);
}

void RevocationCheck::objectRead(const ApiError *error)
{
    if (!error)
        m_done(true);
    else if (error->kind == ApiError::Kind::NotFound)
        readList();
    else
        m_done(tl::unexpected(*error));
}

void RevocationCheck::readList()
{
    const auto read = [this, target = m_target](const auto &page) {
        if (!page) {
            m_done(tl::unexpected(page.error()));
            return;
        }
        const auto &rows = page->rows;
        m_done(std::any_of(rows.cbegin(), rows.cend(),
                           [&](const auto &row) { return RevocationTarget{row.id} == target; }));
    };
    const api::ListFilter filter{m_clientId};
    if (std::holds_alternative<GrantId>(m_target))
        m_request = m_client.send<Page<Grant>>(api::listGrants({}, filter), Intent::ExplicitAct, read);
    else
        m_request = m_client.send<Page<Authorization>>(api::listAuthorizations({}, filter), Intent::ExplicitAct, read);
}

} // namespace grantry
