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
    const api::ListFilter filter{m_clientId};
    if (std::holds_alternative<GrantId>(m_target))
        read<Grant>(m_grants, [filter](const PageRequest &page) { return api::listGrants(page, filter); });
    else
        read<Authorization>(m_authorizations,
                            [filter](const PageRequest &page) { return api::listAuthorizations(page, filter); });
}

template <class Row>
void RevocationCheck::read(std::unique_ptr<PageLoader<Row>> &loader,
                           std::function<Call<Page<Row>>(const PageRequest &)> call)
{
    typename PageLoader<Row>::Load load;
    load.call = std::move(call);
    load.intent = Intent::ExplicitAct;
    load.done = [this](const ApiResult<LoadedList<Row>> &list) {
        m_done(list.map([this](const LoadedList<Row> &whole) {
            return std::any_of(whole.rows.cbegin(), whole.rows.cend(),
                               [this](const Row &row) { return RevocationTarget{row.id} == m_target; });
        }));
    };
    loader = std::make_unique<PageLoader<Row>>(m_client, std::move(load));
}

} // namespace grantry
