// SPDX-License-Identifier: MIT
#include "app/emulator/storefactory.h"
#include "tests/support/emulatorbench.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using emulator::Options;
using test::EmulatorBench;
using test::scopesOf;

namespace {

const emulator::Headers asHubot{{"authorization", EmulatorBench::basic("hubot", "demo")}, {"x-github-otp", "123456"}};

QList<QJsonObject> rows(EmulatorBench &bench, const QByteArray &path)
{
    QList<QJsonObject> rows;
    for (const QJsonValue &row : bench.get(path + "?per_page=100").array())
        rows.append(row.toObject());
    return rows;
}

QDateTime timeOf(const QJsonObject &row, const QString &name)
{
    return QDateTime::fromString(row[name].toString(), Qt::ISODate);
}

template <class Matches>
int count(const QList<QJsonObject> &rows, Matches matches)
{
    return int(std::count_if(rows.cbegin(), rows.cend(), matches));
}

} // namespace

//! What the emulated server knows: the built-in story, files, made-up rows.
class TestEmulatorData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storyHasItsApplications();
    void storyHasItsTokens();
    void storyStaysBelievable();
    void storyTellsOfHubot();
    void refusedData_data();
    void refusedData();
    void acceptedData_data();
    void acceptedData();
    void times_data();
    void times();
    void whoseRules_data();
    void whoseRules();
    void tokensOfTheDataSignIn();
    void registeredAppIsAlwaysThere_data();
    void registeredAppIsAlwaysThere();
    void generated();
    void generatedNothing();
};

void TestEmulatorData::storyHasItsApplications()
{
    EmulatorBench bench;
    const QList<QJsonObject> grants = rows(bench, "/applications/grants");
    QCOMPARE(grants.size(), 12);
    const auto named = [&](const QString &name) {
        return count(grants, [&](const QJsonObject &g) { return g[u"app"][u"name"].toString() == name; });
    };
    for (const char16_t *name : {u"Travis CI", u"Visual Studio Code", u"Slack", u"Ops console", u"Jenkins",
                                 u"Sourcegraph", u"Old wiki importer", u"Codecov", u"محرر المستندات", u"GitKraken"})
        QCOMPARE(named(QString::fromUtf16(name)), 1);
    QCOMPARE(count(grants, [](const QJsonObject &g) { return scopesOf(g).contains(u"site_admin"_s); }), 1);
    QCOMPARE(count(grants, [](const QJsonObject &g) { return timeOf(g, u"created_at"_s).date().year() == 2014; }), 1);
    QCOMPARE(count(grants, [](const QJsonObject &g) { return g[u"app"][u"client_id"].toString().startsWith(u"Iv1."); }),
             1);
    QVERIFY(count(grants, [](const QJsonObject &g) { return g[u"app"][u"name"].toString().size() > 150; }) > 0);
    QVERIFY(count(grants, [](const QJsonObject &g) { return g[u"id"].toInteger() > (qint64{1} << 31); }) > 0);
}

void TestEmulatorData::storyHasItsTokens()
{
    EmulatorBench bench;
    const QList<QJsonObject> tokens = rows(bench, "/authorizations");
    QCOMPARE(tokens.size(), 41);
    QSet<QString> granted;
    for (const QJsonObject &grant : rows(bench, "/applications/grants"))
        granted.insert(grant[u"app"][u"client_id"].toString());
    const auto firstParty = [&](const QJsonObject &t) {
        const QString clientId = t[u"app"][u"client_id"].toString();
        return clientId != emulator::personalClientId && !granted.contains(clientId);
    };
    QVERIFY(count(tokens, firstParty) > 0);
    QVERIFY(count(tokens, [](const QJsonObject &t) {
                return t[u"app"][u"client_id"].toString() == emulator::personalClientId;
            }) > 5);
    QVERIFY(count(tokens, [](const QJsonObject &t) { return t[u"note"].toString().contains(u"<img"); }) > 0);
    QVERIFY(count(tokens, [](const QJsonObject &t) { return scopesOf(t).contains(u"legacy:sync"_s); }) > 0);
    QVERIFY(count(tokens, [](const QJsonObject &t) { return t[u"id"].toInteger() > (qint64{1} << 32); }) > 0);
    QVERIFY(count(tokens, [](const QJsonObject &t) { return t[u"hashed_token"].isNull(); }) > 0);
    for (const QJsonObject &token : tokens)
        QCOMPARE(token[u"hashed_token"].isNull(), token[u"token_last_eight"].isNull());
}

