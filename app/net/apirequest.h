// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiclient.h"
#include "app/net/httpexchange.h"
#include "app/net/onetimecodes.h"
#include "app/net/pace.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace grantry {

//! What the requests of one ApiClient share.
struct ClientState
{
    QPointer<QNetworkAccessManager> network;
    ServerAddress server;
    const Clock &clock;
    ApiClient::Limits limits;
    OneTimeCodes codes;
    Pace pace;
    QString user;
    QByteArray authorization; //!< the header's value; empty: nobody has signed in
    //! What the server said when it refused these very credentials. They are not sent again: every further try would
    //! count towards a lockout.
    std::optional<ApiError> refusal;
    bool overHttp2 = false; //!< the last answer came so
    QByteArray pinned;      //!< see ApiClient::trustOnly()
};

//! One call from send() to its end: signed, sent, redirected, tried again.
class ApiRequest final : public QObject, private OneTimeCodes::Waiter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiRequest)

public:
    using Done = std::function<void(ApiResult<Reply>)>;

    //! \a done is called once, from the event loop; anything may be deleted inside, this request included.
    ApiRequest(ClientState &state, RawCall call, Intent intent, Done done, QObject *parent);
    ~ApiRequest() override;

    [[nodiscard]] bool isActive() const { return m_done != nullptr; }

Q_SIGNALS:
    void serverVersionSeen(const QString &version);
    void toldToWait(const QDateTime &until);

private:
    void goOn() override;
    void giveUp(ApiError::Kind why) override;

    //! One more attempt, as soon as the pace allows.
    void attempt();
    void transmit();
    [[nodiscard]] HttpRequest signedRequest(const OneTimeCodes::Code &code) const;
    void failed(const HttpExchange::Failure &failure);
    void answered(const HttpAnswer &answer);
    void learn(const ApiError &error);
    void challenged(const ApiError &error, CodePrompt::Channel channel);
    [[nodiscard]] bool follow(const ApiError &error);
    [[nodiscard]] bool tryAgain(const ApiError &error);
    void end(ApiResult<Reply> result);
    void endLater(const ApiError &error);

    ClientState &m_state;
    RawCall m_call;
    Intent m_intent;
    Done m_done;
    QUrl m_url;
    int m_tries = 0;
    int m_redirects = 0;
    int m_lostConnections = 0; //!< that ended before it could leave
    QByteArray m_authorizationSent;
    int m_codeSent = 0;   //!< OneTimeCodes::Code::number
    ApiError m_challenge; //!< the server's words, should there be no code
    Pace::Turn m_turn;
    std::unique_ptr<HttpExchange> m_exchange;
    QTimer m_backOff;
};

} // namespace grantry
