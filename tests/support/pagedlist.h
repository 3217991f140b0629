// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/pageloader.h"
#include "tests/support/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>

namespace grantry::test {

//! The least that PageLoader needs of a row.
struct Row
{
    int id = 0;
    bool operator==(const Row &) const = default;
};

using Loader = PageLoader<Row>;

[[nodiscard]] inline QList<int> idsFrom(int first, int count)
{
    QList<int> ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

[[nodiscard]] inline QList<int> idsOf(const QList<Row> &rows)
{
    QList<int> ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

[[nodiscard]] inline Call<Page<Row>> callFor(const PageRequest &request)
{
    Call<Page<Row>> call;
    call.path = RequestPath(QLatin1StringView("/authorizations"));
    call.query.addQueryItem(QStringLiteral("per_page"), QString::number(request.perPage));
    call.query.addQueryItem(QStringLiteral("page"), QString::number(request.page));
    call.etag = request.etag;
    call.read = [](const Reply &reply) -> ApiResult<Page<Row>> {
        Page<Row> page;
        const QJsonArray array = QJsonDocument::fromJson(reply.body).array();
        for (const QJsonValue &value : array)
            page.rows.append(Row{value.toInt()});
        page.links = reply.links;
        page.etag = reply.etag;
        page.notModified = reply.notModified();
        page.viaHttp2 = reply.viaHttp2;
        return page;
    };
    return call;
}

//! A list as GitHub pages it, and the ways in which other servers do it.
struct ListServer
{
    QList<int> ids;
    bool namesLast = true;
    bool answers304 = false;
    bool linksWith304 = true;
    QByteArray root = "/api/v3/authorizations";
    std::function<void(int page)> before = {}; //!< something happens to the list

    [[nodiscard]] QByteArray link(int page, int perPage, const char *relation) const
    {
        return '<' + root + "?per_page=" + QByteArray::number(perPage) + "&page=" + QByteArray::number(page) +
               ">; rel=\"" + relation + '"';
    }

    Script operator()(const Received &request)
    {
        const int page = request.query(QStringLiteral("page")).toInt();
        const int perPage = request.query(QStringLiteral("per_page")).toInt();
        if (before)
            before(page);
        const int last = std::max(1, static_cast<int>((ids.size() + perPage - 1) / perPage));
        QList<QByteArray> links;
        if (page < last) {
            links.append(link(page + 1, perPage, "next"));
            if (namesLast)
                links.append(link(last, perPage, "last"));
        }
        if (page > 1) {
            links.append(link(1, perPage, "first"));
            links.append(link(page - 1, perPage, "prev"));
        }
        QJsonArray rows;
        for (const int id : ids.mid((page - 1) * perPage, perPage))
            rows.append(id);
        const QByteArray body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
        const QByteArray etag = '"' + QByteArray::number(qHash(body)) + '"';
        const QByteArray linkLine = links.isEmpty() ? QByteArray() : "Link: " + links.join(", ") + "\r\n";
        if (answers304 && request.header("If-None-Match") == etag)
            return answer(304, {}, (linksWith304 ? linkLine : QByteArray()) + "ETag: " + etag + "\r\n");
        return answer(200, body, linkLine + "ETag: " + etag + "\r\n");
    }
};

//! One load and all that came of it.
struct Loading
{
    Loading(ApiClient &client, int perPage, const QList<KnownPage<Row>> &known = {}, Intent intent = Intent::Background)
    {
        Loader::Load load;
        load.call = callFor;
        load.perPage = perPage;
        load.known = known;
        load.knownRow = [](int id) { return std::optional(Row{id}); };
        load.intent = intent;
        load.arrived = [this](const QList<Row> &rows, PageProgress now) {
            arrived += idsOf(rows);
            progress.append(now);
            if (whenArrived)
                whenArrived();
        };
        load.done = [this](ApiResult<LoadedList<Row>> list) {
            result = std::move(list);
            loop.exitLoop();
        };
        loader = std::make_unique<Loader>(client, std::move(load));
    }

    [[nodiscard]] bool wait() const
    {
        if (!result)
            loop.enterLoop(60);
        return result.has_value();
    }
    [[nodiscard]] bool isComplete() const { return wait() && *result && (*result)->complete; }
    [[nodiscard]] QList<int> rows() const { return wait() && *result ? idsOf((*result)->rows) : QList<int>(); }

    QList<int> arrived;
    QList<PageProgress> progress;
    std::function<void()> whenArrived;
    std::optional<ApiResult<LoadedList<Row>>> result;
    std::unique_ptr<Loader> loader;
    mutable QTestEventLoop loop;
};

} // namespace grantry::test
