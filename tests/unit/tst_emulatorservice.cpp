// SPDX-License-Identifier: MIT
#include "tests/support/emulatorbench.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace grantry;
using emulator::Options;
using test::appToken;
using test::EmulatorBench;
using test::EmulatorReply;
using test::exampleData;
using test::pathOf;
using test::scopesOf;

namespace {

const QByteArray putPath = "/authorizations/clients/abcde12345fghij67890";

} // namespace

//! The operations that make and take away: their rules as behaviours.md tells them of real servers.
class TestEmulatorService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalToken();
    void tokenIsSentOnce();
    void refusedBody_data();
    void refusedBody();
    void contentTypeDoesNotMatter_data();
    void contentTypeDoesNotMatter();
    void noteMustBeUnique();
    void fingerprintMustBeUnique();
    void appTokenMakesItsGrant();
    void notesOfAppTokensMayRepeat();
    void putMakesOrFinds();
    void putTellsFingerprintsApart();
    void putTakesAnyFingerprint_data();
    void putTakesAnyFingerprint();
    void deleteTwice_data();
    void deleteTwice();
    void deletedGrantTakesItsTokens();
    void grantShowsUnionOfScopes();
    void grantOutlivesItsTokens();
    void firstPartyAppHasNoGrant();
};

void TestEmulatorService::personalToken()
{
    EmulatorBench bench;
    const EmulatorReply reply = bench.send(
        "POST", "/authorizations", R"({"note":"a <b>note</b> ✓","note_url":"no url","scopes":["x","repo","x"]})");
    QCOMPARE(reply.status, 201);
    const QJsonObject made = reply.object();
    const QString token = made[u"token"].toString();
    QVERIFY(token.startsWith(u"ghp_") && token.size() == 40);
    QCOMPARE(made[u"hashed_token"].toString().toLatin1(),
             QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(made[u"token_last_eight"].toString(), token.right(8));
    QCOMPARE(made[u"note"].toString(), u"a <b>note</b> ✓"_s);
    QCOMPARE(made[u"note_url"].toString(), u"no url"_s);
    QCOMPARE(scopesOf(made), (QStringList{u"x"_s, u"repo"_s, u"x"_s}));
    QCOMPARE(made[u"app"][u"client_id"].toString(), u"00000000000000000000"_s);
    QCOMPARE(made[u"app"][u"name"].toString(), u"a <b>note</b> ✓"_s);
    QCOMPARE(made[u"app"][u"url"].toString(), u"no url"_s);
    QVERIFY(made[u"expires_at"].isNull() && made[u"fingerprint"].isNull());
    QCOMPARE(made[u"created_at"].toString(), u"2026-01-15T12:00:00Z"_s);
    QCOMPARE(made[u"user"][u"login"].toString(), u"octocat"_s);
    QCOMPARE(made[u"url"].toString(), "http://ghe.example.com/api/v3"_L1 + QString::fromLatin1(pathOf(made)));
    QCOMPARE(reply.header("Location"), made[u"url"].toString().toLatin1());
    QVERIFY(bench.get("/applications/grants?client_id=00000000000000000000").array().isEmpty());
}

void TestEmulatorService::tokenIsSentOnce()
{
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("n");
    for (const EmulatorReply &later : {bench.get(pathOf(made)), bench.send("PATCH", pathOf(made), "{}")}) {
        QCOMPARE(later.status, 200);
        QCOMPARE(later.object()[u"token"], QJsonValue{u""_s});
        QCOMPARE(later.object()[u"hashed_token"], made[u"hashed_token"]);
    }
    QVERIFY(!bench.get("/authorizations?per_page=100").body.contains(made[u"token"].toString().toLatin1()));
}

void TestEmulatorService::refusedBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("errors");
    const QString wrongApp = u"Invalid OAuth application client_id or secret."_s;
    const QStringList noNote{u"description: missing_field"_s};
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &message,
                        const QStringList &errors = {}) { QTest::newRow(name) << body << status << message << errors; };
    row("not JSON", "{note", 400, u"Problems parsing JSON"_s);
    row("cut short", R"({"note":"n")", 400, u"Problems parsing JSON"_s);
    row("array", "[]", 400, u"Body should be a JSON object"_s);
    row("text", R"("note")", 400, u"Body should be a JSON object"_s);
    row("number", "1", 400, u"Body should be a JSON object"_s);
    row("null", "null", 400, u"Body should be a JSON object"_s);
    row("empty", "", 422, u"Validation Failed"_s, noNote);
    row("no note", "{}", 422, u"Validation Failed"_s, noNote);
    row("null note", R"({"note":null})", 422, u"Validation Failed"_s, noNote);
    row("blank note", R"({"note":"  "})", 422, u"Validation Failed"_s, noNote);
    row("wrong secret", R"({"client_id":"abcde12345fghij67890","client_secret":"x"})", 422, wrongApp);
    row("no secret", R"({"client_id":"abcde12345fghij67890"})", 422, wrongApp);
    row("unknown app", R"({"client_id":"x","client_secret":"x"})", 422, wrongApp);
    row("secret alone", R"({"note":"n","client_secret":"x"})", 422, wrongApp);
    row("app without a secret", R"({"client_id":"c68c81cbfd179a50784a","client_secret":""})", 422, wrongApp);
}

