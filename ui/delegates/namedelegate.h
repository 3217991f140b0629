// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/celldelegate.h"

namespace grantry {

//! The first column: monogram, name, and under it the subtitle, or what is happening to the row.
class NameDelegate final : public CellDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameDelegate)

public:
    using CellDelegate::CellDelegate;

    //! What the second line says of a row in \a state; empty where it says the subtitle.
    [[nodiscard]] static QString stateText(RowState state);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Words
    {
        QString name;
        QString happening; //!< to the row; empty where nothing does
        QString second;    //!< what the second line says
        bool isNew = false;
        QFont nameFont;
        QFont secondFont;
    };
    struct Places
    {
        QRect monogram;
        QRect name;
        QRect badge; //!< of what is new
        QRect second;
    };

    [[nodiscard]] Words wordsOf(const Cell &cell, const QModelIndex &index) const;
    [[nodiscard]] Places placesOf(const Cell &cell, const Words &words) const;
    static void paintBadge(QPainter &painter, const Cell &cell, const QRect &place);
    [[nodiscard]] QString subtitle(const QModelIndex &index) const;
};

} // namespace grantry
