// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"
#include "app/net/inflater.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
class QSslError;
QT_END_NAMESPACE

namespace grantry {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    //! To a server that speaks HTTP/2: how long it may wait to leave. 0: as long as it takes.
    std::chrono::milliseconds longestUnsent{0};
    QByteArray pinned; //!< SHA-256 of the one certificate that is good; empty: the system's authorities decide
};

//! An answer that came whole, whatever its status.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body; //!< decompressed
    bool viaHttp2 = false;

    //! The value of the header \a name, in any case; null where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! One request on the wire, sent at most once, and its answer.
//!
//! Takes from QNetworkAccessManager the connections and nothing else: no redirects, no cookies, no cache, no
//! credentials but those in the headers, and none of its silent resending. Destroying it aborts.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    struct Limits
    {
        std::chrono::milliseconds silence; //!< without any progress
        std::chrono::milliseconds whole;   //!< from the beginning to the end of the answer
        qint64 bytes;                      //!< of the answer, decompressed
    };
    //! What stopped an answer from coming whole.
    struct Failure
    {
        ApiError error;
        bool maybeSent = true;    //!< false: the server cannot have acted on it
        bool mayGoAtOnce = false; //!< it was only the HTTP/2 connection that ended; a GET may go over the next one
    };
    //! Called once, from the event loop; the exchange may be destroyed inside.
    using Done = std::function<void(tl::expected<HttpAnswer, Failure>)>;

    //! \a network is not owned; it may be null and may be deleted at any time: Offline.
    HttpExchange(QNetworkAccessManager *network, const HttpRequest &request, const Limits &limits, Done done);
    ~HttpExchange() override;

private:
    void watch(QNetworkAccessManager *network);
    void sent();
    void judge(const QList<QSslError> &errors);
    void checkPin();
    void progressed();
    void collect();
    [[nodiscard]] bool take(const QByteArray &bytes);
    void finished();
    void breakOff(ApiError::Kind kind, ApiError::Flaw flaw = ApiError::Flaw::None);
    void fail(ApiError::Kind kind, const QString &detail, ApiError::Flaw flaw = ApiError::Flaw::None);
    void failBetweenConnections();
    void complete(tl::expected<HttpAnswer, Failure> result);
    void letGoOfReply();
    [[nodiscard]] HttpAnswer answer();

    QPointer<QNetworkReply> m_reply;
    QTimer m_timer;
    QTimer m_unsent; //!< runs until the request has left, over HTTP/2
    Limits m_limits;
    QDeadlineTimer m_deadline;
    Done m_done;
    QByteArray m_body;
    std::unique_ptr<Inflater> m_inflater; //!< where the answer is packed and has begun to come
    QString m_tlsProblems;
    std::chrono::milliseconds m_longestUnsent;
    QByteArray m_pinned;
    std::optional<CertificateProblem> m_certificate; //!< why there is no secure connection
    bool m_connecting = false; //!< a connection is being made for this request and is not there yet
};

} // namespace grantry