void TestEmulatorService::refusedBody()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(QStringList, errors);
    EmulatorBench bench;
    const EmulatorReply reply = bench.send("POST", "/authorizations", body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.message(), message);
    QCOMPARE(reply.errors(), errors);
    QCOMPARE(reply.object().contains(u"errors"), !errors.isEmpty());
    QCOMPARE(bench.ids("/authorizations?per_page=100").size(), 41);
}

void TestEmulatorService::contentTypeDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type :
         {"", "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/x"})
        QTest::addRow("'%s'", type) << QByteArray{type};
}

void TestEmulatorService::contentTypeDoesNotMatter()
{
    QFETCH(QByteArray, type);
    EmulatorBench bench;
    QCOMPARE(bench.send("POST", "/authorizations", R"({"note":"n"})", {{"content-type", type}}).status, 201);
}

void TestEmulatorService::noteMustBeUnique()
{
    EmulatorBench bench;
    const QJsonObject first = bench.makeToken("mine");
    const EmulatorReply second = bench.send("POST", "/authorizations", R"({"note":"mine"})");
    QCOMPARE(second.status, 422);
    QCOMPARE(second.errors(), QStringList{u"description: already_exists"_s});
    QCOMPARE(second.object()[u"errors"][0][u"resource"].toString(), u"OauthAccess"_s);
    bench.makeToken("Mine");
    QCOMPARE(bench.send("DELETE", pathOf(first)).status, 204);
    bench.makeToken("mine");
}

void TestEmulatorService::fingerprintMustBeUnique()
{
    EmulatorBench bench;
    bench.makeToken("one", R"(,"fingerprint":"f")");
    const QStringList taken{u"fingerprint: already_exists"_s};
    QCOMPARE(bench.send("POST", "/authorizations", R"({"note":"two","fingerprint":"f"})").errors(), taken);
    bench.makeToken("two", R"(,"fingerprint":"")");
    bench.makeToken("three", R"(,"fingerprint":"")");
    QCOMPARE(bench.send("POST", "/authorizations", appToken(R"(,"fingerprint":"f")")).status, 201);
    QCOMPARE(bench.send("POST", "/authorizations", appToken(R"(,"fingerprint":"f")")).errors(), taken);
}

void TestEmulatorService::appTokenMakesItsGrant()
{
    EmulatorBench bench;
    QVERIFY(bench.get("/applications/grants?client_id=abcde12345fghij67890").array().isEmpty());
    const QJsonObject made = bench.send("POST", "/authorizations", appToken(R"(,"scopes":["repo"])")).object();
    QVERIFY(made[u"token"].toString().startsWith(u"gho_"));
    QCOMPARE(made[u"app"][u"name"].toString(), u"my github app"_s);
    QVERIFY(made[u"note"].isNull());
    const QJsonArray grants = bench.get("/applications/grants?client_id=abcde12345fghij67890").array();
    QCOMPARE(grants.size(), 1);
    QCOMPARE(scopesOf(grants[0].toObject()), QStringList{u"repo"_s});
    QVERIFY(!grants[0].toObject().contains(u"user") && !grants[0].toObject().contains(u"token"));
}

