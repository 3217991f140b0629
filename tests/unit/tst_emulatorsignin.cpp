// SPDX-License-Identifier: MIT
#include "app/emulator/totp.h"
#include "tests/support/emulatorbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace grantry;
using emulator::Options;
using test::EmulatorBench;
using test::EmulatorReply;

namespace {

constexpr auto requiresAuthentication = "Requires authentication";
constexpr auto badCredentials = "Bad credentials";
constexpr auto basicOnly = "This API can only be accessed with username and password Basic Auth";
constexpr auto codeWanted = "Must specify two-factor authentication OTP code.";
constexpr auto lockedOut = "Maximum number of login attempts exceeded. Please try again later.";

Options withOtp(Options::Otp kind)
{
    Options options;
    options.otp = kind;
    options.otpCode = u"123456"_s;
    return options;
}

EmulatorReply wrongPassword(EmulatorBench &bench)
{
    return bench.get("/user", {{"authorization", EmulatorBench::basic("octocat", "wrong")}});
}

} // namespace

//! Who may ask the emulated server what, as behaviours.md tells it of real ones.
class TestEmulatorSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentials_data();
    void credentials();
    void madeToken_data();
    void madeToken();
    void madeTokenStopsOnceRevoked();
    void madeTokenTellsItsScopes();
    void expiredTokenIsRefused();
    void userAgent_data();
    void userAgent();
    void challenge_data();
    void challenge();
    void rightCodeSignsIn_data();
    void rightCodeSignsIn();
    void wrongPasswordIsNotChallenged();
    void codesOfASecretChange();
    void lockoutAfterTenInARow();
    void rightPasswordStartsTheCountAgain();
    void lockoutSparesOthersAndTokens();
    void wrongCodesDoNotLockOut();
    void privateMode_data();
    void privateMode();
    void noPasswordAuth();
};

void TestEmulatorSignIn::credentials_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    const QByteArray right = EmulatorBench::basic("octocat", "demo");
    const auto row = [](const char *name, const QByteArray &authorization, const QByteArray &path, int status,
                        const QByteArray &message = {}) {
        QTest::newRow(name) << authorization << path << status << message;
    };
    row("none for the list", {}, "/authorizations", 401, requiresAuthentication);
    row("none for the user", {}, "/user", 401, requiresAuthentication);
    row("none for the meta", {}, "/meta", 200);
    row("none for the root", {}, "", 200);
    row("none for what is not there", {}, "/nothing", 404, "Not Found");
    row("right", right, "/authorizations", 200);
    row("right for the user", right, "/user", 200);
    row("lower-case scheme", "basic" + right.mid(5), "/authorizations", 200);
    row("upper-case scheme", "BASIC" + right.mid(5), "/authorizations", 200);
    row("login in upper case", EmulatorBench::basic("OctoCat", "demo"), "/authorizations", 200);
    row("wrong password", EmulatorBench::basic("octocat", "Demo"), "/authorizations", 401, badCredentials);
    row("empty password", EmulatorBench::basic("octocat", ""), "/authorizations", 401, badCredentials);
    row("unknown user", EmulatorBench::basic("nobody", "demo"), "/authorizations", 401, badCredentials);
    row("wrong for what needs none", EmulatorBench::basic("octocat", "x"), "/meta", 401, badCredentials);
    row("no colon", "Basic b2N0b2NhdA==", "/user", 401, badCredentials);
    row("no base64", "Basic !!!", "/user", 401, badCredentials);
    row("scheme only", "Basic", "/user", 401, badCredentials);
    row("unknown scheme", "Digest x", "/user", 401, badCredentials);
    row("unknown token", "token ghp_nothing", "/user", 401, badCredentials);
    row("empty token", "token ", "/user", 401, badCredentials);
}

void TestEmulatorSignIn::credentials()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    EmulatorBench bench;
    bench.authorization = authorization;
    const EmulatorReply reply = bench.get(path);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.message().toUtf8(), message);
    QVERIFY(!reply.header("X-GitHub-Request-Id").isEmpty());
    QCOMPARE(reply.header("X-GitHub-Enterprise-Version"), QByteArray{"3.19.2"});
    QVERIFY(reply.header("X-GitHub-OTP").isEmpty());
    if (status >= 400) {
        QCOMPARE(reply.object()[u"status"].toString(), QString::number(status));
        QVERIFY(reply.object()[u"documentation_url"].toString().startsWith(
            u"https://docs.github.com/enterprise-server@3.19"));
    }
}

void TestEmulatorSignIn::madeToken_data()
{
    QTest::addColumn<QString>("form"); // of the header, %1 being the token
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    for (const auto &[name, form] :
         {std::pair{"token", u"token %1"_s}, std::pair{"bearer", u"bearer %1"_s}, std::pair{"Bearer", u"Bearer %1"_s},
          std::pair{"password", u"octocat:%1"_s}, std::pair{"login", u"%1:x-oauth-basic"_s}}) {
        QTest::addRow("%s, user", name) << form << QByteArray{"/user"} << 200;
        QTest::addRow("%s, meta", name) << form << QByteArray{"/meta"} << 200;
        QTest::addRow("%s, grants", name) << form << QByteArray{"/applications/grants"} << 403;
        QTest::addRow("%s, authorizations", name) << form << QByteArray{"/authorizations"} << 403;
    }
}

