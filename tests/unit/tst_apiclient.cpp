// SPDX-License-Identifier: MIT
#include "tests/support/wire.h"

#include <QAbstractNetworkCache>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

//! Remembers whether anybody offered it something or looked into it.
class WatchedCache final : public QAbstractNetworkCache
{
    Q_OBJECT

public:
    QNetworkCacheMetaData metaData(const QUrl &) override { return used(), QNetworkCacheMetaData(); }
    void updateMetaData(const QNetworkCacheMetaData &) override { used(); }
    QIODevice *data(const QUrl &) override { return used(), nullptr; }
    bool remove(const QUrl &) override { return false; }
    [[nodiscard]] qint64 cacheSize() const override { return 0; }
    QIODevice *prepare(const QNetworkCacheMetaData &) override { return used(), nullptr; }
    void insert(QIODevice *) override { used(); }
    void clear() override {}

    int uses = 0;

private:
    void used() { ++uses; }
};

Script list(const Received &)
{
    return answer(200, "[]");
}

} // namespace

class TestApiClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsHeaders();
    void signsOnlyWhenSignedIn();
    void passwordIsUtf8();
    void encodesPathAndQuery();
    void refusesInvalidPaths();
    void sendsBodies();
    void emptyPatchHasALength();
    void keepsNothing();
    void reportsServerVersion();
    void refusedCredentialsAreNotSentAgain();
    void answersComeFromTheEventLoop();
    void abortAtAnyMoment();
    void handleDroppedInsideDone();
    void clientDeletedInsideDone();
    void clientDeletedWhenTheVersionIsSeen();
    void clientDeletedFirst();
    void networkDeletedInsideDone();
    void networkDeletedFirst_data();
    void networkDeletedFirst();
    void noNetworkAtAll();
};

void TestApiClient::sendsHeaders()
{
    Wire wire(list);
    const auto result = wire.get();
    QVERIFY(result);
    QCOMPARE(*result, "[]");
    QCOMPARE(wire.requests(), 1);
    const Received seen = wire.server.requests().constFirst();
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.target, "/api/v3/authorizations");
    QCOMPARE(seen.header("Authorization"), "Basic " + QByteArray("octocat:demo").toBase64());
    QCOMPARE(seen.header("Accept"), "application/vnd.github+json");
    QCOMPARE(seen.header("X-GitHub-Api-Version"), "2022-11-28");
    QCOMPARE(seen.header("User-Agent"), "Grantry/" GRANTRY_VERSION);
    QVERIFY(seen.header("X-GitHub-OTP").isNull());
    QVERIFY(seen.header("Content-Type").isNull());
    QVERIFY(seen.header("If-None-Match").isNull());
    QVERIFY(seen.body.isEmpty());
}

void TestApiClient::signsOnlyWhenSignedIn()
{
    Wire wire(list);
    QCOMPARE(wire.client->user(), u"octocat"_s);
    wire.client->clearCredentials();
    QVERIFY(wire.client->user().isEmpty());
    QVERIFY(wire.get());
    QVERIFY(wire.server.requests().constLast().header("Authorization").isNull());
    wire.client->setCredentials(u"hubot"_s, u"x"_s);
    QVERIFY(wire.get());
    QCOMPARE(wire.server.requests().constLast().header("Authorization"), "Basic " + QByteArray("hubot:x").toBase64());
}

void TestApiClient::passwordIsUtf8()
{
    Wire wire(list);
    wire.client->setCredentials(u"octocat"_s, u"pä:ß €"_s);
    QVERIFY(wire.get());
    const QByteArray sent = wire.server.requests().constLast().header("Authorization");
    QCOMPARE(QByteArray::fromBase64(sent.mid(6)), u"octocat:pä:ß €"_s.toUtf8());
}

void TestApiClient::encodesPathAndQuery()
{
    Wire wire(list);
    Call<QByteArray> call = plainCall(Method::Get, "/authorizations/clients"_L1);
    call.path = call.path.segment(u"a/b%2F?#;ü +"_s).segment(u"..."_s).id(3'000'000'000);
    call.query.addQueryItem(u"client_id"_s, u"a+b&c=d%2520é"_s);
    call.query.addQueryItem(u"page"_s, u"2"_s);
    QVERIFY(wire.send(call).wait());
    QCOMPARE(wire.server.requests().constFirst().target,
             "/api/v3/authorizations/clients/a%2Fb%252F%3F%23%3B%C3%BC%20%2B/.../3000000000"
             "?client_id=a%2Bb%26c%3Dd%2520%C3%A9&page=2");
}

void TestApiClient::refusesInvalidPaths()
{
    Wire wire(list);
    const RequestPath base("/authorizations"_L1);
    for (const RequestPath &path : {base.id(0), base.id(-1), base.segment(u".."_s), base.segment(u"."_s),
                                    base.segment({}), base.segment(u".."_s).id(1), RequestPath()}) {
        Call<QByteArray> call = plainCall(Method::Delete);
        call.path = path;
        const auto outcome = wire.send(call);
        QVERIFY(!outcome.isThere());
        const auto result = outcome.wait();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::InvalidRequest);
    }
    QCOMPARE(wire.requests(), 0);
}

