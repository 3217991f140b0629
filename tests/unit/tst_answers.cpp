// SPDX-License-Identifier: MIT
#include "tests/support/drippingserver.h"
#include "tests/support/wire.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

namespace {

//! What zlib makes of \a text, as `Content-Encoding: deflate` wants it.
QByteArray deflated(const QByteArray &text)
{
    return qCompress(text, 9).mid(4); // without the length that Qt puts in front
}

QByteArray message(const QByteArray &text)
{
    return R"({"message":")" + text + R"(","documentation_url":"https://docs.example"})";
}

ApiClient::Limits onceOnly()
{
    ApiClient::Limits limits = Wire::quick();
    limits.tries = 1;
    return limits;
}

} // namespace

//! How answers are told apart: statuses, headers, words and bodies, over real sockets.
class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void fieldErrors();
    void deleteIsDoneOnlyBy204_data();
    void deleteIsDoneOnlyBy204();
    void flaws_data();
    void flaws();
    void readableBodies_data();
    void readableBodies();
    void tooLarge_data();
    void tooLarge();
    void lost_data();
    void lost();
    void nobodyListens_data();
    void nobodyListens();
    void noSuchHost();
    void noAnswerInTime_data();
    void noAnswerInTime();
    void slowButSteady();
    void dripping_data();
    void dripping();
    void notModified();
};

void TestAnswers::kinds_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const Script &script, Kind kind, Method method = Method::Get) {
        QTest::newRow(name) << method << script << kind;
    };
    const QByteArray otp = "X-GitHub-OTP: required; app\r\n";

    row("401", answer(401, message("Bad credentials")), Kind::Unauthorized);
    row("401 of a proxy", proxyAnswer(401, message("Bad credentials")), Kind::AnsweredByProxy);
    row("401 with a code wanted", answer(401, message("Must specify"), otp), Kind::CodeNeeded);
    row("401 with a code wanted, by a proxy", proxyAnswer(401, {}, otp), Kind::AnsweredByProxy);
    row("a token as password",
        answer(403, message("This API can only be accessed with username and password Basic Auth")),
        Kind::PasswordIsToken);
    row("locked out", answer(403, message("Maximum number of login attempts exceeded. Please try again later.")),
        Kind::TooManyAttempts);
    row("403", answer(403, message("Must have admin rights to Repository.")), Kind::Forbidden);
    row("403 without a body", answer(403), Kind::Forbidden);
    row("403 of a proxy", proxyAnswer(403, "<html>Blocked</html>"), Kind::AnsweredByProxy);
    row("rate limit", answer(403, message("API rate limit exceeded for user ID 1."), "X-RateLimit-Remaining: 0\r\n"),
        Kind::RateLimited);
    row("rate limit by words", answer(403, message("You have exceeded a secondary rate limit.")), Kind::RateLimited);
    row("abuse limit", answer(403, message("You have triggered an abuse detection mechanism.")), Kind::RateLimited);
    row("403 with Retry-After", answer(403, message("Wait."), "Retry-After: 3600\r\n"), Kind::RateLimited);
    row("something left", answer(403, message("No."), "X-RateLimit-Remaining: 10\r\n"), Kind::Forbidden);
    row("429", answer(429), Kind::RateLimited);
    row("429 of a proxy", proxyAnswer(429), Kind::RateLimited);
    row("404", answer(404, message("Not Found")), Kind::NotFound);
    row("404 of a proxy", proxyAnswer(404, message("Not Found")), Kind::AnsweredByProxy);
    row("404 of a proxy to a DELETE", proxyAnswer(404), Kind::AnsweredByProxy, Method::Delete);
    row("410 to a POST", answer(410, message("Use the web flow")), Kind::WebFlowRequired, Method::Post);
    row("410 to a PUT", answer(410), Kind::WebFlowRequired, Method::Put);
    row("410 to a GET", answer(410), Kind::NotFound);
    row("422", answer(422, message("Validation Failed")), Kind::Validation, Method::Post);
    row("400", answer(400, message("Problems parsing JSON")), Kind::BadRequest, Method::Post);
    row("415", answer(415), Kind::BadRequest, Method::Post);
    row("407", proxyAnswer(407), Kind::AnsweredByProxy);
    row("500", answer(500, message("Oh")), Kind::ServerError);
    row("502 of a load balancer", proxyAnswer(502, "<html>Bad gateway</html>", "Content-Type: text/html\r\n"),
        Kind::ServerError);
    row("503 to a DELETE", proxyAnswer(503), Kind::ServerError, Method::Delete);
    row("301 elsewhere", answer(301, {}, "Location: https://new.example/api/v3/x\r\n"), Kind::RedirectRefused);
    row("302 of a proxy", proxyAnswer(302, {}, "Location: https://login.example/\r\n"), Kind::RedirectRefused);
    row("302 without Location", answer(302), Kind::RedirectRefused);
    row("200 of a proxy", proxyAnswer(200, "[]"), Kind::AnsweredByProxy);
    row("204 of a proxy", proxyAnswer(204), Kind::AnsweredByProxy, Method::Delete);
    row("304 that was not asked for", answer(304), Kind::Malformed);
    row("another success", answer(206, "[]"), Kind::Malformed);
    row("300", answer(300, "[]"), Kind::Malformed);
    row("503 that broke off", {"HTTP/1.1 503 Busy\r\nX-GitHub-Request-Id: 1\r\nContent-Length: 90\r\n\r\n{", true},
        Kind::ServerError);
}

