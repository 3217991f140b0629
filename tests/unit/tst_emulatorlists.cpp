// SPDX-License-Identifier: MIT
#include "tests/support/emulatorbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using emulator::Options;
using test::EmulatorBench;
using test::EmulatorReply;
using test::exampleData;

//! Lists, routes and what stands around a body: pages and their links, ETags, origins, paths that lead nowhere.
class TestEmulatorLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignRows_data();
    void foreignRows();
    void lists_data();
    void lists();
    void pages_data();
    void pages();
    void linksKeepTheQuery();
    void originIsTheClients_data();
    void originIsTheClients();
    void unknownRoutes_data();
    void unknownRoutes();
    void conditional();
    void options();
    void indentedForCurl();
    void moods_data();
    void moods();
};

void TestEmulatorLists::foreignRows_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    for (const char *method : {"GET", "PATCH", "DELETE"}) {
        for (const char *id : {"6000000000", "999", "0", "-11", "011x", "99999999999999999999", "1e1", "%31%31x"})
            QTest::addRow("%s token %s", method, id) << QByteArray{method} << "/authorizations/" + QByteArray{id};
        for (const char *id : {"9", "11", "0"})
            QTest::addRow("%s grant %s", method, id) << QByteArray{method} << "/applications/grants/" + QByteArray{id};
    }
}

void TestEmulatorLists::foreignRows()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    EmulatorBench bench{exampleData()};
    const EmulatorReply reply = bench.send(method, path, "{}");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.message(), u"Not Found"_s);
    const emulator::Headers asHubot{{"authorization", EmulatorBench::basic("hubot", "secret")},
                                    {"x-github-otp", "123456"}};
    QCOMPARE(bench.get("/authorizations/6000000000", asHubot).status, 200);
    QCOMPARE(bench.get("/applications/grants/9", asHubot).status, 200);
    QCOMPARE(bench.get("/authorizations/11", asHubot).status, 404);
}

void TestEmulatorLists::lists_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const QByteArray &path, const QList<qint64> &ids) {
        QTest::newRow(path.constData()) << path << ids;
    };
    row("/authorizations", {11, 12, 13, 14});
    row("/authorizations?client_id=", {11, 12, 13, 14});
    row("/authorizations?client_id=1111111111aaaaaaaaaa", {11, 12});
    row("/authorizations?client_id=00000000000000000000", {14});
    row("/authorizations?client_id=nobody", {});
    row("/authorizations?per_page=2", {11, 12});
    row("/authorizations?per_page=2&page=2", {13, 14});
    row("/authorizations?per_page=2&page=3", {});
    row("/authorizations?per_page=0", {11, 12, 13, 14});
    row("/authorizations?per_page=-1&page=-1", {11, 12, 13, 14});
    row("/authorizations?page=x&per_page=y", {11, 12, 13, 14});
    row("/authorizations?page=999999999999999999999", {11, 12, 13, 14});
    row("/authorizations?page=999999999999999999&per_page=999999999999999999", {});
    row("/applications/grants", {7, 5000000000});
    row("/applications/grants?client_id=3333333333cccccccccc", {5000000000});
    row("/applications/grants?client_id=3333333333cccccccccc&page=2", {});
    row("/applications/grants?client_id=nobody", {});
}

void TestEmulatorLists::lists()
{
    QFETCH(QByteArray, path);
    QFETCH(QList<qint64>, ids);
    EmulatorBench bench{exampleData()};
    QCOMPARE(bench.get(path).status, 200);
    QCOMPARE(bench.ids(path), ids);
}

void TestEmulatorLists::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const QByteArray &query, int rows, const QStringList &links) {
        QTest::newRow(query.constData()) << query << rows << links;
    };
    row("", 30, {u"next: page=2"_s, u"last: page=8"_s});
    row("?page=2", 30, {u"prev: page=1"_s, u"next: page=3"_s, u"last: page=8"_s, u"first: page=1"_s});
    row("?page=8", 20, {u"prev: page=7"_s, u"first: page=1"_s});
    row("?page=9", 0, {u"prev: page=8"_s, u"last: page=8"_s, u"first: page=1"_s});
    row("?per_page=100", 100, {u"next: per_page=100&page=2"_s, u"last: per_page=100&page=3"_s});
    row("?per_page=101&page=3", 30, {u"prev: per_page=101&page=2"_s, u"first: per_page=101&page=1"_s});
}

