// SPDX-License-Identifier: MIT
#include "ui/delegates/accessdelegate.h"

#include "ui/widgets/badge.h"

namespace grantry {

void AccessDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const auto risk = static_cast<Risk>(index.data(RiskRole).toInt());
    const int height = badgeSize(risk, cell.option.font).height();
    const QRect line(cell.room.left(), cell.room.top() + (cell.room.height() - height) / 2, cell.room.width(), height);
    paintBadge(painter, line, risk, cell.option.font, cell.option.palette, cell.option.direction);
}

int AccessDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return badgeSize(static_cast<Risk>(index.data(RiskRole).toInt()), option.font).width();
}

} // namespace grantry
