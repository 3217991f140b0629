// SPDX-License-Identifier: MIT
#include "ui/dialogs/tokenvalidator.h"

#include "app/text/freename.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

class TokenValidatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes()
    {
        const QStringList taken{u"deploy@prod"_s};
        QVERIFY(tokenvalidator::personalNoteProblem(u"deploy@test"_s, taken).isEmpty());
        QVERIFY(tokenvalidator::personalNoteProblem(u"Deploy@prod"_s, taken).isEmpty());
        QVERIFY(!tokenvalidator::personalNoteProblem(u"deploy@prod"_s, taken).isEmpty());
        QVERIFY(!tokenvalidator::personalNoteProblem({}, taken).isEmpty());
        QVERIFY(!tokenvalidator::personalNoteProblem(u" \t"_s, taken).isEmpty());
    }

    void freeNotes_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("free");
        using L = QStringList;
        QTest::newRow("free already") << u"ci"_s << L{u"deploy"_s} << u"ci"_s;
        QTest::newRow("taken") << u"ci"_s << L{u"ci"_s} << u"ci 2"_s;
        QTest::newRow("two taken") << u"ci"_s << L{u"ci 2"_s, u"ci"_s} << u"ci 3"_s;
        QTest::newRow("numbered") << u"ci 2"_s << L{u"ci"_s, u"ci 2"_s} << u"ci 3"_s;
        QTest::newRow("a year is a number") << u"report 2026"_s << L{u"report 2026"_s} << u"report 2027"_s;
        QTest::newRow("digits without a space") << u"web01"_s << L{u"web01"_s} << u"web01 2"_s;
        QTest::newRow("lines") << u"a\nb"_s << L{u"a\nb"_s} << u"a\nb 2"_s;
    }
    void freeNotes()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, taken);
        QTEST(freeName(note, taken), "free");
    }

    void noteUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("warned");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("page") << u"https://wiki.corp.example/deploy"_s << false;
        QTest::newRow("page without TLS") << u"http://wiki"_s << false;
        QTest::newRow("words") << u"see the wiki"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << true;
        QTest::newRow("no host") << u"https://"_s << true;
        QTest::newRow("host only") << u"wiki.corp.example"_s << true;
    }
    void noteUrls()
    {
        QFETCH(QString, url);
        QFETCH(bool, warned);
        QCOMPARE(!tokenvalidator::noteUrlWarning(url).isEmpty(), warned);
    }

    void clientIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("good");
        QTest::newRow("OAuth app") << u"abcde12345fghij67890"_s << true;
        QTest::newRow("GitHub App") << u"Iv1.0123456789abcdef"_s << true;
        QTest::newRow("newer GitHub App") << u"Iv23.liABCDEF0123456789"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("short") << u"abcde12345fghij6789"_s << false;
        QTest::newRow("long") << u"abcde12345fghij678901"_s << false;
        QTest::newRow("would climb") << u"../../../user/keys/12"_s << false;
        QTest::newRow("line end") << u"abcde12345fghij67890\n"_s << false;
        QTest::newRow("not ASCII") << u"abcde12345fghij6789é"_s << false;
    }
    void clientIds()
    {
        QFETCH(QString, id);
        QFETCH(bool, good);
        QCOMPARE(tokenvalidator::clientIdProblem(id).isEmpty(), good);
    }

    void clientSecrets()
    {
        const QString good = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;
        QVERIFY(tokenvalidator::clientSecretProblem(good).isEmpty());
        QVERIFY(tokenvalidator::clientSecretProblem(good.toUpper()).isEmpty());
        QVERIFY(!tokenvalidator::clientSecretProblem({}).isEmpty());
        const QString problem = tokenvalidator::clientSecretProblem(good + u'x');
        QVERIFY(problem.contains("41"_L1));
        QVERIFY2(!problem.contains(good), "the secret is in the error");
        QVERIFY(!tokenvalidator::clientSecretProblem(good.chopped(1) + u'-').isEmpty());
    }

    void fingerprints()
    {
        QVERIFY(tokenvalidator::fingerprintProblem({}, true).isEmpty());
        QVERIFY(tokenvalidator::fingerprintProblem(u"laptop/ä 100%"_s, true).isEmpty());
        QVERIFY(!tokenvalidator::fingerprintProblem(u".."_s, true).isEmpty());
        QVERIFY(!tokenvalidator::fingerprintProblem(u"."_s, true).isEmpty());
        QVERIFY(tokenvalidator::fingerprintProblem(u".."_s, false).isEmpty());
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TokenValidatorTest)
#include "tst_tokenvalidator.moc"
