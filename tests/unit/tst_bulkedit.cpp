// SPDX-License-Identifier: MIT
#include "app/session/bulkedit.h"

#include "app/api/oauthauthorizations.h"
#include "tests/support/accountfixture.h"
#include "tests/support/wire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;
using enum BulkEdit::Outcome;

//! Four tokens that somebody has chosen, and what became of them.
struct Bench
{
    Bench()
    {
        account.signIn();
        QList<Authorization> chosen;
        for (const QString &note : {u"laptop git"_s, u"backup script on nas"_s, u"package publishing"_s, u"chat"_s}) {
            for (const TokenRow &row : account.session->tokens().rows()) {
                if (row.authorization.note() == note)
                    chosen.append(row.authorization.unpacked());
            }
        }
        for (const Authorization &token : chosen)
            ids.append(token.id);
        bulk = std::make_unique<BulkEdit>(account.session->client(), account.clock, chosen);
        QObject::connect(bulk.get(), &BulkEdit::ended, bulk.get(),
                         [this](AuthorizationId, BulkEdit::Outcome outcome, const std::optional<ApiError> &) {
                             outcomes.append(outcome);
                         });
        QObject::connect(bulk.get(), &BulkEdit::finished, bulk.get(), [this] { ++finished; });
        account.server.clearRequests();
    }

    void run(const ScopesForAll &change)
    {
        const int before = finished;
        bulk->start(change, ids);
        QTRY_COMPARE(finished, before + 1);
    }

    [[nodiscard]] qsizetype writes() const { return account.requests("PATCH", "/"); }

    AccountFixture account;
    QList<AuthorizationId> ids; //!< scopes: repo workflow; repo read:packages; write:packages delete:packages
    std::unique_ptr<BulkEdit> bulk;
    QList<BulkEdit::Outcome> outcomes;
    int finished = 0;
};

} // namespace

class BulkEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsToAll()
    {
        Bench bench;
        QCOMPARE(bench.ids.size(), 3);
        bench.run({{u"workflow"_s}, {}});
        QCOMPARE(bench.outcomes, (QList{Unchanged, Changed, Changed}));
        QCOMPARE(bench.writes(), 2);
        for (const Authorization &token : bench.bulk->tokens())
            QCOMPARE(token.scopes.count(u"workflow"_s), 1);
    }

    void removesFromAll()
    {
        Bench bench;
        bench.run({{}, {u"repo"_s}});
        QCOMPARE(bench.outcomes, (QList{Changed, Changed, Unchanged}));
        QCOMPARE(bench.writes(), 2);
    }

    void tellsWhatTheServerDidNotDo()
    {
        Wire wire([](const Received &) {
            return answer(200, R"({"id":1,"app":{"name":"x","url":"","client_id":"00000000000000000000"},"note":"x",
                "scopes":["repo"],"created_at":"2020-01-01T00:00:00Z","updated_at":"2020-01-01T00:00:00Z"})");
        });
        const auto token = wire.send(api::getAuthorization(AuthorizationId{1})).wait();
        QVERIFY(token);
        BulkEdit bulk(*wire.client, wire.clock, {*token});
        QSignalSpy ended(&bulk, &BulkEdit::ended);
        bulk.start({{u"gist"_s}, {}}, {token->id});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.constFirst().at(1).value<BulkEdit::Outcome>(), Otherwise);
    }

    void changesNothingThatSomebodyElseHasChanged()
    {
        Bench bench;
        EditTokenFlow other(bench.account.session->client());
        bool done = false;
        connect(&other, &EditTokenFlow::saved, this, [&done] { done = true; });
        TokenEdit edit = TokenEdit::of(bench.bulk->tokens().at(1));
        edit.note = u"elsewhere"_s;
        other.save(bench.bulk->tokens().at(1), edit);
        QTRY_VERIFY(done);
        bench.run({{u"gist"_s}, {}});
        QCOMPARE(bench.outcomes, (QList{Changed, Moved, Changed}));
    }

    void tellsEachOutcome_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QList<BulkEdit::Outcome>>("outcomes");
        QTest::newRow("refused") << u"PATCH /authorizations 2 status:403"_s << QList{Changed, Refused, Changed};
        QTest::newRow("gone") << u"GET /authorizations/ 2 status:404"_s << QList{Changed, Gone, Changed};
        QTest::newRow("lost, done") << u"PATCH /authorizations 2 close-after"_s << QList{Changed, Changed, Changed};
        QTest::newRow("lost, not done") << u"PATCH /authorizations 2 close-before"_s << QList{Changed, Refused};
    }
    void tellsEachOutcome()
    {
        QFETCH(QString, fault);
        Bench bench;
        bench.account.fault(fault);
        bench.run({{u"gist"_s}, {}});
        QTEST(bench.outcomes, "outcomes");
        QVERIFY(bench.writes() <= 3);
    }

    void waitsAsLongAsTheServerAsks()
    {
        Bench bench;
        bench.account.fault(u"PATCH /authorizations 2 status:429"_s);
        const QSignalSpy paused(bench.bulk.get(), &BulkEdit::pausedUntil);
        bench.bulk->start({{u"gist"_s}, {}}, bench.ids);
        QTRY_VERIFY(!paused.isEmpty());
        const QDateTime until = paused.constLast().constFirst().toDateTime();
        QVERIFY(until > bench.account.clock.now());
        QCOMPARE(bench.writes(), 2);
        bench.account.clock.advance(std::chrono::minutes(2));
        QTRY_COMPARE(bench.finished, 1);
        QCOMPARE(bench.outcomes, (QList{Changed, Changed, Changed}));
        QCOMPARE(bench.writes(), 4);
    }

    void stopsInAPause()
    {
        Bench bench;
        bench.account.fault(u"PATCH /authorizations status:429"_s);
        const QSignalSpy paused(bench.bulk.get(), &BulkEdit::pausedUntil);
        bench.bulk->start({{u"gist"_s}, {}}, bench.ids);
        QTRY_VERIFY(!paused.isEmpty());
        bench.bulk->stop();
        QTRY_COMPARE(bench.finished, 1);
        QCOMPARE(bench.outcomes, QList<BulkEdit::Outcome>());
        QCOMPARE(bench.writes(), 1);
    }

    void stopsBetweenTwo()
    {
        Bench bench;
        connect(bench.bulk.get(), &BulkEdit::changing, this, [&bench] { bench.bulk->stop(); });
        bench.run({{u"gist"_s}, {}});
        QCOMPARE(bench.outcomes, QList{Changed});
        QCOMPARE(bench.writes(), 1);
    }
};

} // namespace grantry

Q_DECLARE_METATYPE(QList<grantry::BulkEdit::Outcome>)

QTEST_GUILESS_MAIN(grantry::BulkEditTest)
#include "tst_bulkedit.moc"
