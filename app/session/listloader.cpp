// SPDX-License-Identifier: MIT
#include "app/session/listloader.h"

#include "app/api/oauthauthorizations.h"

#include <utility>

namespace grantry {

ListLoader::ListLoader(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ListLoader::start(Intent intent)
{
    stop();
    m_error.reset();
    begin<Grant>(
        m_grants, [](const PageRequest &page) { return api::listGrants(page); }, intent, &ListLoader::grantsArrived);
    begin<Authorization>(
        m_authorizations, [](const PageRequest &page) { return api::listAuthorizations(page); }, intent,
        &ListLoader::authorizationsArrived);
    Q_EMIT progressChanged();
}

template <class Row>
void ListLoader::begin(List<Row> &list, std::function<Call<Page<Row>>(const PageRequest &)> call, Intent intent,
                       void (ListLoader::*arrived)(const QList<Row> &))
{
    typename PageLoader<Row>::Load load;
    load.call = std::move(call);
    load.known = list.current.pages;
    load.intent = intent;
    load.arrived = [this, &list, arrived](const QList<Row> &rows, PageProgress progress) {
        list.progress = progress;
        Q_EMIT(this->*arrived)(rows);
        Q_EMIT progressChanged();
    };
    load.done = [this, &list](ApiResult<LoadedList<Row>> loaded) {
        if (loaded)
            list.fresh = std::move(*loaded);
        else
            m_error = std::move(loaded).error();
        list.loader.reset();
        listEnded();
    };
    list.progress = {};
    list.loader = std::make_unique<PageLoader<Row>>(m_client, std::move(load));
}

void ListLoader::stop()
{
    m_grants.stop();
    m_authorizations.stop();
}

void ListLoader::clear()
{
    m_grants = {};
    m_authorizations = {};
    m_error.reset();
}

PageProgress ListLoader::progress() const
{
    const auto &grants = m_grants.progress;
    const auto &authorizations = m_authorizations.progress;
    const bool known = grants.total > 0 && authorizations.total > 0;
    return {grants.loaded + authorizations.loaded, known ? grants.total + authorizations.total : 0};
}

void ListLoader::listEnded()
{
    if (m_error) {
        // One list without the other would show applications beside tokens that are no longer theirs.
        stop();
    } else if (isLoading()) {
        return;
    } else {
        m_grants.current = *std::exchange(m_grants.fresh, std::nullopt);
        m_authorizations.current = *std::exchange(m_authorizations.fresh, std::nullopt);
    }
    Q_EMIT finished();
}

} // namespace grantry
