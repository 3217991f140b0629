// SPDX-License-Identifier: MIT
#include "app/models/filtermatcher.h"
#include "app/models/filtermodel.h"
#include "app/models/grantmodel.h"
#include "app/models/tokenmodel.h"
#include "app/net/utc.h"
#include "app/text/language.h"
#include "app/text/plaintext.h"
#include "app/text/wording.h"
#include "tests/support/edited.h"
#include "tests/support/fakeclock.h"

#include <QLocale>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

namespace {

using GrantColumn = GrantModel::Column;
using TokenColumn = TokenModel::Column;

QDateTime daysAgo(int days)
{
    return FakeClock().now().addDays(-days);
}

GrantRow travis()
{
    GrantRow row;
    row.id = {3'000'000'000};
    row.grant.id = row.id;
    row.grant.application = {u"abcde12345fghij67890"_s, u"Travis CI"_s, u"https://travis-ci.example.com/account"_s};
    row.grant.createdAt = daysAgo(4 * 365 + 1);
    row.grant.updatedAt = daysAgo(0);
    row.tokens = 3;
    row.risk = Risk::Critical;
    row.scopes = {u"repo"_s, u"admin:repo_hook"_s, u"read:org"_s, u"user:email"_s};
    row.grant.scopes = row.scopes;
    return row;
}

TokenRow nightly()
{
    TokenRow row;
    row.id = {42};
    edit(row.authorization, [&](Authorization &value) {
        value.id = row.id;
        value.application = {u"abcde12345fghij67890"_s, u"Travis CI"_s, u"https://travis-ci.example.com"_s};
        value.note = u"nightly"_s;
        value.noteUrl = u"https://wiki.corp.example/nightly"_s;
        value.fingerprint = u"host-17"_s;
        value.tokenLastEight = u"Ae178B4a"_s;
        value.createdAt = daysAgo(1);
        value.updatedAt = daysAgo(0);
        value.expiresAt = daysAgo(-6);
    });
    row.risk = Risk::High;
    row.scopes = {u"public_repo"_s};
    edit(row.authorization, [&](Authorization &value) { value.scopes = row.scopes; });
    return row;
}

template <class Column>
int number(Column column)
{
    return static_cast<int>(column);
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(grantry::Authorization &)>)

//! What each cell of Applications and Tokens says, shows, sorts by and is called by a screen reader.
class TestRowModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void grantCell_data();
    void grantCell();
    void grantWithNothingButAnId_data();
    void grantWithNothingButAnId();
    void grantWhoseTokensAreBeingRead();
    void grantNames();
    void grantSubtitles_data();
    void grantSubtitles();
    void tokenCell_data();
    void tokenCell();
    void tokenWithNothingButAnId_data();
    void tokenWithNothingButAnId();
    void personalToken();
    void expiredToken();
    void tokenNames();
    void packedTokensComeBackWhole_data();
    void packedTokensComeBackWhole();
    void tokensOfOneKindShareIt();
    void headers();
    void rowStates();
    void rolesOfTheRowAreInEveryColumn();
    void filterTextHoldsWhatPeopleType();
    void sortValues();
    void serverTextStaysText();
    void toolTipsHoldTheExactDate();
    void timePasses();

private:
    [[nodiscard]] QVariant grantData(const GrantRow &row, GrantColumn column, int role = Qt::DisplayRole) const
    {
        GrantModel model(m_clock);
        model.setRows({row});
        return model.index(0, number(column)).data(role);
    }
    [[nodiscard]] QVariant tokenData(const TokenRow &row, TokenColumn column, int role = Qt::DisplayRole) const
    {
        TokenModel model(m_clock);
        model.setRows({row});
        return model.index(0, number(column)).data(role);
    }

    const FakeClock m_clock{};
};

void TestRowModels::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    installLanguage(*QCoreApplication::instance(), QLocale(u"en_GB"_s));
}