void TestEmulatorData::storyStaysBelievable()
{
    EmulatorBench bench;
    const QList<QJsonObject> tokens = rows(bench, "/authorizations");
    const auto expiresWithin = [&](int days) {
        return count(tokens, [&](const QJsonObject &t) {
            const QDateTime end = timeOf(t, u"expires_at"_s);
            return end.isValid() && end > bench.now && end < bench.now.addDays(days);
        });
    };
    QVERIFY(expiresWithin(7) >= 3);
    QVERIFY(expiresWithin(365) > expiresWithin(7));
    QVERIFY(count(tokens, [&](const QJsonObject &t) {
                const QDateTime end = timeOf(t, u"expires_at"_s);
                return end.isValid() && end < bench.now;
            }) >= 2);
    for (const QJsonObject &token : tokens) {
        QVERIFY(timeOf(token, u"created_at"_s) <= timeOf(token, u"updated_at"_s));
        QVERIFY(timeOf(token, u"updated_at"_s) <= bench.now);
    }
}

void TestEmulatorData::storyTellsOfHubot()
{
    EmulatorBench bench;
    QCOMPARE(bench.get("/authorizations", {asHubot.first()}).header("X-GitHub-OTP"), QByteArray{"required; app"});
    QCOMPARE(bench.get("/authorizations", asHubot).array().size(), 3);
    QCOMPARE(bench.get("/user", asHubot).object()[u"login"].toString(), u"hubot"_s);
}

void TestEmulatorData::refusedData_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &json, const QString &error) {
        QTest::newRow(name) << json << "--data: "_L1 + error;
    };
    row("no JSON", "users", u"line 1, column 1: not JSON: illegal value"_s);
    row("no JSON further down", "{\n \"users\": [\n  {,}]}", u"line 3, column 4: not JSON: unterminated object"_s);
    row("array", "[]", u"expected a JSON object with users, apps, grants and authorizations"_s);
    row("no array", R"({"users":{}})", u"users: expected an array"_s);
    row("no object", R"({"grants":[1]})", u"grants[0]: expected an object"_s);
    row("no id", R"({"authorizations":[{"note":"n"}]})", u"authorizations[0].id: missing"_s);
    const QString wantedId = u"expected a whole number from 1 to 9007199254740992"_s;
    row("id 0", R"({"authorizations":[{"id":1,"note":"n"},{"id":0}]})", u"authorizations[1].id: "_s + wantedId);
    row("id below 0", R"({"grants":[{"id":-3}]})", u"grants[0].id: "_s + wantedId);
    row("id with a fraction", R"({"grants":[{"id":1.5}]})", u"grants[0].id: "_s + wantedId);
    row("id beyond reason", R"({"grants":[{"id":1e300}]})", u"grants[0].id: "_s + wantedId);
    row("id as text", R"({"users":[{"id":"1","login":"a"}]})", u"users[0].id: "_s + wantedId);
    row("id twice", R"({"authorizations":[{"id":5,"note":"a"},{"id":5,"note":"b"}]})",
        u"authorizations[1].id: 5 is taken by a row before"_s);
    row("grant id twice", R"({"grants":[{"id":5,"app":{"client_id":"a"}},{"id":5,"app":{"client_id":"b"}}]})",
        u"grants[1].id: 5 is taken by a row before"_s);
    row("two grants of one app", R"({"grants":[{"id":5,"app":{"client_id":"a"}},{"id":6,"app":{"client_id":"a"}}]})",
        u"grants[1].app.client_id: has a grant before: there is one for each application and user"_s);
    row("grant without an app", R"({"grants":[{"id":5}]})",
        u"grants[0].app.client_id: expected the client id of an application"_s);
    row("app without an id", R"({"apps":[{"name":"a"}]})",
        u"apps[0].client_id: expected the client id of an application"_s);
    row("app twice", R"({"apps":[{"client_id":"a"},{"client_id":"a"}]})",
        u"apps[1].client_id: taken by an application before"_s);
    row("no login", R"({"users":[{"id":1}]})", u"users[0].login: missing"_s);
    row("login twice", R"({"users":[{"login":"a"},{"login":"A"}]})", u"users[1].login: taken by a user before"_s);
    row("unknown user", R"({"authorizations":[{"id":1,"user":{"login":"b"}}]})",
        u"authorizations[0].user.login: nobody in users is called so, and --user is not"_s);
    row("text as number", R"({"authorizations":[{"id":1,"note":1}]})", u"authorizations[0].note: expected text"_s);
    row("scopes as text", R"({"authorizations":[{"id":1,"scopes":"repo"}]})",
        u"authorizations[0].scopes: expected an array of texts"_s);
    row("scope as number", R"({"grants":[{"id":1,"app":{"client_id":"a"},"scopes":["a",1]}]})",
        u"grants[0].scopes: expected an array of texts"_s);
    row("app as text", R"({"authorizations":[{"id":1,"app":"a"}]})", u"authorizations[0].app: expected an object"_s);
    row("flag as text", R"({"users":[{"login":"a","site_admin":"yes"}]})",
        u"users[0].site_admin: expected true or false"_s);
    row("no time", R"({"authorizations":[{"id":1,"created_at":"yesterday"}]})",
        u"authorizations[0].created_at: expected a time such as 2019-04-24T21:49:02Z or -3d"_s);
    row("no hash", R"({"authorizations":[{"id":1,"hashed_token":"abc"}]})",
        u"authorizations[0].hashed_token: expected a SHA-256 of 64 hexadecimal digits"_s);
    row("token twice", R"({"authorizations":[{"id":1,"note":"a","token":"t"},{"id":2,"note":"b","token":"t"}]})",
        u"authorizations[1].hashed_token: the token of a row before"_s);
    row("unknown kind of code", R"({"users":[{"login":"a","otp":"fax"}]})",
        u"users[0].otp: expected none, app or sms"_s);
    row("the first of two", R"({"users":[{"login":1}],"grants":[1]})", u"users[0].login: expected text"_s);
}

