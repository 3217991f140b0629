// SPDX-License-Identifier: MIT
#include "tests/support/operations.h"
#include "tests/support/pagedlist.h"
#include "tests/support/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using Kind = ApiError::Kind;

namespace {

constexpr int redirectCodes[] = {301, 302, 303, 307, 308};

Script redirect(int status, const QByteArray &location)
{
    return answer(status, R"({"message":"Moved"})", "Location: " + location + "\r\n");
}

//! Runs one of the ten operations to its end.
std::optional<ApiError> run(const AnyOperation &operation, ApiClient &client)
{
    std::optional<ApiError> error;
    QTestEventLoop loop;
    const RequestHandle handle = operation.send(client, [&](std::optional<ApiError> got) {
        error = std::move(got);
        loop.exitLoop();
    });
    loop.enterLoop(60);
    return error;
}

} // namespace

//! Where requests are led, and what they carry there.
class TestRedirects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getFollowsWithinTheApi_data();
    void getFollowsWithinTheApi();
    void getFollowsFiveAtMost();
    void getFollowsNowhereElse_data();
    void getFollowsNowhereElse();
    void writesFollowNothing_data();
    void writesFollowNothing();
    void serverThatHasMoved();
    void pagesAreFollowedToo();
    void nothingReachesAnotherOrigin();
};

void TestRedirects::getFollowsWithinTheApi_data()
{
    QTest::addColumn<int>("status");
    for (const int status : redirectCodes)
        QTest::addRow("%d", status) << status;
}

void TestRedirects::getFollowsWithinTheApi()
{
    QFETCH(int, status);
    Wire wire([&](const Received &request) -> Script {
        if (request.target == "/api/v3/authorizations")
            return redirect(status, "/api/v3/authorizations/1?x=%2F&y=a+b#z");
        if (request.target == "/api/v3/authorizations/1?x=%2F&y=a+b")
            return redirect(status, wire.server.url("/authorizations/2"));
        return answer(200, "[]");
    });
    Call<QByteArray> call = plainCall(Method::Get);
    call.etag = "\"e\"";
    QVERIFY(wire.send(call).wait());
    QCOMPARE(wire.requests(), 3);
    QCOMPARE(wire.server.requests().constLast().target, "/api/v3/authorizations/2");
    for (const Received &request : wire.server.requests()) {
        QCOMPARE(request.method, "GET");
        QVERIFY(!request.header("Authorization").isNull());
        QCOMPARE(request.header("If-None-Match"), "\"e\"");
    }
}

void TestRedirects::getFollowsFiveAtMost()
{
    for (const int length : {5, 6}) {
        Wire wire([&, left = length](const Received &) mutable {
            return left-- > 0 ? redirect(302, "/api/v3/authorizations/" + QByteArray::number(left)) : answer(200, "[]");
        });
        const auto result = wire.get();
        QCOMPARE(result.has_value(), length == 5);
        QCOMPARE(wire.requests(), 6);
        if (!result)
            QCOMPARE(result.error().kind, Kind::RedirectRefused);
    }
    Wire loop([](const Received &) { return redirect(302, "/api/v3/authorizations"); });
    QVERIFY(!loop.get());
    QCOMPARE(loop.requests(), 6);
}

void TestRedirects::getFollowsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char *location) { QTest::newRow(location) << QByteArray(location); };
    row("http://127.0.0.2:PORT/api/v3/authorizations");
    row("http://localhost:PORT/api/v3/authorizations");
    row("http://127.0.0.1:1/api/v3/authorizations");
    row("https://127.0.0.1:PORT/api/v3/authorizations");
    row("//evil.example/api/v3/authorizations");
    row("http://octocat:demo@127.0.0.1:PORT/api/v3/authorizations");
    row("http://127.0.0.1:PORT@evil.example/api/v3/authorizations");
    row("/login?return_to=x");
    row("/");
    row("/api/v3");
    row("/api/v4/authorizations");
    row("/api/v3x/authorizations");
    row("/api/v3/../../login");
    row("/api/v3/%2e%2e/%2E%2e/login");
    row("/api/v3/..%2f..%2flogin");
    row("/api/v3/\\..\\login");
    row("../login");
    row("ftp://127.0.0.1/api/v3/x");
    row("javascript:alert(1)");
    row("http://[");
    row("");
}

