// SPDX-License-Identifier: MIT
#include "ui/widgets/monogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace grantry;
using namespace Qt::StringLiterals;

namespace {

//! Relative luminance as WCAG 2 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

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
        QCOMPARE(monogramColor(u"abcde12345fghij67890"_s), monogramColor(u"abcde12345fghij67890"_s));
        QSet<QRgb> seen;
        for (int i = 0; i < 200; ++i) {
            const QColor color = monogramColor(QString::number(i));
            seen.insert(color.rgb());
            QVERIFY2(1.05 / (luminance(color) + 0.05) >= 4.5, qPrintable(color.name()));
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
        QCOMPARE(image.pixelColor(30, 18), monogramColor(u"key"_s));
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
