// SPDX-License-Identifier: MIT
#include "app/session/tokensearch.h"
#include "tests/support/fakeclock.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

namespace {

const QString personal = u"ghp_0123456789abcdefghijABCDEFGHIJ012345"_s;
const QString old = u"0123456789abcdef0123456789abcdef01234567"_s;

QString digestOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

TokenRow token(qint64 id, const std::optional<QString> &digest, const QString &end)
{
    TokenRow row;
    Authorization token;
    row.id = token.id = {id};
    token.hashedToken = digest;
    token.tokenLastEight = end;
    row.authorization = token;
    return row;
}

QList<FoundToken> findToken(const SecretTrace &trace, const QList<SearchedAccount> &accounts)
{
    return findTokens({trace}, accounts).constFirst();
}

} // namespace

//! What is recognised as a secret, and how its token is found.
class TestTokenSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void digestsAreThoseOfTheServer();
    void finds();
};

void TestTokenSearch::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ends"); // last eight characters of each
    const QString end = personal.right(8);
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only blanks") << u" \n\t "_s << QStringList();
    QTest::newRow("plain") << personal << QStringList{end};
    QTest::newRow("blanks around") << u"  %1\n"_s.arg(personal) << QStringList{end};
    for (const QString &prefix : {u"ghp_"_s, u"gho_"_s, u"ghu_"_s, u"ghs_"_s, u"ghr_"_s, u"github_pat_"_s})
        QTest::newRow(qPrintable(prefix)) << u"a %1%2 b"_s.arg(prefix, personal.mid(4)) << QStringList{end};
    QTest::newRow("40 digits") << u"token=%1;"_s.arg(old) << QStringList{old.right(8)};
    QTest::newRow("41 digits") << u"in a text "_s + old + u'0' << QStringList();
    QTest::newRow("in an address") << u"https://x:%1@ghe.example.com/a.git"_s.arg(personal) << QStringList{end};
    QTest::newRow("two, one of them twice") << u"%1 %2\n%1"_s.arg(personal, old) << QStringList{end, old.right(8)};
    QTest::newRow("in quotes") << u"{\"token\": \"%1\"}"_s.arg(personal) << QStringList{end};
    QTest::newRow("in a log") << uR"({"log": "line\n%1\n\t%2"} x=%20%1)"_s.arg(personal, old)
                              << QStringList{end, old.right(8)};
    QTest::newRow("in an encoded address") << u"http://x/?a%3D"_s + personal + u"%20b"_s << QStringList{end};
    QTest::newRow("a name that ends like one begins") << u"a highp_precision_of b"_s << QStringList();
    QTest::newRow("a sentence") << u"there is none in here"_s << QStringList();
    QTest::newRow("a word of no known form") << u"v1.0123456789abcdefXYZ"_s << QStringList{u"bcdefXYZ"_s};
    QTest::newRow("the end of one") << u"Ae178B4a"_s << QStringList{u"Ae178B4a"_s};
    QTest::newRow("a short word") << u"hello"_s << QStringList();
}

void TestTokenSearch::recognises()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ends);
    QStringList found;
    for (const SecretTrace &trace : secretsIn(text))
        found.append(trace.lastEight);
    QCOMPARE(found, ends);
}

void TestTokenSearch::digestsAreThoseOfTheServer()
{
    const SecretTrace trace = secretsIn(personal).constFirst();
    QCOMPARE(trace.hex(), digestOf(personal));
    QCOMPARE(QByteArray::fromBase64(trace.base64().toLatin1()).toHex(), digestOf(personal).toLatin1());
    QVERIFY(secretsIn(u"Ae178B4a"_s).constFirst().digest.isEmpty());
}

void TestTokenSearch::finds()
{
    const FakeClock clock;
    TokenModel one(clock);
    TokenModel two(clock);
    const QString end = personal.right(8);
    one.setRows({token(1, digestOf(old), end), token(2, {}, end), token(3, {}, u"xxxxxxxx"_s)});
    const SecretTrace trace = secretsIn(personal).constFirst();

    // One whose digest is another is another, whatever its end.
    QCOMPARE(findToken(trace, {{u"a"_s, &one, {}}, {u"b"_s, nullptr, u"signed out"_s}}),
             (QList<FoundToken>{{0, {2}, false}}));
    two.setRows({token(7, digestOf(personal).toUpper(), {})});
    QCOMPARE(findToken(trace, {{u"a"_s, &one, {}}, {u"b"_s, &two, {}}}), (QList<FoundToken>{{1, {7}, true}}));
    QVERIFY(findToken(secretsIn(u"ghp_other0123456789"_s).constFirst(), {{u"a"_s, &one, {}}}).isEmpty());
    // With nothing but the end, all that end so may be meant.
    QCOMPARE(findToken(secretsIn(end).constFirst(), {{u"a"_s, &one, {}}}),
             (QList<FoundToken>{{0, {1}, false}, {0, {2}, false}}));
    QCOMPARE(findTokens({secretsIn(end).constFirst(), trace, trace}, {{u"b"_s, &two, {}}}),
             (QList<QList<FoundToken>>{{}, {{0, {7}, true}}, {{0, {7}, true}}}));
}

QTEST_GUILESS_MAIN(TestTokenSearch)
#include "tst_tokensearch.moc"
