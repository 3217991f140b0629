// SPDX-License-Identifier: MIT
#include "ui/flatparts.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace grantry::flatparts {

namespace {

constexpr int shortestSlider = 32;

//! In the colour of the brush, \a width wide and half as high, from \a corner on.
void paintSortArrow(QPainter &painter, const QPointF &corner, qreal width, bool rising)
{
    const QPointF across(width, 0);
    const QPointF down(0, width / 2);
    const QPolygonF shape = rising ? QPolygonF{corner + down, corner + down + across, corner + across / 2}
                                   : QPolygonF{corner, corner + across, corner + across / 2 + down};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(shape);
}

} // namespace

void rounded(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &outline, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), metrics::corner, metrics::corner);
    painter.restore();
}

QColor tinted(const QColor &ground, const QColor &over, float share)
{
    return QColor::fromRgbF(ground.redF() + (over.redF() - ground.redF()) * share,
                            ground.greenF() + (over.greenF() - ground.greenF()) * share,
                            ground.blueF() + (over.blueF() - ground.blueF()) * share);
}

float pressure(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return 0.0F;
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return 0.14F;
    return state & QStyle::State_MouseOver ? 0.06F : 0.0F;
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    rounded(painter, option.rect, enabled ? option.palette.color(QPalette::Base) : theme.side,
            focused ? theme.accent : theme.line, focused ? 2 : 1);
}

void paintToolButton(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const float share = pressure(option.state);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (share > 0 || focused)
        rounded(painter, option.rect, tinted(theme.side, theme.text, share), focused ? theme.accent : QColor(), 2);
}

void paintHeader(const QStyleOptionHeader &header, QPainter &painter)
{
    const Theme theme = Theme::of(header.palette);
    painter.save();
    painter.fillRect(header.rect, header.state & QStyle::State_MouseOver ? theme.side : theme.window);
    painter.fillRect(QRect(header.rect.bottomLeft(), header.rect.bottomRight()), theme.line);

    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QFont font = strongFont(smallFont(painter.font()));
    const QFontMetrics fontMetrics(font);
    const int arrow = sorted ? fontMetrics.height() / 2 : 0;
    const int arrowGap = sorted ? metrics::grid : 0;
    const QRect room = header.rect.adjusted(metrics::gap, 0, -metrics::grid - arrow - arrowGap, 0);
    const QString text = fontMetrics.elidedText(header.text, Qt::ElideRight, room.width());
    const Qt::Alignment alignment = header.textAlignment & Qt::AlignHorizontal_Mask
                                        ? header.textAlignment & Qt::AlignHorizontal_Mask
                                        : Qt::Alignment(Qt::AlignLeft);
    const QRect words = QStyle::alignedRect(header.direction, alignment | Qt::AlignVCenter,
                                            QSize(fontMetrics.horizontalAdvance(text), fontMetrics.height()),
                                            QStyle::visualRect(header.direction, header.rect, room));
    painter.setFont(font);
    painter.setPen(sorted ? theme.text : theme.dim);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const bool mirrored = header.direction == Qt::RightToLeft;
        const qreal x = mirrored ? words.left() - arrowGap - arrow : words.right() + 1 + arrowGap;
        painter.setBrush(theme.text);
        // In Qt's words the arrow that points down stands for rising order.
        paintSortArrow(painter, {x, words.center().y() - arrow / 4.0 + 1}, arrow,
                       header.sortIndicator == QStyleOptionHeader::SortDown);
    }
    painter.restore();
}

void paintProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Theme theme = Theme::of(bar.palette);
    const int thickness = std::min(bar.rect.height(), metrics::corner);
    const QRect groove(bar.rect.left(), bar.rect.center().y() - thickness / 2, bar.rect.width(), thickness);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const double share = range > 0 ? std::clamp(double(bar.progress - bar.minimum) / double(range), 0.0, 1.0) : 0.0;
    QRect done = groove;
    done.setWidth(qRound(groove.width() * share));
    rounded(painter, groove, theme.line, {});
    if (done.width() > 0)
        rounded(painter, QStyle::visualRect(bar.direction, groove, done), theme.accent, {});
}

QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0)
        length =
            std::clamp(int(room * qint64(bar.pageStep) / (range + bar.pageStep)), std::min(shortestSlider, room), room);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return lying ? QRect(bar.rect.x() + start, bar.rect.y(), length, bar.rect.height())
                 : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), length);
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    const Theme theme = Theme::of(bar.palette);
    painter.fillRect(bar.rect, theme.window);
    if (bar.maximum <= bar.minimum)
        return;
    const bool lively = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int thin = lively ? 2 : 3;
    const QRectF pill = QStyle::visualRect(bar.direction, bar.rect, sliderRect(bar)).adjusted(thin, thin, -thin, -thin);
    const qreal radius = std::min(pill.width(), pill.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tinted(theme.window, theme.text, lively ? 0.45F : 0.28F));
    painter.drawRoundedRect(pill, radius, radius);
    painter.restore();
}

} // namespace grantry::flatparts