void TestEmulatorLists::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, rows);
    QFETCH(QStringList, links);
    Options options;
    options.generatedTokens = 230;
    EmulatorBench bench{options};
    const EmulatorReply reply = bench.get("/authorizations" + query);
    QCOMPARE(reply.array().size(), rows);
    QCOMPARE(reply.links(), links);
    QVERIFY(bench.get("/applications/grants" + query).header("Link").isEmpty() || query.contains("page="));
}

void TestEmulatorLists::linksKeepTheQuery()
{
    EmulatorBench bench{exampleData()};
    const EmulatorReply reply = bench.get("/authorizations?x=%3E&client_id=1111111111aaaaaaaaaa&y=\"<>&per_page=1&z");
    QCOMPARE(reply.header("Link"),
             QByteArray{"<http://ghe.example.com/api/v3/authorizations?x=%3E&client_id=1111111111aaaaaaaaaa&y=%22%3C%3E"
                        "&per_page=1&z&page=2>; rel=\"next\", "
                        "<http://ghe.example.com/api/v3/authorizations?x=%3E&client_id=1111111111aaaaaaaaaa&y=%22%3C%3E"
                        "&per_page=1&z&page=2>; rel=\"last\""});
}

void TestEmulatorLists::originIsTheClients_data()
{
    QTest::addColumn<emulator::Headers>("headers");
    QTest::addColumn<QString>("origin");
    using emulator::Headers;
    QTest::newRow("name") << Headers{{"host", "localhost:81"}} << u"http://localhost:81"_s;
    QTest::newRow("IPv6") << Headers{{"host", "[::1]:81"}} << u"http://[::1]:81"_s;
    QTest::newRow("behind TLS") << Headers{{"host", "a.example"}, {"x-forwarded-proto", "https"}}
                                << u"https://a.example"_s;
    QTest::newRow("none") << Headers{{"host", ""}} << u"http://127.0.0.1"_s;
    QTest::newRow("no host") << Headers{{"host", "a/b\"><x"}} << u"http://127.0.0.1"_s;
    QTest::newRow("user info") << Headers{{"host", "a@b"}} << u"http://127.0.0.1"_s;
}

void TestEmulatorLists::originIsTheClients()
{
    QFETCH(emulator::Headers, headers);
    QFETCH(QString, origin);
    EmulatorBench bench{exampleData()};
    QCOMPARE(bench.get("/authorizations/11", headers).object()[u"url"].toString(),
             origin + "/api/v3/authorizations/11"_L1);
}

void TestEmulatorLists::unknownRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *method, const char *path) {
        QTest::addRow("%s %s", method, path) << QByteArray{method} << QByteArray{path};
    };
    row("PATCH", "/authorizations");
    row("PUT", "/authorizations");
    row("DELETE", "/authorizations");
    row("POST", "/authorizations/11");
    row("PUT", "/authorizations/11");
    row("GET", "/authorizations/");
    row("GET", "/authorizations/11/");
    row("GET", "/authorizations//11");
    row("GET", "/Authorizations");
    row("GET", "/authorizations/clients/abcde12345fghij67890");
    row("POST", "/authorizations/clients/abcde12345fghij67890");
    row("POST", "/applications/grants");
    row("PATCH", "/applications/grants/7");
    row("DELETE", "/user");
    row("POST", "/meta");
    row("GET", "/users/octocat");
    row("GET", "/..");
    row("TRACE", "/user");
}

void TestEmulatorLists::unknownRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    EmulatorBench bench{exampleData()};
    const EmulatorReply reply = bench.send(method, path, "{}");
    QCOMPARE(reply.status, 404);
    QVERIFY(!reply.header("X-GitHub-Request-Id").isEmpty());
}