void TestAnswers::kinds()
{
    QFETCH(Method, method);
    QFETCH(Script, script);
    Wire wire([&](const Received &) { return script; }, onceOnly());
    const auto result = wire.send(plainCall(method)).wait();
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QCOMPARE(QByteArray::number(result.error().httpStatus), script.bytes.mid(9, 3));
    QCOMPARE(result.error().requestId.isEmpty(), !script.bytes.contains("Request-Id"));
    QCOMPARE(wire.requests(), 1);
}

void TestAnswers::fieldErrors()
{
    Wire wire([](const Received &) {
        return answer(422, R"({"message":"Validation Failed","errors":[
            {"resource":"OauthAccess","code":"already_exists","field":"description"},
            {"resource":"OauthAccess","code":"custom","field":"scopes","message":"is odd"}, "plain words", 7, null]})");
    });
    const auto result = wire.send(plainCall(Method::Post)).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().serverMessage, u"Validation Failed"_s);
    const QList<FieldError> fields = result.error().fields;
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields[0], (FieldError{u"OauthAccess"_s, u"already_exists"_s, u"description"_s, {}}));
    QCOMPARE(fields[1], (FieldError{u"OauthAccess"_s, u"custom"_s, u"scopes"_s, u"is odd"_s}));
    QCOMPARE(fields[2], (FieldError{{}, {}, {}, u"plain words"_s}));
}

void TestAnswers::deleteIsDoneOnlyBy204_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("200") << answer(200, "{}");
    QTest::newRow("202") << answer(202);
    QTest::newRow("205") << answer(205);
    QTest::newRow("200 of a page after a redirect") << answer(200, "<html>");
    QTest::newRow("302") << answer(302, {}, "Location: /api/v3/x\r\n");
    QTest::newRow("204 of a proxy") << proxyAnswer(204);
    QTest::newRow("404") << answer(404);
}

void TestAnswers::deleteIsDoneOnlyBy204()
{
    QFETCH(Script, script);
    Wire wire([&](const Received &) { return script; });
    QVERIFY(!wire.send(plainCall(Method::Delete, "/authorizations"_L1, {204})).wait());
    QCOMPARE(wire.requests(), 1);
    wire.server.setHandler(
        [](const Received &) { return answer(204, {}, "Content-Type: application/octet-stream\r\n"); });
    QVERIFY(wire.send(plainCall(Method::Delete, "/authorizations"_L1, {204})).wait());
}

