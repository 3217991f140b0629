// SPDX-License-Identifier: MIT
#include "ui/widgets/badge.h"

#include "app/text/wording.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace grantry {

namespace {

QFont badgeFont(const QFont &font)
{
    return strongFont(smallFont(font));
}

int shapeSide(const QFontMetrics &font)
{
    return std::max(8, font.ascent());
}

//! The outline of a shape on a square of side 1.
QPainterPath shapeOf(Risk risk)
{
    QPainterPath path;
    switch (risk) {
    case Risk::Critical:
    case Risk::High:
        path.moveTo(0.5, 0.1);
        path.lineTo(0.95, 0.9);
        path.lineTo(0.05, 0.9);
        path.closeSubpath();
        break;
    case Risk::Unknown:
        path.addEllipse(QPointF(0.5, 0.5), 0.38, 0.38);
        break;
    case Risk::Medium:
        path.moveTo(0.05, 0.5);
        path.lineTo(0.95, 0.5);
        break;
    case Risk::Low:
        path.moveTo(0.1, 0.55);
        path.lineTo(0.4, 0.85);
        path.lineTo(0.92, 0.2);
        break;
    }
    return path;
}

} // namespace

QSize badgeSize(Risk risk, const QFont &font)
{
    const QFontMetrics metricsOf(badgeFont(font));
    return {2 * metrics::tight + shapeSide(metricsOf) + metrics::grid +
                metricsOf.horizontalAdvance(wording::riskName(risk)),
            metricsOf.height() + metrics::grid};
}

void paintBadge(QPainter &painter, const QRect &rect, Risk risk, const QFont &font, const QPalette &palette,
                Qt::LayoutDirection direction)
{
    const QFont own = badgeFont(font);
    const QFontMetrics metricsOf(own);
    const Ink ink = Theme::of(palette).risk(risk);
    const int side = shapeSide(metricsOf);
    const QSize size = badgeSize(risk, font).boundedTo(rect.size());
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(direction, rect, part); };
    const QRect pill = mirrored(QRect(rect.topLeft(), QSize(size.width(), rect.height())));
    const QRect shape =
        mirrored(QRect(rect.left() + metrics::tight, rect.top() + (rect.height() - side) / 2, side, side));
    const int wordStart = metrics::tight + side + metrics::grid;
    const QRect words = mirrored(QRect(rect.left() + wordStart, rect.top(),
                                       std::max(0, size.width() - wordStart - metrics::tight + 1), rect.height()));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);

    QTransform place;
    place.translate(shape.x(), shape.y());
    place.scale(side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.word, std::max(1.5, side / 8.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(place.map(shapeOf(risk)));

    painter.setFont(own);
    painter.setPen(ink.word);
    const QString word = metricsOf.elidedText(wording::riskName(risk), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, word);
    painter.restore();
}

Badge::Badge(Risk risk, QWidget *parent)
    : QWidget(parent)
    , m_risk(risk)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(wording::riskName(risk));
}

void Badge::setRisk(Risk risk)
{
    m_risk = risk;
    setAccessibleName(wording::riskName(risk));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_risk, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_risk, font(), palette(), layoutDirection());
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        setRisk(m_risk);
    QWidget::changeEvent(event);
}

} // namespace grantry
