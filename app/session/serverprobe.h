// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/servermeta.h"
#include "app/net/apiclient.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace grantry {

//! What is at an address that somebody typed.
struct ProbeResult
{
    enum class Verdict {
        Ghes,        //!< a GitHub Enterprise Server: #meta
        PrivateMode, //!< one that tells nothing without a sign-in; #meta holds the version where it was in a header
        NotGhes,     //!< something else answered
        Moved,       //!< it points to another server: #error has the location
        Unreachable, //!< no answer, or one of something on the way there: #error
    };

    ServerAddress server; //!< the one that was asked
    Verdict verdict = Verdict::Unreachable;
    ServerMeta meta;
    std::optional<ApiError> error; //!< but for Ghes and PrivateMode

    bool operator==(const ProbeResult &) const = default;
};

//! Finds out what is at an address, without signing in: one GET /meta, nothing secret is sent, nothing is repeated.
class ServerProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerProbe)

public:
    //! Without a word from the server. Shorter than for other requests: somebody is typing. The whole answer may take
    //! three times as long.
    static constexpr std::chrono::milliseconds usualTimeout{10'000};

    //! Neither \a network nor \a clock is owned; both outlive the probe.
    ServerProbe(QNetworkAccessManager *network, const Clock &clock, std::chrono::milliseconds timeout = usualTimeout,
                QObject *parent = nullptr);
    ~ServerProbe() override;

    //! Asks \a server. What was asked before is cancelled, and its finished() never comes. \a certificate as of
    //! ApiClient::trustOnly().
    void start(const ServerAddress &server, const QByteArray &certificate = {});
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    //! Comes from the event loop, once for a start() that was not cancelled.
    void finished(const grantry::ProbeResult &result);

private:
    void answered(const ApiResult<ServerMeta> &answer);

    QNetworkAccessManager *m_network;
    const Clock &m_clock;
    std::chrono::milliseconds m_timeout;
    std::unique_ptr<ApiClient> m_client;
    RequestHandle m_request;
};

} // namespace grantry