void TestAnswers::flaws_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Flaw>("flaw");
    const auto row = [](const char *name, const Script &script, Flaw flaw) { QTest::newRow(name) << script << flaw; };
    const QByteArray head = "HTTP/1.1 200 OK\r\nX-GitHub-Request-Id: 1\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    row("fewer bytes than announced", {head + "Content-Length: 10\r\n\r\n[1,2", true}, Flaw::CutShort);
    row("nothing of what was announced", {head + "Content-Length: 10\r\n\r\n", true}, Flaw::CutShort);
    row("in the middle of a chunk", {chunked + "a\r\n[1,2", true}, Flaw::CutShort);
    row("between two chunks", {chunked + "2\r\n[1\r\n", true}, Flaw::CutShort);
    row("an encoding nobody asked for", answer(200, "[]", "Content-Encoding: compress\r\n"), Flaw::WrongEncoding);
    row("two encodings", answer(200, "[]", "Content-Encoding: gzip, compress\r\n"), Flaw::WrongEncoding);
    row("packed, and broken off", {head + "Content-Encoding: deflate\r\n\r\n" + deflated("[1,2,3]").chopped(4), true},
        Flaw::CutShort);
    row("packed, and fewer bytes than announced",
        {head + "Content-Encoding: deflate\r\nContent-Length: 90\r\n\r\n" + deflated("[1,2,3]"), true}, Flaw::CutShort);
    row("packed, and something after it", answer(200, deflated("[1]") + "x", "Content-Encoding: deflate\r\n"),
        Flaw::WrongEncoding);
    row("not really deflated", answer(200, "[1,2,3]", "Content-Encoding: deflate\r\n"), Flaw::WrongEncoding);
    row("not really gzipped", answer(200, "[1,2,3]", "Content-Encoding: gzip\r\n"), Flaw::WrongEncoding);
    row("Latin-1", answer(200, "[]", "Content-Type: application/json; charset=iso-8859-1\r\n"), Flaw::WrongEncoding);
    row("UTF-16", answer(200, "[]", "Content-Type: application/json; x=y; Charset=\"UTF-16\"; z\r\n"),
        Flaw::WrongEncoding);
}

void TestAnswers::flaws()
{
    QFETCH(Script, script);
    Wire wire([&](const Received &) { return script; }, onceOnly());
    const auto result = wire.get();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Malformed);
    QTEST(result.error().flaw, "flaw");
    QCOMPARE(result.error().httpStatus, 200);
    QVERIFY(!result.error().requestId.isEmpty());
    QCOMPARE(wire.requests(), 1);
}

void TestAnswers::readableBodies_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray head = "HTTP/1.1 200 OK\r\nX-GitHub-Request-Id: 1\r\n";
    const auto row = [](const char *name, const Script &script) { QTest::newRow(name) << script; };
    row("with a length", answer(200, "[1,2]"));
    row("in chunks", {head + "Transfer-Encoding: chunked\r\n\r\n2\r\n[1\r\n3\r\n,2]\r\n0\r\n\r\n"});
    row("deflated", answer(200, deflated("[1,2]"), "Content-Encoding: deflate\r\n"));
    row("identity", answer(200, "[1,2]", "Content-Encoding: identity\r\n"));
    row("UTF-8", answer(200, "[1,2]", "Content-Type: application/json; charset=utf-8\r\n"));
    row("UTF-8, quoted", answer(200, "[1,2]", "Content-Type: application/json;charset=\"UTF-8\"\r\n"));
    row("another media type", answer(200, "[1,2]", "Content-Type: text/plain\r\n"));
    row("after 100 Continue", {"HTTP/1.1 100 Continue\r\n\r\n" + answer(200, "[1,2]").bytes});
}

void TestAnswers::readableBodies()
{
    QFETCH(Script, script);
    Wire wire([&](const Received &) { return script; }, onceOnly());
    const auto result = wire.get();
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, "[1,2]");
}

void TestAnswers::tooLarge_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("compressed");
    QTest::addColumn<bool>("fits");
    for (const bool compressed : {false, true}) {
        const auto row = [&](qsizetype size, bool fits) {
            QTest::addRow("%lld bytes%s", static_cast<long long>(size), compressed ? ", compressed" : "")
                << size << compressed << fits;
        };
        row(1'000'000, true);
        row(1'000'001, false);
        row(50'000'000, false);
    }
}

void TestAnswers::tooLarge()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, compressed);
    QFETCH(bool, fits);
    const QByteArray body(size, ' ');
    ApiClient::Limits limits = Wire::quick();
    limits.maxReplyBytes = 1'000'000;
    Wire wire(
        [&](const Received &) {
            return compressed ? answer(200, deflated(body), "Content-Encoding: deflate\r\n") : answer(200, body);
        },
        limits);
    const auto result = wire.get();
    QCOMPARE(result.has_value(), fits);
    if (fits) {
        QCOMPARE(*result, body);
        return;
    }
    QCOMPARE(result.error().kind, Kind::Malformed);
    QCOMPARE(result.error().flaw, Flaw::TooLarge);
    QCOMPARE(wire.requests(), 1);
}

void TestAnswers::lost_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("closed without an answer") << Script{{}, true};
    QTest::newRow("closed within the headers") << Script{"HTTP/1.1 204 No Content\r\nX-GitHub-Requ", true};
    QTest::newRow("not HTTP") << Script{"hello\r\n\r\n", true};
    QTest::newRow("cut short") << Script{"HTTP/1.1 200 OK\r\nX-GitHub-Request-Id: 1\r\nContent-Length: 9\r\n\r\n{",
                                         true};
    QTest::newRow("no answer in time") << Script{{}, false, true};
}

