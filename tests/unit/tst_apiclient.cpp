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
    void signsAndSays();
    void handleGone();
};

void TestApiClient::signsAndSays()
{
    ScriptedServer server([](const Received &) { return answer(200, "[]"); });
    QNetworkAccessManager network;
    FakeClock clock;
    ApiClient client(&network, *ServerAddress::parse(server.webRoot().toString()), clock);
    client.setCredentials(u"octocat"_s, u"demo"_s);
    std::optional<ApiResult<QByteArray>> result;
    const RequestHandle handle = client.send<QByteArray>(call(Method::Get, "/authorizations"_L1), Intent::Background,
                                                         [&](ApiResult<QByteArray> got) { result = std::move(got); });
    QVERIFY(!result);
    QVERIFY(handle.isActive());
    QTRY_VERIFY(result);
    QVERIFY(!handle.isActive());
    QCOMPARE(**result, "[]");
    const Received &seen = server.requests().constFirst();
    QCOMPARE(seen.target, "/api/v3/authorizations");
    QCOMPARE(seen.header("Authorization"), "Basic " + QByteArray("octocat:demo").toBase64());
    QCOMPARE(seen.header("Accept"), "application/vnd.github+json");
    QCOMPARE(seen.header("X-GitHub-Api-Version"), "2022-11-28");
    QCOMPARE(seen.header("User-Agent"), "Grantry/" GRANTRY_VERSION);
}

void TestApiClient::handleGone()
{
    ScriptedServer server([](const Received &) { return answer(200, "[]"); });
    QNetworkAccessManager network;
    FakeClock clock;
    ApiClient client(&network, *ServerAddress::parse(server.webRoot().toString()), clock);
    bool called = false;
    {
        const RequestHandle handle =
            client.send<QByteArray>(call(Method::Get, "/authorizations"_L1), Intent::Background,
                                    [&](const ApiResult<QByteArray> &) { called = true; });
    }
    QTest::qWait(50);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
