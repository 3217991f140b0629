// SPDX-License-Identifier: MIT
#include "app/api/decode.h"
#include "app/net/utc.h"
#include "tests/support/testdata.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

using Flaw = ApiError::Flaw;

QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

//! Every form of a body that real servers have sent, and those that none should.
class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void grantsKeepEveryField();
    void grantWithTheLargestIdAndNoScopes();
    void authorizationsKeepEveryField();
    void secretIsReadWhereOneWasMade();
    void existingAuthorizationHasNoSecret();
    void secretThatIsMissing_data();
    void secretThatIsMissing();
    void authorizationMember_data();
    void authorizationMember();
    void date_data();
    void date();
    void unusableId_data();
    void unusableId();
    void usableId_data();
    void usableId();
    void unreadableBody_data();
    void unreadableBody();
    void wrongShape_data();
    void wrongShape();
    void emptyList();
    void serverMeta_data();
    void serverMeta();
    void signedInUser();
    void signedInUserWithoutLogin();
    void errorsHoldNoSecret();
};

void TestDecode::initTestCase()
{
    // A zone other than UTC shows where a date was taken for local time.
    qputenv("TZ", "Asia/Kathmandu");
    QCOMPARE(QDateTime(QDate(2026, 1, 1), QTime(0, 0)).offsetFromUtc(), 20'700);
}

void TestDecode::grantsKeepEveryField()
{
    const auto rows = decode::grants(test::testData(u"decode/grants.json"_s));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);

    Grant travis;
    travis.id = {17};
    travis.url = u"https://ghe.example.com/api/v3/applications/grants/17"_s;
    travis.application = {u"abcde12345fghij67890"_s, u"Travis CI"_s, u"https://travis-ci.example.com"_s};
    travis.createdAt = moment(u"2021-09-06T17:26:27Z"_s);
    travis.updatedAt = moment(u"2025-12-01T08:00:00Z"_s);
    travis.scopes = {u"repo"_s, u"read:org"_s, u"user:email"_s};
    travis.user = {{u"login"_s, u"octocat"_s}, {u"id"_s, 1}, {u"site_admin"_s, false}};
    QCOMPARE(rows->at(0), travis);

    Grant old;
    old.id = {3'000'000'000};
    old.url = u"https://ghe.example.com/api/v3/applications/grants/3000000000"_s;
    old.application = {{}, u"Wiki importer of 2012"_s, {}};
    old.createdAt = moment(u"2012-02-29T21:00:00Z"_s);
    old.updatedAt = moment(u"2012-03-01T00:00:00.123Z"_s);
    QCOMPARE(rows->at(1), old);

    Grant odd;
    odd.id = {18};
    odd.application = {u"Iv1.8a61f9b3a7aba766"_s, u"<b>Bold</b> &amp; \"quoted\" \u202Etxt"_s, u"not a URL"_s};
    odd.scopes = {u"moon:walk"_s, u""_s, u"repo"_s, u"repo"_s};
    QCOMPARE(rows->at(2), odd);
}

void TestDecode::grantWithTheLargestIdAndNoScopes()
{
    const auto grant = decode::grant(test::testData(u"decode/grant.json"_s));
    QVERIFY(grant);
    QCOMPARE(grant->id.value, 9'007'199'254'740'992);
    QCOMPARE(grant->application.name, u"محرر المستندات"_s);
    QCOMPARE(grant->scopes, QStringList());
}

void TestDecode::authorizationsKeepEveryField()
{
    const auto rows = decode::authorizations(test::testData(u"decode/authorizations.json"_s));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);

    Authorization personal;
    personal.id = {4'294'967'301};
    personal.url = u"https://ghe.example.com/api/v3/authorizations/4294967301"_s;
    personal.application = {u"00000000000000000000"_s, u"backup script"_s, u"https://docs.example.com/rest"_s};
    personal.note = u"backup script"_s;
    personal.hashedToken = u"2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"_s;
    personal.tokenLastEight = u"Ae178B4a"_s;
    personal.createdAt = personal.updatedAt = moment(u"2019-01-05T10:00:00Z"_s);
    personal.scopes = {u"repo"_s, u"gist"_s};
    QCOMPARE(rows->at(0), personal);
    QVERIFY(rows->at(0).application.isPersonal());

    Authorization ofApplication;
    ofApplication.id = {2};
    ofApplication.url = u"https://ghe.example.com/api/v3/authorizations/2"_s;
    ofApplication.application = {u"abcde12345fghij67890"_s, u"Travis CI"_s, u"https://travis-ci.example.com"_s};
    ofApplication.note = u""_s;
    ofApplication.noteUrl = u""_s;
    ofApplication.fingerprint = u""_s;
    ofApplication.createdAt = ofApplication.updatedAt = moment(u"2024-05-01T00:00:00Z"_s);
    ofApplication.expiresAt = moment(u"2026-01-21T12:00:00Z"_s);
    ofApplication.user = {{u"login"_s, u"octocat"_s}, {u"id"_s, 1}};
    ofApplication.installation = {{u"permissions"_s, QJsonObject{{u"contents"_s, u"read"_s}}},
                                  {u"repository_selection"_s, u"all"_s}};
    QCOMPARE(rows->at(1), ofApplication);

    Authorization bare;
    bare.id = {3};
    QCOMPARE(rows->at(2), bare);
}

void TestDecode::secretIsReadWhereOneWasMade()
{
    const auto made = decode::madeAuthorization(test::testData(u"decode/authorization-made.json"_s), true);
    QVERIFY(made);
    QVERIFY(made->isNew);
    QCOMPARE(made->token, u"not-a-real-secret-Zz99Yy88"_s);
    QCOMPARE(made->authorization.id.value, 5);
    QCOMPARE(made->authorization.fingerprint, u"laptop-1"_s);
}

void TestDecode::existingAuthorizationHasNoSecret()
{
    const auto made = decode::madeAuthorization(R"({"id": 5, "token": "", "scopes": ["gist"]})", false);
    QVERIFY(made);
    QVERIFY(!made->isNew);
    QCOMPARE(made->token, QString());
    QCOMPARE(made->authorization.scopes, QStringList{u"gist"_s});
}

void TestDecode::secretThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("absent") << QByteArray(R"({"id": 5})");
    QTest::newRow("null") << QByteArray(R"({"id": 5, "token": null})");
    QTest::newRow("number") << QByteArray(R"({"id": 5, "token": 12})");
}

// The authorization exists all the same: an error would hide it.
void TestDecode::secretThatIsMissing()
{
    QFETCH(QByteArray, body);
    const auto made = decode::madeAuthorization(body, true);
    QVERIFY(made);
    QVERIFY(made->isNew);
    QCOMPARE(made->token, QString());
}

void TestDecode::authorizationMember_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Authorization>("expected");
    const auto row = [](const char *name, const QByteArray &members, auto change) {
        Authorization expected;
        expected.id = {1};
        change(expected);
        QTest::newRow(name) << members << expected;
    };
    row("nothing but an id", R"("url": "")", [](Authorization &) {});
    row("note is null", R"("note": null)", [](Authorization &) {});
    row("note is empty", R"("note": "")", [](Authorization &a) { a.note = u""_s; });
    row("note is a number", R"("note": 12)", [](Authorization &a) { a.note = u"12"_s; });
    row("note is a list", R"("note": ["a", 1])", [](Authorization &a) { a.note = uR"(["a",1])"_s; });
    row("note has a NUL", R"("note": "a\u0000b")", [](Authorization &a) { a.note = QString(u"a\0b"_s); });
    row("note_url is no URL", R"("note_url": "see the wiki")", [](Authorization &a) { a.noteUrl = u"see the wiki"_s; });
    row("fingerprint is text", R"("fingerprint": "f/..%2F")", [](Authorization &a) { a.fingerprint = u"f/..%2F"_s; });
    row("scopes are absent", R"("note": null)", [](Authorization &) {});
    row("scopes are null", R"("scopes": null)", [](Authorization &) {});
    row("scopes are empty", R"("scopes": [])", [](Authorization &) {});
    row("scopes are not normalised", R"("scopes": ["user:email", "user", "user"])", [](Authorization &a) {
        a.scopes = {u"user:email"_s, u"user"_s, u"user"_s};
    });
    row("scopes are one text", R"("scopes": "repo")", [](Authorization &a) { a.scopes = {u"repo"_s}; });
    row("scopes hold what is no text", R"("scopes": ["repo", 7, {"a": true}])", [](Authorization &a) {
        a.scopes = {u"repo"_s, u"7"_s, uR"({"a":true})"_s};
    });
    row("app is a list", R"("app": [])", [](Authorization &) {});
    row("app is empty", R"("app": {})", [](Authorization &) {});
    row("app has nulls", R"("app": {"client_id": null, "name": null, "url": null})", [](Authorization &) {});
    row("app of a GitHub App", R"("app": {"client_id": "Iv1.0123456789abcdef"})",
        [](Authorization &a) { a.application.clientId = u"Iv1.0123456789abcdef"_s; });
    row("user is text", R"("user": "octocat")", [](Authorization &) {});
    row("secret stays out", R"("token": "not-a-real-secret")", [](Authorization &) {});
    row("member twice", R"("note": "first", "note": "second")", [](Authorization &a) { a.note = u"second"_s; });
}

