// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/itemroles.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace grantry {

//! What the cells of one table have in common and no model knows. Owned by the pane; delegates look at it.
struct RowLook
{
    int hoveredRow = -1;
    bool stale = false;     //!< the rows are those of an earlier refresh: painted grey
    bool saysOwner = false; //!< no column names the application of a token: its name cell does
    bool compact = false;   //!< a row is one line high
};

//! Height of a row with two lines of text in \a font, at least \a least.
[[nodiscard]] int rowHeight(int least, const QFont &font);
//! Height of a row with one line of text in \a font.
[[nodiscard]] int compactRowHeight(const QFont &font);

//! Base of the family: paints the ground of the row and what is the same in every cell, one line of text where a
//! subclass paints nothing else. All text is painted as plain text on one line, elided where it does not fit.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    //! \a look is not owned and outlives the delegate.
    explicit CellDelegate(const RowLook &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    //! Shows Qt::ToolTipRole as plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    //! What a cell needs to paint itself.
    struct Cell
    {
        QStyleOptionViewItem option; //!< font, palette, direction, widget
        QRect room;                  //!< the cell without its padding
        Theme theme;
        QColor text; //!< for the main words, on the ground of this row
        QColor dim;  //!< for lesser words
        RowState state = RowState::Normal;
        bool hovered = false;
    };

    virtual void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
    //! Width of the cell without its padding.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    //! \a rect mirrored inside \a cell where writing runs from right to left.
    [[nodiscard]] static QRect mirrored(const Cell &cell, const QRect &rect);
    static void paintText(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text,
                          const QFont &font, const QColor &color, Qt::Alignment alignment);
    [[nodiscard]] const RowLook &look() const { return m_look; }
    //! The room that is left in the cell \a rect for content.
    [[nodiscard]] static QRect contentRect(const QRect &rect, Qt::LayoutDirection direction);

private:
    const RowLook &m_look;
};

//! Text that a tool tip shows as it is, whatever it holds.
[[nodiscard]] QString plainToolTip(const QString &text);

//! Shows \a text beside the mouse while it stays over the item.
void showPlainToolTip(const QHelpEvent &event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                      const QString &text);

} // namespace grantry
