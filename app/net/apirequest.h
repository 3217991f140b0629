// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiclient.h"
#include "app/net/httpexchange.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace grantry {

//! What the requests of one ApiClient share.
struct ClientState
{
    QPointer<QNetworkAccessManager> network;
    ServerAddress server;
    const Clock &clock;
    ApiClient::Limits limits;
    QString user;
    QByteArray authorization; //!< the header's value; empty: nobody has signed in
};

//! One call from send() to its end: signed, sent, redirected, tried again.
class ApiRequest final : public QObject
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

private:
    void transmit();
    [[nodiscard]] HttpRequest signedRequest() const;
    void failed(const HttpExchange::Failure &failure);
    void answered(const HttpAnswer &answer);
    [[nodiscard]] bool follow(const QUrl &location);
    [[nodiscard]] bool tryAgain(const ApiError &error);
    void end(ApiResult<Reply> result);

    ClientState &m_state;
    RawCall m_call;
    Intent m_intent;
    Done m_done;
    QUrl m_url;
    int m_tries = 0;
    int m_redirects = 0;
    std::unique_ptr<HttpExchange> m_exchange;
    QTimer m_backOff;
};

} // namespace grantry