void TestEmulatorData::refusedData()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    Options options;
    options.data = json;
    const auto store = emulator::makeStore(options, QDateTime::currentDateTimeUtc());
    QVERIFY(!store);
    QCOMPARE(store.error(), error);
}

void TestEmulatorData::acceptedData_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("tokens");
    QTest::newRow("nothing") << QByteArray{"{}"} << 0;
    QTest::newRow("nulls") << QByteArray{R"({"users":null,"apps":null,"grants":null,"authorizations":null})"} << 0;
    QTest::newRow("unknown members") << QByteArray{R"({"x":1,"authorizations":[{"id":1,"y":{},"note":"n"}]})"} << 1;
    QTest::newRow("as the API writes them")
        << QByteArray{R"({"authorizations":[{"id":9007199254740992,"url":"https://x/1","app":{"client_id":)"
                      R"("00000000000000000000","name":"n","url":"https://y"},"token":"","hashed_token":null,)"
                      R"("token_last_eight":null,"note":null,"note_url":null,"scopes":null,"fingerprint":null,)"
                      R"("created_at":"2019-04-24T21:49:02Z","updated_at":"2019-04-24T21:49:02+02:00",)"
                      R"("expires_at":null,"user":null}]})"}
        << 1;
}

void TestEmulatorData::acceptedData()
{
    QFETCH(QByteArray, json);
    QFETCH(int, tokens);
    Options options;
    options.data = json;
    EmulatorBench bench{options};
    QCOMPARE(bench.get("/authorizations").array().size(), tokens);
}

void TestEmulatorData::times_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("time"); // the bench's clock stands at 2026-01-15T12:00:00Z
    QTest::newRow("absolute") << QByteArray{"2019-04-24T21:49:02Z"} << u"2019-04-24T21:49:02Z"_s;
    QTest::newRow("with an offset") << QByteArray{"2019-04-24T21:49:02+02:00"} << u"2019-04-24T19:49:02Z"_s;
    QTest::newRow("seconds") << QByteArray{"-30s"} << u"2026-01-15T11:59:30Z"_s;
    QTest::newRow("minutes") << QByteArray{"+90m"} << u"2026-01-15T13:30:00Z"_s;
    QTest::newRow("hours") << QByteArray{"-13h"} << u"2026-01-14T23:00:00Z"_s;
    QTest::newRow("days") << QByteArray{"+20d"} << u"2026-02-04T12:00:00Z"_s;
    QTest::newRow("years") << QByteArray{"-1y"} << u"2025-01-15T12:00:00Z"_s;
}

