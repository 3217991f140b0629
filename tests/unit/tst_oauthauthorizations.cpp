// SPDX-License-Identifier: MIT
#include "app/api/oauthauthorizations.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::api;

namespace {

//! A call as it goes over the wire, without its reading.
struct Wire
{
    Method method = Method::Get;
    QString path;
    QString query;
    QString body; //!< compact JSON, members in alphabetical order as Qt writes them; empty: no body
    QList<int> success = {200};
    ApiError::Kind notFound = ApiError::Kind::NotFound;

    bool operator==(const Wire &) const = default;
};

template <class T>
Wire wire(const Call<T> &call)
{
    return {call.method,
            call.path.isValid() ? call.path.encoded() : u"invalid"_s,
            call.query.toString(QUrl::FullyEncoded),
            call.body ? QString::fromUtf8(QJsonDocument(*call.body).toJson(QJsonDocument::Compact)) : QString(),
            call.success,
            call.notFoundMeans};
}

constexpr auto notOffered = ApiError::Kind::ApiNotOffered;
const ApplicationSecret application{u"abcde12345fghij67890"_s, u"a-client-secret"_s};

Reply reply(const QByteArray &body, int status = 200)
{
    Reply result;
    result.status = status;
    result.body = body;
    return result;
}

} // namespace

//! Each operation, with each of its parameters, against method, path, query and body of the official description.
class TestOAuthAuthorizations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_data();
    void request();
    void listsCarryAnETag();
    void listIsRead();
    void listThatHasNotChanged();
    void listThatCannotBeRead();
    void oneIsRead();
    void deletionIsRead();
    void madeIsRead_data();
    void madeIsRead();
    void metaAndUserAreRead();
};