void TestApiClient::sendsBodies()
{
    Wire wire(list);
    for (const auto method : {Method::Post, Method::Put, Method::Patch}) {
        Call<QByteArray> call = plainCall(method);
        call.body = QJsonObject{{u"note"_s, u"für CI"_s}};
        QVERIFY(wire.send(call).wait());
        const Received &seen = wire.server.requests().constLast();
        QCOMPARE(seen.body, u"{\"note\":\"für CI\"}"_s.toUtf8());
        QCOMPARE(seen.header("Content-Type"), "application/json");
    }
    QCOMPARE(wire.server.requests().value(0).method, "POST");
    QCOMPARE(wire.server.requests().value(1).method, "PUT");
    QCOMPARE(wire.server.requests().value(2).method, "PATCH");
}

void TestApiClient::emptyPatchHasALength()
{
    Wire wire(list);
    QVERIFY(wire.send(plainCall(Method::Patch)).wait());
    QCOMPARE(wire.server.requests().constFirst().header("Content-Length"), "0");
}

void TestApiClient::keepsNothing()
{
    Wire wire([](const Received &) {
        return answer(200, "[]", "Set-Cookie: a=b\r\nCache-Control: max-age=3600\r\nETag: \"x\"\r\n");
    });
    auto *cache = new WatchedCache;
    wire.network->setCache(cache);
    auto *jar = new QNetworkCookieJar;
    const QUrl url = wire.server.webRoot().resolved(QUrl(u"/api/v3/x"_s));
    jar->setCookiesFromUrl({QNetworkCookie("c", "d")}, url);
    wire.network->setCookieJar(jar);
    QVERIFY(wire.get());
    QVERIFY(wire.get());
    QCOMPARE(wire.requests(), 2);
    QVERIFY(wire.server.requests().value(1).header("Cookie").isNull());
    QCOMPARE(jar->cookiesForUrl(url).size(), 1);
    QCOMPARE(cache->uses, 0);
}

void TestApiClient::reportsServerVersion()
{
    QByteArray version = "3.19.2";
    int status = 200;
    Wire wire(
        [&](const Received &) { return answer(status, "[]", "X-GitHub-Enterprise-Version: " + version + "\r\n"); });
    const QSignalSpy spy(wire.client.get(), &ApiClient::serverVersionSeen);
    QVERIFY(wire.get());
    QVERIFY(wire.get());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.value(0).value(0).toString(), u"3.19.2"_s);
    version = "3.20.0";
    status = 404;
    QVERIFY(!wire.get());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.value(1).value(0).toString(), u"3.20.0"_s);
}

//! Every further wrong password would count towards a lockout.
void TestApiClient::refusedCredentialsAreNotSentAgain()
{
    Wire wire([](const Received &) { return answer(401, R"({"message":"Bad credentials"})"); });
    for (int i = 0; i < 3; ++i) {
        const auto result = wire.get(Intent::ExplicitAct);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Unauthorized);
        QCOMPARE(result.error().serverMessage, u"Bad credentials"_s);
        QCOMPARE(result.error().httpStatus, 401);
    }
    QCOMPARE(wire.requests(), 1);
    wire.client->setCredentials(u"octocat"_s, u"other"_s);
    QVERIFY(!wire.get());
    QCOMPARE(wire.requests(), 2);
}

void TestApiClient::answersComeFromTheEventLoop()
{
    Wire wire(list);
    const auto outcome = wire.send(plainCall(Method::Get));
    QVERIFY(!outcome.isThere());
    QVERIFY(outcome.isActive());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.isActive());
}

