// SPDX-License-Identifier: MIT
#include "ui/delegates/scopesdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int chipPadding = metrics::grid + 1;
constexpr int chipGap = metrics::grid;
constexpr int chipCorner = 3;
constexpr qsizetype mostChips = 8; //!< nobody reads more in a list, and a hostile server may send a thousand

int chipWidth(const QString &text, const QFontMetrics &font)
{
    return font.horizontalAdvance(text) + 2 * chipPadding;
}

QString restText(qsizetype count)
{
    return ScopesDelegate::tr("+%1", "so many more scopes").arg(count);
}

int lineWidth(const QStringList &scopes, const QFontMetrics &font, qsizetype shown)
{
    int width = 0;
    for (const QString &scope : scopes.first(shown))
        width += chipWidth(scope, font) + chipGap;
    if (shown < scopes.size())
        return width + chipWidth(restText(scopes.size() - shown), font);
    return width - chipGap;
}

} // namespace

ChipLine layOutChips(const QStringList &scopes, const QFontMetrics &font, int width)
{
    ChipLine line;
    if (scopes.isEmpty())
        return line;
    qsizetype shown = std::min(scopes.size(), mostChips);
    while (shown > 1 && lineWidth(scopes, font, shown) > width)
        --shown;
    line.hidden = static_cast<int>(scopes.size() - shown);
    line.chips = scopes.first(shown);
    for (const QString &chip : line.chips)
        line.widths.append(chipWidth(chip, font));
    const int excess = lineWidth(scopes, font, shown) - width;
    if (excess > 0) {
        const int room = std::max(chipWidth(u"…"_s, font), line.widths.first() - excess);
        line.chips.first() = font.elidedText(line.chips.first(), Qt::ElideRight, room - 2 * chipPadding);
        line.widths.first() = room;
    }
    return line;
}

int ScopesDelegate::usefulWidth(const QFont &font)
{
    const QFontMetrics fontMetrics(smallFont(font));
    return chipWidth(u"repo"_s, fontMetrics) + chipGap + chipWidth(restText(9), fontMetrics);
}

void ScopesDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QStringList scopes = index.data(ScopesRole).toStringList();
    const QStringList unused = index.data(UnusedScopesRole).toStringList();
    const QFont font = smallFont(cell.option.font);
    const QFontMetrics fontMetrics(font);
    if (scopes.isEmpty()) {
        const QString whole = tr("Public data only");
        const bool fits = fontMetrics.horizontalAdvance(whole) <= cell.room.width();
        return paintText(painter, cell, cell.room, fits ? whole : index.data().toString(), font, cell.dim,
                         Qt::AlignLeading);
    }

    const ChipLine line = layOutChips(scopes, fontMetrics, cell.room.width());
    const int height = fontMetrics.height() + 3;
    int x = cell.room.left();
    const auto paintChip = [&](const QString &text, int width, const QColor &color, bool filled) {
        const QRect chip =
            QStyle::visualRect(cell.option.direction, cell.room,
                               QRect(x, cell.room.top() + (cell.room.height() - height) / 2, width, height));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(cell.theme.dim, 1, Qt::DotLine));
        painter.setBrush(filled ? QBrush(cell.theme.chip.ground) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(filled ? chip : chip.adjusted(0, 0, -1, -1), chipCorner, chipCorner);
        paintText(painter, cell, chip.adjusted(chipPadding, 0, -chipPadding, 0), text, font, color, Qt::AlignLeading);
        x += width + chipGap;
    };
    for (qsizetype i = 0; i < line.chips.size(); ++i)
        paintChip(line.chips.at(i), line.widths.at(i), cell.text == cell.theme.text ? cell.theme.chip.word : cell.dim,
                  !unused.contains(scopes.at(i)));
    if (line.hidden > 0) {
        const QString rest = restText(line.hidden);
        paintChip(rest, chipWidth(rest, fontMetrics), cell.theme.dim, true);
    }
}

int ScopesDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList scopes = index.data(ScopesRole).toStringList();
    const QFontMetrics font(smallFont(option.font));
    return scopes.isEmpty() ? font.horizontalAdvance(tr("Public data only"))
                            : lineWidth(scopes, font, std::min(scopes.size(), mostChips));
}

bool ScopesDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QString given = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || !given.isEmpty())
        return CellDelegate::helpEvent(event, view, option, index);
    const QString all = index.data(ScopesRole).toStringList().join(u'\n');
    showPlainToolTip(*event, view, option, all);
    return true;
}

} // namespace grantry