void TestOAuthAuthorizations::request_data()
{
    QTest::addColumn<Wire>("actual");
    QTest::addColumn<Wire>("expected");
    const auto row = [](const char *name, const auto &call, const Wire &expected) {
        QTest::newRow(name) << wire(call) << expected;
    };

    row("list grants", listGrants({}),
        {Method::Get, u"/applications/grants"_s, u"per_page=100&page=1"_s, {}, {200}, notOffered});
    row("list grants, page", listGrants({7, 30, {}}),
        {Method::Get, u"/applications/grants"_s, u"per_page=30&page=7"_s, {}, {200}, notOffered});
    row("list grants of a client", listGrants({}, {u"Iv1.0123456789abcdef"_s}),
        {Method::Get,
         u"/applications/grants"_s,
         u"per_page=100&page=1&client_id=Iv1.0123456789abcdef"_s,
         {},
         {200},
         notOffered});
    row("list grants of an odd client", listGrants({}, {u"a&b=c+d e%41/é"_s}),
        {Method::Get,
         u"/applications/grants"_s,
         u"per_page=100&page=1&client_id=a%26b%3Dc%2Bd%20e%2541%2F%C3%A9"_s,
         {},
         {200},
         notOffered});
    row("list authorizations", listAuthorizations({2, 100, {}}, {u"abcde12345fghij67890"_s}),
        {Method::Get,
         u"/authorizations"_s,
         u"per_page=100&page=2&client_id=abcde12345fghij67890"_s,
         {},
         {200},
         notOffered});

    row("get grant", getGrant({3'000'000'000}), {Method::Get, u"/applications/grants/3000000000"_s, {}, {}});
    row("delete grant", deleteGrant({1}), {Method::Delete, u"/applications/grants/1"_s, {}, {}, {204}});
    row("get authorization", getAuthorization({4'294'967'301}), {Method::Get, u"/authorizations/4294967301"_s, {}, {}});
    row("delete authorization", deleteAuthorization({2}), {Method::Delete, u"/authorizations/2"_s, {}, {}, {204}});

    row("get grant 0", getGrant({0}), {Method::Get, u"invalid"_s, {}, {}});
    row("delete grant 0", deleteGrant({0}), {Method::Delete, u"invalid"_s, {}, {}, {204}});
    row("delete grant -1", deleteGrant({-1}), {Method::Delete, u"invalid"_s, {}, {}, {204}});
    row("get authorization 0", getAuthorization({0}), {Method::Get, u"invalid"_s, {}, {}});
    row("delete authorization 0", deleteAuthorization({0}), {Method::Delete, u"invalid"_s, {}, {}, {204}});
    row("delete authorization -1", deleteAuthorization({-1}), {Method::Delete, u"invalid"_s, {}, {}, {204}});
    row("update authorization 0", updateAuthorization({0}, {}), {Method::Patch, u"invalid"_s, {}, u"{}"_s});

    row("create, nothing said", createAuthorization({}),
        {Method::Post, u"/authorizations"_s, {}, uR"({"scopes":null})"_s, {201}, notOffered});
    row("create, no scopes", createAuthorization({QStringList(), u""_s, u""_s}),
        {Method::Post, u"/authorizations"_s, {}, uR"({"note":"","note_url":"","scopes":[]})"_s, {201}, notOffered});
    row("create, personal",
        createAuthorization({QStringList{u"user"_s, u"repo"_s}, u"laptop"_s, u"https://x.example"_s}),
        {Method::Post,
         u"/authorizations"_s,
         {},
         uR"({"note":"laptop","note_url":"https://x.example","scopes":["user","repo"]})"_s,
         {201},
         notOffered});
    row("create, of an application", createAuthorization({{}, u"ci"_s, {}}, application, u"host 1"_s),
        {Method::Post,
         u"/authorizations"_s,
         {},
         uR"({"client_id":"abcde12345fghij67890","client_secret":"a-client-secret","fingerprint":"host 1",)"
         uR"("note":"ci","scopes":null})"_s,
         {201},
         notOffered});

    const auto clientPath = u"/authorizations/clients/abcde12345fghij67890"_s;
    row("get or create", getOrCreateAuthorization(application, {}),
        {Method::Put,
         clientPath,
         {},
         uR"({"client_secret":"a-client-secret","scopes":null})"_s,
         {200, 201},
         notOffered});
    row("get or create, all", getOrCreateAuthorization(application, {QStringList{u"gist"_s}, u"n"_s, u"u"_s}, u"f"_s),
        {Method::Put,
         clientPath,
         {},
         uR"({"client_secret":"a-client-secret","fingerprint":"f","note":"n","note_url":"u","scopes":["gist"]})"_s,
         {200, 201},
         notOffered});
    row("get or create, fingerprint in the path",
        getOrCreateAuthorizationWithFingerprint(application, u"a/b ü%2F"_s, {QStringList{u"gist"_s}, u"n"_s, u"u"_s}),
        {Method::Put,
         clientPath + u"/a%2Fb%20%C3%BC%252F"_s,
         {},
         uR"({"client_secret":"a-client-secret","note":"n","note_url":"u","scopes":["gist"]})"_s,
         {200, 201},
         notOffered});
    for (const char *bad : {"", ".", ".."}) {
        const QString segment = QString::fromLatin1(bad);
        const Wire refused{Method::Put, u"invalid"_s, {}, uR"({"client_secret":"s","scopes":null})"_s,
                           {200, 201},  notOffered};
        QTest::addRow("client id '%s'", bad) << wire(getOrCreateAuthorization({segment, u"s"_s}, {})) << refused;
        QTest::addRow("client id '%s' before a fingerprint", bad)
            << wire(getOrCreateAuthorizationWithFingerprint({segment, u"s"_s}, u"f"_s, {})) << refused;
        QTest::addRow("fingerprint '%s'", bad)
            << wire(getOrCreateAuthorizationWithFingerprint({u"c"_s, u"s"_s}, segment, {})) << refused;
    }

    const auto updated = [](const QString &body) { return Wire{Method::Patch, u"/authorizations/9"_s, {}, body}; };
    row("update, nothing", updateAuthorization({9}, {}), updated(u"{}"_s));
    row("update, scopes", updateAuthorization({9}, {ReplaceScopes{{u"repo"_s}}, {}, {}, {}}),
        updated(uR"({"scopes":["repo"]})"_s));
    row("update, no scopes", updateAuthorization({9}, {ReplaceScopes{}, {}, {}, {}}), updated(uR"({"scopes":[]})"_s));
    row("update, add", updateAuthorization({9}, {AddScopes{{u"repo"_s, u"gist"_s}}, {}, {}, {}}),
        updated(uR"({"add_scopes":["repo","gist"]})"_s));
    row("update, remove", updateAuthorization({9}, {RemoveScopes{{u"repo"_s}}, {}, {}, {}}),
        updated(uR"({"remove_scopes":["repo"]})"_s));
    row("update, texts", updateAuthorization({9}, {{}, u"n"_s, u""_s, u"f"_s}),
        updated(uR"({"fingerprint":"f","note":"n","note_url":""})"_s));

    row("meta", getMeta(), {Method::Get, u"/meta"_s, {}, {}});
    row("user", getUser(), {Method::Get, u"/user"_s, {}, {}, {200}, notOffered});
}

void TestOAuthAuthorizations::request()
{
    QFETCH(Wire, actual);
    QFETCH(Wire, expected);
    QCOMPARE(actual.method, expected.method);
    QCOMPARE(actual.path, expected.path);
    QCOMPARE(actual.query, expected.query);
    QCOMPARE(actual.body, expected.body);
    QCOMPARE(actual, expected);
}

void TestOAuthAuthorizations::listsCarryAnETag()
{
    QCOMPARE(listGrants({1, 100, "W/\"abc\""}).etag, "W/\"abc\"");
    QCOMPARE(listAuthorizations({1, 100, "\"abc\""}).etag, "\"abc\"");
    QVERIFY(listAuthorizations({}).etag.isEmpty());
}

void TestOAuthAuthorizations::listIsRead()
{
    Reply answer = reply(test::testData(u"decode/authorizations.json"_s));
    answer.etag = "\"one\"";
    answer.links.next = QUrl(u"https://ghe.example.com/api/v3/authorizations?page=2"_s);
    answer.viaHttp2 = true;
    const auto page = listAuthorizations({}).read(answer);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->rows.first().id.value, 4'294'967'301);
    QCOMPARE(page->etag, "\"one\"");
    QCOMPARE(page->links, answer.links);
    QVERIFY(page->viaHttp2);
    QVERIFY(!page->notModified);

    const auto grants = listGrants({}).read(reply(test::testData(u"decode/grants.json"_s)));
    QVERIFY(grants);
    QCOMPARE(grants->rows.size(), 3);
}

void TestOAuthAuthorizations::listThatHasNotChanged()
{
    Reply answer = reply({}, 304);
    answer.etag = "\"one\"";
    const auto page = listGrants({1, 100, "\"one\""}).read(answer);
    QVERIFY(page);
    QVERIFY(page->notModified);
    QVERIFY(page->rows.isEmpty());
    QCOMPARE(page->etag, "\"one\"");
}

void TestOAuthAuthorizations::listThatCannotBeRead()
{
    const auto page = listGrants({}).read(reply("[{}]"));
    QVERIFY(!page);
    QCOMPARE(page.error().flaw, ApiError::Flaw::WrongShape);
}

void TestOAuthAuthorizations::oneIsRead()
{
    QCOMPARE(getGrant({7}).read(reply(R"({"id": 7})")).value().id.value, 7);
    QCOMPARE(getAuthorization({7}).read(reply(R"({"id": 7})")).value().id.value, 7);
    QCOMPARE(updateAuthorization({7}, {}).read(reply(R"({"id": 7, "note": "n"})")).value().note, u"n"_s);
    QVERIFY(!getGrant({7}).read(reply("[]")));
    const Reply another = reply(R"({"id": 8})");
    QVERIFY(!getGrant({7}).read(another));
    QVERIFY(!rereadGrant({7}, {}).read(another));
    QVERIFY(!getAuthorization({7}).read(another));
    QVERIFY(!rereadAuthorization({7}, {}).read(another));
    QVERIFY(!updateAuthorization({7}, {}).read(another));
}

void TestOAuthAuthorizations::deletionIsRead()
{
    QVERIFY(deleteGrant({7}).read(reply({}, 204)));
    QVERIFY(deleteAuthorization({7}).read(reply({}, 204)));
}

void TestOAuthAuthorizations::madeIsRead_data()
{
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("POST made it") << true << 201 << QByteArray("not-a-real-secret");
    QTest::newRow("PUT made it") << false << 201 << QByteArray("not-a-real-secret");
    QTest::newRow("PUT found it") << false << 200 << QByteArray("");
}

void TestOAuthAuthorizations::madeIsRead()
{
    QFETCH(bool, isPost);
    QFETCH(int, status);
    QFETCH(QByteArray, token);
    const auto call = isPost ? createAuthorization({}) : getOrCreateAuthorization(application, {});
    const auto made = call.read(reply(R"({"id": 7, "token": ")" + token + "\"}", status));
    QVERIFY(made);
    QCOMPARE(made->isNew, status == 201);
    QCOMPARE(made->token, QString::fromLatin1(token));
}

void TestOAuthAuthorizations::metaAndUserAreRead()
{
    QCOMPARE(getMeta().read(reply(test::testData(u"decode/meta.json"_s))).value().installedVersion, u"3.19.2"_s);
    QCOMPARE(getUser().read(reply(test::testData(u"decode/user.json"_s))).value().login, u"octocat"_s);
}

QTEST_GUILESS_MAIN(TestOAuthAuthorizations)
#include "tst_oauthauthorizations.moc"