void TestEmulatorLists::conditional()
{
    EmulatorBench bench{exampleData()};
    const QByteArray path = "/authorizations?per_page=2";
    const QByteArray etag = bench.get(path).header("ETag");
    QVERIFY(etag.startsWith('"') && etag.endsWith('"') && etag.size() > 20);
    QCOMPARE(bench.get("/authorizations").header("Vary").left(46),
             QByteArray{"Accept, Authorization, Cookie, X-GitHub-OTP, A"});
    for (const QByteArray &known : {etag, "W/" + etag, "\"x\", " + etag, QByteArray{"*"}}) {
        const EmulatorReply reply = bench.get(path, {{"if-none-match", known}});
        QCOMPARE(reply.status, 304);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.header("ETag"), etag);
    }
    QCOMPARE(bench.get(path, {{"if-none-match", "\"x\""}}).status, 200);
    QCOMPARE(bench.send("PATCH", "/authorizations/14", "{}").status, 200); // on the other page
    QCOMPARE(bench.get(path, {{"if-none-match", etag}}).status, 304);
    QCOMPARE(bench.send("PATCH", "/authorizations/11", "{}").status, 200);
    QCOMPARE(bench.get(path, {{"if-none-match", etag}}).status, 200);
    QVERIFY(bench.send("POST", "/authorizations", "{}").header("ETag").isEmpty());
}

void TestEmulatorLists::options()
{
    EmulatorBench bench;
    bench.authorization.clear();
    const EmulatorReply reply = bench.send("OPTIONS", "/authorizations");
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.header("Access-Control-Allow-Methods"), QByteArray{"GET, POST, PATCH, PUT, DELETE"});
}

void TestEmulatorLists::indentedForCurl()
{
    EmulatorBench bench;
    const EmulatorReply plain = bench.get("/authorizations?per_page=100");
    const EmulatorReply forCurl = bench.get("/authorizations?per_page=100", {{"user-agent", "curl/7.88.1"}});
    QVERIFY(!plain.body.contains('\n'));
    QVERIFY(forCurl.body.startsWith("[\n  {\n    \"id\": "));
    QVERIFY(forCurl.body.contains("\"scopes\": [],\n"));
    QVERIFY(forCurl.body.endsWith("\n]\n"));
    QCOMPARE(forCurl.array(), plain.array());
}

void TestEmulatorLists::moods_data()
{
    QTest::addColumn<bool>("gone"); // else: web flow only
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const auto row = [](bool gone, const char *method, const QByteArray &path, int status) {
        QTest::addRow("%s %s %s", gone ? "gone" : "web flow", method, path.constData())
            << gone << QByteArray{method} << path << status;
    };
    for (const auto &[method, path] :
         {std::pair{"GET", "/authorizations"}, std::pair{"POST", "/authorizations"},
          std::pair{"GET", "/authorizations/11"}, std::pair{"DELETE", "/authorizations/11"},
          std::pair{"GET", "/applications/grants"}, std::pair{"DELETE", "/applications/grants/7"}})
        row(true, method, path, 404);
    const QByteArray putPath = "/authorizations/clients/abcde12345fghij67890";
    row(true, "PUT", putPath, 404);
    row(true, "GET", "/user", 200);
    row(true, "GET", "/meta", 200);
    row(false, "POST", "/authorizations", 410);
    row(false, "PUT", putPath, 410);
    row(false, "PUT", putPath + "/f", 410);
    row(false, "PATCH", "/authorizations/11", 200);
    row(false, "DELETE", "/authorizations/11", 204);
    row(false, "GET", "/authorizations", 200);
}

void TestEmulatorLists::moods()
{
    QFETCH(bool, gone);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    Options options = exampleData();
    options.apiGone = gone;
    options.webFlowOnly = !gone;
    EmulatorBench bench{options};
    QCOMPARE(bench.send(method, path, method == "GET" ? "" : "{}").status, status);
}

QTEST_GUILESS_MAIN(TestEmulatorLists)
#include "tst_emulatorlists.moc"