void TestEmulatorData::times()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, time);
    Options options;
    options.data = R"({"authorizations":[{"id":1,"note":"n","expires_at":")" + written + R"("}]})";
    EmulatorBench bench{options};
    const QJsonObject row = bench.get("/authorizations/1").object();
    QCOMPARE(row[u"expires_at"].toString(), time);
    QCOMPARE(row[u"created_at"].toString(), u"2026-01-15T12:00:00Z"_s);
    QCOMPARE(row[u"updated_at"].toString(), u"2026-01-15T12:00:00Z"_s);
}

void TestEmulatorData::whoseRules_data()
{
    QTest::addColumn<QString>("password"); // of the options
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("right");
    QTest::newRow("the file's") << u"demo"_s << QByteArray{"filed"} << QByteArray{"111111"} << true;
    QTest::newRow("not the default") << u"demo"_s << QByteArray{"demo"} << QByteArray{"111111"} << false;
    QTest::newRow("the command line's") << u"typed"_s << QByteArray{"typed"} << QByteArray{"111111"} << true;
    QTest::newRow("the file's code") << u"demo"_s << QByteArray{"filed"} << QByteArray{"222222"} << false;
}

void TestEmulatorData::whoseRules()
{
    QFETCH(QString, password);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, code);
    QFETCH(bool, right);
    Options options;
    options.password = password;
    options.data = R"({"users":[{"login":"octocat","password":"filed","otp":"sms","otp_code":"111111"}]})";
    EmulatorBench bench{options};
    const emulator::Headers headers{{"authorization", EmulatorBench::basic("octocat", given)}, {"x-github-otp", code}};
    QCOMPARE(bench.get("/user", headers).status, right ? 200 : 401);
    options.otp = Options::Otp::App;
    options.otpCode = u"333333"_s;
    EmulatorBench other{options};
    QCOMPARE(other.get("/user", headers).status, 401);
}

void TestEmulatorData::tokensOfTheDataSignIn()
{
    EmulatorBench bench{test::exampleData()};
    bench.authorization = "token gho_example0000000000000000000000000001";
    QCOMPARE(bench.get("/user").object()[u"login"].toString(), u"octocat"_s);
    bench.authorization = "token ghp_example0000000000000000000000000002"; // expired
    QCOMPARE(bench.get("/user").status, 401);
}

void TestEmulatorData::registeredAppIsAlwaysThere_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("generated");
    QTest::newRow("story") << QByteArray{} << 0;
    QTest::newRow("data") << QByteArray{"{}"} << 0;
    QTest::newRow("data with the app")
        << QByteArray{R"({"apps":[{"client_id":"abcde12345fghij67890","name":"mine"}],)"
                      R"("grants":[{"id":1,"app":{"client_id":"abcde12345fghij67890","name":"mine"}}]})"}
        << 0;
    QTest::newRow("generated") << QByteArray{} << 10;
}

void TestEmulatorData::registeredAppIsAlwaysThere()
{
    QFETCH(QByteArray, data);
    QFETCH(int, generated);
    Options options;
    options.data = data;
    options.generatedTokens = generated;
    EmulatorBench bench{options};
    const test::EmulatorReply reply = bench.send("POST", "/authorizations", test::appToken());
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.object()[u"app"][u"name"].toString(), u"my github app"_s);
    QCOMPARE(bench.get("/applications/grants?client_id=abcde12345fghij67890").array().size(), 1);
}

void TestEmulatorData::generated()
{
    Options options;
    options.generatedGrants = 7;
    options.generatedTokens = 90;
    EmulatorBench bench{options};
    const QList<QJsonObject> tokens = rows(bench, "/authorizations");
    QCOMPARE(rows(bench, "/applications/grants").size(), 7);
    QCOMPARE(tokens.size(), 90);
    QCOMPARE(
        count(tokens,
              [](const QJsonObject &t) { return t[u"app"][u"client_id"].toString() == emulator::personalClientId; }),
        18);
    EmulatorBench again{options};
    QCOMPARE(rows(again, "/authorizations"), tokens);
}

void TestEmulatorData::generatedNothing()
{
    Options options;
    options.generatedGrants = 3;
    EmulatorBench bench{options};
    QVERIFY(bench.get("/authorizations").array().isEmpty());
    QCOMPARE(bench.get("/applications/grants").array().size(), 3);
}

QTEST_GUILESS_MAIN(TestEmulatorData)
#include "tst_emulatordata.moc"
