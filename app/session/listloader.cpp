// SPDX-License-Identifier: MIT
#include "app/session/listloader.h"

#include "app/api/oauthauthorizations.h"

#include <utility>

namespace grantry {

template <class Row>
void ListLoader::List<Row>::finish()
{
    current = *std::exchange(fresh, std::nullopt);
    known = std::exchange(current.pages, {});
}

template <class Row>
void ListLoader::List<Row>::distrust(RowId id)
{
    for (KnownPage<Row> &page : known) {
        if (page.ids.contains(id))
            page.etag.clear();
    }
}

ListLoader::ListLoader(ApiClient &client, Rows rows, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_rows(std::move(rows))
{
}

void ListLoader::start(Intent intent)
{
    stop();
    m_error.reset();
    begin<Grant>(
        m_grants, [](const PageRequest &page) { return api::listGrants(page); }, m_rows.grant, intent,
        &ListLoader::grantsArrived);
    // Made into rows as they come: 100,000 at the end would hold everything up.
    const auto toRows = [made = m_rows.made](const Page<Authorization> &page) {
        Page<TokenRow> rows{{}, page.links, page.etag, page.notModified, page.viaHttp2};
        rows.rows.reserve(page.rows.size());
        for (const Authorization &authorization : page.rows)
            rows.rows.append(made(authorization));
        return rows;
    };
    begin<TokenRow>(
        m_tokens, [toRows](const PageRequest &page) { return mapped(api::listAuthorizations(page), toRows); },
        m_rows.token, intent, &ListLoader::tokensArrived);
    Q_EMIT progressChanged();
}

template <class Row>
void ListLoader::begin(List<Row> &list, std::function<Call<Page<Row>>(const PageRequest &)> call,
                       std::function<std::optional<Row>(decltype(Row::id))> known, Intent intent,
                       void (ListLoader::*arrived)(const QList<Row> &))
{
    typename PageLoader<Row>::Load load;
    load.call = std::move(call);
    load.known = list.known;
    load.knownRow = std::move(known);
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
    m_tokens.stop();
}

void ListLoader::clear()
{
    m_grants = {};
    m_tokens = {};
    m_error.reset();
}

void ListLoader::distrust(GrantId id)
{
    m_grants.distrust(id);
}

void ListLoader::distrust(AuthorizationId id)
{
    m_tokens.distrust(id);
}

PageProgress ListLoader::progress() const
{
    const auto &grants = m_grants.progress;
    const auto &tokens = m_tokens.progress;
    const bool known = grants.total > 0 && tokens.total > 0;
    return {grants.loaded + tokens.loaded, known ? grants.total + tokens.total : 0};
}

void ListLoader::listEnded()
{
    if (!m_error && isLoading())
        return;
    if (m_error) {
        // One list without the other would show applications beside tokens that are no longer theirs.
        stop();
    } else {
        m_grants.finish();
        m_tokens.finish();
    }
    Q_EMIT finished();
}

} // namespace grantry