void TestDecode::authorizationMember()
{
    QFETCH(QByteArray, members);
    QFETCH(Authorization, expected);
    const auto one = decode::authorization(R"({"id": 1, )" + members + '}');
    QVERIFY(one);
    QCOMPARE(*one, expected);
    QCOMPARE(one->note.has_value(), expected.note.has_value());
    const auto listed = decode::authorizations(R"([{"id": 1, )" + members + "}]");
    QVERIFY(listed);
    QCOMPARE(*listed, QList{expected});
}

void TestDecode::date_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0), utc);
    QTest::newRow("UTC") << QByteArray(R"("2024-05-01T12:00:00Z")") << noon;
    QTest::newRow("fraction") << QByteArray(R"("2024-05-01T12:00:00.25Z")") << noon.addMSecs(250);
    QTest::newRow("microseconds") << QByteArray(R"("2024-05-01T12:00:00.250000Z")") << noon.addMSecs(250);
    QTest::newRow("offset") << QByteArray(R"("2024-05-01T05:00:00-07:00")") << noon;
    QTest::newRow("fraction and offset") << QByteArray(R"("2024-05-01T17:30:00.250+05:30")") << noon.addMSecs(250);
    QTest::newRow("no zone") << QByteArray(R"("2024-05-01T12:00:00")") << noon;
    QTest::newRow("day only") << QByteArray(R"("2024-05-01")") << noon.addSecs(-12 * 3600);
    QTest::newRow("null") << QByteArray("null") << QDateTime();
    QTest::newRow("empty") << QByteArray(R"("")") << QDateTime();
    QTest::newRow("no date") << QByteArray(R"("soon")") << QDateTime();
    QTest::newRow("impossible") << QByteArray(R"("2024-02-30T12:00:00Z")") << QDateTime();
    QTest::newRow("number") << QByteArray("1714564800") << QDateTime();
}

