// SPDX-License-Identifier: MIT
#include "ui/widgets/riskbadge.h"

#include "app/text/wording.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! What the parts of a badge measure with one font.
struct Measure
{
    explicit Measure(const QFont &around)
        : font(strongFont(smallFont(around)))
        , text(font)
        , height(text.height() + text.height() / 3)
        , padding(text.height() / 2)
        , shape(text.ascent() - text.descent() / 2)
        , gap(text.height() / 4)
    {
    }

    QFont font;
    QFontMetrics text;
    int height;
    int padding;
    int shape; //!< side of the square that the shape stands in
    int gap;
};

//! The shape of \a risk in \a square; empty for the question mark, which is a letter.
QPainterPath outline(Risk risk, const QRectF &square)
{
    QPainterPath path;
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + square.width() * x, square.top() + square.height() * y);
    };
    switch (risk) {
    case Risk::Critical:
    case Risk::High:
        path.addPolygon(QPolygonF{at(0.5, 0.08), at(0.96, 0.9), at(0.04, 0.9), at(0.5, 0.08)});
        path.closeSubpath();
        return path;
    case Risk::Medium:
        path.moveTo(at(0.02, 0.5));
        path.lineTo(at(0.98, 0.5));
        return path;
    case Risk::Low:
        path.moveTo(at(0.08, 0.52));
        path.lineTo(at(0.38, 0.84));
        path.lineTo(at(0.92, 0.18));
        return path;
    case Risk::Unknown:
        return path;
    }
    Q_UNREACHABLE();
}

void paintShape(QPainter &painter, const QRect &square, Risk risk, const Measure &measure)
{
    const QPainterPath path = outline(risk, square);
    if (path.isEmpty()) {
        painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, u"?"_s);
        return;
    }
    const qreal weight = std::max(1.5, measure.shape / 6.5);
    painter.save();
    painter.setPen(QPen(painter.pen().color(), weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

QSize riskBadgeSize(Risk risk, const QFont &font)
{
    const Measure measure(font);
    const int word = measure.text.horizontalAdvance(wording::riskName(risk));
    return {2 * measure.padding + measure.shape + measure.gap + word, measure.height};
}

void paintRiskBadge(QPainter &painter, const QRect &rect, Risk risk, const Theme &theme, const QFont &font)
{
    const Measure measure(font);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Ink &ink = theme.risk(risk);
    const QSize wanted = riskBadgeSize(risk, font);
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                                           {std::min(wanted.width(), rect.width()), wanted.height()}, rect);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);

    painter.setPen(ink.word);
    painter.setFont(measure.font);
    const QRect inside = pill.adjusted(measure.padding, 0, -measure.padding, 0);
    const QRect square =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {measure.shape, measure.shape}, inside);
    paintShape(painter, square, risk, measure);

    const int room = inside.width() - measure.shape - measure.gap;
    const QRect word =
        QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, {room, inside.height()}, inside);
    // Elision rounds differently than the measure does: only ask for it where there is too little room.
    const QString name = wording::riskName(risk);
    painter.drawText(word, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     pill.width() < wanted.width() ? measure.text.elidedText(name, Qt::ElideRight, room) : name);
    painter.restore();
}

RiskBadge::RiskBadge(Risk risk, QWidget *parent)
    : QLabel(parent)
    , m_risk(risk)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRisk(risk);
}

void RiskBadge::setRisk(Risk risk)
{
    m_risk = risk;
    setText(wording::riskName(risk));
    setAccessibleName(tr("Risk: %1").arg(text()));
    updateGeometry();
    update();
}

QSize RiskBadge::sizeHint() const
{
    return riskBadgeSize(m_risk, font()).grownBy(contentsMargins());
}

QSize RiskBadge::minimumSizeHint() const
{
    return sizeHint();
}

void RiskBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRiskBadge(painter, contentsRect(), m_risk, Theme::of(palette()), font());
}

} // namespace grantry