void TestRedirects::getFollowsNowhereElse()
{
    QFETCH(QByteArray, location);
    Wire wire([&](const Received &) {
        return redirect(302, QByteArray(location).replace("PORT", QByteArray::number(wire.server.webRoot().port())));
    });
    const auto result = wire.get();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::RedirectRefused);
    QCOMPARE(result.error().httpStatus, 302);
    QCOMPARE(wire.requests(), 1);
}

void TestRedirects::writesFollowNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Method>("method");
    for (const int status : redirectCodes) {
        QTest::addRow("POST %d", status) << status << Method::Post;
        QTest::addRow("PUT %d", status) << status << Method::Put;
        QTest::addRow("PATCH %d", status) << status << Method::Patch;
        QTest::addRow("DELETE %d", status) << status << Method::Delete;
    }
}

void TestRedirects::writesFollowNothing()
{
    QFETCH(int, status);
    QFETCH(Method, method);
    Wire wire([&](const Received &) { return redirect(status, "/api/v3/authorizations/2"); });
    const auto result = wire.send(plainCall(method)).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::RedirectRefused);
    QCOMPARE(result.error().location, QUrl::fromEncoded(wire.server.url("/authorizations/2")));
    QTest::qWait(20); // silence
    QCOMPARE(wire.requests(), 1);
}

void TestRedirects::serverThatHasMoved()
{
    Wire wire([](const Received &request) { return redirect(301, "https://new-name.example" + request.target); });
    const auto result = wire.get();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::RedirectRefused);
    QCOMPARE(result.error().location.host(), u"new-name.example"_s);
}

void TestRedirects::pagesAreFollowedToo()
{
    ListServer list{idsFrom(1, 35)};
    Wire wire([&](const Received &request) -> Script {
        if (!request.target.startsWith("/api/v3/moved"))
            return redirect(307, "/api/v3/moved?" + request.target.split('?').value(1));
        return list(request);
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 35));
}

//! Ten operations, five redirects, and links that lead away: the other server reads everything that it is sent.
void TestRedirects::nothingReachesAnotherOrigin()
{
    ScriptedServer other([](const Received &) { return answer(200, "[]"); });
    int cases = 0;
    int wrong = 0;
    QByteArray location;
    int status = 0;
    Wire wire([&](const Received &) { return redirect(status, location); });
    const QList<QByteArray> locations{other.url("/authorizations"), other.url("/applications/grants"),
                                      "//127.0.0.1:" + QByteArray::number(other.webRoot().port()) +
                                          "/api/v3/authorizations"};
    const QList<AnyOperation> operations = TenOperations().all();
    for (const AnyOperation &operation : operations) {
        for (const int code : redirectCodes) {
            for (const QByteArray &where : locations) {
                status = code;
                location = where;
                wire.server.clear();
                const auto error = run(operation, *wire.client);
                ++cases;
                const bool isRight = error && error->kind == Kind::RedirectRefused && wire.requests() == 1 &&
                                     error->location.port() == other.webRoot().port();
                if (!isRight) {
                    ++wrong;
                    qWarning("%s, %d to %s", operation.name, code, where.constData());
                }
            }
        }
    }

    // Links, to every relation there is, in lists that go on and lists that do not.
    for (const QByteArray &path :
         {QByteArray("/authorizations?page=2"), QByteArray("/authorizations?page=3&per_page=100")}) {
        ListServer list{idsFrom(1, 30)};
        wire.server.setHandler([&](const Received &request) {
            const QByteArray links = "Link: <" + other.url(path) + ">; rel=\"next last first prev\"\r\n";
            return request.query(u"page"_s) == u"1"_s ? answer(200, "[1,2,3]", links) : answer(200, "[4]", links);
        });
        const Loading loading(*wire.client, 3);
        QVERIFY(loading.wait());
        ++cases;
    }

    QTest::qWait(50); // silence
    wrong += static_cast<int>(other.requests().size());
    for (const Received &request : other.requests()) {
        const QByteArray all = request.head + request.body;
        qWarning("the other server received %lld bytes", static_cast<long long>(all.size()));
    }
    QCOMPARE(other.connections(), 0);
    qInfo("two origins: %d cases, %d wrong", cases, wrong);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
