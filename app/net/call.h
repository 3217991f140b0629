// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"
#include "app/net/linkheader.h"
#include "app/net/requestpath.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace grantry {

enum class Method { Get, Post, Put, Patch, Delete };

//! What came back, before it is understood: a success, or a 304 to a call with an ETag.
struct Reply
{
    int status = 0;
    QByteArray body; //!< decompressed
    QByteArray etag; //!< as sent, `W/` included; empty where there is none
    LinkHeader links;
    QString serverVersion; //!< X-GitHub-Enterprise-Version
    QString requestId;     //!< X-GitHub-Request-Id
    bool viaHttp2 = false;

    //! The body has not changed since the ETag that the call carried.
    [[nodiscard]] bool notModified() const { return status == 304; }
};

//! A Call without its reading: all that is needed to send it.
struct RawCall
{
    Method method = Method::Get;
    RequestPath path;
    QUrlQuery query;
    std::optional<QJsonObject> body;
    QByteArray etag;
    QList<int> success = {200};
    ApiError::Kind notFoundMeans = ApiError::Kind::NotFound;
};

//! One request as a pure value: what to ask, and how to read the answer. See app/api for the ones there are.
template <class T>
struct Call
{
    Method method = Method::Get;
    RequestPath path;
    QUrlQuery query;
    std::optional<QJsonObject> body;
    QByteArray etag;                                         //!< sent as If-None-Match where not empty
    QList<int> success = {200};                              //!< any other 2xx is Malformed / WrongStatus
    ApiError::Kind notFoundMeans = ApiError::Kind::NotFound; //!< what a 404 says about the thing asked for
    std::function<ApiResult<T>(const Reply &)> read; //!< called with a success status, or 304 where #etag is set
};

//! The same call, whose answer is made into something else by \a map.
template <class From, class Map>
[[nodiscard]] auto mapped(Call<From> call, Map map)
{
    using To = std::invoke_result_t<Map, From>;
    return Call<To>{
        call.method,
        std::move(call.path),
        std::move(call.query),
        std::move(call.body),
        std::move(call.etag),
        std::move(call.success),
        call.notFoundMeans,
        [read = std::move(call.read), map = std::move(map)](const Reply &reply) { return read(reply).map(map); }};
}

} // namespace grantry
