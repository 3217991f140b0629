// SPDX-License-Identifier: MIT
#include "app/net/httpexchange.h"

#include "app/net/onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

constexpr int proxyWantsCredentials = 407;
constexpr const char *connectionEnded = QT_TRANSLATE_NOOP("NetworkFailure", "the connection ended without an answer");

//! Words of ours among those of Qt, which ui/errortext translates.
QString said(const char *words)
{
    return QString::fromLatin1(words);
}

QNetworkRequest bareRequest(const HttpRequest &request)
{
    QNetworkRequest bare(request.url);
    bare.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    bare.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    bare.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    bare.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    bare.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    bare.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    bare.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    bare.setRawHeader("Accept-Encoding", "gzip"); // which keeps Qt from unpacking it, see Inflater
    for (const auto &[name, value] : request.headers)
        bare.setRawHeader(name, value);
    return bare;
}

bool isPacked(const QByteArray &contentEncoding)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    return coding == "gzip" || coding == "x-gzip" || coding == "deflate";
}

//! The request cannot have left: there was no connection to send it on.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

//! It stands in the head, like a redirect.
bool isRefusal(int status)
{
    return status >= 300;
}

QString shownHost(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

CertificateProblem problemOf(const QNetworkReply &reply, const QList<QSslError> &errors, const QByteArray &pinned)
{
    return CertificateProblem::of(shownHost(reply.url()), reply.sslConfiguration().peerCertificate(), errors, pinned);
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

HttpExchange::HttpExchange(QNetworkAccessManager *network, const HttpRequest &request, const Limits &limits, Done done)
    : m_limits(limits)
    , m_deadline(limits.whole)
    , m_done(std::move(done))
    , m_longestUnsent(request.longestUnsent)
    , m_pinned(request.pinned)
{
    if (!network) {
        fail(Kind::Offline, said(QT_TRANSLATE_NOOP("NetworkFailure", "no network")));
        return;
    }
    auto *body = new OneWayBody(request.body);
    m_reply = network->sendCustomRequest(bareRequest(request), request.verb, body);
    body->setParent(m_reply);
    watch(network);
    progressed();
}

HttpExchange::~HttpExchange()
{
    letGoOfReply();
}

void HttpExchange::watch(QNetworkAccessManager *network)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { breakOff(Kind::Timeout); });
    connect(network, &QObject::destroyed, this, [this] {
        m_reply = nullptr; // goes with the manager; aborting it now would reach into what is half gone
        Failure failure{ApiError(), !m_connecting};
        failure.error.detail = said(QT_TRANSLATE_NOOP("NetworkFailure", "the network was shut down"));
        complete(tl::unexpected(std::move(failure)));
    });
    QNetworkReply *reply = m_reply;
    // Only over TLS is it told when the connection is there. Where it is not known, the request may have been sent.
    if (reply->url().scheme() == "https"_L1)
        connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    if (m_longestUnsent.count() > 0) {
        m_unsent.setSingleShot(true);
        connect(&m_unsent, &QTimer::timeout, this, &HttpExchange::failBetweenConnections);
        connect(reply, &QNetworkReply::socketStartedConnecting, &m_unsent, &QTimer::stop);
        m_unsent.start(m_longestUnsent);
    }
    connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::checkPin);
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::sent);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes) {
        if (bytes > 0)
            sent();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::sent);
    connect(reply, &QIODevice::readyRead, this, &HttpExchange::collect);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::judge);
    // Queued, so that nothing below runs inside the network code: whoever is told may delete anything.
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finished, Qt::QueuedConnection);
}

void HttpExchange::sent()
{
    m_unsent.stop();
    progressed();
}

//! The certificate is not good by itself. Runs while the handshake waits for it.
void HttpExchange::judge(const QList<QSslError> &errors)
{
    const CertificateProblem problem = problemOf(*m_reply, errors, m_pinned);
    if (!m_pinned.isEmpty() && !problem.hasChanged())
        m_reply->ignoreSslErrors(errors);
    else
        m_certificate = problem;
    for (const QSslError &error : errors)
        m_tlsProblems += (m_tlsProblems.isEmpty() ? u""_s : u"; "_s) + error.errorString();
}

//! The connection is there, and nothing has been sent on it. A certificate that replaces the trusted one is not taken,
//! however good it is.
void HttpExchange::checkPin()
{
    progressed();
    const CertificateProblem problem = problemOf(*m_reply, {}, m_pinned);
    if (!problem.hasChanged())
        return;
    m_certificate = problem;
    fail(Kind::Tls, said(QT_TRANSLATE_NOOP("NetworkFailure", "another certificate than the trusted one")));
}

