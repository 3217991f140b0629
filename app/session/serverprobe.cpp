// SPDX-License-Identifier: MIT
#include "app/session/serverprobe.h"

#include "app/api/oauthauthorizations.h"

namespace grantry {

namespace {

using Kind = ApiError::Kind;
using Verdict = ProbeResult::Verdict;

constexpr int proxyWantsCredentials = 407;

//! Of an answer that was not the /meta of a GHES.
Verdict verdictOf(const ApiError &error, const ServerAddress &server)
{
    // Every answer of a GHES carries a request id, and what refuses /meta is one all the same.
    const bool fromServer = !error.requestId.isEmpty();
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::CodeNeeded:
    case Kind::CodeWrong:
    case Kind::PasswordIsToken:
    case Kind::TooManyAttempts:
    case Kind::Forbidden:
        return Verdict::PrivateMode;
    case Kind::RedirectRefused:
        return error.location.host().isEmpty() || server.isSameOrigin(error.location) ? Verdict::NotGhes
                                                                                      : Verdict::Moved;
    case Kind::AnsweredByProxy:
        return error.httpStatus == proxyWantsCredentials ? Verdict::Unreachable : Verdict::NotGhes;
    case Kind::NotFound:
    case Kind::ApiNotOffered:
    case Kind::BadRequest:
    case Kind::Validation:
    case Kind::WebFlowRequired:
        return fromServer ? Verdict::Ghes : Verdict::NotGhes;
    case Kind::Malformed:
        return error.flaw == ApiError::Flaw::CutShort ? Verdict::Unreachable : Verdict::NotGhes;
    case Kind::RateLimited:
    case Kind::ServerError:
    case Kind::InvalidRequest:
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::LostAnswer:
    case Kind::Cancelled:
        return Verdict::Unreachable;
    }
    Q_UNREACHABLE();
}

} // namespace

ServerProbe::ServerProbe(QNetworkAccessManager *network, const Clock &clock, std::chrono::milliseconds timeout,
                         QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_timeout(timeout)
{
}

ServerProbe::~ServerProbe() = default;

void ServerProbe::start(const ServerAddress &server, const QByteArray &certificate)
{
    cancel();
    ApiClient::Limits limits;
    limits.timeout = m_timeout;
    limits.deadline = 3 * m_timeout;
    limits.tries = 1;
    limits.maxReplyBytes = qint64{1024} * 1024;
    m_client = std::make_unique<ApiClient>(m_network, server, m_clock, nullptr, limits);
    m_client->trustOnly(certificate);
    m_request = m_client->send<ServerMeta>(api::getMeta(), Intent::Background,
                                           [this](const ApiResult<ServerMeta> &answer) { answered(answer); });
}

void ServerProbe::cancel()
{
    m_request.abort();
    m_client.reset();
}

bool ServerProbe::isRunning() const
{
    return m_request.isActive();
}

void ServerProbe::answered(const ApiResult<ServerMeta> &answer)
{
    const ServerAddress server = m_client->server();
    ProbeResult result{server, Verdict::Ghes, {}, {}};
    if (answer)
        result.meta = *answer;
    else
        result = {server, verdictOf(answer.error(), server), {answer.error().serverVersion}, {}};
    if (result.verdict != Verdict::Ghes && result.verdict != Verdict::PrivateMode)
        result.error = answer.error();
    Q_EMIT finished(result);
}

} // namespace grantry
