// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiclient.h"
#include "app/net/call.h"
#include "app/net/pagefetcher.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace grantry {

//! Which page of a list is wanted. Pages are counted from 1; the server allows at most 100 rows a page.
struct PageRequest
{
    int page = 1;
    int perPage = 100;
    QByteArray etag; //!< of the page as it was read before, or empty
};

//! One page as the server gave it.
template <class Row>
struct Page
{
    QList<Row> rows;
    LinkHeader links;
    QByteArray etag;
    bool notModified = false; //!< 304: rows are those that are known already
    bool viaHttp2 = false;
};

//! What is remembered of a page, so that it costs a 304 where it has not changed. Its rows are with whoever shows them.
template <class Row>
struct KnownPage
{
    QList<decltype(Row::id)> ids;
    LinkHeader links;
    QByteArray etag;
};

//! A list that was read to its end.
template <class Row>
struct LoadedList
{
    QList<Row> rows;             //!< in the server's order, no id twice
    QList<KnownPage<Row>> pages; //!< for If-None-Match at the next load
    bool viaHttp2 = false;       //!< the last page that arrived
    bool complete = true; //!< false: the list moved while it was read, twice, or makes no sense; rows may be missing
};

//! Reads a paged list: the first page, then the others side by side (6 over HTTP/1.1, 20 over HTTP/2), handed on in
//! order.
//!
//! Where the list moves while it is read (`last` changes, a page before the last is short), it is read once more, and
//! rows that were seen stay in it. No link is followed, only page numbers are read from them; a list without `last` is
//! read page by page. Row must have an `id` member with == and qHash. Owned by whoever asks; destroying it aborts and
//! no callback runs. It may be destroyed inside its own callbacks, and the client may be destroyed first: then no
//! callback runs any more.
template <class Row>
class PageLoader final
{
    Q_DISABLE_COPY_MOVE(PageLoader)

public:
    struct Load
    {
        std::function<Call<Page<Row>>(const PageRequest &)> call;
        QList<KnownPage<Row>> known; //!< LoadedList::pages of the last time, for If-None-Match, or empty
        //! A row of #known; nothing where it is no longer there: then its page is read anew.
        std::function<std::optional<Row>(decltype(Row::id))> knownRow;
        Intent intent = Intent::Background;
        int perPage = 100; //!< 1 to 100
        //! More pages came: their rows in the server's order, no id twice. Once a page, with no rows too.
        std::function<void(const QList<Row> &rows, PageProgress progress)> arrived;
        //! Once, at the end; rows that have arrived before an error were read well.
        std::function<void(ApiResult<LoadedList<Row>>)> done;
    };

    //! Starts. `arrived` and `done` come from the event loop, never from inside the constructor.
    PageLoader(ApiClient &client, Load load);
    ~PageLoader() { m_fetcher->stop(); }

    //! True until `done` is called.
    [[nodiscard]] bool isActive() const { return m_fetcher->isActive(); }

private:
    class Rows;
    std::shared_ptr<PageFetcher> m_fetcher;
};

template <class Row>
class PageLoader<Row>::Rows final : public PageFetcher::Rows
{
    Q_DISABLE_COPY_MOVE(Rows)

public:
    Rows(ApiClient &client, Load load)
        : m_client(&client)
        , m_load(std::move(load))
    {
    }
    ~Rows() override = default;

    RequestHandle fetch(int page, bool conditional, Arrived arrived) override
    {
        if (!m_client)
            return {};
        const QByteArray etag = conditional && isWhole(page) ? m_load.known.at(page - 1).etag : QByteArray();
        return m_client->send<Page<Row>>(
            m_load.call({page, m_load.perPage, etag}), m_load.intent,
            [this, page, arrived = std::move(arrived)](ApiResult<Page<Row>> result) {
                arrived(std::move(result).map([&](Page<Row> &&read) { return keep(page, std::move(read)); }));
            });
    }

    qsizetype handOn(int page, PageProgress progress) override
    {
        QList<Row> unseen;
        qsizetype fresh = 0;
        const QList<Row> rows = m_rowsOfPage.take(page);
        for (const Row &row : rows) {
            const auto known = m_passOfId.constFind(row.id);
            if (known == m_passOfId.cend())
                unseen.append(row);
            else if (*known == m_pass)
                continue;
            m_passOfId.insert(row.id, m_pass);
            m_rows.append(row);
            ++fresh;
        }
        if (m_load.arrived)
            m_load.arrived(unseen, progress);
        return fresh;
    }

    void startAgain() override
    {
        ++m_pass;
        m_earlierRows = std::exchange(m_rows, {});
        m_rowsOfPage.clear();
        m_pages.clear();
    }

    void end(ApiResult<bool> complete) override
    {
        auto done = std::exchange(m_load.done, nullptr);
        if (!done)
            return;
        done(std::move(complete).map([this](bool isComplete) { return list(isComplete); }));
    }

private:
    //! Without all its rows a 304 would be of no use.
    [[nodiscard]] bool isWhole(int page) const
    {
        return page <= m_load.known.size() && m_load.knownRow &&
               std::ranges::all_of(m_load.known.at(page - 1).ids,
                                   [this](const auto &id) { return m_load.knownRow(id).has_value(); });
    }

    PageFetcher::Facts keep(int page, Page<Row> read)
    {
        PageFetcher::Facts facts;
        KnownPage<Row> kept{{}, read.links, read.etag};
        if (read.notModified && page <= m_load.known.size()) {
            const KnownPage<Row> &known = m_load.known.at(page - 1);
            kept.ids = known.ids;
            if (kept.etag.isEmpty())
                kept.etag = known.etag;
            facts.linksMissing = kept.links == LinkHeader();
            if (facts.linksMissing)
                kept.links = known.links;
            for (const auto &id : known.ids) {
                if (std::optional<Row> row = m_load.knownRow(id))
                    read.rows.append(*std::move(row));
            }
        } else {
            for (const Row &row : std::as_const(read.rows))
                kept.ids.append(row.id);
        }
        facts.rows = kept.ids.size();
        facts.links = kept.links;
        facts.viaHttp2 = m_viaHttp2 = read.viaHttp2;
        m_rowsOfPage.insert(page, std::move(read.rows));
        m_pages[page] = std::move(kept);
        return facts;
    }

    LoadedList<Row> list(bool complete)
    {
        LoadedList<Row> result;
        result.complete = complete;
        result.viaHttp2 = m_viaHttp2;
        result.rows = std::move(m_rows);
        if (!complete) {
            // What the second reading missed may just have slipped from one page to another: no row is dropped for
            // that.
            for (const Row &row : std::as_const(m_earlierRows)) {
                if (m_passOfId.value(row.id) != m_pass)
                    result.rows.append(row);
            }
        }
        for (auto &[number, page] : m_pages)
            result.pages.append(std::move(page));
        return result;
    }

    QPointer<ApiClient> m_client;
    Load m_load;
    std::map<int, KnownPage<Row>> m_pages;
    QHash<int, QList<Row>> m_rowsOfPage; //!< until they are handed on
    QList<Row> m_rows;
    QList<Row> m_earlierRows;
    QHash<decltype(Row::id), int> m_passOfId; //!< in which reading an id was last seen
    int m_pass = 1;
    bool m_viaHttp2 = false;
};

template <class Row>
PageLoader<Row>::PageLoader(ApiClient &client, Load load)
{
    load.perPage = std::clamp(load.perPage, 1, 100);
    const int perPage = load.perPage;
    m_fetcher = std::make_shared<PageFetcher>(std::make_unique<Rows>(client, std::move(load)), perPage);
    m_fetcher->start();
}

} // namespace grantry