void TestEmulatorSignIn::madeToken()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    EmulatorBench bench;
    const QString given = form.arg(bench.makeToken("mine")[u"token"].toString());
    bench.authorization = given.contains(u':') ? "Basic " + given.toUtf8().toBase64() : given.toUtf8();
    const EmulatorReply reply = bench.get(path);
    QCOMPARE(reply.status, status);
    if (status == 403)
        QCOMPARE(reply.message(), QString::fromLatin1(basicOnly));
}

void TestEmulatorSignIn::madeTokenStopsOnceRevoked()
{
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("mine");
    const emulator::Headers byToken{{"authorization", "token " + made[u"token"].toString().toUtf8()}};
    QCOMPARE(bench.get("/user", byToken).status, 200);
    QCOMPARE(bench.send("DELETE", "/authorizations/" + QByteArray::number(made[u"id"].toInteger())).status, 204);
    const EmulatorReply reply = bench.get("/user", byToken);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.message(), QString::fromLatin1(badCredentials));
}

void TestEmulatorSignIn::madeTokenTellsItsScopes()
{
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("mine", R"(,"scopes":["repo","a\r\nSet-Cookie: b"])");
    const EmulatorReply reply = bench.get("/user", {{"authorization", "token " + made[u"token"].toString().toUtf8()}});
    QCOMPARE(reply.header("X-OAuth-Scopes"), QByteArray{"repo, a Set-Cookie: b"});
    QVERIFY(!emulator::hasHeader(bench.get("/user").headers, "X-OAuth-Scopes"));
}

void TestEmulatorSignIn::expiredTokenIsRefused()
{
    Options options;
    options.data = R"({"authorizations":[{"id":1,"note":"n","token":"ghp_short","expires_at":"+1h"}]})";
    EmulatorBench bench{options};
    bench.authorization = "token ghp_short";
    QCOMPARE(bench.get("/user").status, 200);
    bench.now = bench.now.addDuration(1h);
    QCOMPARE(bench.get("/user").status, 401);
}

void TestEmulatorSignIn::userAgent_data()
{
    QTest::addColumn<QByteArray>("userAgent");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray{} << 403;
    QTest::newRow("blank") << QByteArray{"  "} << 403;
    QTest::newRow("any") << QByteArray{"x"} << 200;
}

void TestEmulatorSignIn::userAgent()
{
    QFETCH(QByteArray, userAgent);
    QFETCH(int, status);
    EmulatorBench bench;
    const EmulatorReply reply = bench.get("/user", {{"user-agent", userAgent}});
    QCOMPARE(reply.status, status);
    if (status == 403) {
        QCOMPARE(reply.header("Content-Type"), QByteArray{"application/octet-stream"});
        QVERIFY(reply.body.contains("Missing or invalid User Agent string"));
    }
}

void TestEmulatorSignIn::challenge_data()
{
    QTest::addColumn<Options::Otp>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("code");
    for (const auto &[word, kind] : {std::pair{"app", Options::Otp::App}, std::pair{"sms", Options::Otp::Sms}}) {
        for (const auto &[method, path] :
             {std::pair{"GET", "/user"}, std::pair{"GET", "/meta"}, std::pair{"GET", "/authorizations"},
              std::pair{"PATCH", "/authorizations"}, std::pair{"POST", "/authorizations"},
              std::pair{"PUT", "/authorizations/clients/abcde12345fghij67890"},
              std::pair{"DELETE", "/applications/grants/1"}, std::pair{"GET", "/nothing"}}) {
            QTest::addRow("%s %s %s, none", word, method, path)
                << kind << QByteArray{method} << QByteArray{path} << QByteArray{};
            QTest::addRow("%s %s %s, wrong", word, method, path)
                << kind << QByteArray{method} << QByteArray{path} << QByteArray{"654321"};
        }
    }
}

void TestEmulatorSignIn::challenge()
{
    QFETCH(Options::Otp, kind);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, code);
    EmulatorBench bench{withOtp(kind)};
    const EmulatorReply reply = bench.send(method, path, {}, {{"x-github-otp", code}});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.message(), QString::fromLatin1(codeWanted));
    QCOMPARE(reply.header("X-GitHub-OTP"), QByteArray{kind == Options::Otp::Sms ? "required; sms" : "required; app"});
}

void TestEmulatorSignIn::rightCodeSignsIn_data()
{
    QTest::addColumn<Options::Otp>("kind");
    QTest::newRow("app") << Options::Otp::App;
    QTest::newRow("sms") << Options::Otp::Sms;
}