void TestEmulatorService::notesOfAppTokensMayRepeat()
{
    EmulatorBench bench;
    QCOMPARE(bench.send("POST", "/authorizations", appToken(R"(,"note":"n")")).status, 201);
    QCOMPARE(bench.send("POST", "/authorizations", appToken(R"(,"note":"n")")).status, 201);
    QCOMPARE(bench.get("/applications/grants?client_id=abcde12345fghij67890").array().size(), 1);
}

void TestEmulatorService::putMakesOrFinds()
{
    EmulatorBench bench;
    const EmulatorReply made = bench.send("PUT", putPath, appToken(R"(,"scopes":["repo"],"note":"n")"));
    QCOMPARE(made.status, 201);
    QVERIFY(!made.object()[u"token"].toString().isEmpty());
    bench.now = bench.now.addDuration(1h);
    const EmulatorReply found = bench.send("PUT", putPath, appToken(R"(,"scopes":["gist"],"note":"other")"));
    QCOMPARE(found.status, 200);
    QCOMPARE(found.object()[u"token"], QJsonValue{u""_s});
    QJsonObject expected = made.object();
    expected[u"token"] = u""_s;
    QCOMPARE(found.object(), expected);
    QCOMPARE(found.header("Location"), made.header("Location"));
    QCOMPARE(bench.send("DELETE", pathOf(made.object())).status, 204);
    QCOMPARE(bench.send("PUT", putPath, appToken()).status, 201);
    QCOMPARE(bench.send("PUT", putPath, R"({"client_secret":"x"})").status, 422);
    QCOMPARE(bench.send("PUT", putPath, "{}").message(), u"Invalid OAuth application client_id or secret."_s);
    QCOMPARE(bench.send("PUT", "/authorizations/clients/nobody", appToken()).status, 422);
    QCOMPARE(bench.send("PUT", putPath, "no JSON").status, 400);
}

void TestEmulatorService::putTellsFingerprintsApart()
{
    EmulatorBench bench;
    const auto put = [&](const QByteArray &path, const QByteArray &more) {
        return bench.send("PUT", putPath + path, appToken(more));
    };
    QCOMPARE(put("/one", {}).status, 201);
    QCOMPARE(put("", {}).status, 201);
    QCOMPARE(put("", R"(,"fingerprint":"two")").status, 201);
    QCOMPARE(put("/one", {}).object()[u"fingerprint"].toString(), u"one"_s);
    QCOMPARE(put("", R"(,"fingerprint":"one")").status, 200);
    QCOMPARE(put("/two", R"(,"fingerprint":"ignored")").object()[u"fingerprint"].toString(), u"two"_s);
    QVERIFY(put("", R"(,"fingerprint":"")").object()[u"fingerprint"].isNull());
    QCOMPARE(bench.ids("/authorizations?client_id=abcde12345fghij67890").size(), 3);
}

void TestEmulatorService::putTakesAnyFingerprint_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<QString>("fingerprint"); // empty: the segment is none
    QTest::newRow("plain") << QByteArray{"abc"} << u"abc"_s;
    QTest::newRow("slash") << QByteArray{"a%2Fb%2fc"} << u"a/b/c"_s;
    QTest::newRow("colon and space") << QByteArray{"4f:aa%20bb"} << u"4f:aa bb"_s;
    QTest::newRow("plus stays") << QByteArray{"a+b"} << u"a+b"_s;
    QTest::newRow("percent") << QByteArray{"100%25"} << u"100%"_s;
    QTest::newRow("unicode") << QByteArray{"%E6%97%A5%F0%9F%9A%80"} << u"日🚀"_s;
    QTest::newRow("raw unicode") << QByteArray{"日"} << u"日"_s;
    QTest::newRow("question mark") << QByteArray{"a%3Fb"} << u"a?b"_s;
    QTest::newRow("dots inside") << QByteArray{"a..b"} << u"a..b"_s;
    QTest::newRow("climbs") << QByteArray{".."} << QString{};
    QTest::newRow("climbs encoded") << QByteArray{"%2e%2E"} << QString{};
    QTest::newRow("empty") << QByteArray{} << QString{};
    QTest::newRow("two segments") << QByteArray{"a/b"} << QString{};
}

