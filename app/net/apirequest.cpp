// SPDX-License-Identifier: MIT
#include "app/net/apirequest.h"

#include "app/net/answerreader.h"
#include "app/net/plainrequest.h"
#include "app/net/requesturl.h"
#include "app/net/retrypolicy.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

constexpr int mostRedirects = 5;
// A GET waits to leave for a quarter of a second, then twice as long, and so on: half a minute in all.
constexpr milliseconds firstUnsent{250};
constexpr int mostLostConnections = 7;

//! A request for which the server sends a text message with a code by itself.
bool sendsMessage(const RawCall &call)
{
    const bool changes = call.method == Method::Post || call.method == Method::Put || call.method == Method::Patch;
    return changes && call.path.encoded().startsWith("/authorizations"_L1);
}

//! The server itself has looked at the request, and a code that came with it was good.
bool isPastSignIn(const ApiError &error)
{
    const int status = error.httpStatus;
    return status >= 400 && status < 500 && status != 401 && status != 403 && status != 429 &&
           error.kind != Kind::AnsweredByProxy;
}

} // namespace

ApiRequest::ApiRequest(ClientState &state, RawCall call, Intent intent, Done done, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_call(std::move(call))
    , m_intent(intent)
    , m_done(std::move(done))
    , m_url(requestUrl(m_call, state.server))
    , m_turn(state.pace)
{
    m_backOff.setSingleShot(true);
    m_backOff.setTimerType(Qt::PreciseTimer); // a coarse one may fire early, and the server said when
    connect(&m_backOff, &QTimer::timeout, this, &ApiRequest::attempt);
    if (m_call.path.isValid()) {
        attempt();
        return;
    }
    ApiError refused;
    refused.kind = Kind::InvalidRequest;
    endLater(refused);
}

ApiRequest::~ApiRequest()
{
    m_state.codes.leave(this);
}

void ApiRequest::attempt()
{
    m_turn.ask(m_call.method != Method::Get, [this] { transmit(); });
}

void ApiRequest::transmit()
{
    if (m_state.refusal) {
        endLater(*m_state.refusal);
        return;
    }
    ++m_tries;
    const OneTimeCodes::Code code = m_state.codes.codeFor(this);
    m_codeSent = code.number;
    m_authorizationSent = m_state.authorization;
    const ApiClient::Limits &limits = m_state.limits;
    m_exchange =
        std::make_unique<HttpExchange>(m_state.network, signedRequest(code),
                                       HttpExchange::Limits{limits.timeout, limits.deadline, limits.maxReplyBytes},
                                       [this](const tl::expected<HttpAnswer, HttpExchange::Failure> &result) {
                                           m_turn.end();
                                           if (result)
                                               answered(*result);
                                           else
                                               failed(result.error());
                                       });
}

HttpRequest ApiRequest::signedRequest(const OneTimeCodes::Code &code) const
{
    HttpRequest request = plainRequest(m_call, m_url);
    // Nobody can call a write back that may be about to leave: it waits.
    if (m_state.overHttp2 && m_call.method == Method::Get)
        request.longestUnsent = firstUnsent * (1 << m_lostConnections);
    request.pinned = m_state.pinned;
    // Whatever led here, what is secret goes to the account's own origin only.
    if (!m_state.authorization.isEmpty() && m_state.server.isSameOrigin(m_url)) {
        request.headers.append({"Authorization"_ba, m_state.authorization});
        if (code.number != 0)
            request.headers.append({"X-GitHub-OTP"_ba, code.text});
    }
    return request;
}

void ApiRequest::failed(const HttpExchange::Failure &failure)
{
    if (failure.mayGoAtOnce && m_lostConnections < mostLostConnections) {
        ++m_lostConnections;
        --m_tries; // it was not looked at
        attempt();
        return;
    }
    ApiError error = failure.error;
    const bool isLost =
        error.kind == Kind::Offline || error.kind == Kind::Timeout || error.flaw == ApiError::Flaw::CutShort;
    if (m_call.method != Method::Get && failure.maybeSent && isLost)
        error.kind = Kind::LostAnswer;
    if (!tryAgain(error))
        end(tl::unexpected(std::move(error)));
}

void ApiRequest::answered(const HttpAnswer &answer)
{
    m_state.overHttp2 = answer.viaHttp2;
    const QPointer<ApiRequest> self(this);
    Q_EMIT serverVersionSeen(QString::fromLatin1(answer.header("X-GitHub-Enterprise-Version")));
    if (!self) // whoever listens may have deleted the client
        return;
    if (!answer.header("X-RateLimit-Limit").isEmpty())
        m_state.pace.keepWritesApart();
    ApiResult<Reply> reply = readAnswer(answer, m_call, m_url, m_state.clock.now());
    if (reply) {
        m_state.codes.accepted(m_codeSent);
        end(std::move(reply));
        return;
    }
    const ApiError error = reply.error();
    learn(error);
    if (error.kind == Kind::CodeNeeded)
        challenged(error, codeChannel(answer));
    else if (!follow(error) && !tryAgain(error))
        end(std::move(reply));
}

//! What an error says about code, credentials and pace concerns the other requests too.
void ApiRequest::learn(const ApiError &error)
{
    if (isPastSignIn(error))
        m_state.codes.accepted(m_codeSent);
    const bool wasSigned = !m_authorizationSent.isEmpty() && m_authorizationSent == m_state.authorization;
    if (error.kind == Kind::Unauthorized && wasSigned)
        m_state.refusal = error;
    if (error.kind == Kind::RateLimited || (error.kind == Kind::ServerError && error.retryAt)) {
        const QDateTime now = m_state.clock.now();
        const milliseconds pause(now.msecsTo(error.retryAt.value_or(now)));
        m_state.pace.slowDown(pause > m_state.limits.longestWait ? milliseconds(0) : pause);
        Q_EMIT toldToWait(error.retryAt.value_or(now));
    }
}

void ApiRequest::challenged(const ApiError &error, CodePrompt::Channel channel)
{
    m_challenge = error;
    --m_tries; // no fault of this request
    m_state.codes.challenged(this, {m_codeSent, channel, sendsMessage(m_call), m_intent == Intent::ExplicitAct});
}

void ApiRequest::goOn()
{
    attempt();
}

void ApiRequest::giveUp(ApiError::Kind why)
{
    ApiError error = m_challenge;
    error.kind = why;
    endLater(error);
}

//! A redirect of a GET, within the API. A write is never sent to where somebody else says.
bool ApiRequest::follow(const ApiError &error)
{
    if (error.kind != Kind::RedirectRefused || m_call.method != Method::Get || m_redirects == mostRedirects ||
        !isBelowApiRoot(error.location, m_state.server))
        return false;
    ++m_redirects;
    --m_tries;
    m_url = error.location.adjusted(QUrl::RemoveFragment);
    attempt();
    return true;
}

bool ApiRequest::tryAgain(const ApiError &error)
{
    if (m_call.method != Method::Get)
        return false;
    const ApiClient::Limits &limits = m_state.limits;
    const RetryPolicy policy{limits.tries, limits.firstBackOff, limits.longestWait, limits.unsaidWait};
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
    if (!done)
        return;
    m_state.codes.leave(this);
    deleteLater();
    done(std::move(result));
}

void ApiRequest::endLater(const ApiError &error)
{
    m_turn.end();
    QMetaObject::invokeMethod(
        this, [this, error] { end(tl::unexpected(error)); }, Qt::QueuedConnection);
}

} // namespace grantry