void TestEmulatorSignIn::rightCodeSignsIn()
{
    QFETCH(Options::Otp, kind);
    EmulatorBench bench{withOtp(kind)};
    const emulator::Headers withCode{{"x-github-otp", "123456"}};
    QCOMPARE(bench.get("/authorizations", withCode).status, 200);
    QCOMPARE(bench.get("/user", withCode).object()[u"two_factor_authentication"].toBool(), true);
    const EmulatorReply made = bench.send("POST", "/authorizations", R"({"note":"n"})", withCode);
    QCOMPARE(made.status, 201);
    // A token asks for no code.
    bench.authorization = "token " + made.object()[u"token"].toString().toUtf8();
    QCOMPARE(bench.get("/user").status, 200);
}

void TestEmulatorSignIn::wrongPasswordIsNotChallenged()
{
    EmulatorBench bench{withOtp(Options::Otp::App)};
    const EmulatorReply reply = wrongPassword(bench);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.message(), QString::fromLatin1(badCredentials));
    QVERIFY(!emulator::hasHeader(reply.headers, "X-GitHub-OTP"));
}

void TestEmulatorSignIn::codesOfASecretChange()
{
    Options options = withOtp(Options::Otp::App);
    options.otpSecret = u"JBSWY3DPEHPK3PXP"_s;
    EmulatorBench bench{options};
    const QString code = emulator::totp::code(*emulator::totp::fromBase32(options.otpSecret), bench.now);
    const emulator::Headers withCode{{"x-github-otp", code.toUtf8()}};
    QCOMPARE(bench.get("/user", {{"x-github-otp", "123456"}}).status, 401);
    QCOMPARE(bench.get("/user", withCode).status, 200);
    QCOMPARE(bench.get("/user", withCode).status, 200);
    bench.now = bench.now.addDuration(90s);
    QCOMPARE(bench.get("/user", withCode).status, 401);
}

void TestEmulatorSignIn::lockoutAfterTenInARow()
{
    Options options;
    options.lockout = 5s;
    EmulatorBench bench{options};
    for (int i = 0; i < 10; ++i)
        QCOMPARE(wrongPassword(bench).message(), QString::fromLatin1(badCredentials));
    QCOMPARE(wrongPassword(bench).message(), QString::fromLatin1(lockedOut));
    const EmulatorReply right = bench.get("/user");
    QCOMPARE(right.status, 403);
    QCOMPARE(right.message(), QString::fromLatin1(lockedOut));
    bench.now = bench.now.addDuration(4s);
    QCOMPARE(bench.get("/user").status, 403);
    bench.now = bench.now.addDuration(1s);
    QCOMPARE(bench.get("/user").status, 200);
}

void TestEmulatorSignIn::rightPasswordStartsTheCountAgain()
{
    EmulatorBench bench;
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(wrongPassword(bench).status, 401);
        if (i % 9 == 8)
            QCOMPARE(bench.get("/user").status, 200);
    }
}

void TestEmulatorSignIn::lockoutSparesOthersAndTokens()
{
    EmulatorBench bench;
    const QByteArray token = bench.makeToken("mine")[u"token"].toString().toUtf8();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(wrongPassword(bench).status, 401);
    QCOMPARE(bench.get("/user").status, 403);
    QCOMPARE(bench.get("/user", {{"authorization", "token " + token}}).status, 200);
    const emulator::Headers hubot{{"authorization", EmulatorBench::basic("hubot", "demo")}, {"x-github-otp", "123456"}};
    QCOMPARE(bench.get("/user", hubot).status, 200);
}

void TestEmulatorSignIn::wrongCodesDoNotLockOut()
{
    EmulatorBench bench{withOtp(Options::Otp::App)};
    for (int i = 0; i < 20; ++i)
        QCOMPARE(bench.get("/user", {{"x-github-otp", "000000"}}).status, 401);
    QCOMPARE(bench.get("/user", {{"x-github-otp", "123456"}}).status, 200);
}

void TestEmulatorSignIn::privateMode_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "/meta", "/user", "/authorizations", "/rate_limit", "/nothing"})
        QTest::addRow("'%s'", path) << QByteArray{path};
}

void TestEmulatorSignIn::privateMode()
{
    QFETCH(QByteArray, path);
    Options options;
    options.privateMode = true;
    EmulatorBench bench{options};
    QVERIFY(bench.get(path).status != 401);
    bench.authorization.clear();
    QCOMPARE(bench.get(path).status, 401);
}

void TestEmulatorSignIn::noPasswordAuth()
{
    Options options;
    options.noPasswordAuth = true;
    options.data = R"({"authorizations":[{"id":1,"note":"n","token":"ghp_here"}]})";
    EmulatorBench bench{options};
    QCOMPARE(bench.get("/user").status, 401);
    bench.authorization.clear();
    QCOMPARE(bench.get("/meta").object()[u"verifiable_password_authentication"], QJsonValue{false});
    bench.authorization = "token ghp_here";
    QCOMPARE(bench.get("/user").status, 200);
    QCOMPARE(EmulatorBench{}.get("/meta").object()[u"verifiable_password_authentication"], QJsonValue{true});
}

QTEST_GUILESS_MAIN(TestEmulatorSignIn)
#include "tst_emulatorsignin.moc"
