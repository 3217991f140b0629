// SPDX-License-Identifier: MIT
#include "app/session/accountrows.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

namespace {

const Application travis{u"aaaaaaaaaaaaaaaaaaaa"_s, u"Travis CI"_s, {}};
const Application slack{u"bbbbbbbbbbbbbbbbbbbb"_s, u"Slack"_s, {}};

Grant grant(qint64 id, const Application &application, const QStringList &scopes)
{
    Grant made;
    made.id = {id};
    made.application = application;
    made.scopes = scopes;
    return made;
}

Authorization token(qint64 id, const Application &application, const QStringList &scopes)
{
    Authorization made;
    made.id = {id};
    made.application = application;
    made.scopes = scopes;
    return made;
}

void setLists(AccountRows &rows, const QList<Grant> &grants, const QList<Authorization> &authorizations)
{
    QList<TokenRow> tokens;
    for (const Authorization &authorization : authorizations)
        tokens.append(rows.rowOf(authorization));
    rows.setLists(grants, tokens);
}

} // namespace

//! How grants and tokens are joined.
class TestAccountRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopesOnNoTokenAreNamed();
    void withoutAClientIdNothingIsJoined();
    void tokensWithoutAGrantMakeARow();
    void aGrantThatComesTakesTheRowsPlace();
    void newRows();

private:
    FakeClock m_clock;
    ScopeCatalogue m_catalogue = ScopeCatalogue::builtIn();
};

void TestAccountRows::scopesOnNoTokenAreNamed()
{
    AccountRows rows(m_catalogue, m_clock);
    rows.append({grant(1, travis, {u"gist"_s})});
    QVERIFY(rows.grants().find({1})->unusedScopes.isEmpty()); // while the tokens are not known
    setLists(rows, {grant(1, travis, {u"gist"_s, u"repo"_s, u"repo:status"_s}), grant(2, slack, {u"repo"_s})},
             {token(5, travis, {u"repo"_s}), token(6, travis, {})});
    // repo:status is what repo holds already.
    QCOMPARE(rows.grants().find({1})->unusedScopes, QStringList{u"gist"_s});
    QCOMPARE(rows.grants().find({2})->unusedScopes, QStringList{u"repo"_s});
    const QModelIndex cell = rows.grants().indexOf({1}, int(GrantModel::Column::Scopes));
    QCOMPARE(cell.data(UnusedScopesRole).toStringList(), QStringList{u"gist"_s});
    const QString toolTip = cell.data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(u"gist (granted, but on no token listed here)"_s), qPrintable(toolTip));

    rows.update(token(6, travis, {u"gist"_s})); // read afresh
    QVERIFY(rows.grants().find({1})->unusedScopes.isEmpty());
    rows.remove(AuthorizationId{5});
    QCOMPARE(rows.grants().find({1})->unusedScopes, (QStringList{u"repo"_s, u"repo:status"_s}));
    QCOMPARE(rows.grants().find({1})->tokens, 1);
}

void TestAccountRows::withoutAClientIdNothingIsJoined()
{
    AccountRows rows(m_catalogue, m_clock);
    const Application nameless{{}, u"old"_s, {}};
    setLists(rows, {grant(1, nameless, {u"repo"_s})}, {token(5, nameless, {}), token(6, nameless, {})});
    QCOMPARE(rows.grants().rowCount(), 1);
    QCOMPARE(rows.grants().find({1})->tokens, -1);
    QVERIFY(rows.grants().find({1})->unusedScopes.isEmpty());
}

void TestAccountRows::tokensWithoutAGrantMakeARow()
{
    AccountRows rows(m_catalogue, m_clock);
    const Application personal{QString(personalClientId), u"laptop"_s, {}};
    setLists(
        rows, {grant(1, travis, {})},
        {token(5, slack, {u"repo"_s}), token(6, slack, {u"gist"_s}), token(7, personal, {}), token(8, travis, {})});
    QCOMPARE(rows.grants().rowCount(), 2);
    const GrantRow row = rows.grants().rows().constLast();
    QVERIFY(!row.isListed);
    QVERIFY(!row.id.isValid());
    QCOMPARE(row.tokens, 2);
    QCOMPARE(row.risk, Risk::Critical);
    QCOMPARE(row.scopes, (QStringList{u"repo"_s, u"gist"_s}));
    QCOMPARE(rows.grants().indexOf(row.id).data(RevokeRole).toString().count(u"Slack"_s), 1);
    QCOMPARE(rows.tokensOf(row), (QList<AuthorizationId>{{5}, {6}}));

    // Its state is that of its tokens.
    Revocation one{AuthorizationId{6}, {}, {}};
    rows.setStates({one}, {});
    QCOMPARE(rows.grants().find(row.id)->state, RowState::Pending);
    rows.setStates({}, {});
    QCOMPARE(rows.grants().find(row.id)->state, RowState::Normal);
    rows.remove(AuthorizationId{5});
    QCOMPARE(rows.grants().find(row.id)->tokens, 1);
    rows.remove(AuthorizationId{6});
    QVERIFY(!rows.grants().find(row.id));
}

void TestAccountRows::aGrantThatComesTakesTheRowsPlace()
{
    AccountRows rows(m_catalogue, m_clock);
    const QList<Authorization> tokens{token(5, slack, {})};
    setLists(rows, {}, tokens);
    QCOMPARE(rows.grants().rowCount(), 1);
    setLists(rows, {grant(3, slack, {})}, tokens);
    QCOMPARE(rows.grants().rowCount(), 1);
    QVERIFY(rows.grants().rows().constFirst().isListed);
}

void TestAccountRows::newRows()
{
    AccountRows rows(m_catalogue, m_clock);
    setLists(rows, {grant(1, travis, {})}, {token(5, travis, {})});
    QVERIFY(!rows.hasNew());
    setLists(rows, {grant(1, travis, {}), grant(2, slack, {})}, {token(5, travis, {}), token(6, slack, {})});
    QVERIFY(rows.hasNew());
    QVERIFY(rows.grants().find({2})->isNew && rows.tokens().find({6})->isNew);
    QVERIFY(!rows.grants().find({1})->isNew && !rows.tokens().find({5})->isNew);
    QVERIFY(rows.tokens().indexOf({6}).data(IsNewRole).toBool());
    rows.forgetNew();
    QVERIFY(!rows.hasNew());
    QVERIFY(!rows.grants().find({2})->isNew && !rows.tokens().find({6})->isNew);
}

QTEST_GUILESS_MAIN(TestAccountRows)
#include "tst_accountrows.moc"
