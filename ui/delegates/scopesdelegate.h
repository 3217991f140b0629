// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/celldelegate.h"

#include <QList>
#include <QStringList>

namespace grantry {

//! What of a list of scopes fits into a width.
struct ChipLine
{
    QStringList chips; //!< as painted; the first is elided where nothing else helps
    QList<int> widths; //!< of #chips
    int hidden = 0;    //!< how many scopes "+4" stands for

    bool operator==(const ChipLine &) const = default;
};

//! \a scopes as chips on \a width pixels: as many as fit beside the one that counts the rest.
[[nodiscard]] ChipLine layOutChips(const QStringList &scopes, const QFontMetrics &font, int width);

//! The row's scopes as chips, the strongest first, shortened to "+4" where they do not fit; the tool tip names all.
class ScopesDelegate final : public CellDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopesDelegate)

public:
    using CellDelegate::CellDelegate;

    //! What the shortest of the frequent scopes needs beside the one that counts the rest.
    [[nodiscard]] static int usefulWidth(const QFont &font);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace grantry
