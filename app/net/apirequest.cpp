// SPDX-License-Identifier: MIT
#include "app/net/apirequest.h"

#include "app/net/answerreader.h"
#include "app/net/retrypolicy.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

using Kind = ApiError::Kind;

constexpr int mostRedirects = 5;

QByteArray verbOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    }
    return {};
}

//! QUrlQuery leaves `+` as it is, which servers read as a space; here every value is encoded in full.
QByteArray encodedQuery(const QUrlQuery &query)
{
    QByteArray encoded;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        encoded += encoded.isEmpty() ? '?' : '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

QUrl urlOf(const RawCall &call, const ServerAddress &server)
{
    return QUrl::fromEncoded(server.apiRoot().toEncoded() + call.path.encoded().toLatin1() + encodedQuery(call.query),
                             QUrl::StrictMode);
}

//! Below the API root, and not out of it again by way of dots.
bool isBelowApiRoot(const QUrl &url, const ServerAddress &server)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const QStringList segments = path.split(u'/');
    return server.isSameOrigin(url) && url.userInfo().isEmpty() && path.startsWith(server.apiRoot().path() + u'/') &&
           !segments.contains(".."_L1) && !segments.contains("."_L1);
}

} // namespace

ApiRequest::ApiRequest(ClientState &state, RawCall call, Intent intent, Done done, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_call(std::move(call))
    , m_intent(intent)
    , m_done(std::move(done))
    , m_url(urlOf(m_call, state.server))
{
    m_backOff.setSingleShot(true);
    m_backOff.setTimerType(Qt::PreciseTimer); // a coarse one may fire early, and the server said when
    connect(&m_backOff, &QTimer::timeout, this, &ApiRequest::transmit);
    if (m_call.path.isValid()) {
        transmit();
        return;
    }
    ApiError refused;
    refused.kind = Kind::InvalidRequest;
    QMetaObject::invokeMethod(
        this, [this, refused] { end(tl::unexpected(refused)); }, Qt::QueuedConnection);
}

ApiRequest::~ApiRequest() = default;

void ApiRequest::transmit()
{
    ++m_tries;
    m_exchange = std::make_unique<HttpExchange>(m_state.network, signedRequest(), m_state.limits.timeout,
                                                m_state.limits.maxReplyBytes,
                                                [this](tl::expected<HttpAnswer, HttpExchange::Failure> result) {
                                                    if (result)
                                                        answered(*result);
                                                    else
                                                        failed(result.error());
                                                });
}

HttpRequest ApiRequest::signedRequest() const
{
    HttpRequest request;
    request.verb = verbOf(m_call.method);
    request.url = m_url;
    request.headers = {
        {"Accept"_ba, "application/vnd.github+json"_ba},
        {"X-GitHub-Api-Version"_ba, "2022-11-28"_ba},
        {"User-Agent"_ba, "Grantry/" GRANTRY_VERSION},
    };
    if (m_call.body) {
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
        request.body = QJsonDocument(*m_call.body).toJson(QJsonDocument::Compact);
    }
    if (!m_call.etag.isEmpty())
        request.headers.append({"If-None-Match"_ba, m_call.etag});
    // Whatever led here, what is secret goes to the account's own origin only.
    if (!m_state.authorization.isEmpty() && m_state.server.isSameOrigin(m_url))
        request.headers.append({"Authorization"_ba, m_state.authorization});
    return request;
}

void ApiRequest::failed(const HttpExchange::Failure &failure)
{
    ApiError error = failure.error;
    if (m_call.method != Method::Get && failure.maybeSent)
        error.kind = Kind::LostAnswer;
    if (!tryAgain(error))
        end(tl::unexpected(std::move(error)));
}

void ApiRequest::answered(const HttpAnswer &answer)
{
    Q_EMIT serverVersionSeen(QString::fromLatin1(answer.header("X-GitHub-Enterprise-Version")));
    ApiResult<Reply> reply = readAnswer(answer, m_call, m_url, m_state.clock.now());
    if (reply) {
        end(std::move(reply));
        return;
    }
    const ApiError &error = reply.error();
    if (error.kind == Kind::RedirectRefused && follow(error.location))
        return;
    if (!tryAgain(error))
        end(std::move(reply));
}

//! A redirect of a GET, within the API. A write is never sent to where somebody else says.
bool ApiRequest::follow(const QUrl &location)
{
    if (m_call.method != Method::Get || m_redirects == mostRedirects || !isBelowApiRoot(location, m_state.server))
        return false;
    ++m_redirects;
    --m_tries;
    m_url = location.adjusted(QUrl::RemoveFragment);
    transmit();
    return true;
}

bool ApiRequest::tryAgain(const ApiError &error)
{
    if (m_call.method != Method::Get)
        return false;
    RetryPolicy policy;
    policy.tries = m_state.limits.tries;
    policy.firstBackOff = m_state.limits.firstBackOff;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = policy.waitBeforeNext(error, m_tries, m_state.clock.now(), jitter);
    if (wait)
        m_backOff.start(*wait);
    return wait.has_value();
}

//! The last thing that a request does: nothing of it may be touched after.
void ApiRequest::end(ApiResult<Reply> result)
{
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    done(std::move(result));
}

} // namespace grantry

#include "moc_apirequest.cpp"