void TestRowModels::grantCell_data()
{
    QTest::addColumn<GrantColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("application")
        << GrantColumn::Application << u"Travis CI"_s
        << u"Travis CI, critical access, 4 scopes, 3 tokens, granted 4 years ago, updated today"_s;
    QTest::newRow("access") << GrantColumn::Access << u"Critical"_s << u"Access: critical"_s;
    QTest::newRow("scopes") << GrantColumn::Scopes << u"repo, admin:repo_hook, read:org, user:email"_s
                            << u"Scopes: repo, admin:repo_hook, read:org, user:email"_s;
    QTest::newRow("tokens") << GrantColumn::Tokens << u"3"_s << u"Tokens: 3"_s;
    QTest::newRow("granted") << GrantColumn::Granted << u"4 years ago"_s << u"Granted: 4 years ago"_s;
    QTest::newRow("updated") << GrantColumn::Updated << u"today"_s << u"Updated: today"_s;
    QTest::newRow("action") << GrantColumn::Action << QString() << u"Action: revoke with the Delete key"_s;
}

void TestRowModels::grantCell()
{
    QFETCH(GrantColumn, column);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QCOMPARE(grantData(travis(), column).toString(), text);
    QCOMPARE(grantData(travis(), column, Qt::AccessibleTextRole).toString(), spoken);
}

void TestRowModels::grantWithNothingButAnId_data()
{
    QTest::addColumn<GrantColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("application") << GrantColumn::Application << u"Unnamed application"_s
                                 << u"Unnamed application, low access, no scopes"_s;
    QTest::newRow("access") << GrantColumn::Access << u"Low"_s << u"Access: low"_s;
    QTest::newRow("scopes") << GrantColumn::Scopes << u"none"_s << u"Scopes: none"_s;
    QTest::newRow("tokens") << GrantColumn::Tokens << u"—"_s << u"Tokens: not known: the server does not say"_s;
    QTest::newRow("granted") << GrantColumn::Granted << u"—"_s << u"Granted: not known"_s;
    QTest::newRow("updated") << GrantColumn::Updated << u"—"_s << u"Updated: not known"_s;
}

void TestRowModels::grantWithNothingButAnId()
{
    QFETCH(GrantColumn, column);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    GrantRow row;
    row.id = {1};
    row.risk = Risk::Low;
    QCOMPARE(grantData(row, column).toString(), text);
    QCOMPARE(grantData(row, column, Qt::AccessibleTextRole).toString(), spoken);
    QCOMPARE(grantData(row, GrantColumn::Application, SubtitleRole).toString(), u"no address"_s);
}

void TestRowModels::grantWhoseTokensAreBeingRead()
{
    GrantRow row = travis();
    row.tokens = -1;
    QCOMPARE(grantData(row, GrantColumn::Tokens).toString(), u"…"_s);
    QCOMPARE(grantData(row, GrantColumn::Tokens, Qt::AccessibleTextRole).toString(), u"Tokens: not known yet"_s);
}

void TestRowModels::grantNames()
{
    QCOMPARE(GrantModel::name({{}, u" Two\nlines "_s, {}}), u"Two lines"_s);
    QCOMPARE(GrantModel::name({{}, u" \u202E\t"_s, {}}), u"Unnamed application"_s);
    GrantRow row = travis();
    QCOMPARE(grantData(row, GrantColumn::Application, MonogramKeyRole).toString(), u"abcde12345fghij67890"_s);
    row.grant.application.clientId.clear();
    QCOMPARE(grantData(row, GrantColumn::Application, MonogramKeyRole).toString(), u"Travis CI"_s);
    row.tokens = 1;
    row.scopes = {u"repo"_s};
    QVERIFY(
        grantData(row, GrantColumn::Application, Qt::AccessibleTextRole).toString().contains(u"1 scope, 1 token, "_s));
    row.tokens = 0;
    QVERIFY(grantData(row, GrantColumn::Application, Qt::AccessibleTextRole).toString().contains(u", no tokens, "_s));
}

void TestRowModels::grantSubtitles_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("page") << u"https://travis-ci.example.com/account?x#y"_s << u"travis-ci.example.com"_s;
    QTest::newRow("port") << u"http://localhost:8080/"_s << u"localhost"_s;
    QTest::newRow("name before the host") << u"https://travis-ci.com@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
    QTest::newRow("no URL") << u"ask in\nroom 12"_s << u"ask in room 12"_s;
    QTest::newRow("scheme only") << u"https://"_s << u"https://"_s;
}