void TestApiClient::abortAtAnyMoment()
{
    Wire wire([n = 0](const Received &) mutable {
        return ++n % 2 == 0 ? answer(503) : answer(200, "[]", "ETag: \"x\"\r\n");
    });
    int answered = 0;
    for (int turns = 0; turns < 60; ++turns) {
        auto outcome = wire.send(plainCall(turns % 3 == 0 ? Method::Delete : Method::Get));
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        answered += outcome.isThere() ? 1 : 0;
        const bool wasThere = outcome.isThere();
        outcome.abort();
        QVERIFY(!outcome.isActive());
        QTest::qWait(1); // silence: nothing may come now
        QCOMPARE(outcome.isThere(), wasThere);
    }
    QVERIFY2(answered < 60, "the abort never came before the answer");
    QVERIFY(wire.get());
}

void TestApiClient::handleDroppedInsideDone()
{
    Wire wire(list);
    int calls = 0;
    std::optional<RequestHandle> handle =
        wire.client->send<QByteArray>(plainCall(Method::Get), Intent::Background, [&](const ApiResult<QByteArray> &) {
            ++calls;
            handle.reset();
        });
    QTRY_COMPARE(calls, 1);
    // Replaced inside its own callback, as one who tries again does.
    handle =
        wire.client->send<QByteArray>(plainCall(Method::Get), Intent::Background, [&](const ApiResult<QByteArray> &) {
            handle = wire.client->send<QByteArray>(plainCall(Method::Get), Intent::Background,
                                                   [&](const ApiResult<QByteArray> &) { ++calls; });
        });
    QTRY_COMPARE(calls, 2);
    QCOMPARE(wire.requests(), 3);
}

void TestApiClient::clientDeletedInsideDone()
{
    Wire wire(list);
    int calls = 0;
    const auto done = [&](const ApiResult<QByteArray> &) {
        ++calls;
        wire.client.reset();
    };
    std::vector<RequestHandle> handles;
    handles.reserve(10);
    for (int i = 0; i < 10; ++i)
        handles.push_back(wire.client->send<QByteArray>(plainCall(Method::Get), Intent::Background, done));
    QTRY_COMPARE(calls, 1);
    QTest::qWait(30); // silence
    QCOMPARE(calls, 1);
    for (const RequestHandle &handle : handles)
        QVERIFY(!handle.isActive());
}

void TestApiClient::clientDeletedWhenTheVersionIsSeen()
{
    Wire wire([](const Received &) { return answer(200, "[]", "X-GitHub-Enterprise-Version: 3.19.2\r\n"); });
    const auto outcome = wire.send(plainCall(Method::Get));
    connect(wire.client.get(), &ApiClient::serverVersionSeen, this, [&] { wire.client.reset(); });
    QTRY_VERIFY(!wire.client);
    QTest::qWait(30); // silence
    QVERIFY(!outcome.isThere());
}

void TestApiClient::clientDeletedFirst()
{
    Wire wire(list);
    const auto outcome = wire.send(plainCall(Method::Get));
    wire.client.reset();
    QVERIFY(!outcome.isActive());
    QTest::qWait(30); // silence
    QVERIFY(!outcome.isThere());
}

void TestApiClient::networkDeletedInsideDone()
{
    Wire wire(list);
    int calls = 0;
    QList<Kind> errors;
    const auto done = [&](const ApiResult<QByteArray> &result) {
        ++calls;
        if (!result)
            errors.append(result.error().kind);
        wire.network.reset();
    };
    std::vector<RequestHandle> handles;
    handles.reserve(10);
    for (int i = 0; i < 10; ++i)
        handles.push_back(wire.client->send<QByteArray>(plainCall(Method::Get), Intent::Background, done));
    QTRY_COMPARE(calls, 10);
    for (const Kind kind : std::as_const(errors))
        QCOMPARE(kind, Kind::Offline);
}

void TestApiClient::networkDeletedFirst_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("GET") << Method::Get << Kind::Offline;
    QTest::newRow("DELETE: it may have been sent") << Method::Delete << Kind::LostAnswer;
}

void TestApiClient::networkDeletedFirst()
{
    QFETCH(Method, method);
    Wire wire([](const Received &) { return Script{{}, false, true}; });
    const auto outcome = wire.send(plainCall(method));
    QTRY_COMPARE(wire.requests(), 1);
    wire.network.reset();
    QVERIFY(!outcome.isThere());
    const auto result = outcome.wait();
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    const auto later = wire.send(plainCall(method)).wait();
    QVERIFY(!later);
    QCOMPARE(later.error().kind, Kind::Offline);
}

void TestApiClient::noNetworkAtAll()
{
    FakeClock clock;
    ApiClient client(nullptr, *ServerAddress::parse(u"ghe.example"_s), clock);
    const Outcome<QByteArray> outcome(client, plainCall(Method::Delete), Intent::Background);
    QVERIFY(!outcome.isThere());
    const auto result = outcome.wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Offline);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
