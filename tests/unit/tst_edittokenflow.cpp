// SPDX-License-Identifier: MIT
#include "app/session/edittokenflow.h"

#include "tests/support/accountfixture.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

//! A flow on a server of its own with a token to change, and what it said.
struct Bench
{
    Bench()
    {
        account.signIn();
        for (const TokenRow &row : account.session->tokens().rows()) {
            if (row.authorization.isPersonal() && row.authorization.scopes().size() > 1)
                base = row.authorization.unpacked();
        }
        QVERIFY(base.id.isValid());
        flow = std::make_unique<EditTokenFlow>(account.session->client());
        const auto note = [this](const QString &what) {
            return [this, what](const Authorization &token) {
                said.append(what);
                last = token;
            };
        };
        QObject::connect(flow.get(), &EditTokenFlow::wasRead, flow.get(), note(u"read"_s));
        QObject::connect(flow.get(), &EditTokenFlow::saved, flow.get(), note(u"saved"_s));
        QObject::connect(flow.get(), &EditTokenFlow::movedMeanwhile, flow.get(), note(u"moved"_s));
        QObject::connect(flow.get(), &EditTokenFlow::failed, flow.get(), [this](const ApiError &why) {
            said.append(u"failed"_s);
            error = why;
        });
        account.server.clearRequests();
    }

    [[nodiscard]] TokenEdit renamed(const QString &note = u"renamed"_s) const
    {
        TokenEdit edit = TokenEdit::of(base);
        edit.note = note;
        return edit;
    }

    void save(const TokenEdit &wanted) const
    {
        const auto before = said.size();
        flow->save(base, wanted);
        QTRY_COMPARE(said.size(), before + 1);
    }

    AccountFixture account;
    Authorization base;
    std::unique_ptr<EditTokenFlow> flow;
    QStringList said;
    Authorization last;
    std::optional<ApiError> error;
};

} // namespace

class EditTokenFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThenSendsTheLeast()
    {
        Bench bench;
        TokenEdit wanted = bench.renamed();
        const QString dropped = wanted.scopes.takeLast();
        bench.save(wanted);
        QCOMPARE(bench.said, QStringList{u"saved"_s});
        QCOMPARE(bench.last.note, u"renamed"_s);
        QVERIFY(!bench.last.scopes.contains(dropped));
        const QList<emulator::SeenRequest> seen = bench.account.server.requests();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(0).method, "GET");
        QCOMPARE(seen.at(1).method, "PATCH");
        QCOMPARE(seen.at(1).body, R"({"note":"renamed","remove_scopes":[")" + dropped.toUtf8() + R"("]})");
    }

    void sendsNothingWhereSomebodyElseWasThere()
    {
        Bench bench;
        EditTokenFlow other(bench.account.session->client());
        bool done = false;
        connect(&other, &EditTokenFlow::saved, this, [&done] { done = true; });
        other.save(bench.base, bench.renamed(u"by somebody else"_s));
        QTRY_VERIFY(done);
        bench.save(bench.renamed());
        QCOMPARE(bench.said, QStringList{u"moved"_s});
        QCOMPARE(bench.last.note, u"by somebody else"_s);
        QCOMPARE(bench.account.requests("PATCH", "/"), 1);
    }

    void findsOutAfterALostAnswer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("done") << u"PATCH /authorizations close-after"_s << u"saved"_s;
        QTest::newRow("not done") << u"PATCH /authorizations close-before"_s << u"failed"_s;
    }
    void findsOutAfterALostAnswer()
    {
        QFETCH(QString, fault);
        Bench bench;
        bench.account.fault(fault);
        bench.save(bench.renamed());
        QTEST(bench.said.first(), "said");
        QCOMPARE(bench.account.requests("PATCH", "/"), 1);
        if (bench.error)
            QCOMPARE(bench.error->kind, ApiError::Kind::Offline);
        else
            QCOMPARE(bench.last.note, u"renamed"_s);
    }

    void doesNotGuess()
    {
        Bench bench;
        bench.account.fault(u"PATCH /authorizations close-after"_s);
        bench.account.fault(u"GET /authorizations 2 status:403"_s);
        bench.save(bench.renamed());
        QCOMPARE(bench.said, QStringList{u"failed"_s});
        QCOMPARE(bench.error->kind, ApiError::Kind::LostAnswer);
        QCOMPARE(bench.account.requests("PATCH", "/"), 1);
    }

    void saysThatItIsGone()
    {
        Bench bench;
        bench.account.fault(u"GET /authorizations status:404"_s);
        bench.save(bench.renamed());
        QCOMPARE(bench.error->kind, ApiError::Kind::NotFound);
        QCOMPARE(bench.account.requests("PATCH", "/"), 0);
    }

    void passesARefusalOn()
    {
        Bench bench;
        QString taken;
        for (const TokenRow &row : bench.account.session->tokens().rows()) {
            if (row.id != bench.base.id && row.authorization.isPersonal())
                taken = *row.authorization.note();
        }
        bench.save(bench.renamed(taken));
        QCOMPARE(bench.said, QStringList{u"failed"_s});
        QCOMPARE(bench.error->kind, ApiError::Kind::Validation);
        QCOMPARE(bench.error->fields.first().code, u"already_exists"_s);
    }

    void readsAfresh()
    {
        Bench bench;
        bench.flow->read(bench.base.id, Intent::ExplicitAct);
        QVERIFY(bench.flow->isActive());
        QTRY_COMPARE(bench.said, QStringList{u"read"_s});
        QVERIFY(PackedAuthorization(bench.last) == PackedAuthorization(bench.base)); // rows do without the rest
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::EditTokenFlowTest)
#include "tst_edittokenflow.moc"
