// SPDX-License-Identifier: MIT
#include "ui/delegates/outcomedelegate.h"

#include "ui/delegates/outcomeroles.h"
#include "ui/theme.h"
#include "ui/tone.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace grantry {

namespace {

QRect wrappedRect(const QFontMetrics &metrics, int width, const QString &text)
{
    return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
}

} // namespace

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QString state = index.data(StateRole).toString();
    const QString reason = index.data(ReasonRole).toString();
    const QFontMetrics metrics(option.font);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QColor stateColor = isChosen ? theme.text : toneColor(index.data(ToneRole).value<Tone>(), theme);
    QRect line = option.rect.adjusted(metrics::grid, metrics::tight - 1, -metrics::grid, 0);
    line.setHeight(metrics.height());
    const int stateWidth = metrics.horizontalAdvance(state);
    const QRect name(line.topLeft(), QSize(line.width() - stateWidth - metrics::gap, line.height()));
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);

    painter->save();
    if (isChosen)
        painter->fillRect(option.rect, theme.selection);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(QStyle::visualRect(option.direction, line, name), leading | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setPen(stateColor);
    painter->drawText(line, trailing | Qt::TextSingleLine, state);
    if (!reason.isEmpty()) {
        painter->setPen(isChosen ? theme.text : theme.dim);
        painter->drawText(line.adjusted(0, metrics.height() + metrics::grid / 2, 0, option.rect.height()),
                          int(Qt::TextWordWrap) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          reason);
    }
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QString reason = index.data(ReasonRole).toString();
    int height = metrics.height() + 2 * metrics::tight - 1;
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * metrics::grid;
    if (!reason.isEmpty())
        height += wrappedRect(metrics, width, reason).height() + metrics::grid / 2;
    return {width, height};
}

} // namespace grantry