void TestRowModels::grantSubtitles()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    GrantRow row = travis();
    row.grant.application.url = url;
    QCOMPARE(grantData(row, GrantColumn::Application, SubtitleRole).toString(), expected);
}

void TestRowModels::tokenCell_data()
{
    QTest::addColumn<TokenColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("token")
        << TokenColumn::Token << u"nightly"_s
        << u"nightly, token of Travis CI, ends in Ae178B4a, high access, 1 scope, created yesterday, "
           u"updated today, expires in 6 days"_s;
    QTest::newRow("application") << TokenColumn::Application << u"Travis CI"_s << u"Application: Travis CI"_s;
    QTest::newRow("ends in") << TokenColumn::EndsIn << u"Ae178B4a"_s << u"Ends in: Ae178B4a"_s;
    QTest::newRow("access") << TokenColumn::Access << u"High"_s << u"Access: high"_s;
    QTest::newRow("scopes") << TokenColumn::Scopes << u"public_repo"_s << u"Scopes: public_repo"_s;
    QTest::newRow("created") << TokenColumn::Created << u"yesterday"_s << u"Created: yesterday"_s;
    QTest::newRow("updated") << TokenColumn::Updated << u"today"_s << u"Updated: today"_s;
    QTest::newRow("expires") << TokenColumn::Expires << u"in 6 days"_s << u"Expires: in 6 days"_s;
    QTest::newRow("action") << TokenColumn::Action << QString() << u"Action: revoke with the Delete key"_s;
}

void TestRowModels::tokenCell()
{
    QFETCH(TokenColumn, column);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QCOMPARE(tokenData(nightly(), column).toString(), text);
    QCOMPARE(tokenData(nightly(), column, Qt::AccessibleTextRole).toString(), spoken);
}

void TestRowModels::tokenWithNothingButAnId_data()
{
    QTest::addColumn<TokenColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("token") << TokenColumn::Token << u"Unnamed token"_s
                           << u"Unnamed token, token of Unnamed application, unknown access, no scopes"_s;
    QTest::newRow("application") << TokenColumn::Application << u"Unnamed application"_s
                                 << u"Application: Unnamed application"_s;
    QTest::newRow("ends in") << TokenColumn::EndsIn << u"—"_s << u"Ends in: not known"_s;
    QTest::newRow("created") << TokenColumn::Created << u"—"_s << u"Created: not known"_s;
    QTest::newRow("expires") << TokenColumn::Expires << u"—"_s << u"Expires: no date"_s;
}

void TestRowModels::tokenWithNothingButAnId()
{
    QFETCH(TokenColumn, column);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    TokenRow row;
    row.id = {1};
    QCOMPARE(tokenData(row, column).toString(), text);
    QCOMPARE(tokenData(row, column, Qt::AccessibleTextRole).toString(), spoken);
}

void TestRowModels::personalToken()
{
    TokenRow row = nightly();
    edit(row.authorization, [&](Authorization &value) {
        value.application = {u"00000000000000000000"_s, u"Travis CI"_s, {}};
    });
    QCOMPARE(tokenData(row, TokenColumn::Application).toString(), u"Personal"_s);
    QVERIFY(tokenData(row, TokenColumn::Token, Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"nightly, personal token, "_s));
    QCOMPARE(tokenData(row, TokenColumn::Token, MonogramKeyRole).toString(), u"nightly"_s);
}

void TestRowModels::expiredToken()
{
    TokenRow row = nightly();
    edit(row.authorization, [&](Authorization &value) { value.expiresAt = daysAgo(3); });
    QCOMPARE(tokenData(row, TokenColumn::Expires).toString(), u"expired 3 days ago"_s);
    QVERIFY(tokenData(row, TokenColumn::Token, Qt::AccessibleTextRole)
                .toString()
                .endsWith(u", updated today, expired 3 days ago"_s));
}

