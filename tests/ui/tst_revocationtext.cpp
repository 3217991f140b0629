// SPDX-License-Identifier: MIT
#include "app/text/language.h"
#include "ui/revocationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace grantry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Outcome = RevocationResult::Outcome;

namespace {

const QString host = u"ghe.example.com"_s;

Revocation application(const QString &name, int tokens, std::chrono::milliseconds remaining = 7s)
{
    return {
        .target = GrantId{7}, .name = name, .clientId = {}, .tokens = tokens, .remaining = remaining, .undoTime = 7s};
}

Revocation token(const QString &name, std::chrono::milliseconds remaining = 7s)
{
    return {.target = AuthorizationId{7}, .name = name, .clientId = {}, .remaining = remaining, .undoTime = 7s};
}

RevocationResult ended(const Revocation &revocation, Outcome outcome)
{
    ApiError error;
    error.kind = ApiError::Kind::ServerError;
    error.httpStatus = 502;
    return {revocation, outcome,
            revocationtext::isWell({revocation, outcome, {}}) ? std::nullopt : std::optional(error)};
}

} // namespace

class TestRevocationText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }

    void counting_data()
    {
        QTest::addColumn<QList<Revocation>>("revocations");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("withoutTime");

        const Revocation travis = application(u"Travis CI"_s, 3);
        QTest::newRow("application")
            << QList{travis}
            << u"Travis CI loses access in 7 s. 3 tokens stop working. SSH and deploy keys it made go too."_s
            << u"Travis CI is about to lose access."_s;
        QTest::newRow("one token")
            << QList{application(u"Slack"_s, 1, 4001ms)}
            << u"Slack loses access in 5 s. 1 token stops working. SSH and deploy keys it made go too."_s
            << u"Slack is about to lose access."_s;
        QTest::newRow("no token") << QList{application(u"Slack"_s, 0, 1ms)}
                                  << u"Slack loses access in 1 s. SSH and deploy keys it made go too."_s
                                  << u"Slack is about to lose access."_s;
        QTest::newRow("tokens not known") << QList{application(u"Slack"_s, -1, 0ms)}
                                          << u"Slack loses access in 0 s. SSH and deploy keys it made go too."_s
                                          << u"Slack is about to lose access."_s;
        QTest::newRow("token") << QList{token(u"deploy@prod"_s)} << u"The token “deploy@prod” stops working in 7 s."_s
                               << u"The token “deploy@prod” is about to stop working."_s;
        QTest::newRow("applications")
            << QList{travis, application(u"Slack"_s, 1, 3s)}
            << u"2 applications lose access, the first in 3 s. SSH and deploy keys they made go too."_s
            << u"2 applications are about to lose access."_s;
        QTest::newRow("tokens") << QList{token(u"a"_s, 2s), token(u"b"_s)}
                                << u"2 tokens stop working, the first in 2 s."_s
                                << u"2 tokens are about to stop working."_s;
        QTest::newRow("both")
            << QList{travis, travis, travis, token(u"a"_s, 4s)}
            << u"3 applications and 1 token lose access, the first in 4 s. SSH and deploy keys they made go too."_s
            << u"3 applications and 1 token are about to lose access."_s;
        QTest::newRow("hostile name")
            << QList{application(u"<b>%1</b>\u202E\nx"_s, 2)}
            << u"<b>%1</b> x loses access in 7 s. 2 tokens stop working. SSH and deploy keys it made go too."_s
            << u"<b>%1</b> x is about to lose access."_s;
        QTest::newRow("right to left")
            << QList{application(u"محرر"_s, 1)}
            << u"\u2068محرر\u2069 loses access in 7 s. 1 token stops working. SSH and deploy keys it made go too."_s
            << u"\u2068محرر\u2069 is about to lose access."_s;
        QTest::newRow("no name")
            << QList{application(u"\u200B"_s, 1)}
            << u"(no name) loses access in 7 s. 1 token stops working. SSH and deploy keys it made go too."_s
            << u"(no name) is about to lose access."_s;
    }
    void counting()
    {
        QFETCH(QList<Revocation>, revocations);
        QFETCH(QString, expected);
        QFETCH(QString, withoutTime);
        QCOMPARE(revocationtext::counting(revocations), expected);
        QCOMPARE(revocationtext::aboutToHappen(revocations), withoutTime);
        QVERIFY(!expected.isRightToLeft());
    }

    void sending()
    {
        Revocation first = application(u"Travis CI"_s, 3);
        Revocation second = application(u"Slack"_s, 1);
        first.phase = Revocation::Phase::Queued;
        second.phase = Revocation::Phase::Sending;
        QCOMPARE(revocationtext::sending({first}), u"Revoking Travis CI …"_s);
        QCOMPARE(revocationtext::sending({first, second}), u"Revoking Slack and 1 more …"_s);
    }

    void takenBack()
    {
        QCOMPARE(revocationtext::takenBack({application(u"Travis CI"_s, 3)}), u"Travis CI keeps its access."_s);
        QCOMPARE(revocationtext::takenBack({token(u"ci"_s)}), u"The token “ci” keeps working."_s);
        const Revocation slack = application(u"Slack"_s, 1);
        QCOMPARE(revocationtext::takenBack({slack, slack}), u"2 applications keep their access."_s);
        QCOMPARE(revocationtext::takenBack({token(u"a"_s), token(u"b"_s)}), u"2 tokens keep working."_s);
        QCOMPARE(revocationtext::takenBack({slack, token(u"a"_s)}), u"1 application and 1 token keep their access."_s);
    }

    void endings_data()
    {
        QTest::addColumn<RevocationResult>("result");
        QTest::addColumn<QString>("expected");

        const Revocation travis = application(u"Travis CI"_s, 3);
        const Revocation ci = token(u"ci"_s);
        QTest::newRow("revoked") << ended(travis, Outcome::Revoked)
                                 << u"Travis CI no longer has access. 3 tokens stopped working."_s;
        QTest::newRow("revoked, one token") << ended(application(u"Slack"_s, 1), Outcome::Revoked)
                                            << u"Slack no longer has access. 1 token stopped working."_s;
        QTest::newRow("revoked, tokens not known")
            << ended(application(u"Slack"_s, -1), Outcome::Revoked) << u"Slack no longer has access."_s;
        QTest::newRow("token revoked") << ended(ci, Outcome::Revoked) << u"The token “ci” no longer works."_s;
        QTest::newRow("gone") << ended(travis, Outcome::AlreadyGone) << u"Travis CI had already lost its access."_s;
        QTest::newRow("token gone") << ended(ci, Outcome::AlreadyGone) << u"The token “ci” was already gone."_s;
        QTest::newRow("refused")
            << ended(travis, Outcome::Refused)
            << u"Travis CI still has access. ghe.example.com has a problem of its own (HTTP 502)."_s;
        QTest::newRow("token refused")
            << ended(ci, Outcome::Refused)
            << u"The token “ci” still works. ghe.example.com has a problem of its own (HTTP 502)."_s;
        QTest::newRow("unknown")
            << ended(travis, Outcome::Unknown)
            << u"It is not known whether Travis CI still has access. ghe.example.com has a problem of its own (HTTP 502)."_s;
        QTest::newRow("token unknown")
            << ended(ci, Outcome::Unknown)
            << u"It is not known whether the token “ci” still works. ghe.example.com has a problem of its own (HTTP 502)."_s;
    }
    void endings()
    {
        QFETCH(RevocationResult, result);
        QFETCH(QString, expected);
        const ErrorText text = revocationtext::ended(result, host);
        QCOMPARE(text.summary, expected);
        QCOMPARE(text.advice.isEmpty(), revocationtext::isWell(result));
    }

    void severalThatWentWell()
    {
        const RevocationResult travis = ended(application(u"Travis CI"_s, 3), Outcome::Revoked);
        const RevocationResult gone = ended(application(u"Slack"_s, 3), Outcome::AlreadyGone);
        const RevocationResult ci = ended(token(u"ci"_s), Outcome::Revoked);
        QCOMPARE(revocationtext::allWell({travis}), u"Travis CI no longer has access. 3 tokens stopped working."_s);
        QCOMPARE(revocationtext::allWell({travis, gone}), u"2 applications no longer have access."_s);
        QCOMPARE(revocationtext::allWell({ci, ci}), u"2 tokens no longer work."_s);
        QCOMPARE(revocationtext::allWell({travis, gone, ci}), u"2 applications and 1 token no longer have access."_s);
    }
};

QTEST_GUILESS_MAIN(TestRevocationText)
#include "tst_revocationtext.moc"