void TestDecode::date()
{
    QFETCH(QByteArray, json);
    QFETCH(QDateTime, expected);
    const auto row = decode::authorization(R"({"id": 1, "created_at": )" + json + R"(, "expires_at": )" + json + '}');
    QVERIFY(row);
    QCOMPARE(row->createdAt, expected);
    QCOMPARE(row->expiresAt, expected);
    QCOMPARE(row->createdAt.isValid(), expected.isValid());
    QVERIFY(!expected.isValid() || row->createdAt.timeSpec() == Qt::UTC);
}

void TestDecode::unusableId_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const char *id :
         {"0", "-1", "1.5", "1e300", "9007199254740993", "9223372036854775808", R"("12")", "null", "true", "[1]", "{}"})
        QTest::newRow(id) << QByteArray(R"({"id": )") + id + '}';
    QTest::newRow("absent") << QByteArray("{}");
    QTest::newRow("not an object") << QByteArray("7");
    QTest::newRow("null row") << QByteArray("null");
}

// Leaving the row out would hide an access; keeping it would offer a Revoke that hits nothing, or something else.
void TestDecode::unusableId()
{
    QFETCH(QByteArray, row);
    const QByteArray list = R"([{"id": 1}, )" + row + ']';
    const auto grants = decode::grants(list);
    QVERIFY(!grants);
    QCOMPARE(grants.error().kind, ApiError::Kind::Malformed);
    QCOMPARE(grants.error().flaw, Flaw::WrongShape);
    QVERIFY(grants.error().detail.contains(u"entry 1"_s));
    QVERIFY(!decode::authorizations(list));
    if (row.startsWith('{')) {
        QCOMPARE(decode::grant(row).error().flaw, Flaw::WrongShape);
        QCOMPARE(decode::authorization(row).error().flaw, Flaw::WrongShape);
        QCOMPARE(decode::madeAuthorization(row, true).error().flaw, Flaw::WrongShape);
    }
}

void TestDecode::usableId_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("one") << QByteArray("1") << qint64{1};
    QTest::newRow("beyond 2^31") << QByteArray("3000000000") << qint64{3'000'000'000};
    QTest::newRow("2^53") << QByteArray("9007199254740992") << (qint64{1} << 53);
    QTest::newRow("whole, with a fraction") << QByteArray("12.0") << qint64{12};
}

void TestDecode::usableId()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, expected);
    QCOMPARE(decode::grant(R"({"id": )" + json + '}').value().id.value, expected);
    QCOMPARE(decode::authorization(R"({"id": )" + json + '}').value().id.value, expected);
}

