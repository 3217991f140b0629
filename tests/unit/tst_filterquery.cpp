// SPDX-License-Identifier: MIT
#include "app/models/filtermatcher.h"
#include "app/models/filterquery.h"
#include "app/net/utc.h"
#include "app/text/language.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);

FilterQuery query(const QString &text)
{
    return FilterQuery::parse(text, ScopeCatalogue::builtIn(), now);
}

//! The token of the examples.
FilterFacts nightly()
{
    FilterFacts facts;
    facts.application = u"Travis CI"_s;
    facts.clientId = u"5f2c8b1e90d7a364c1b2"_s;
    facts.endsIn = u"Ae178B4a"_s;
    facts.scopes = {u"repo"_s, u"admin:org"_s};
    facts.others = {u"Nightly büild"_s, u"https://travis-ci.example.com"_s, u"Critical"_s};
    facts.risk = Risk::Critical;
    facts.created = now.addYears(-3);
    facts.updated = now.addDays(-2);
    facts.expires = now.addDays(6);
    return facts;
}

//! A personal one that lacks whatever may be lacking, and ended long ago.
FilterFacts personal()
{
    FilterFacts facts;
    facts.application = u"Personal"_s;
    facts.clientId = u"00000000000000000000"_s;
    facts.scopes = {u"public_repo"_s, u"repo:status"_s};
    facts.others = {u"laptop"_s};
    facts.risk = Risk::High;
    facts.isPersonal = true;
    facts.created = now.addDays(-3);
    facts.expires = now.addDays(-3);
    return facts;
}

} // namespace

//! The language of the filter: what it finds, and what it says of what it does not understand.
class TestFilterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void hints_data();
    void hints();
    void narrowing_data();
    void narrowing();
    void completes_data();
    void completes();
};

void TestFilterQuery::initTestCase()
{
    installLanguage(*qApp, QLocale(QLocale::English));
}

void TestFilterQuery::finds_data()
{
    QTest::addColumn<bool>("findsNightly");
    QTest::addColumn<bool>("findsPersonal");
    const auto row = [](const char *text, bool first, bool second) { QTest::newRow(text) << first << second; };
    row("", true, true);
    row("   ", true, true);
    row("nightly", true, false);
    row("NIGHTLY build", true, false);
    row("nightly laptop", false, false);
    row("\"nightly build\"", true, false);
    row("“nightly build”", true, false);
    row("\"build nightly\"", false, false);
    row("\"nightly build", true, false); // still being typed
    row("-nightly", false, true);
    row("-\"nightly build\"", false, true);
    row("-laptop travis", true, false);
    row("critical", true, false);
    row("https://travis-ci", true, false);
    row("repo:status", false, true); // a word: the scope of that name holds a colon
    row("scope:repo", true, false);  // neither public_repo nor repo:status
    row("SCOPE:Repo", true, false);
    row("scope:repo*", true, true);
    row("scope:rep", true, true); // no scope is called so: the beginning of one
    row("scope:admin", true, false);
    row("scope:\"admin:org\"", true, false);
    row("scope:admin:org", true, false);
    row("scope:org", false, false);
    row("-scope:repo", false, true);
    row("scope:repo scope:admin:org", true, false);
    row("scope:repo scope:gist", false, false);
    row("app:travis", true, false);
    row("app:\"travis ci\"", true, false);
    row("app:nightly", false, false); // the name of the token
    row("app:personal", false, true);
    row("-app:travis", false, true);
    row("risk:critical", true, false);
    row("risk:HIGH", false, true);
    row("-risk:high", true, false);
    row("ends:Ae178B4a", true, false);
    row("ends:8b4a", true, false);
    row("ends:Ae17", false, false);
    row("client:5f2c8b", true, false);
    row("client:8b1e", false, false);
    row("client:0000", false, true);
    row("is:personal", false, true);
    row("-is:personal", true, false);
    row("is:expired", false, true);
    row("-is:expired", true, false);
    row("expires:<30d", true, false); // what has expired does not expire
    row("expires:<=1w", true, false);
    row("expires:<5d", false, false);
    row("expires:30d", true, false);
    row("expires:>5d", true, false);
    row("expires:>30d", false, false);
    row("expires:<2m", true, false);
    row("expires:2026-01-21", true, false);
    row("expires:<2026-01-21", false, true);
    row("expires:<=2026-01-21", true, true);
    row("expires:never", false, false);
    row("-expires:<30d", false, true);
    row("created:>2y", true, false);
    row("created:<2y", false, true);
    row("created:>4y", false, false);
    row("created:2026-01-12", false, true);
    row("created:>=2026-01-12", false, true);
    row("created:>2026-01-12", false, false);
    row("created:<2024-01-01", true, false);
    row("updated:<3d", true, false); // the other has no such day
    row("updated:>3d", false, false);
    row("-updated:>3d", true, true);
    // What is not understood hides nothing.
    row("risk:huge", true, true);
    row("expires:soon nightly", true, false);
    row("colour:red", true, true);
    row("\u2068night\u200Bly\u2069", true, false); // as it is copied from a window
    row("scope:", true, true);
    row("-", true, true);
    row("-\" \"", true, true);
    row("-scope:*", true, true);
    row("\"\"", true, true);
}