void TestRowModels::tokenNames()
{
    Authorization authorization;
    QCOMPARE(TokenModel::name(authorization), u"Unnamed token"_s);
    authorization.application.name = u"Travis CI"_s;
    QCOMPARE(TokenModel::name(authorization), u"Travis CI"_s);
    authorization.note = u""_s;
    QCOMPARE(TokenModel::name(authorization), u"Travis CI"_s);
    authorization.note = u" \n"_s;
    QCOMPARE(TokenModel::name(authorization), u"Travis CI"_s);
    authorization.note = u"a\nb"_s;
    QCOMPARE(TokenModel::name(authorization), u"a b"_s);
}

void TestRowModels::packedTokensComeBackWhole_data()
{
    QTest::addColumn<std::function<void(Authorization &)>>("change");
    const auto row = [](const char *name, const std::function<void(Authorization &)> &change) {
        QTest::newRow(name) << change;
    };
    row("nothing but an id", [](Authorization &token) {
        token = {};
        token.id = {7};
    });
    row("all there is", [](Authorization &) {});
    row("empty is not missing", [](Authorization &token) {
        token.note = token.noteUrl = token.fingerprint = token.hashedToken = token.tokenLastEight = u""_s;
    });
    row("a digest", [](Authorization &token) { token.hashedToken = u"9f86d081ffffffff"_s.repeated(4); });
    row("a digest in capitals", [](Authorization &token) { token.hashedToken = u"9F86D081FFFFFFFF"_s.repeated(4); });
    row("no digest", [](Authorization &token) { token.hashedToken = u"\u00ffz"_s.repeated(32); });
    row("a digest and nothing else", [](Authorization &token) {
        token = {};
        token.hashedToken = u"00ff"_s.repeated(16);
    });
    row("any text", [](Authorization &token) {
        token.note = u"a\nb\u0000\u00ff\u202e\U0001f512"_s;
        token.application.name = u"b\u00fcro \u0627"_s;
    });
    row("named by its note", [](Authorization &token) { token.application.name = *token.note; });
    row("an id of today", [](Authorization &token) { token.id = {3'000'000'000}; });
    row("before 1970", [](Authorization &token) { token.createdAt = QDateTime({1969, 7, 20}, {20, 17}, utc); });
}

void TestRowModels::packedTokensComeBackWhole()
{
    QFETCH(std::function<void(Authorization &)>, change);
    Authorization token = nightly().authorization.unpacked();
    change(token);
    QVERIFY2(PackedAuthorization(token).unpacked() == token, "unpacked");
    TokenKinds kinds;
    QVERIFY2(PackedAuthorization(token, kinds) == PackedAuthorization(token), "shared or not");
    Authorization other = token;
    other.fingerprint = u"another"_s;
    QVERIFY(PackedAuthorization(other) != PackedAuthorization(token));
    other = token;
    other.scopes.append(u"x"_s);
    QVERIFY(PackedAuthorization(other) != PackedAuthorization(token));
}

void TestRowModels::tokensOfOneKindShareIt()
{
    TokenKinds kinds;
    Authorization token = nightly().authorization.unpacked();
    const PackedAuthorization first(token, kinds);
    token.id = {43};
    token.note = u"weekly"_s;
    QCOMPARE(&PackedAuthorization(token, kinds).kind(), &first.kind());
    token.application.name = *token.note;
    QVERIFY(&PackedAuthorization(token, kinds).kind() != &first.kind());
}

void TestRowModels::headers()
{
    const GrantModel grants(m_clock);
    const TokenModel tokens(m_clock);
    const auto titles = [](const QAbstractItemModel &model, int role) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
        return texts;
    };
    QCOMPARE(titles(grants, Qt::DisplayRole),
             (QStringList{u"Application"_s, u"Access"_s, u"Scopes"_s, u"Tokens"_s, u"Granted"_s, u"Updated"_s, u""_s}));
    QCOMPARE(titles(tokens, Qt::DisplayRole),
             (QStringList{u"Token"_s, u"Application"_s, u"Ends in"_s, u"Access"_s, u"Scopes"_s, u"Created"_s,
                          u"Updated"_s, u"Expires"_s, u""_s}));
    QCOMPARE(titles(grants, Qt::AccessibleTextRole).last(), u"Action"_s);
    QCOMPARE(titles(tokens, Qt::AccessibleTextRole).last(), u"Action"_s);
}

void TestRowModels::rowStates()
{
    GrantRow grant = travis();
    TokenRow token = nightly();
    const std::vector<std::tuple<RowState, QString, QString>> expected{
        {RowState::Normal, u"Travis CI, critical"_s, u"revoke with the Delete key"_s},
        {RowState::Pending, u"Travis CI, loses access soon, critical"_s, u"loses access soon"_s},
        {RowState::Revoking, u"Travis CI, being revoked, critical"_s, u"being revoked"_s},
        {RowState::Failed, u"Travis CI, not revoked, critical"_s, u"revoke again with the Delete key"_s},
    };
    for (const auto &[state, row, action] : expected) {
        grant.state = state;
        token.state = state;
        QCOMPARE(grantData(grant, GrantColumn::Access, RowStateRole).toInt(), static_cast<int>(state));
        QCOMPARE(tokenData(token, TokenColumn::Access, RowStateRole).toInt(), static_cast<int>(state));
        QVERIFY(grantData(grant, GrantColumn::Application, Qt::AccessibleTextRole).toString().startsWith(row));
        QCOMPARE(grantData(grant, GrantColumn::Action, Qt::AccessibleTextRole).toString(),
                 QString(u"Action: "_s + action));
        QCOMPARE(tokenData(token, TokenColumn::Action, Qt::AccessibleTextRole).toString(),
                 QString(u"Action: "_s + action));
    }
}

void TestRowModels::rolesOfTheRowAreInEveryColumn()
{
    for (int column = 0; column <= number(GrantColumn::Action); ++column) {
        const auto data = [&](int role) { return grantData(travis(), static_cast<GrantColumn>(column), role); };
        QCOMPARE(data(IdRole).toLongLong(), 3'000'000'000);
        QCOMPARE(data(NameRole).toString(), u"Travis CI"_s);
        QCOMPARE(data(RiskRole).toInt(), static_cast<int>(Risk::Critical));
        QCOMPARE(data(ScopesRole).toStringList(), travis().scopes);
        QCOMPARE(data(SubtitleRole).toString(), u"travis-ci.example.com"_s);
    }
    for (int column = 0; column <= number(TokenColumn::Action); ++column) {
        const auto data = [&](int role) { return tokenData(nightly(), static_cast<TokenColumn>(column), role); };
        QCOMPARE(data(IdRole).toLongLong(), 42);
        QCOMPARE(data(NameRole).toString(), u"nightly"_s);
        QCOMPARE(data(RiskRole).toInt(), static_cast<int>(Risk::High));
        QCOMPARE(data(ScopesRole).toStringList(), nightly().scopes);
        QCOMPARE(data(SubtitleRole).toString(), u"wiki.corp.example"_s);
    }
}

void TestRowModels::filterTextHoldsWhatPeopleType()
{
    const auto finds = [](const QVariant &facts, const QString &text) {
        const FilterQuery query = FilterQuery::parse(text, ScopeCatalogue::builtIn(), QDateTime::currentDateTimeUtc());
        return FilterMatcher(query).matches(SearchableRow(facts.value<FilterFacts>()));
    };
    const QVariant grant = grantData(travis(), GrantColumn::Application, FilterRole);
    for (const QString &word : {u"travis"_s, u"travis-ci.example.com"_s, u"abcde12345"_s, u"critical"_s, u"read:org"_s,
                                u"app:travis"_s, u"scope:read:org"_s, u"risk:critical"_s, u"-is:personal"_s})
        QVERIFY2(finds(grant, word), qPrintable(word));
    const QVariant token = tokenData(nightly(), TokenColumn::Token, FilterRole);
    for (const QString &word : {u"nightly"_s, u"travis"_s, u"ae178b4a"_s, u"high"_s, u"public_repo"_s, u"host-17"_s,
                                u"wiki.corp"_s, u"abcde12345"_s, u"ends:Ae178B4a"_s, u"app:travis"_s})
        QVERIFY2(finds(token, word), qPrintable(word));
    QVERIFY(!finds(token, u"nightlytravis"_s));
}

void TestRowModels::sortValues()
{
    QCOMPARE(grantData(travis(), GrantColumn::Application, SortRole), QVariant(u"Travis CI"_s));
    QCOMPARE(grantData(travis(), GrantColumn::Scopes, SortRole).typeId(), int(QMetaType::QByteArray));
    QCOMPARE(grantData(travis(), GrantColumn::Access, SortRole).toInt(), static_cast<int>(Risk::Critical));
    QCOMPARE(grantData(travis(), GrantColumn::Tokens, SortRole).toInt(), 3);
    QCOMPARE(grantData(travis(), GrantColumn::Granted, SortRole).toDateTime(), travis().grant.createdAt);
    QCOMPARE(tokenData(nightly(), TokenColumn::Expires, SortRole).toDateTime(), nightly().authorization.expiresAt());

    TokenModel model(m_clock);
    TokenRow never = nightly();
    never.id = {1};
    edit(never.authorization, [&](Authorization &value) { value.expiresAt = {}; });
    TokenRow expired = nightly();
    expired.id = {2};
    edit(expired.authorization, [&](Authorization &value) { value.expiresAt = daysAgo(500); });
    model.setRows({never, nightly(), expired});
    FilterModel proxy;
    proxy.setSourceModel(&model);
    proxy.sort(number(TokenColumn::Expires));
    QCOMPARE(proxy.index(0, 0).data(IdRole).toLongLong(), 2);
    QCOMPARE(proxy.index(1, 0).data(IdRole).toLongLong(), 42);
    QCOMPARE(proxy.index(2, 0).data(IdRole).toLongLong(), 1);
    proxy.sort(number(TokenColumn::Expires), Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data(IdRole).toLongLong(), 42);
    QCOMPARE(proxy.index(1, 0).data(IdRole).toLongLong(), 2);
    QCOMPARE(proxy.index(2, 0).data(IdRole).toLongLong(), 1);
}

// ToolTipRole is plain text by contract (itemroles.h): whoever shows it escapes it.
void TestRowModels::serverTextStaysText()
{
    GrantRow row = travis();
    row.grant.application.name = u"<b>Bold</b> &amp; %1 %n\u202Ex"_s;
    row.scopes = {u"<i>x</i>\nrepo"_s};
    QCOMPARE(grantData(row, GrantColumn::Application).toString(), u"<b>Bold</b> &amp; %1 %nx"_s);
    QCOMPARE(grantData(row, GrantColumn::Application, Qt::ToolTipRole).toString(),
             u"<b>Bold</b> &amp; %1 %nx\nhttps://travis-ci.example.com/account"_s);
    QVERIFY(grantData(row, GrantColumn::Application, Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"<b>Bold</b> &amp; %1 %nx, critical access, 1 scope, "_s));
    QCOMPARE(grantData(row, GrantColumn::Scopes).toString(), u"<i>x</i> repo"_s);
    QCOMPARE(grantData(row, GrantColumn::Access, Qt::ToolTipRole).toString(),
             u"Its strongest scope is <i>x</i> repo"_s);
}

void TestRowModels::toolTipsHoldTheExactDate()
{
    QCOMPARE(grantData(travis(), GrantColumn::Granted, Qt::ToolTipRole).toString(),
             wording::exactTime(travis().grant.createdAt));
    QCOMPARE(tokenData(nightly(), TokenColumn::Expires, Qt::ToolTipRole).toString(),
             wording::exactTime(nightly().authorization.expiresAt()));
    TokenRow never = nightly();
    edit(never.authorization, [&](Authorization &value) { value.expiresAt = {}; });
    QVERIFY(!tokenData(never, TokenColumn::Expires, Qt::ToolTipRole).toString().isEmpty());
}

void TestRowModels::timePasses()
{
    FakeClock clock;
    TokenModel model(clock);
    model.setRows({nightly()});
    const QModelIndex expires = model.index(0, number(TokenColumn::Expires));
    QCOMPARE(expires.data().toString(), u"in 6 days"_s);
    clock.advance(std::chrono::hours(24 * 7));
    QCOMPARE(expires.data().toString(), u"expired yesterday"_s);
}

QTEST_GUILESS_MAIN(TestRowModels)
#include "tst_rowmodels.moc"
