// SPDX-License-Identifier: MIT
#include "ui/delegates/accessdelegate.h"

#include "ui/widgets/riskbadge.h"

namespace grantry {

void AccessDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    paintRiskBadge(painter, cell.room.adjusted(0, 0, 0, -1), static_cast<Risk>(index.data(RiskRole).toInt()),
                   cell.theme, cell.option.font);
}

int AccessDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return riskBadgeSize(static_cast<Risk>(index.data(RiskRole).toInt()), option.font).width();
}

} // namespace grantry
