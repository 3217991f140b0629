// SPDX-License-Identifier: MIT
#include "app/session/bulkrevocation.h"

#include "app/session/edittokenflow.h"
#include "tests/support/accountfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

using namespace test;
using Outcome = RevocationResult::Outcome;

//! Three tokens that somebody has chosen, and what became of them.
struct Bench
{
    explicit Bench(qsizetype count = 3, const emulator::Options &options = {})
        : account(options)
    {
        account.signIn();
        for (const TokenRow &row : account.session->tokens().rows().first(count))
            targets.append(row.id);
        bulk = std::make_unique<BulkRevocation>(*account.session, targets);
        QObject::connect(bulk.get(), &BulkRevocation::ended, bulk.get(),
                         [this](const RevocationResult &result) { results.append(result); });
        QObject::connect(bulk.get(), &BulkRevocation::skipped, bulk.get(),
                         [this](const RevocationTarget &target, BulkRevocation::Skip why) {
                             skipped.append({target, why});
                         });
        QObject::connect(bulk.get(), &BulkRevocation::failed, bulk.get(), [this](const ApiError &why) { error = why; });
        QObject::connect(bulk.get(), &BulkRevocation::finished, bulk.get(), [this] { ++finished; });
        account.server.clearRequests();
    }

    void run()
    {
        const int before = finished;
        bulk->start(targets);
        QTRY_COMPARE(finished, before + 1);
        QVERIFY(account.session->revocations().isEmpty());
    }

    //! Somebody else does this to a token while the dialog is open.
    void renameElsewhere(const RevocationTarget &target)
    {
        const auto *row = account.session->tokens().find(std::get<AuthorizationId>(target));
        const Authorization token = row->authorization.unpacked();
        TokenEdit wanted = TokenEdit::of(token);
        wanted.note += u" (changed)"_s;
        EditTokenFlow flow(account.session->client());
        QSignalSpy saved(&flow, &EditTokenFlow::saved);
        flow.save(token, wanted);
        QTRY_COMPARE(saved.size(), 1);
    }
    void revokeElsewhere(const RevocationTarget &target)
    {
        bool done = false;
        const RequestHandle handle = account.session->client().send<void>(
            api::deleteAuthorization(std::get<AuthorizationId>(target)), Intent::ExplicitAct,
            [&done](const ApiResult<void> &) { done = true; });
        QTRY_VERIFY(done);
    }

    [[nodiscard]] qsizetype deletions() const { return account.requests("DELETE", "/"); }
    [[nodiscard]] QList<Outcome> outcomes() const
    {
        QList<Outcome> all;
        for (const RevocationResult &result : results)
            all.append(result.outcome);
        return all;
    }

    AccountFixture account;
    QList<RevocationTarget> targets;
    std::unique_ptr<BulkRevocation> bulk;
    QList<RevocationResult> results;
    QList<std::pair<RevocationTarget, BulkRevocation::Skip>> skipped;
    std::optional<ApiError> error;
    int finished = 0;
};

} // namespace

class BulkRevocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revokesExactlyWhatWasShown()
    {
        Bench bench;
        QCOMPARE(bench.bulk->items().size(), 3);
        QSignalSpy sending(bench.bulk.get(), &BulkRevocation::sending);
        bench.run();
        QCOMPARE(bench.outcomes(), QList<Outcome>(3, Outcome::Revoked));
        QCOMPARE(sending.size(), 3);
        QCOMPARE(bench.deletions(), 3);
        for (const RevocationTarget &target : bench.targets) {
            const qint64 id = std::get<AuthorizationId>(target).value;
            QCOMPARE(bench.account.requests("DELETE", "/authorizations/" + QByteArray::number(id)), 1);
            QVERIFY(!bench.account.session->tokens().find(AuthorizationId{id}));
        }
    }

    void leavesOutWhatIsNotListed()
    {
        Bench bench;
        BulkRevocation bulk(*bench.account.session, {AuthorizationId{0}, AuthorizationId{-1}, GrantId{1}});
        QVERIFY(bulk.items().isEmpty());
    }

    void meansTheTokensOfAnApplicationThatIsNotListed()
    {
        Bench bench;
        const QList<GrantRow> rows = bench.account.session->grants().rows();
        const auto unlisted = std::ranges::find(rows, false, &GrantRow::isListed);
        QVERIFY(unlisted != rows.end());
        BulkRevocation bulk(*bench.account.session, {unlisted->id});
        QCOMPARE(bulk.items().size(), unlisted->tokens);
        for (const Revocation &item : bulk.items())
            QVERIFY(std::get<AuthorizationId>(item.target).isValid());
    }

    void skipsWhatIsAnotherNow()
    {
        Bench bench;
        bench.renameElsewhere(bench.targets.at(0));
        bench.revokeElsewhere(bench.targets.at(1));
        bench.account.server.clearRequests();
        bench.run();
        QCOMPARE(bench.skipped.size(), 2);
        QCOMPARE(bench.skipped.at(0), std::pair(bench.targets.at(0), BulkRevocation::Skip::Changed));
        QCOMPARE(bench.skipped.at(1), std::pair(bench.targets.at(1), BulkRevocation::Skip::Gone));
        QCOMPARE(bench.outcomes(), QList<Outcome>{Outcome::Revoked});
        QCOMPARE(bench.deletions(), 1);
    }

    void tellsEachOutcome_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QList<Outcome>>("outcomes");
        using enum RevocationResult::Outcome;
        QTest::newRow("refused") << u"DELETE /authorizations 2 status:403"_s << QList{Revoked, Refused, Revoked};
        QTest::newRow("lost, done") << u"DELETE /authorizations 2 close-after"_s << QList{Revoked, Revoked, Revoked};
        QTest::newRow("lost, not done") << u"DELETE /authorizations 2 close-before"_s
                                        << QList{Revoked, Refused, Revoked};
        QTest::newRow("by a gateway") << u"DELETE /authorizations 2 html"_s << QList{Revoked, Refused, Revoked};
    }
    void tellsEachOutcome()
    {
        QFETCH(QString, fault);
        QFETCH(QList<Outcome>, outcomes);
        Bench bench;
        bench.account.fault(fault);
        bench.run();
        QCOMPARE(bench.outcomes(), outcomes);
        QCOMPARE(bench.deletions(), outcomes.size());
    }

    void sendsNothingWhereTheListsCannotBeRead()
    {
        Bench bench;
        bench.account.fault(u"GET /authorizations status:403"_s);
        bench.bulk->start(bench.targets);
        QTRY_VERIFY(bench.error);
        QCOMPARE(bench.error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(bench.deletions(), 0);
        QCOMPARE(bench.finished, 0);
    }

    void sendsNothingOnceSignedOut()
    {
        Bench bench;
        bench.account.session->signOut();
        bench.bulk->start(bench.targets);
        QTRY_VERIFY(bench.error);
        QCOMPARE(bench.deletions(), 0);
    }

    void stopsBetweenTwo()
    {
        Bench bench;
        connect(bench.bulk.get(), &BulkRevocation::sending, this, [&bench] { bench.bulk->stop(); });
        bench.run();
        QCOMPARE(bench.outcomes(), QList<Outcome>{Outcome::Revoked}); // what was under way
        QCOMPARE(bench.deletions(), 1);
    }

    void stopsWhileItReads()
    {
        Bench bench;
        bench.bulk->start(bench.targets);
        bench.bulk->stop();
        QTRY_COMPARE(bench.finished, 1);
        QTRY_VERIFY(!bench.account.session->isLoading());
        QCOMPARE(bench.deletions(), 0);
    }

    void stopsByItselfWhereNothingElseCanGoBetter()
    {
        Bench bench;
        bench.account.fault(u"DELETE /authorizations 1 status:401"_s);
        bench.run();
        QCOMPARE(bench.results.size(), 1);
        QCOMPARE(bench.results.first().error->kind, ApiError::Kind::Unauthorized);
        QCOMPARE(bench.deletions(), 1);
    }

    void triesAgain()
    {
        Bench bench;
        bench.account.fault(u"DELETE /authorizations 1 status:403"_s);
        bench.run();
        QCOMPARE(bench.deletions(), 3);
        bench.bulk->start({bench.targets.at(0)});
        QTRY_COMPARE(bench.finished, 2);
        QCOMPARE(bench.outcomes().last(), Outcome::Revoked);
        QCOMPARE(bench.deletions(), 4);
        QVERIFY(!bench.account.session->failure(bench.targets.at(0)));
    }

    void leavesASecondBetweenWritesWhereRequestsAreCounted()
    {
        emulator::Options options;
        options.rateLimit = 5000;
        Bench bench(3, options);
        bench.bulk->start(bench.targets);
        for (int sent = 1; sent <= 3; ++sent) {
            QTRY_COMPARE(bench.deletions(), sent);
            bench.account.clock.advance(990ms);
            QTest::qWait(50); // to prove silence
            QCOMPARE(bench.deletions(), sent);
            bench.account.clock.advance(10ms);
        }
        QTRY_COMPARE(bench.finished, 1);
        QCOMPARE(bench.outcomes(), QList<Outcome>(3, Outcome::Revoked));
    }

    void waitsAsTheServerAsks()
    {
        Bench bench;
        bench.account.fault(u"DELETE /authorizations 2 status:429"_s); // no Retry-After: a minute
        QSignalSpy paused(bench.bulk.get(), &BulkRevocation::pausedUntil);
        bench.bulk->start(bench.targets);
        QTRY_COMPARE(paused.size(), 1);
        const auto until = paused.first().first().toDateTime();
        QCOMPARE(bench.deletions(), 2);
        QCOMPARE(bench.finished, 0);
        QVERIFY(bench.account.clock.now().secsTo(until) >= 1);
        while (bench.finished == 0) {
            bench.account.clock.advance(20s);
            QTest::qWait(20);
        }
        QCOMPARE(bench.outcomes(), QList<Outcome>(3, Outcome::Revoked));
        QCOMPARE(bench.deletions(), 4); // the one that was refused was sent again
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::BulkRevocationTest)
#include "tst_bulkrevocation.moc"
