// SPDX-License-Identifier: MIT
#include "ui/delegates/expirydelegate.h"

#include <QPainter>

namespace grantry {

namespace {

QFont fontOf(const QStyleOptionViewItem &option, Urgency urgency)
{
    return urgency == Urgency::None ? option.font : strongFont(option.font);
}

Urgency urgencyOf(const QModelIndex &index)
{
    return static_cast<Urgency>(index.data(UrgencyRole).toInt());
}

} // namespace

void ExpiryDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const Urgency urgency = urgencyOf(index);
    const QFont font = fontOf(cell.option, urgency);
    const QFontMetrics fontMetrics(font);
    const QColor color = urgency == Urgency::Over && cell.text == cell.theme.text ? cell.theme.error : cell.text;
    const QString text = index.data().toString();
    const bool fits = fontMetrics.horizontalAdvance(text) <= cell.room.width();
    const QRect wrapped = fontMetrics.boundingRect(cell.room, Qt::TextWordWrap, text);
    if (fits || wrapped.height() > cell.room.height() || wrapped.width() > cell.room.width())
        return paintText(painter, cell, cell.room, text, font, color, Qt::AlignLeading);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(
        cell.room,
        int(QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
            Qt::TextWordWrap,
        text);
}

int ExpiryDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QFontMetrics(fontOf(option, urgencyOf(index))).horizontalAdvance(index.data().toString());
}

} // namespace grantry