void TestFilterQuery::finds()
{
    QFETCH(bool, findsNightly);
    QFETCH(bool, findsPersonal);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const FilterMatcher matcher(query(text));
    QCOMPARE(matcher.matches(SearchableRow(nightly())), findsNightly);
    QCOMPARE(matcher.matches(SearchableRow(personal())), findsPersonal);
    QCOMPARE(query(text).text(), text);
}

void TestFilterQuery::hints_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("hint"); // a part of it
    const auto row = [](const char *text, const QString &marked, const QString &hint) {
        QTest::newRow(text) << marked << hint;
    };
    row("travis repo:status", {}, {});
    row("http://x client:1", {}, {});
    row("a risk:huge b", u"risk:huge"_s, u"low, medium"_s);
    row("-risk:huge", u"-risk:huge"_s, u"low, medium"_s);
    row("is:mine", u"is:mine"_s, u"is:personal"_s);
    row("expires:soon", u"expires:soon"_s, u"expires:<30d"_s);
    row("created:2020-13-01", u"created:2020-13-01"_s, u"created:>2y"_s);
    row("created:>2x", u"created:>2x"_s, u"created:>2y"_s);
    row("updated:", u"updated:"_s, u"after the colon"_s);
    row("scope:\"  \"", u"scope:\"  \""_s, u"after the colon"_s);
    row("-scope:*", u"-scope:*"_s, u"after the colon"_s);
    row("-app:\u0301", u"-app:\u0301"_s, u"after the colon"_s);
    row("x -\" \"", u"-\" \""_s, u"minus"_s);
    row("-\u200B", u"-\u200B"_s, u"minus"_s);
    row("colour:red", u"colour:red"_s, u"quotes"_s);
    row("\"colour:red\"", {}, {});
    row("x -", u"-"_s, u"minus"_s);
    row("\"", u"\""_s, u"quotes"_s);
}

void TestFilterQuery::hints()
{
    QFETCH(QString, marked);
    QFETCH(QString, hint);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QList<FilterProblem> problems = query(text).problems();
    QCOMPARE(problems.size(), marked.isEmpty() ? 0 : 1);
    if (marked.isEmpty())
        return;
    QCOMPARE(text.mid(problems.first().start, problems.first().length), marked);
    QVERIFY2(problems.first().hint.contains(hint), qPrintable(problems.first().hint));
}

void TestFilterQuery::narrowing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("narrows");
    const auto row = [](const QString &before, const QString &after, bool narrows) {
        QTest::addRow("%s, %s", qUtf8Printable(before), qUtf8Printable(after)) << before << after << narrows;
    };
    row({}, u"a"_s, true);
    row(u"a"_s, u"ab"_s, true);
    row(u"a"_s, u"b a"_s, true);
    row(u"ab"_s, u"a"_s, false);
    row(u"a"_s, u"a scope:repo"_s, true);
    row(u"scope:rep"_s, u"scope:repo"_s, false); // may well be, but is not worth knowing
    row(u"-a"_s, u"-ab"_s, false);
    row(u"-a"_s, u"-a b"_s, true);
    row(u"a"_s, u"-ab"_s, false);
}

void TestFilterQuery::narrowing()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, narrows);
    QCOMPARE(FilterMatcher(query(after)).narrows(FilterMatcher(query(before))), narrows);
}

void TestFilterQuery::completes_data()
{
    QTest::addColumn<QString>("kept"); // what stands before the choice
    QTest::addColumn<QStringList>("choices");
    const auto row = [](const char *text, const QString &kept, const QStringList &choices) {
        QTest::newRow(text) << kept << choices;
    };
    row("", {}, {});
    row("s", {}, {});
    row("sc", u""_s, {u"scope:"_s});
    row("travis -ri", u"travis -"_s, {u"risk:"_s});
    row("travis sc ", {}, {});
    row("risk:", u"risk:"_s, {u"low"_s, u"medium"_s, u"unknown"_s, u"high"_s, u"critical"_s});
    row("risk:h", u"risk:"_s, {u"high"_s});
    row("risk:high", u"risk:"_s, {});
    row("is:", u"is:"_s, {u"personal"_s, u"expired"_s});
    row("scope:admin:o", u"scope:"_s, {u"admin:org"_s, u"admin:org_hook"_s});
    row("xyz", {}, {});
}

void TestFilterQuery::completes()
{
    QFETCH(QString, kept);
    QFETCH(QStringList, choices);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const FilterCompletion completion = filterCompletion(text, text.size(), ScopeCatalogue::builtIn());
    QCOMPARE(completion.choices, choices);
    if (!choices.isEmpty())
        QCOMPARE(text.first(completion.start), kept);
}

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
