// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QSvgRenderer>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

namespace {

//! The colours of the pixels that are painted at full strength.
QSet<QRgb> inks(const QPixmap &pixmap)
{
    QSet<QRgb> colors;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsOneOfTheFamily_data()
    {
        QTest::addColumn<QString>("path");
        const QDir dir(u":/grantry/icons"_s);
        QVERIFY(dir.entryList().size() > 10);
        for (const QString &name : dir.entryList())
            QTest::newRow(qUtf8Printable(name)) << dir.filePath(name);
    }
    void everyDrawingIsOneOfTheFamily()
    {
        QFETCH(QString, path);
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!path.contains(u"org.grantry"_s))
            QVERIFY(file.readAll().contains("currentColor"));
    }

    void everyIconPaintsInItsColour()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Error); ++i) {
            const QPixmap pixmap = iconPixmap(static_cast<Icon>(i), Qt::red, 32, 2.0);
            QCOMPARE(pixmap.size(), QSize(64, 64));
            QCOMPARE(inks(pixmap), QSet<QRgb>{qRgb(255, 0, 0)});
        }
    }

    void followsThePalette()
    {
        const QIcon refresh = icon(Icon::Refresh);
        const QPalette before = QGuiApplication::palette();
        for (const QColor &color : {QColor(Qt::green), QColor(Qt::blue)}) {
            QPalette palette = before;
            palette.setColor(QPalette::ButtonText, color);
            QGuiApplication::setPalette(palette);
            QCOMPARE(inks(refresh.pixmap(32)), QSet<QRgb>{color.rgb()});
        }
        QGuiApplication::setPalette(before);
    }

    void applicationHasAnIcon()
    {
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
            const QPixmap pixmap = applicationIcon().pixmap(QSize(size, size), 1.0);
            QCOMPARE(pixmap.size(), QSize(size, size));
            QVERIFY(inks(pixmap).contains(qRgb(0x24, 0x56, 0xc4)));
            QVERIFY(inks(pixmap).contains(qRgb(0xff, 0xff, 0xff)));
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
