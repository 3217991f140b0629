// SPDX-License-Identifier: MIT
#include "app/scopes/scopecatalogue.h"
#include "app/scopes/scopetexts.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;

class TestScopeCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInHasEveryFamilyInOrder();
    void everyScopeHasATextAndEveryTextAScope();
    void textsAreSentences();
    void unknownScope();
    void risk_data();
    void risk();
    void includes_data();
    void includes();
    void includedIn();
    void withoutImplied();
    void byRisk();
    void ordersFamilies();
    void badCatalogue_data();
    void badCatalogue();

private:
    const ScopeCatalogue m_catalogue = ScopeCatalogue::builtIn();
};

void TestScopeCatalogue::builtInHasEveryFamilyInOrder()
{
    QVERIFY(m_catalogue.scopes().size() > 50);
    QStringList seen;
    QString head;
    for (const Scope &scope : m_catalogue.scopes()) {
        QVERIFY2(scope.parent.isEmpty() || seen.contains(scope.parent), qPrintable(scope.name));
        QVERIFY(scope.risk != Risk::Unknown);
        if (scope.parent.isEmpty())
            head = scope.name;
        else
            QVERIFY2(m_catalogue.includes(head, scope.name), qPrintable(scope.name));
        seen.append(scope.name);
    }
    QCOMPARE(m_catalogue.find(u"repo"_s)->risk, Risk::Critical);
    QCOMPARE(m_catalogue.find(u"public_repo"_s)->parent, u"repo"_s);
}

void TestScopeCatalogue::everyScopeHasATextAndEveryTextAScope()
{
    QStringList scopes;
    for (const Scope &scope : m_catalogue.scopes())
        scopes.append(scope.name);
    QStringList texts = scopesWithText();
    QCOMPARE(texts.removeDuplicates(), 0);
    scopes.sort();
    texts.sort();
    QCOMPARE(texts, scopes);
}

void TestScopeCatalogue::textsAreSentences()
{
    QSet<QString> seen;
    for (const Scope &scope : m_catalogue.scopes()) {
        const QString text = m_catalogue.description(scope.name);
        QVERIFY2(text.size() > 10 && text.front().isUpper() && !text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestScopeCatalogue::unknownScope()
{
    QCOMPARE(m_catalogue.find(u"moon:walk"_s), nullptr);
    QCOMPARE(m_catalogue.find({}), nullptr);
    QCOMPARE(m_catalogue.risk(u"moon:walk"_s), Risk::Unknown);
    QCOMPARE(m_catalogue.risk(u"REPO"_s), Risk::Unknown);
    QVERIFY(!m_catalogue.description(u"moon:walk"_s).isEmpty());
    QVERIFY(m_catalogue.description(u"moon:walk"_s) != m_catalogue.description(u"repo"_s));
    QVERIFY(m_catalogue.includedIn(u"moon:walk"_s).isEmpty());
    QVERIFY(m_catalogue.includedIn({}).isEmpty());
}

void TestScopeCatalogue::risk_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Risk>("expected");
    QTest::newRow("none") << QStringList() << Risk::Low;
    QTest::newRow("low") << QStringList{u"read:org"_s, u"user:email"_s} << Risk::Low;
    QTest::newRow("medium") << QStringList{u"read:org"_s, u"gist"_s} << Risk::Medium;
    QTest::newRow("unknown is above medium") << QStringList{u"moon:walk"_s, u"gist"_s} << Risk::Unknown;
    QTest::newRow("high is above unknown") << QStringList{u"moon:walk"_s, u"public_repo"_s} << Risk::High;
    QTest::newRow("critical") << QStringList{u"repo"_s, u"public_repo"_s} << Risk::Critical;
}

void TestScopeCatalogue::risk()
{
    QFETCH(QStringList, names);
    QFETCH(Risk, expected);
    QCOMPARE(m_catalogue.strongest(names), expected);
    std::reverse(names.begin(), names.end());
    QCOMPARE(m_catalogue.strongest(names), expected);
}

void TestScopeCatalogue::includes_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("expected");
    QTest::newRow("parent") << u"repo"_s << u"public_repo"_s << true;
    QTest::newRow("grandparent") << u"admin:org"_s << u"read:org"_s << true;
    QTest::newRow("child") << u"public_repo"_s << u"repo"_s << false;
    QTest::newRow("itself") << u"repo"_s << u"repo"_s << false;
    QTest::newRow("another family") << u"repo"_s << u"gist"_s << false;
    QTest::newRow("nothing includes a top") << QString() << u"repo"_s << false;
    QTest::newRow("unknown inside") << u"repo"_s << u"moon:walk"_s << false;
    QTest::newRow("unknown outside") << u"moon:walk"_s << u"repo"_s << false;
}

void TestScopeCatalogue::includes()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    QFETCH(bool, expected);
    QCOMPARE(m_catalogue.includes(outer, inner), expected);
}

