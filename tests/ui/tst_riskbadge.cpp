// SPDX-License-Identifier: MIT
#include "ui/theme.h"
#include "ui/widgets/riskbadge.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

namespace {

constexpr Risk risks[] = {Risk::Low, Risk::Medium, Risk::Unknown, Risk::High, Risk::Critical};

QImage painted(const QRect &rect, Risk risk, const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(200, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintRiskBadge(painter, rect, risk, theme, QFont());
    return image;
}

//! Where anything was painted.
QRect inked(const QImage &image)
{
    QRect result;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                result |= QRect(x, y, 1, 1);
        }
    }
    return result;
}

} // namespace

class TestRiskBadge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRiskLooksDifferent()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::darkened()}) {
            QList<QImage> seen;
            for (const Risk risk : risks) {
                const QImage image = painted({10, 10, 180, 40}, risk, *theme);
                QVERIFY(!seen.contains(image));
                seen << image;
            }
        }
    }

    //! Without its colours a badge still shows more than the word: critical and high share the triangle.
    void shapesDifferWithoutColour()
    {
        Theme grey = Theme::light();
        for (Ink *ink : {&grey.low, &grey.medium, &grey.unknown, &grey.high, &grey.critical})
            *ink = {Qt::black, Qt::white};
        const int shapeEnd = riskBadgeSize(Risk::Low, QFont()).height();
        QList<QImage> seen;
        for (const Risk risk : {Risk::Low, Risk::Medium, Risk::Unknown, Risk::High}) {
            const QImage shape = painted({0, 0, 200, 60}, risk, grey).copy(0, 0, shapeEnd, 60);
            QVERIFY(!seen.contains(shape));
            seen << shape;
        }
    }

    void staysInsideItsPlace()
    {
        for (const Risk risk : risks) {
            for (const int width : {200, 90, 40, 24}) {
                const QRect place(5, 10, std::min(width, 190), 40);
                QVERIFY(place.contains(inked(painted(place, risk, Theme::light()))));
            }
        }
    }

    void standsAtTheLeadingEdge()
    {
        const QRect place(10, 10, 180, 40);
        QCOMPARE(inked(painted(place, Risk::Low, Theme::light())).left(), place.left());
        QCOMPARE(inked(painted(place, Risk::Low, Theme::light(), Qt::RightToLeft)).right(), place.right());
    }

    void aScreenReaderFindsTheRisk()
    {
        RiskBadge badge;
        badge.setRisk(Risk::Critical);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&badge);
        QCOMPARE(accessible->role(), QAccessible::StaticText);
        QCOMPARE(accessible->text(QAccessible::Name), u"Risk: Critical"_s);
    }

    void growsWithTheFont()
    {
        RiskBadge badge(Risk::High);
        const QSize before = badge.sizeHint();
        QFont large = badge.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        badge.setFont(large);
        QVERIFY(badge.sizeHint().height() > before.height() * 1.7);
        QVERIFY(badge.sizeHint().width() > before.width() * 1.7);
    }
};

QTEST_MAIN(TestRiskBadge)
#include "tst_riskbadge.moc"
