// SPDX-License-Identifier: MIT
#include "app/net/apiclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using Kind = ApiError::Kind;

namespace {

//! A call whose value is the body as it came.
Call<QByteArray> call(Method method, QLatin1StringView path, QList<int> success = {200})
{
    Call<QByteArray> made;
    made.method = method;
    made.path = RequestPath(path);
    made.success = std::move(success);
    made.read = [](const Reply &reply) { return ApiResult<QByteArray>(reply.body); };
    return made;
}

} // namespace

class TestApiClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void experiment_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"GET", "POST", "DELETE"})
            QTest::newRow(verb) << QByteArray(verb);
    }
    void experiment()
    {
        QFETCH(QByteArray, verb);
        const Method method = verb == "GET" ? Method::Get : verb == "POST" ? Method::Post : Method::Delete;
        for (const Script &script : {Script{{}, true}, answer(200, "hallo"), answer(204),
                 Script{"HTTP/1.1 200 OK\r\nX-GitHub-Request-Id: 1\r\nContent-Length: 10\r\n\r\nabc", true},
                 Script{"HTTP/1.1 200 OK\r\nX-GitHub-Request-Id: 1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc", true},
                 Script{"HTTP/1.1 200 OK\r\nX-GitHub-Requ", true},
                 Script{"rubbish\r\n\r\n", true},
                 Script{{}, false, true},
                 answer(401, "{}", "WWW-Authenticate: Negotiate\r\n"), answer(401, "{}", "WWW-Authenticate: NTLM\r\n"),
                 answer(401, "{}", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"),
                 answer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                 answer(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
             }) {
            ScriptedServer server([&](const Received &) { return script; });
            QNetworkAccessManager network;
            FakeClock clock;
            ApiClient::Limits limits;
            limits.tries = 1;
            limits.timeout = std::chrono::milliseconds(500);
            ApiClient client(&network, *ServerAddress::parse(server.webRoot().toString()), clock, nullptr, limits);
            client.setCredentials(u"octocat"_s, u"demo"_s);
            std::optional<ApiResult<QByteArray>> got;
            const RequestHandle handle = client.send<QByteArray>(
                call(method, "/authorizations"_L1), Intent::Background, [&](ApiResult<QByteArray> r) { got = std::move(r); });
            QTRY_VERIFY_WITH_TIMEOUT(got, 3000);
            qDebug() << script.bytes.left(60) << server.requests().size() << got->has_value()
                     << (got->has_value() ? 0 : int(got->error().kind)) << (got->has_value() ? 0 : int(got->error().flaw))
                     << (got->has_value() ? **got : got->error().detail.toUtf8());
            if (script.bytes.contains("hallo")) qDebug().noquote() << server.requests().value(0).head;
        }
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
