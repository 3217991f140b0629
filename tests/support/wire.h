// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QTestEventLoop>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace grantry::test {

//! What became of one call, for as long as its handle is kept.
template <class T>
class Outcome final
{
public:
    Outcome(ApiClient &client, Call<T> call, Intent intent)
        : m_state(std::make_shared<State>())
        , m_handle(client.send<T>(std::move(call), intent, [state = m_state](ApiResult<T> got) {
            if (state->result)
                QTest::qFail("an answer came twice", __FILE__, __LINE__);
            state->result.emplace(std::move(got));
            state->loop.exitLoop();
        }))
    {
    }

    [[nodiscard]] bool isThere() const { return m_state->result.has_value(); }
    [[nodiscard]] bool isActive() const { return m_handle.isActive(); }
    void abort() { m_handle.abort(); }
    //! Waits for it, for a minute at most.
    [[nodiscard]] ApiResult<T> wait() const
    {
        if (!isThere())
            m_state->loop.enterLoop(60);
        if (isThere())
            return *m_state->result;
        ApiError silence;
        silence.detail = QStringLiteral("the test saw no answer");
        return tl::unexpected(silence);
    }

private:
    struct State
    {
        std::optional<ApiResult<T>> result;
        QTestEventLoop loop; // wakes at once, where QTRY_VERIFY looks every ten milliseconds
    };

    std::shared_ptr<State> m_state;
    RequestHandle m_handle;
};

//! A call whose value is the body as it came.
[[nodiscard]] inline Call<QByteArray>
plainCall(Method method, QLatin1StringView path = QLatin1StringView("/authorizations"), QList<int> success = {200})
{
    Call<QByteArray> call;
    call.method = method;
    call.path = RequestPath(path);
    call.success = std::move(success);
    call.read = [](const Reply &reply) { return ApiResult<QByteArray>(reply.body); };
    return call;
}

//! A client that octocat has signed in to with the password `demo`, and the server that it talks to.
struct Wire
{
    explicit Wire(ScriptedServer::Handler handler, ApiClient::Limits limits = quick())
        : server(std::move(handler))
    {
        client = std::make_unique<ApiClient>(network.get(), *ServerAddress::parse(server.webRoot().toString()), clock,
                                             &prompt, limits);
        client->setCredentials(QStringLiteral("octocat"), QStringLiteral("demo"));
    }

    //! The real limits, with waits that a test can bear.
    [[nodiscard]] static ApiClient::Limits quick()
    {
        ApiClient::Limits limits;
        limits.firstBackOff = std::chrono::milliseconds(4);
        limits.unsaidWait = std::chrono::milliseconds(20);
        return limits;
    }

    template <class T>
    [[nodiscard]] Outcome<T> send(Call<T> call, Intent intent = Intent::Background)
    {
        return Outcome<T>(*client, std::move(call), intent);
    }
    [[nodiscard]] ApiResult<QByteArray> get(Intent intent = Intent::Background)
    {
        return send(plainCall(Method::Get), intent).wait();
    }
    [[nodiscard]] qsizetype requests() const { return server.requests().size(); }

    ScriptedServer server;
    std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>();
    FakeClock clock;
    FakePrompt prompt;
    std::unique_ptr<ApiClient> client;
};

} // namespace grantry::test