void HttpExchange::progressed()
{
    m_connecting = false;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration());
    m_timer.start(std::min(m_limits.silence, left));
}

void HttpExchange::collect()
{
    constexpr qint64 atOnce = 64 * 1024;
    while (m_reply) {
        const QByteArray bytes = m_reply->read(atOnce);
        if (bytes.isEmpty())
            return;
        progressed();
        if (!take(bytes))
            breakOff(Kind::Malformed, Flaw::WrongEncoding);
        else if (m_body.size() > m_limits.bytes)
            breakOff(Kind::Malformed, Flaw::TooLarge);
    }
}

//! False: it does not unpack.
bool HttpExchange::take(const QByteArray &bytes)
{
    if (m_body.isEmpty() && !m_inflater && isPacked(m_reply->rawHeader("Content-Encoding")))
        m_inflater = std::make_unique<Inflater>();
    if (m_inflater)
        return m_inflater->unpack(bytes, m_body, m_limits.bytes);
    m_body += bytes;
    return true;
}

void HttpExchange::finished()
{
    if (!m_reply)
        return;
    collect();
    if (!m_reply) // too large after all
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString text = m_reply->errorString();
    const int status = statusOf(*m_reply);
    // What became of the body of a refusal does not matter: not that it broke off, nor that Qt cannot wind ours back
    // for a 307. A success must be whole.
    const bool isWhole = error == QNetworkReply::NoError && (!m_inflater || m_inflater->isComplete());
    if (isRefusal(status) || (status != 0 && isWhole)) {
        complete(answer());
    } else if (status != 0) {
        fail(Kind::Malformed, text, Flaw::CutShort);
    } else if (error == QNetworkReply::SslHandshakeFailedError) {
        fail(Kind::Tls, m_tlsProblems.isEmpty() ? text : m_tlsProblems);
    } else if (error == QNetworkReply::ProxyAuthenticationRequiredError) {
        m_connecting = true;
        fail(Kind::AnsweredByProxy, text);
    } else if (error == QNetworkReply::TimeoutError || error == QNetworkReply::ProxyTimeoutError) {
        fail(Kind::Timeout, text);
    } else if (error == QNetworkReply::ContentReSendError && m_longestUnsent.count() > 0) {
        failBetweenConnections();
    } else if (error == QNetworkReply::ContentReSendError || error == QNetworkReply::RemoteHostClosedError) {
        fail(Kind::Offline, said(connectionEnded)); // see OneWayBody
    } else {
        m_connecting = m_connecting || isBeforeSending(error);
        fail(Kind::Offline, text);
    }
}

HttpAnswer HttpExchange::answer()
{
    HttpAnswer answer;
    answer.status = statusOf(*m_reply);
    answer.headers = m_reply->rawHeaderPairs();
    answer.viaHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    answer.body = std::move(m_body);
    return answer;
}

//! Does not wait for the rest of an answer that does not come in time, or is not worth it.
void HttpExchange::breakOff(Kind kind, Flaw flaw)
{
    if (!isRefusal(statusOf(*m_reply)))
        return fail(kind, {}, flaw);
    m_body.clear();
    complete(answer());
}

void HttpExchange::fail(Kind kind, const QString &detail, Flaw flaw)
{
    Failure failure;
    failure.error.kind = kind;
    failure.error.detail = detail;
    failure.error.flaw = flaw;
    if (kind == Kind::Tls)
        failure.error.certificate = m_certificate;
    failure.maybeSent = m_reply && !m_connecting && kind != Kind::Tls;
    if (m_reply) {
        failure.error.httpStatus = statusOf(*m_reply);
        failure.error.requestId = QString::fromLatin1(m_reply->rawHeader("X-GitHub-Request-Id"));
        if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
            failure.error.httpStatus = proxyWantsCredentials;
    }
    complete(tl::unexpected(std::move(failure)));
}

//! A server ends an HTTP/2 connection after so many requests. Those that it did not look at any more come back as
//! errors, and those that Qt is given at that very moment may stay where they are for ever.
void HttpExchange::failBetweenConnections()
{
    Failure failure;
    failure.error.detail = said(connectionEnded);
    failure.mayGoAtOnce = true;
    complete(tl::unexpected(std::move(failure)));
}

void HttpExchange::complete(tl::expected<HttpAnswer, Failure> result)
{
    letGoOfReply();
    m_timer.stop();
    m_unsent.stop();
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            if (const Done done = std::exchange(m_done, nullptr))
                done(std::move(result));
        },
        Qt::QueuedConnection);
}

void HttpExchange::letGoOfReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace grantry
