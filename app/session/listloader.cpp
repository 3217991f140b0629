// SPDX-License-Identifier: MIT
#include "app/session/listloader.h"

#include "app/api/oauthauthorizations.h"

#include <utility>

namespace grantry {

template <class Row>
void ListLoader::List<Row>::finish()
{
    current = *std::exchange(fresh, std::nullopt);
    known.clear();
    for (Page<Row> &page : current.pages) {
        KnownPage kept;
        for (const Row &row : std::as_const(page.rows))
            kept.ids.append(row.id);
        page.rows = {};
        kept.withoutRows = page;
        known.append(kept);
    }
    current.pages.clear();
}

template <class Row>
void ListLoader::List<Row>::distrust(RowId id)
{
    for (KnownPage &page : known) {
        if (page.ids.contains(id))
            page.withoutRows.etag.clear();
    }
}

template <class Row>
QList<Page<Row>> ListLoader::List<Row>::knownPages(const std::function<std::optional<Row>(RowId)> &row) const
{
    QList<Page<Row>> pages;
    for (const KnownPage &kept : known) {
        Page<Row> page = kept.withoutRows;
        for (const RowId id : kept.ids) {
            if (const std::optional<Row> value = page.etag.isEmpty() ? std::nullopt : row(id))
                page.rows.append(*value);
            else
                page.etag.clear(); // without all its rows a 304 would be of no use
        }
        pages.append(page);
    }
    return pages;
}

ListLoader::ListLoader(ApiClient &client, Rows rows, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_rows(std::move(rows))
    , m_sharing(std::make_shared<Sharing>())
{
}

void ListLoader::start(Intent intent)
{
    stop();
    m_error.reset();
    begin<Grant>(
        m_grants, [](const PageRequest &page) { return api::listGrants(page); }, m_grants.knownPages(m_rows.grant),
        intent, &ListLoader::grantsArrived);
    begin<Authorization>(
        m_authorizations, [](const PageRequest &page) { return api::listAuthorizations(page); },
        m_authorizations.knownPages(m_rows.authorization), intent, &ListLoader::authorizationsArrived);
    Q_EMIT progressChanged();
}

template <class Row>
void ListLoader::begin(List<Row> &list, std::function<Call<Page<Row>>(const PageRequest &)> call,
                       QList<Page<Row>> known, Intent intent, void (ListLoader::*arrived)(const QList<Row> &))
{
    typename PageLoader<Row>::Load load;
    // Before anybody else holds a row: what is shared later leaves holes in the memory.
    load.call = [call = std::move(call), sharing = m_sharing](const PageRequest &request) {
        Call<Page<Row>> sent = call(request);
        sent.read = [read = std::move(sent.read), sharing](const Reply &reply) {
            ApiResult<Page<Row>> page = read(reply);
            if (page) {
                for (Row &row : page->rows)
                    sharing->share(row);
            }
            return page;
        };
        return sent;
    };
    load.known = std::move(known);
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
    m_sharing = std::make_shared<Sharing>();
    m_error.reset();
}

void ListLoader::distrust(GrantId id)
{
    m_grants.distrust(id);
}

void ListLoader::distrust(AuthorizationId id)
{
    m_authorizations.distrust(id);
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
        m_grants.finish();
        m_authorizations.finish();
    }
    Q_EMIT finished();
}

} // namespace grantry