void TestEmulatorService::putTakesAnyFingerprint()
{
    QFETCH(QByteArray, segment);
    QFETCH(QString, fingerprint);
    EmulatorBench bench;
    const EmulatorReply reply = bench.send("PUT", putPath + '/' + segment, appToken());
    QCOMPARE(reply.status, fingerprint.isEmpty() ? 404 : 201);
    QCOMPARE(reply.object()[u"fingerprint"].toString(), fingerprint);
}

void TestEmulatorService::deleteTwice_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("grant") << QByteArray{"/applications/grants/7"};
    QTest::newRow("token") << QByteArray{"/authorizations/11"};
    QTest::newRow("token beyond 2^32") << QByteArray{"/applications/grants/5000000000"};
}

void TestEmulatorService::deleteTwice()
{
    QFETCH(QByteArray, path);
    EmulatorBench bench{exampleData()};
    QCOMPARE(bench.get(path).status, 200);
    const EmulatorReply deleted = bench.send("DELETE", path, R"({"ignored":true})");
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.body.isEmpty());
    for (const char *method : {"DELETE", "GET", "PATCH"})
        QCOMPARE(bench.send(method, path).message(), u"Not Found"_s);
}

void TestEmulatorService::deletedGrantTakesItsTokens()
{
    EmulatorBench bench{exampleData()};
    QCOMPARE(bench.ids("/authorizations"), (QList<qint64>{11, 12, 13, 14}));
    const emulator::Headers byToken{{"authorization", "token gho_example0000000000000000000000000001"}};
    QCOMPARE(bench.get("/user", byToken).status, 200);
    QCOMPARE(bench.send("DELETE", "/applications/grants/7").status, 204);
    QCOMPARE(bench.ids("/authorizations"), (QList<qint64>{13, 14}));
    QCOMPARE(bench.ids("/applications/grants"), QList<qint64>{5000000000});
    QCOMPARE(bench.get("/user", byToken).status, 401);
}

void TestEmulatorService::grantShowsUnionOfScopes()
{
    EmulatorBench bench{exampleData()};
    const auto scopes = [&] { return scopesOf(bench.get("/applications/grants/7").object()); };
    QCOMPARE(scopes(), (QStringList{u"repo"_s, u"read:org"_s, u"gist"_s}));
    QCOMPARE(bench.send("PATCH", "/authorizations/12", R"({"scopes":["repo","user"]})").status, 200);
    QCOMPARE(scopes(), (QStringList{u"repo"_s, u"read:org"_s, u"user"_s}));
    QCOMPARE(bench.send("DELETE", "/authorizations/11").status, 204);
    QCOMPARE(scopes(), (QStringList{u"repo"_s, u"user"_s}));
    QCOMPARE(bench.get("/applications/grants/7").object()[u"updated_at"].toString(), u"2026-01-15T12:00:00Z"_s);
}

void TestEmulatorService::grantOutlivesItsTokens()
{
    EmulatorBench bench{exampleData()};
    QCOMPARE(bench.send("DELETE", "/authorizations/11").status, 204);
    QCOMPARE(bench.send("DELETE", "/authorizations/12").status, 204);
    QVERIFY(bench.get("/applications/grants/7").object()[u"scopes"].toArray().isEmpty());
    // This one never had a token that the data tell of.
    QCOMPARE(scopesOf(bench.get("/applications/grants/5000000000").object()), QStringList{u"gist"_s});
}

void TestEmulatorService::firstPartyAppHasNoGrant()
{
    EmulatorBench bench{exampleData()};
    QCOMPARE(bench.get("/authorizations/13").object()[u"app"][u"name"].toString(), u"GitHub Desktop"_s);
    QVERIFY(bench.get("/applications/grants?client_id=2222222222bbbbbbbbbb").array().isEmpty());
}

QTEST_GUILESS_MAIN(TestEmulatorService)
#include "tst_emulatorservice.moc"