void TestDecode::unreadableBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("empty") << QByteArray() << Flaw::NotJson;
    QTest::newRow("blank") << QByteArray("  \n") << Flaw::NotJson;
    QTest::newRow("HTML") << QByteArray("<html><body>502 Bad Gateway</body></html>") << Flaw::NotJson;
    QTest::newRow("cut short") << QByteArray(R"([{"id": 1}, {"id": 2, "not)") << Flaw::NotJson;
    QTest::newRow("trailing text") << QByteArray("[] []") << Flaw::NotJson;
    QTest::newRow("bytes") << QByteArray::fromHex("1f8b0800") << Flaw::NotJson;
    QTest::newRow("bare word") << QByteArray("OK") << Flaw::NotJson;
    QTest::newRow("Latin-1") << QByteArray("[{\"id\": 1, \"note\": \"caf\xe9\"}]") << Flaw::WrongEncoding;
    QTest::newRow("too deep") << nested(5'000) << Flaw::TooDeep;
    QTest::newRow("too deep in a member nobody asked for")
        << R"([{"id": 1, "x": )" + nested(5'000) + "}]" << Flaw::TooDeep;
}

void TestDecode::unreadableBody()
{
    QFETCH(QByteArray, body);
    QFETCH(Flaw, flaw);
    const auto check = [flaw](const auto &result) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(result.error().flaw, flaw);
    };
    check(decode::grants(body));
    check(decode::grant(body));
    check(decode::authorizations(body));
    check(decode::authorization(body));
    check(decode::madeAuthorization(body, true));
    check(decode::serverMeta(body));
    check(decode::signedInUser(body));
}

void TestDecode::wrongShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isList");
    QTest::newRow("object for a list") << QByteArray(R"({"message": "Not here"})") << true;
    QTest::newRow("one row for a list") << QByteArray(R"({"id": 1})") << true;
    QTest::newRow("list for an object") << QByteArray(R"([{"id": 1}])") << false;
    QTest::newRow("empty list for an object") << QByteArray("[]") << false;
}

void TestDecode::wrongShape()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isList);
    const auto check = [](const auto &result) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(result.error().flaw, Flaw::WrongShape);
    };
    if (isList) {
        check(decode::grants(body));
        check(decode::authorizations(body));
    } else {
        check(decode::grant(body));
        check(decode::authorization(body));
        check(decode::madeAuthorization(body, false));
        check(decode::serverMeta(body));
        check(decode::signedInUser(body));
    }
}

void TestDecode::emptyList()
{
    QCOMPARE(decode::grants("[]").value().size(), 0);
    QCOMPARE(decode::authorizations(" [ ] \n").value().size(), 0);
}

void TestDecode::serverMeta_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ServerMeta>("expected");
    QTest::newRow("SAML") << test::testData(u"decode/meta.json"_s) << ServerMeta{u"3.19.2"_s, false};
    QTest::newRow("passwords") << QByteArray(
                                      R"({"installed_version": "2.18.0", "verifiable_password_authentication": true})")
                               << ServerMeta{u"2.18.0"_s, true};
    QTest::newRow("says nothing") << QByteArray("{}") << ServerMeta{{}, true};
    QTest::newRow("null") << QByteArray(R"({"installed_version": null, "verifiable_password_authentication": null})")
                          << ServerMeta{{}, true};
    QTest::newRow("text") << QByteArray(R"({"verifiable_password_authentication": "false"})") << ServerMeta{{}, true};
}

void TestDecode::serverMeta()
{
    QFETCH(QByteArray, body);
    QFETCH(ServerMeta, expected);
    QCOMPARE(decode::serverMeta(body).value(), expected);
}

void TestDecode::signedInUser()
{
    const auto user = decode::signedInUser(test::testData(u"decode/user.json"_s));
    QVERIFY(user);
    QCOMPARE(*user, (SignedInUser{583'231, u"octocat"_s, {}}));
}

void TestDecode::signedInUserWithoutLogin()
{
    QCOMPARE(decode::signedInUser(R"({"id": 1})").error().flaw, Flaw::WrongShape);
    QCOMPARE(decode::signedInUser(R"({"id": 1, "login": ""})").error().flaw, Flaw::WrongShape);
    QCOMPARE(decode::signedInUser(R"({"id": 1, "login": 5})").error().flaw, Flaw::WrongShape);
}

void TestDecode::errorsHoldNoSecret()
{
    const auto made = decode::madeAuthorization(R"({"id": 0, "token": "not-a-real-secret"})", true);
    QVERIFY(!made);
    QVERIFY(!made.error().detail.contains(u"secret"_s));
    const auto broken = decode::madeAuthorization(R"({"id": 1, "token": "not-a-real-secret)", true);
    QVERIFY(!broken.error().detail.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
