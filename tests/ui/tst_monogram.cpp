// SPDX-License-Identifier: MIT
#include "ui/widgets/monogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

class TestMonogram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");

        QTest::newRow("two words") << u"Travis CI"_s << u"TC"_s;
        QTest::newRow("three words") << u"Visual Studio Code"_s << u"VS"_s;
        QTest::newRow("one word") << u"Slack"_s << u"S"_s;
        QTest::newRow("lower case") << u"my github app"_s << u"MG"_s;
        QTest::newRow("address") << u"deploy@prod"_s << u"DP"_s;
        QTest::newRow("apostrophe") << u"Anna's tool"_s << u"AT"_s;
        QTest::newRow("Arabic") << u"محرر المستندات"_s << u"ما"_s;
        QTest::newRow("digits") << u"7-Zip"_s << u"7Z"_s;
        QTest::newRow("sharp s") << u"ßoss"_s << u"S"_s;
        QTest::newRow("picture first") << u"🚀 Rocket"_s << u"R"_s;
        QTest::newRow("beyond the first plane") << u"𝐀pp 𝐁pp"_s << u"𝐀𝐁"_s;
        QTest::newRow("HTML") << u"<b>my</b> app"_s << u"BM"_s;
        QTest::newRow("override") << u"\u202Eevil \u202Dname"_s << u"EN"_s;
        QTest::newRow("empty") << QString() << u"?"_s;
        QTest::newRow("no letter") << u"!!! …"_s << u"?"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << u"?"_s;
    }
    void letters()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(monogramText(name), expected);
    }

    void manyCombiningMarks()
    {
        const QString text = monogramText(u"z"_s + QString(1000, QChar(0x0335)));
        QVERIFY(text.size() <= 8);
    }

    void colourIsOfTheKey()
    {
        QCOMPARE(monogramInk(u"abcde12345fghij67890"_s), monogramInk(u"abcde12345fghij67890"_s));
        QSet<QRgb> seen;
        for (int i = 0; i < 200; ++i) {
            const Ink ink = monogramInk(QString::number(i));
            seen.insert(ink.ground.rgb());
            QVERIFY2(contrast(ink.word, ink.ground) >= 4.5, qPrintable(ink.ground.name()));
        }
        QVERIFY(seen.size() >= 10);
    }

    void staysInsideItsSquare()
    {
        QImage image(60, 60, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMonogram(painter, {16, 16, 28, 28}, u"key"_s, u"W"_s + QString(50, QChar(0x0337)) + u" W"_s, QFont());
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!QRect(16, 16, 28, 28).contains(x, y))
                    QCOMPARE(qAlpha(image.pixel(x, y)), 0);
            }
        }
        QCOMPARE(image.pixelColor(30, 18), monogramInk(u"key"_s).ground);
    }

    void labelGrowsWithTheFont()
    {
        MonogramLabel label;
        QCOMPARE(label.sizeHint().height(), label.sizeHint().width());
        QVERIFY(label.sizeHint().height() >= 44);
        QFont large = label.font();
        large.setPointSizeF(large.pointSizeF() * 2.5);
        const QSize before = label.sizeHint();
        label.setFont(large);
        QVERIFY(label.sizeHint().height() > before.height());
    }
};

QTEST_MAIN(TestMonogram)
#include "tst_monogram.moc"
