// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"
#include "app/net/linkheader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace grantry {

enum class Method { Get, Post, Put, Patch, Delete };

//! The path of a call below the API root. The only place where path arguments are encoded.
//!
//! A segment that would climb or vanish (`.`, `..`, empty) and an id below 1 make the whole path invalid for good, and
//! ApiClient refuses to send it (ApiError::Kind::InvalidRequest). Everything else, `/` and `%` included, is encoded.
class RequestPath final
{
public:
    RequestPath() = default;
    //! Begins with a fixed path such as `/authorizations`, used as it is.
    explicit RequestPath(QLatin1StringView fixed) : m_encoded(fixed) {}

    [[nodiscard]] RequestPath segment(const QString &text) const;
    [[nodiscard]] RequestPath id(qint64 id) const;

    [[nodiscard]] bool isValid() const { return m_valid; }
    //! Percent-encoded, begins with `/`.
    [[nodiscard]] QString encoded() const { return m_encoded; }

private:
    QString m_encoded;
    bool m_valid = true;
};

//! What came back, before it is understood: a success, or a 304 to a call with an ETag.
struct Reply
{
    int status = 0;
    QByteArray body;       //!< decompressed
    QByteArray etag;       //!< as sent, `W/` included; empty where there is none
    LinkHeader links;
    QString serverVersion; //!< X-GitHub-Enterprise-Version
    QString requestId;     //!< X-GitHub-Request-Id
    bool viaHttp2 = false;

    //! The body has not changed since the ETag that the call carried.
    [[nodiscard]] bool notModified() const { return status == 304; }
};

//! One request as a pure value: what to ask, and how to read the answer. See app/api for the ones there are.
template <class T>
struct Call
{
    Method method = Method::Get;
    RequestPath path;
    QUrlQuery query;
    std::optional<QJsonObject> body;
    QByteArray etag;                                             //!< sent as If-None-Match where not empty
    QList<int> success = {200};                                  //!< any other 2xx is Malformed / WrongStatus
    ApiError::Kind notFoundMeans = ApiError::Kind::NotFound;     //!< what a 404 says about the thing asked for
    std::function<ApiResult<T>(const Reply &)> read;             //!< called with a success status, or 304 where #etag is set
};

} // namespace grantry
