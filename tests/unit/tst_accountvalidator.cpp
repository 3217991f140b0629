// SPDX-License-Identifier: MIT
#include "ui/dialogs/accountvalidator.h"
#include "ui/dialogs/probetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using Verdict = ProbeResult::Verdict;

ServerAddress address(const QString &text = u"ghe.example.com"_s)
{
    return *ServerAddress::parse(text);
}

QStringList linesOf(const ProbeResult &result, QDate today = QDate(2026, 1, 15))
{
    QStringList lines;
    for (const ProbeLine &line : probeText(result, ReleaseTable::builtIn(), today))
        lines += line.text;
    return lines;
}

} // namespace

class AccountValidatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemOfAnAddressHasItsSentence()
    {
        using Problem = ServerAddress::Problem;
        QStringList sentences;
        for (const Problem problem :
             {Problem::Empty, Problem::NotAnAddress, Problem::HasUserInfo, Problem::HasBackslash, Problem::OtherScheme,
              Problem::PlainHttp, Problem::GitHubDotCom})
            sentences += accountvalidator::addressProblem(problem);
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void users_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"octocat"_s << true;
        QTest::newRow("spaces around") << u" octocat\t"_s << true;
        QTest::newRow("mail address") << u"octo@example.com"_s << true;
        QTest::newRow("letters of any script") << u"Jürgen"_s << true;
        QTest::newRow("same user on another server") << u"monalisa"_s << true;
        QTest::newRow("empty") << u"  "_s << false;
        QTest::newRow("colon") << u"octo:cat"_s << false;
        QTest::newRow("space inside") << u"octo cat"_s << false;
        QTest::newRow("line end inside") << u"octo\ncat"_s << false;
        QTest::newRow("control") << u"octo\x01"_s << false;
        QTest::newRow("there already") << u"hubot"_s << false;
        QTest::newRow("there already, in other letters") << u"HuBot"_s << false;
    }
    void users()
    {
        QFETCH(QString, user);
        QFETCH(bool, good);
        const QList<Account> known{{address(), u"hubot"_s}, {address(u"other.example.com"_s), u"monalisa"_s}};
        QCOMPARE(accountvalidator::userProblem(user, address(), known).isEmpty(), good);
    }

    void userIsCleaned() { QCOMPARE(accountvalidator::cleanUser(u"  octocat\n"_s), u"octocat"_s); }

    void tokens_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("token");
        QTest::newRow("personal") << u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s << true;
        QTest::newRow("fine-grained") << u"github_pat_11AAAAAAA0"_s << true;
        QTest::newRow("password") << u"correct horse"_s << false;
        QTest::newRow("a password may be 40 hex digits") << QString(40, u'a') << false;
        QTest::newRow("empty") << QString() << false;
    }
    void tokens()
    {
        QFETCH(QString, password);
        QTEST(accountvalidator::looksLikeToken(password), "token");
    }

    void tellsWhatWasFound()
    {
        ProbeResult result{address(), Verdict::Ghes, {u"3.19.2"_s, true}, {}};
        QCOMPARE(linesOf(result).first(), u"✓ GitHub Enterprise Server 3.19.2"_s);
        QCOMPARE(linesOf(result).size(), 2);
        QVERIFY(linesOf(result).at(1).contains("encrypted"_L1));
        QVERIFY(canSignIn(result));

        result.meta.passwordAuthentication = false;
        QVERIFY(linesOf(result).join(u' ').contains("SAML"_L1));
        QVERIFY2(canSignIn(result), "built-in users may");

        result = {address(), Verdict::PrivateMode, {}, {}};
        QVERIFY(linesOf(result).join(u' ').contains("private mode"_L1));
        QVERIFY(canSignIn(result));

        result = {address(u"http://127.0.0.1:8080"_s), Verdict::Ghes, {}, {}};
        QVERIFY(linesOf(result).join(u' ').contains("not encrypted"_L1));
    }

    void tellsThatSupportHasEnded()
    {
        const ProbeResult result{address(), Verdict::Ghes, {u"3.9.1"_s, true}, {}};
        QVERIFY(linesOf(result, QDate(2024, 7, 27)).join(u' ').contains("July 2024"_L1));
        QCOMPARE(linesOf(result, QDate(2024, 7, 25)).size(), 2);
    }

    void tellsWhyNot()
    {
        ApiError moved;
        moved.kind = ApiError::Kind::RedirectRefused;
        moved.location = QUrl(u"https://new.example.com/api/v3/meta"_s);
        QVERIFY(linesOf({address(), Verdict::Moved, {}, moved}).first().contains("new.example.com"_L1));

        ApiError offline;
        offline.detail = u"Host ghe.example.com not found"_s;
        QVERIFY(linesOf({address(), Verdict::Unreachable, {}, offline}).first().contains("not found"_L1));
        QVERIFY(linesOf({address(), Verdict::NotGhes, {}, offline}).first().contains("no GitHub Enterprise"_L1));
        for (const Verdict verdict : {Verdict::Moved, Verdict::Unreachable, Verdict::NotGhes})
            QVERIFY(!canSignIn({address(), verdict, {}, offline}));
    }

    void aVersionIsQuotedWithCare()
    {
        const ProbeResult result{address(), Verdict::Ghes, {u"9\u202e\n"_s + QString(5000, u'x'), true}, {}};
        QVERIFY(linesOf(result).first().size() < 100);
        QVERIFY(!linesOf(result).first().contains(u'\u202e'));
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::AccountValidatorTest)
#include "tst_accountvalidator.moc"