//! Nobody knows whether the server acted on it; and it is sent once, whatever QNetworkAccessManager would like.
void TestAnswers::lost()
{
    QFETCH(Script, script);
    ApiClient::Limits limits = Wire::quick();
    limits.timeout = 200ms;
    for (const auto method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        Wire wire([&](const Received &) { return script; }, limits);
        Call<QByteArray> call = plainCall(method);
        if (method != Method::Delete)
            call.body = QJsonObject{{u"note"_s, u"x"_s}};
        const auto result = wire.send(call).wait();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::LostAnswer);
        QCOMPARE(wire.requests(), 1);
    }
}

void TestAnswers::nobodyListens_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("GET") << Method::Get;
    QTest::newRow("DELETE: was never sent") << Method::Delete;
}

void TestAnswers::nobodyListens()
{
    QFETCH(Method, method);
    Wire wire({}, onceOnly());
    wire.server.shutDown();
    const auto result = wire.send(plainCall(method)).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Offline);
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(result.error().httpStatus, 0);
}

void TestAnswers::noSuchHost()
{
    FakeClock clock;
    QNetworkAccessManager network;
    ApiClient client(&network, *ServerAddress::parse(u"no-such-host.invalid"_s), clock, nullptr, onceOnly());
    const auto result = Outcome<QByteArray>(client, plainCall(Method::Delete), Intent::Background).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Offline);
}

void TestAnswers::noAnswerInTime_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("silence") << Script{{}, false, true};
    QTest::newRow("silence within the headers") << Script{"HTTP/1.1 200 OK\r\n"};
    QTest::newRow("silence within the body") << Script{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1"};
}

void TestAnswers::noAnswerInTime()
{
    QFETCH(Script, script);
    ApiClient::Limits limits = Wire::quick();
    limits.timeout = 200ms;
    Wire wire([&](const Received &) { return script; }, limits);
    const auto result = wire.get();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Timeout);
    QCOMPARE(wire.requests(), 1);
}

//! The time counts from the last sign of life, not from the start.
void TestAnswers::slowButSteady()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray body(1000, ' ');
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, bytes = answer(200, body).bytes, sent = 0]() mutable {
            socket->write(bytes.mid(sent, 100));
            sent += 100;
        });
        timer->start(100);
    });
    FakeClock clock;
    QNetworkAccessManager network;
    ApiClient::Limits limits = onceOnly();
    limits.timeout = 600ms; // the whole takes 1.1 s
    ApiClient client(&network, *ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), clock, nullptr,
                     limits);
    const auto result = Outcome<QByteArray>(client, plainCall(Method::Get), Intent::Background).wait();
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, body);
}

void TestAnswers::dripping_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("list") << Method::Get << "200 OK"_ba << Kind::Timeout;
    QTest::newRow("refused") << Method::Get << "403 Forbidden"_ba << Kind::Forbidden;
    QTest::newRow("made or not") << Method::Post << "201 Created"_ba << Kind::LostAnswer;
    QTest::newRow("revoked or not") << Method::Delete << "200 OK"_ba << Kind::LostAnswer;
    QTest::newRow("was gone") << Method::Delete << "404 Not Found"_ba << Kind::NotFound;
}

//! A byte now and then is a sign of life, but no answer.
void TestAnswers::dripping()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, status);
    QFETCH(Kind, kind);
    DrippingServer server(status);
    FakeClock clock;
    QNetworkAccessManager network;
    ApiClient::Limits limits = onceOnly();
    limits.deadline = 300ms;
    ApiClient client(&network, *ServerAddress::parse(server.webRoot().toString()), clock, nullptr, limits);
    const auto result = Outcome<QByteArray>(client, plainCall(method), Intent::Background).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
}

void TestAnswers::notModified()
{
    Wire wire([](const Received &request) {
        return request.header("If-None-Match") == "W/\"abc\"" ? answer(304, {}, "ETag: W/\"abc\"\r\n") : answer(200);
    });
    Call<QByteArray> call = plainCall(Method::Get);
    call.etag = "W/\"abc\"";
    call.read = [](const Reply &reply) {
        return ApiResult<QByteArray>(QByteArray::number(reply.notModified() ? 1 : 0) + reply.etag);
    };
    const auto result = wire.send(call).wait();
    QVERIFY(result);
    QCOMPARE(*result, "1W/\"abc\"");
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