void TestScopeCatalogue::includedIn()
{
    QCOMPARE(m_catalogue.includedIn(u"admin:repo_hook"_s), (QStringList{u"write:repo_hook"_s, u"read:repo_hook"_s}));
    QCOMPARE(m_catalogue.includedIn(u"repo"_s), (QStringList{u"repo:status"_s, u"repo_deployment"_s, u"public_repo"_s,
                                                             u"repo:invite"_s, u"security_events"_s}));
    QVERIFY(m_catalogue.includedIn(u"gist"_s).isEmpty());
}

void TestScopeCatalogue::withoutImplied()
{
    QCOMPARE(m_catalogue.withoutImplied({u"read:org"_s, u"gist"_s, u"admin:org"_s, u"moon:walk"_s}),
             (QStringList{u"gist"_s, u"admin:org"_s, u"moon:walk"_s}));
    QCOMPARE(m_catalogue.withoutImplied({}), QStringList());
}

void TestScopeCatalogue::byRisk()
{
    QCOMPARE(
        m_catalogue.byRisk({u"read:org"_s, u"moon:walk"_s, u"gist"_s, u"user:email"_s, u"repo"_s, u"public_repo"_s}),
        (QStringList{u"repo"_s, u"public_repo"_s, u"moon:walk"_s, u"gist"_s, u"read:org"_s, u"user:email"_s}));
}

void TestScopeCatalogue::ordersFamilies()
{
    const auto catalogue = ScopeCatalogue::fromJson(R"({"scopes": [
        {"name": "c", "parent": "b", "risk": "low"}, {"name": "x", "risk": "low"},
        {"name": "b", "parent": "a", "risk": "low"}, {"name": "a", "parent": null, "risk": "high"}]})");
    QVERIFY(catalogue);
    QStringList names;
    for (const Scope &scope : catalogue->scopes())
        names.append(scope.name);
    QCOMPARE(names, (QStringList{u"x"_s, u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(catalogue->includes(u"a"_s, u"c"_s));
}

void TestScopeCatalogue::badCatalogue_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &scopes) {
        QTest::newRow(name) << QByteArray(R"({"scopes": [)" + scopes + "]}");
    };
    QTest::newRow("not JSON") << QByteArray("scopes");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray("{}");
    row("not a scope", "1");
    row("nameless", R"({"name": "", "risk": "low"})");
    row("no risk", R"({"name": "a"})");
    row("unknown risk", R"({"name": "a", "risk": "unknown"})");
    row("unknown parent", R"({"name": "a", "parent": "b", "risk": "low"})");
    row("its own parent", R"({"name": "a", "parent": "a", "risk": "low"})");
    row("cycle", R"({"name": "a", "parent": "b", "risk": "low"}, {"name": "b", "parent": "a", "risk": "low"})");
    row("twice", R"({"name": "a", "risk": "low"}, {"name": "a", "risk": "high"})");
    row("twice, below itself", R"({"name": "a", "risk": "low"}, {"name": "a", "parent": "a", "risk": "low"})");
}

void TestScopeCatalogue::badCatalogue()
{
    QFETCH(QByteArray, json);
    QVERIFY(!ScopeCatalogue::fromJson(json));
}

QTEST_GUILESS_MAIN(TestScopeCatalogue)
#include "tst_scopecatalogue.moc"
