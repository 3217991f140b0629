// SPDX-License-Identifier: MIT
#include "ui/delegates/namedelegate.h"

#include "ui/widgets/monogram.h"

#include <QPainter>

#include <algorithm>

namespace grantry {

namespace {

constexpr int monogramGap = metrics::gap;
constexpr int least = 2 * metrics::gap; //!< less room shows no words

int monogramSide(const QFont &font)
{
    return metrics::scaled(metrics::monogram, QFontMetrics(font));
}

//! Stands beside the name of a row that came with a refresh not long ago.
QString newText()
{
    return NameDelegate::tr("New", "beside the name of a row");
}

int newWidth(const QFont &font)
{
    return QFontMetrics(strongFont(smallFont(font))).horizontalAdvance(newText()) + metrics::gap;
}

bool isLeaving(RowState state)
{
    return state == RowState::Pending || state == RowState::Revoking;
}

} // namespace

QString NameDelegate::stateText(RowState state)
{
    switch (state) {
    case RowState::Normal:
        return {};
    case RowState::Pending:
        return tr("Loses access soon");
    case RowState::Revoking:
        return tr("Being revoked …");
    case RowState::Failed:
        return tr("Not revoked");
    }
    Q_UNREACHABLE();
}

NameDelegate::Words NameDelegate::wordsOf(const Cell &cell, const QModelIndex &index) const
{
    Words words;
    words.name = index.data(NameRole).toString();
    words.happening = stateText(cell.state);
    words.second = words.happening.isEmpty() ? subtitle(index) : words.happening;
    words.isNew = index.data(IsNewRole).toBool();
    words.nameFont = strongFont(cell.option.font);
    words.nameFont.setStrikeOut(isLeaving(cell.state));
    words.secondFont = smallFont(cell.option.font);
    return words;
}

NameDelegate::Places NameDelegate::placesOf(const Cell &cell, const Words &words) const
{
    const bool oneLine = look().compact;
    const int side = monogramSide(cell.option.font);
    const QRect lines = cell.room.adjusted(side + monogramGap, 0, 0, 0);
    const QFontMetrics second(words.secondFont);
    const int nameHeight = QFontMetrics(words.nameFont).height();
    const int secondHeight = words.second.isEmpty() ? 0 : second.height();
    const int top = lines.top() + (lines.height() - 1 - nameHeight - (oneLine ? 0 : secondHeight)) / 2;

    const int badge = words.isNew ? newWidth(cell.option.font) : 0;
    const int badgeRoom = words.isNew ? badge + metrics::grid : 0;
    // On one line, what happens to the row is worth half of it; the rest gives way to the name.
    const int besides = oneLine && !words.happening.isEmpty()
                            ? std::min(metrics::tight + second.horizontalAdvance(words.happening), lines.width() / 2)
                            : 0;
    const int nameRoom = lines.width() - badgeRoom - besides;
    const int nameWidth = std::min(nameRoom, QFontMetrics(words.nameFont).horizontalAdvance(words.name));

    Places places;
    places.monogram = {cell.room.left(), cell.option.rect.top() + (cell.option.rect.height() - 1 - side) / 2, side,
                       side};
    places.name = {lines.left(), top, words.isNew ? nameWidth : nameRoom, nameHeight};
    places.badge = {lines.left() + nameWidth + metrics::grid, top + 1, badge, nameHeight - 2};
    places.second = {lines.left(), top + nameHeight, lines.width(), secondHeight};
    if (oneLine) {
        places.second.setRect(lines.left(), top, lines.width(), nameHeight);
        places.second.setLeft(lines.left() + nameWidth + badgeRoom + metrics::tight);
    }
    for (QRect *place : {&places.monogram, &places.name, &places.badge, &places.second})
        *place = QStyle::visualRect(cell.option.direction, cell.room, *place);
    return places;
}

void NameDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const Words words = wordsOf(cell, index);
    const Places places = placesOf(cell, words);
    painter.setOpacity(isLeaving(cell.state) || look().stale ? 0.5 : 1.0);
    paintMonogram(painter, places.monogram, index.data(MonogramKeyRole).toString(), words.name, cell.option.font);
    painter.setOpacity(1.0);
    paintText(painter, cell, places.name, words.name, words.nameFont, cell.text, Qt::AlignLeading);
    if (words.isNew)
        paintBadge(painter, cell, places.badge);
    if (places.second.width() >= least)
        paintText(painter, cell, places.second, words.second, words.secondFont,
                  cell.state == RowState::Failed ? cell.theme.error : cell.dim, Qt::AlignLeading);
}

void NameDelegate::paintBadge(QPainter &painter, const Cell &cell, const QRect &place)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cell.theme.accent);
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    paintText(painter, cell, place, newText(), strongFont(smallFont(cell.option.font)), cell.theme.onAccent,
              Qt::AlignHCenter);
}

QString NameDelegate::subtitle(const QModelIndex &index) const
{
    const QString owner = look().saysOwner ? index.data(BelongsToRole).toString() : QString();
    return owner.isEmpty() ? index.data(SubtitleRole).toString() : owner;
}

int NameDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int name = QFontMetrics(strongFont(option.font)).horizontalAdvance(index.data(NameRole).toString());
    const int second = QFontMetrics(smallFont(option.font)).horizontalAdvance(subtitle(index));
    const int words = look().compact ? name + metrics::tight + second : std::max(name, second);
    return monogramSide(option.font) + monogramGap + words;
}

} // namespace grantry
