// SPDX-License-Identifier: MIT
#include "app/net/requestpath.h"
#include "app/net/requesturl.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

const RequestPath base("/authorizations/clients"_L1);

QByteArray urlOf(const RequestPath &path)
{
    RawCall call;
    call.path = path;
    return requestUrl(call, *ServerAddress::parse(u"ghe.example"_s)).toEncoded();
}

} // namespace

//! Whatever a fingerprint or a client id holds stays one segment of the path that it belongs to.
class TestRequestPath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void refuses_data();
    void refuses();
    void ids();
    void staysRefused();
    void belowTheApiRoot_data();
    void belowTheApiRoot();
};

void TestRequestPath::encodes_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const QString &segment, const QByteArray &encoded) {
        QTest::newRow(encoded.constData()) << segment << encoded;
    };
    row(u"abcde12345fghij67890"_s, "abcde12345fghij67890");
    row(u"Iv1.8a61f9b3a7aba766"_s, "Iv1.8a61f9b3a7aba766");
    row(u"a/b"_s, "a%2Fb");
    row(u"../x"_s, "..%2Fx");
    row(u"a\\b"_s, "a%5Cb");
    row(u"a%2Fb"_s, "a%252Fb");
    row(u"%2e%2e"_s, "%252e%252e");
    row(u"a?b#c"_s, "a%3Fb%23c");
    row(u"a&b=c;d"_s, "a%26b%3Dc%3Bd");
    row(u"a b+c"_s, "a%20b%2Bc");
    row(u"a@b:c"_s, "a%40b%3Ac");
    row(u"a\r\nHost: x"_s, "a%0D%0AHost%3A%20x");
    row(u"ä€🚀"_s, "%C3%A4%E2%82%AC%F0%9F%9A%80");
    row(u"..."_s, "...");
    row(u".a"_s, ".a");
    row(u" "_s, "%20");
    row(u"~-_."_s, "~-_.");
}

void TestRequestPath::encodes()
{
    QFETCH(QString, segment);
    QFETCH(QByteArray, encoded);
    const RequestPath path = base.segment(segment);
    QVERIFY(path.isValid());
    QCOMPARE(path.encoded(), u"/authorizations/clients/"_s + QString::fromLatin1(encoded));
    // Nothing on the way to the wire decodes it, or resolves what looks like dots.
    QCOMPARE(urlOf(path), "https://ghe.example/api/v3/authorizations/clients/" + encoded);
}

void TestRequestPath::refuses_data()
{
    QTest::addColumn<QString>("segment");
    QTest::newRow("nothing") << QString();
    QTest::newRow("itself") << u"."_s;
    QTest::newRow("above") << u".."_s;
}

void TestRequestPath::refuses()
{
    QFETCH(QString, segment);
    QVERIFY(!base.segment(segment).isValid());
}

void TestRequestPath::ids()
{
    QVERIFY(!base.id(0).isValid());
    QVERIFY(!base.id(-1).isValid());
    QVERIFY(!base.id(std::numeric_limits<qint64>::min()).isValid());
    QCOMPARE(base.id(1).encoded(), u"/authorizations/clients/1"_s);
    QCOMPARE(base.id(3'000'000'000).encoded(), u"/authorizations/clients/3000000000"_s);
    QCOMPARE(base.id(std::numeric_limits<qint64>::max()).encoded(), u"/authorizations/clients/9223372036854775807"_s);
}

void TestRequestPath::staysRefused()
{
    QVERIFY(!RequestPath().isValid());
    QVERIFY(!base.segment(u".."_s).segment(u"x"_s).isValid());
    QVERIFY(!base.segment(u".."_s).id(1).isValid());
    QVERIFY(!base.id(0).segment(u"x"_s).isValid());
    QVERIFY(base.isValid());
}

void TestRequestPath::belowTheApiRoot_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("isBelow");
    const auto row = [](const char *url, bool isBelow) { QTest::newRow(url) << QByteArray(url) << isBelow; };
    row("https://ghe.example/api/v3/user", true);
    row("https://GHE.example:443/api/v3/user?x=..", true);
    row("https://ghe.example/api/v3/a%2Fb", true);
    row("https://ghe.example/api/v3", false);
    row("https://ghe.example/api/v3x/user", false);
    row("https://ghe.example/api/v3/../../login", false);
    row("https://ghe.example/api/v3/%2e%2E/login", false);
    row("https://ghe.example/api/v3/..%2flogin", false);
    row("https://ghe.example/api/v3/..%5Clogin", false);
    row("https://ghe.example/api/v3/./user", false);
    row("https://x@ghe.example/api/v3/user", false);
    row("https://ghe.example:8443/api/v3/user", false);
    row("http://ghe.example/api/v3/user", false);
    row("https://ghe.example.evil/api/v3/user", false);
}

void TestRequestPath::belowTheApiRoot()
{
    QFETCH(QByteArray, url);
    QTEST(isBelowApiRoot(QUrl::fromEncoded(url), *ServerAddress::parse(u"ghe.example"_s)), "isBelow");
}

QTEST_GUILESS_MAIN(TestRequestPath)
#include "tst_requestpath.moc"
