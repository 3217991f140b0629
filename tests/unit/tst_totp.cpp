// SPDX-License-Identifier: MIT
#include "app/emulator/totp.h"

#include "app/net/utc.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry::emulator;

//! One-time passwords against the test vectors of RFC 6238 (appendix B) and RFC 4648 (section 10).
class TestTotp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_data();
    void code();
    void acceptsOneStepOfDrift_data();
    void acceptsOneStepOfDrift();
    void base32_data();
    void base32();
    void noBase32_data();
    void noBase32();
};

namespace {

const QByteArray rfcSecret = "12345678901234567890";

QDateTime atSecond(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, grantry::utc);
}

} // namespace

void TestTotp::code_data()
{
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("code");
    QTest::newRow("59") << qint64{59} << u"94287082"_s;
    QTest::newRow("1111111109") << qint64{1111111109} << u"07081804"_s;
    QTest::newRow("1111111111") << qint64{1111111111} << u"14050471"_s;
    QTest::newRow("1234567890") << qint64{1234567890} << u"89005924"_s;
    QTest::newRow("2000000000") << qint64{2000000000} << u"69279037"_s;
    QTest::newRow("20000000000") << qint64{20000000000} << u"65353130"_s;
}

void TestTotp::code()
{
    QFETCH(qint64, second);
    QFETCH(QString, code);
    QCOMPARE(totp::code(rfcSecret, atSecond(second), 8), code);
    QCOMPARE(totp::code(rfcSecret, atSecond(second)), code.right(6));
}

void TestTotp::acceptsOneStepOfDrift_data()
{
    QTest::addColumn<int>("drift");
    QTest::addColumn<bool>("right");
    QTest::newRow("now") << 0 << true;
    QTest::newRow("a step ago") << -30 << true;
    QTest::newRow("a step ahead") << 30 << true;
    QTest::newRow("two steps ago") << -60 << false;
    QTest::newRow("two steps ahead") << 60 << false;
}

void TestTotp::acceptsOneStepOfDrift()
{
    QFETCH(int, drift);
    QFETCH(bool, right);
    const QDateTime now = atSecond(1111111111);
    QCOMPARE(totp::accepts(rfcSecret, totp::code(rfcSecret, now.addSecs(drift)), now), right);
}

void TestTotp::base32_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("f") << u"MY======"_s << QByteArray{"f"};
    QTest::newRow("fo") << u"MZXQ===="_s << QByteArray{"fo"};
    QTest::newRow("foo") << u"MZXW6==="_s << QByteArray{"foo"};
    QTest::newRow("foob") << u"MZXW6YQ="_s << QByteArray{"foob"};
    QTest::newRow("fooba") << u"MZXW6YTB"_s << QByteArray{"fooba"};
    QTest::newRow("foobar") << u"MZXW6YTBOI======"_s << QByteArray{"foobar"};
    QTest::newRow("no padding") << u"MZXW6YTBOI"_s << QByteArray{"foobar"};
    QTest::newRow("as people type it") << u"mzxw 6ytb oi"_s << QByteArray{"foobar"};
    QTest::newRow("the RFC's secret") << u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s << rfcSecret;
}

void TestTotp::base32()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(totp::fromBase32(text).value_or(QByteArray{"nothing"}), bytes);
}

void TestTotp::noBase32_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("digit 1") << u"MZXW6YT1"_s;
    QTest::newRow("dash") << u"MZXW-YTB"_s;
    QTest::newRow("umlaut") << u"MZXWÄYTB"_s;
    QTest::newRow("padding inside") << u"MZ=XW6YT"_s;
}

void TestTotp::noBase32()
{
    QFETCH(QString, text);
    QVERIFY(!totp::fromBase32(text));
}

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
