// SPDX-License-Identifier: MIT
#include "tests/support/emulatorbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace grantry;
using test::appToken;
using test::EmulatorBench;
using test::EmulatorReply;
using test::pathOf;
using test::scopesOf;

//! PATCH /authorizations/ID: its rules as behaviours.md tells them of real servers.
class TestEmulatorPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchScopes_data();
    void patchScopes();
    void patchTakesOneOfThree_data();
    void patchTakesOneOfThree();
    void patchRenamesAPersonalToken();
    void patchMovesUpdatedAt();
    void patchKeepsRules_data();
    void patchKeepsRules();
};

void TestEmulatorPatch::patchScopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("replace") << QByteArray{R"({"scopes":["gist"]})"} << QStringList{u"gist"_s};
    QTest::newRow("none") << QByteArray{R"({"scopes":[]})"} << QStringList{};
    QTest::newRow("null") << QByteArray{R"({"scopes":null})"} << QStringList{};
    QTest::newRow("add") << QByteArray{R"({"add_scopes":["repo","gist"]})"}
                         << QStringList{u"repo"_s, u"user"_s, u"gist"_s};
    QTest::newRow("remove") << QByteArray{R"({"remove_scopes":["repo","none"]})"} << QStringList{u"user"_s};
    QTest::newRow("nothing") << QByteArray{"{}"} << QStringList{u"repo"_s, u"user"_s};
    QTest::newRow("empty body") << QByteArray{} << QStringList{u"repo"_s, u"user"_s};
    QTest::newRow("another member") << QByteArray{R"({"note":"m"})"} << QStringList{u"repo"_s, u"user"_s};
}

void TestEmulatorPatch::patchScopes()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, scopes);
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("n", R"(,"scopes":["repo","user"])");
    const EmulatorReply reply = bench.send("PATCH", pathOf(made), body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(scopesOf(reply.object()), scopes);
    QCOMPARE(scopesOf(bench.get(pathOf(made)).object()), scopes);
}

void TestEmulatorPatch::patchTakesOneOfThree_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("scopes, add") << QByteArray{R"({"scopes":[],"add_scopes":["a"]})"};
    QTest::newRow("scopes, remove") << QByteArray{R"({"scopes":null,"remove_scopes":[]})"};
    QTest::newRow("add, remove") << QByteArray{R"({"add_scopes":[],"remove_scopes":[]})"};
    QTest::newRow("all three") << QByteArray{R"({"scopes":["a"],"add_scopes":["b"],"remove_scopes":["c"]})"};
    QTest::newRow("wrong type") << QByteArray{R"({"scopes":"repo"})"};
    QTest::newRow("wrong item") << QByteArray{R"({"add_scopes":[1]})"};
    QTest::newRow("wrong note") << QByteArray{R"({"note":{}})"};
}

void TestEmulatorPatch::patchTakesOneOfThree()
{
    QFETCH(QByteArray, body);
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("n", R"(,"scopes":["repo"])");
    bench.now = bench.now.addDuration(1h);
    QCOMPARE(bench.send("PATCH", pathOf(made), body).status, 422);
    const QJsonObject after = bench.get(pathOf(made)).object();
    QCOMPARE(scopesOf(after), QStringList{u"repo"_s});
    QCOMPARE(after[u"updated_at"], made[u"updated_at"]);
}

void TestEmulatorPatch::patchRenamesAPersonalToken()
{
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("before");
    const QJsonObject after =
        bench.send("PATCH", pathOf(made), R"({"note":"after","note_url":"https://x.example","fingerprint":"f"})")
            .object();
    QCOMPARE(after[u"note"].toString(), u"after"_s);
    QCOMPARE(after[u"app"][u"name"].toString(), u"after"_s);
    QCOMPARE(after[u"app"][u"url"].toString(), u"https://x.example"_s);
    QCOMPARE(after[u"fingerprint"].toString(), u"f"_s);
    bench.makeToken("before");
    const QJsonObject ofApp = bench.send("POST", "/authorizations", appToken(R"(,"note":"before")")).object();
    const QJsonObject renamed = bench.send("PATCH", pathOf(ofApp), R"({"note":"after"})").object();
    QCOMPARE(renamed[u"app"][u"name"].toString(), u"my github app"_s);
}

void TestEmulatorPatch::patchMovesUpdatedAt()
{
    EmulatorBench bench;
    const QJsonObject made = bench.makeToken("n");
    bench.now = bench.now.addDuration(90s);
    QJsonObject expected = made;
    expected[u"token"] = u""_s;
    expected[u"updated_at"] = u"2026-01-15T12:01:30Z"_s;
    QCOMPARE(bench.send("PATCH", pathOf(made), "{}").object(), expected);
}

void TestEmulatorPatch::patchKeepsRules_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("its own note") << QByteArray{R"({"note":"mine","fingerprint":"f"})"} << QStringList{};
    QTest::newRow("taken note") << QByteArray{R"({"note":"other"})"} << QStringList{u"description: already_exists"_s};
    QTest::newRow("no note") << QByteArray{R"({"note":""})"} << QStringList{u"description: missing_field"_s};
    QTest::newRow("null note") << QByteArray{R"({"note":null})"} << QStringList{u"description: missing_field"_s};
    QTest::newRow("taken fingerprint") << QByteArray{R"({"fingerprint":"g"})"}
                                       << QStringList{u"fingerprint: already_exists"_s};
    QTest::newRow("both") << QByteArray{R"({"note":"other","fingerprint":"g"})"}
                          << QStringList{u"description: already_exists"_s, u"fingerprint: already_exists"_s};
}

void TestEmulatorPatch::patchKeepsRules()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, errors);
    EmulatorBench bench;
    bench.makeToken("other", R"(,"fingerprint":"g")");
    const QJsonObject made = bench.makeToken("mine", R"(,"fingerprint":"f")");
    const EmulatorReply reply = bench.send("PATCH", pathOf(made), body);
    QCOMPARE(reply.status, errors.isEmpty() ? 200 : 422);
    QCOMPARE(reply.errors(), errors);
}

QTEST_GUILESS_MAIN(TestEmulatorPatch)
#include "tst_emulatorpatch.moc"
