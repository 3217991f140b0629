// SPDX-License-Identifier: MIT
#include "app/session/tokenreplacement.h"

#include "tests/support/accountfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;
using Stage = TokenReplacement::Stage;

//! A replacement on a server of its own, and what happened.
struct Bench
{
    explicit Bench(const QString &note = u"laptop git"_s)
    {
        account.signIn();
        if (note.isEmpty())
            makeToken();
        TokenReplacement::Known known;
        Authorization old;
        for (const TokenRow &row : account.session->tokens().rows()) {
            known.ids.insert(row.id);
            known.notes.append(row.authorization.note().value_or(QString()));
            known.fingerprints.append(row.authorization.fingerprint().value_or(QString()));
            if (row.authorization.note() == (note.isEmpty() ? u"of an app"_s : note))
                old = row.authorization.unpacked();
        }
        [&] { QVERIFY(old.id.isValid()); }();
        flow = std::make_unique<TokenReplacement>(account.session->client(), old, known);
        QObject::connect(flow.get(), &TokenReplacement::failed, flow.get(),
                         [this](const ApiError &error) { errors.append(error.kind); });
        account.server.clearRequests();
    }

    //! One of an application whose secret is known.
    void makeToken()
    {
        NewToken wanted;
        wanted.kind = NewToken::Kind::Application;
        wanted.note = u"of an app"_s;
        wanted.clientId = u"abcde12345fghij67890"_s;
        wanted.clientSecret = secret;
        wanted.fingerprint = u"laptop"_s;
        bool done = false;
        NewTokenFlow making(account.session->client());
        QObject::connect(&making, &NewTokenFlow::made, &making, [&done] { done = true; });
        making.make(wanted);
        QTRY_VERIFY(done);
        account.session->refresh();
        QTRY_VERIFY(!account.session->isLoading());
    }

    void make(const QString &clientSecret = {})
    {
        flow->make(clientSecret);
        QTRY_VERIFY(!flow->isActive());
    }
    void finish()
    {
        flow->finish();
        QTRY_VERIFY(!flow->isActive());
    }

    [[nodiscard]] QStringList notes()
    {
        account.session->refresh();
        [this] { QTRY_VERIFY(!account.session->isLoading()); }();
        QStringList all;
        for (const TokenRow &row : account.session->tokens().rows())
            all.append(row.authorization.note().value_or(QString()));
        return all;
    }

    const QString secret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;
    AccountFixture account;
    std::unique_ptr<TokenReplacement> flow;
    QList<ApiError::Kind> errors;
};

} // namespace

class TokenReplacementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAPersonalToken()
    {
        Bench bench;
        QCOMPARE(bench.flow->wanted().note, u"laptop git 2"_s);
        bench.make();
        QCOMPARE(bench.flow->stage(), Stage::Both);
        QVERIFY(!bench.flow->replacement().token.isEmpty());
        QCOMPARE(bench.flow->replacement().authorization.scopes, bench.flow->old().scopes);
        QCOMPARE(bench.account.requests("DELETE", "/"), 0); // until it is in place
        bench.finish();
        QCOMPARE(bench.flow->stage(), Stage::Done);
        QCOMPARE(bench.errors.size(), 0);
        const QStringList notes = bench.notes();
        QCOMPARE(notes.count(u"laptop git"_s), 1);
        QVERIFY(!notes.contains(u"laptop git 2"_s));
        QVERIFY(!bench.account.session->tokens().find(bench.flow->old().id));
    }

    void replacesOneOfAnApplication()
    {
        Bench bench{QString()};
        QCOMPARE(bench.flow->wanted().fingerprint, u"laptop 2"_s);
        bench.make(bench.secret);
        QCOMPARE(bench.flow->stage(), Stage::Both);
        bench.finish();
        QCOMPARE(bench.flow->stage(), Stage::Done);
        QCOMPARE(bench.flow->replacement().authorization.fingerprint, u"laptop"_s);
        QCOMPARE(bench.notes().count(u"of an app"_s), 1);
    }

    void undoLeavesTheOldOne()
    {
        Bench bench;
        bench.make();
        bench.flow->undo();
        QTRY_COMPARE(bench.flow->stage(), Stage::OldOnly);
        const QStringList notes = bench.notes();
        QVERIFY(notes.contains(u"laptop git"_s));
        QVERIFY(!notes.contains(u"laptop git 2"_s));
    }

    void saysWhatExistsAfterAFailure_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<bool>("recovers");
        QTest::newRow("not made") << u"POST /authorizations 1 status:403"_s << Stage::OldOnly << true;
        QTest::newRow("old one not revoked") << u"DELETE /authorizations 1 status:403"_s << Stage::Both << true;
        QTest::newRow("not renamed") << u"PATCH /authorizations 1 status:403"_s << Stage::NewOnly << true;
        QTest::newRow("renamed, answer lost") << u"PATCH /authorizations 1 close-after"_s << Stage::Done << false;
        QTest::newRow("revoked, answer lost") << u"DELETE /authorizations 1 close-after"_s << Stage::Done << false;
    }
    void saysWhatExistsAfterAFailure()
    {
        QFETCH(QString, fault);
        QFETCH(bool, recovers);
        Bench bench;
        bench.account.fault(fault);
        bench.make();
        if (bench.flow->stage() == Stage::Both)
            bench.finish();
        QTEST(bench.flow->stage(), "stage");
        QCOMPARE(bench.errors.size(), recovers ? 1 : 0);
        if (bench.flow->stage() == Stage::OldOnly)
            bench.make();
        if (bench.flow->stage() != Stage::Done)
            bench.finish();
        QCOMPARE(bench.flow->stage(), Stage::Done);
        QCOMPARE(bench.notes().count(u"laptop git"_s), 1);
    }

    void aLostSecretCanBeUndone()
    {
        Bench bench;
        bench.account.fault(u"POST /authorizations 1 close-after"_s);
        bench.make();
        QCOMPARE(bench.flow->stage(), Stage::Both);
        QVERIFY(bench.flow->replacement().token.isEmpty());
        bench.flow->undo();
        QTRY_COMPARE(bench.flow->stage(), Stage::OldOnly);
        bench.make();
        QCOMPARE(bench.flow->stage(), Stage::Both);
        QVERIFY(!bench.flow->replacement().token.isEmpty());
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TokenReplacementTest)
#include "tst_tokenreplacement.moc"
