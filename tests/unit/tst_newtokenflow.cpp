// SPDX-License-Identifier: MIT
#include "app/session/newtokenflow.h"

#include "tests/support/accountfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

NewToken personal(const QString &note = u"a new one"_s)
{
    NewToken token;
    token.note = note;
    token.scopes = {u"gist"_s};
    return token;
}

NewToken ofApplication(bool useExisting, const QString &fingerprint = {})
{
    NewToken token;
    token.kind = NewToken::Kind::Application;
    token.note = u"for the app"_s;
    token.scopes = {u"repo"_s};
    token.clientId = u"abcde12345fghij67890"_s;
    token.clientSecret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;
    token.useExisting = useExisting;
    token.fingerprint = fingerprint;
    return token;
}

//! A flow on a server of its own, and what it said.
struct Bench
{
    explicit Bench(const emulator::Options &options = {})
        : account(options)
    {
        account.signIn();
        QSet<AuthorizationId> known;
        for (const TokenRow &row : account.session->tokens().rows())
            known.insert(row.id);
        flow = std::make_unique<NewTokenFlow>(account.session->client(), known);
        QObject::connect(flow.get(), &NewTokenFlow::made, flow.get(),
                         [this](const MadeAuthorization &one) { say(u"made"_s, one.authorization, one.token); });
        QObject::connect(flow.get(), &NewTokenFlow::wasThere, flow.get(),
                         [this](const Authorization &one) { say(u"was there"_s, one); });
        QObject::connect(flow.get(), &NewTokenFlow::secretLost, flow.get(),
                         [this](const Authorization &one) { say(u"lost"_s, one); });
        QObject::connect(flow.get(), &NewTokenFlow::failed, flow.get(), [this](const ApiError &why) {
            error = why;
            say(u"failed"_s, {});
        });
        QObject::connect(flow.get(), &NewTokenFlow::notRevoked, flow.get(),
                         [this](RevocationResult::Outcome, const ApiError &why) {
                             error = why;
                             say(u"not revoked"_s, {});
                         });
        account.server.clearRequests();
    }

    void say(const QString &what, const Authorization &which, const QString &itsSecret = {})
    {
        said.append(what);
        token = which;
        secret = itsSecret;
    }

    void make(const NewToken &wanted)
    {
        const auto before = said.size();
        flow->make(wanted);
        QVERIFY(flow->isActive());
        QTRY_COMPARE(said.size(), before + 1);
        QVERIFY(!flow->isActive());
    }

    [[nodiscard]] qsizetype writes() const
    {
        return account.requests("POST", "/") + account.requests("PUT", "/") + account.requests("DELETE", "/");
    }

    AccountFixture account;
    std::unique_ptr<NewTokenFlow> flow;
    QStringList said;
    Authorization token;
    QString secret;
    std::optional<ApiError> error;
};

} // namespace

class NewTokenFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makes_data()
    {
        QTest::addColumn<NewToken>("wanted");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("personal") << personal() << QByteArray("POST") << QByteArray("/authorizations");
        QTest::newRow("of an application, always new")
            << ofApplication(false) << QByteArray("POST") << QByteArray("/authorizations");
        QTest::newRow("of an application")
            << ofApplication(true) << QByteArray("PUT") << QByteArray("/authorizations/clients/abcde12345fghij67890");
        QTest::newRow("with a fingerprint") << ofApplication(true, u"laptop"_s) << QByteArray("PUT")
                                            << QByteArray("/authorizations/clients/abcde12345fghij67890/laptop");
    }
    void makes()
    {
        QFETCH(NewToken, wanted);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        Bench bench;
        bench.make(wanted);
        QCOMPARE(bench.said, QStringList{u"made"_s});
        QVERIFY(!bench.secret.isEmpty());
        QCOMPARE(bench.token.note, wanted.note);
        QCOMPARE(bench.account.requests(method, path), 1);
        QCOMPARE(bench.writes(), 1);
    }

    void meetsTheOneThatIsThere()
    {
        Bench bench;
        bench.make(ofApplication(true));
        const AuthorizationId first = bench.token.id;
        bench.make(ofApplication(true));
        QCOMPARE(bench.said, (QStringList{u"made"_s, u"was there"_s}));
        QCOMPARE(bench.token.id, first);
        QVERIFY(bench.secret.isEmpty());
    }

    void revokesAndMakesAgain()
    {
        Bench bench;
        bench.make(ofApplication(true));
        bench.make(ofApplication(true));
        const Authorization old = bench.token;
        bench.flow->revokeAndMake(old);
        QTRY_COMPARE(bench.said.size(), 3);
        QCOMPARE(bench.said.last(), u"made"_s);
        QVERIFY(bench.token.id != old.id);
        QVERIFY(!bench.secret.isEmpty());
        QCOMPARE(bench.account.requests("DELETE", "/authorizations/" + QByteArray::number(old.id.value)), 1);
    }

    void makesNothingWhereRevokingFails()
    {
        Bench bench;
        bench.make(ofApplication(true));
        bench.account.fault(u"DELETE /authorizations status:403"_s);
        bench.flow->revokeAndMake(bench.token);
        QTRY_COMPARE(bench.said.size(), 2);
        QCOMPARE(bench.said.last(), u"not revoked"_s);
        QCOMPARE(bench.error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(bench.account.requests("PUT", "/"), 1);
    }

    void saysWhatTheServerRefused_data()
    {
        QTest::addColumn<NewToken>("wanted");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        NewToken wrongSecret = ofApplication(false);
        wrongSecret.clientSecret[0] = u'0';
        QTest::newRow("wrong secret") << wrongSecret << QString() << ApiError::Kind::Validation;
        QTest::newRow("no note") << personal({}) << QString() << ApiError::Kind::Validation;
        QTest::newRow("forbidden") << personal() << u"POST /authorizations status:403"_s << ApiError::Kind::Forbidden;
        QTest::newRow("a gateway") << personal() << u"POST /authorizations html"_s << ApiError::Kind::ServerError;
    }
    void saysWhatTheServerRefused()
    {
        QFETCH(NewToken, wanted);
        QFETCH(QString, fault);
        Bench bench;
        if (!fault.isEmpty())
            bench.account.fault(fault);
        bench.make(wanted);
        QCOMPARE(bench.said, QStringList{u"failed"_s});
        QTEST(bench.error->kind, "kind");
        QCOMPARE(bench.writes(), 1);
    }

    void readsTheListAfterALostAnswer_data()
    {
        QTest::addColumn<NewToken>("wanted");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("personal, made") << personal() << u"POST /authorizations close-after"_s << u"lost"_s;
        QTest::newRow("personal, not made") << personal() << u"POST /authorizations close-before"_s << u"failed"_s;
        QTest::newRow("always new, made") << ofApplication(false) << u"POST /authorizations close-after"_s << u"lost"_s;
        QTest::newRow("PUT, made") << ofApplication(true) << u"PUT /authorizations close-after"_s << u"lost"_s;
        QTest::newRow("PUT, not made") << ofApplication(true) << u"PUT /authorizations close-before"_s << u"failed"_s;
        QTest::newRow("fingerprint, made")
            << ofApplication(true, u"laptop"_s) << u"PUT /authorizations close-after"_s << u"lost"_s;
        QTest::newRow("no answer of the server itself")
            << personal() << u"POST /authorizations no-request-id"_s << u"lost"_s;
        QTest::newRow("unreadable") << personal() << u"POST /authorizations garbage"_s << u"failed"_s;
        QTest::newRow("cut short") << personal() << u"POST /authorizations truncate:20"_s << u"lost"_s;
    }
    void readsTheListAfterALostAnswer()
    {
        QFETCH(NewToken, wanted);
        QFETCH(QString, fault);
        Bench bench;
        bench.account.fault(fault);
        bench.make(wanted);
        QCOMPARE(bench.said.size(), 1);
        QTEST(bench.said.first(), "said");
        QCOMPARE(bench.writes(), 1); // never sent twice
        QVERIFY(bench.account.requests("GET", "/authorizations") > 0);
        if (bench.said.first() == "lost"_L1)
            QCOMPARE(bench.token.note, wanted.note);
        else
            QVERIFY(bench.error->kind != ApiError::Kind::LostAnswer); // known not to be done
    }

    void meetsTheOneThatIsThereInALostAnswer()
    {
        Bench bench;
        bench.make(ofApplication(true));
        const AuthorizationId first = bench.token.id;
        bench.account.fault(u"PUT /authorizations close-after"_s);
        bench.make(ofApplication(true));
        QCOMPARE(bench.said.last(), u"was there"_s);
        QCOMPARE(bench.token.id, first);
    }

    void doesNotGuessWhereTheListCannotBeRead()
    {
        Bench bench;
        bench.account.fault(u"POST /authorizations close-after"_s);
        bench.account.fault(u"GET /authorizations status:403"_s);
        bench.make(personal());
        QCOMPARE(bench.said, QStringList{u"failed"_s});
        QCOMPARE(bench.error->kind, ApiError::Kind::LostAnswer);
        QCOMPARE(bench.writes(), 1);
    }

    void isSilentOnceItIsAbandoned()
    {
        Bench bench;
        bench.flow->make(personal());
        bench.flow->abandon();
        QVERIFY(!bench.flow->isActive());
        bench.make(personal(u"another"_s)); // what comes after answers once
        QCOMPARE(bench.said, QStringList{u"made"_s});
        QCOMPARE(bench.token.note, u"another"_s);
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::NewTokenFlowTest)
#include "tst_newtokenflow.moc"
