// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/columnplan.h"

#include <QObject>
#include <QSet>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QMenu;
class QTableView;
QT_END_NAMESPACE

namespace grantry {

//! The columns of one table: their widths in the room that there is, which are shown, their order, and how the rows are
//! sorted. Where room is short, columns of the least importance are left out and come back when there is room.
class Columns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Columns)

public:
    //! \a table has its model already, and is the parent. Column 0 takes what room the others leave. Sorted by
    //! \a sortColumn, as its first click would, until the person chooses.
    Columns(QList<ColumnPlan> plan, int sortColumn, QTableView *table);

    //! Shares out the width of the table.
    void fit();
    void sortBy(int column, Qt::SortOrder order);
    //! Whether the person wants to see the column; whether there is room for it is another matter.
    void setWanted(int column, bool wanted);
    [[nodiscard]] bool isWanted(int column) const;

    //! As they were at first: order, widths, what is shown, and how the rows are sorted.
    void reset();
    //! Those that are shown, from the beginning of the row on, without the one that holds the button.
    [[nodiscard]] QList<int> shown() const;

    //! Members of the API's object that a column shows.
    [[nodiscard]] QStringList members(int column) const { return m_plan.at(column).members; }

    //! What the person can choose: how to sort, and which columns to show. Owned by \a parent.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

    //! For the settings.
    [[nodiscard]] QVariantMap state() const;
    //! Ignores what it does not know.
    void restore(const QVariantMap &state);

Q_SIGNALS:
    //! Which columns are shown has changed.
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sortIndicatorMoved(int column, Qt::SortOrder order);
    void sectionMoved();
    void sectionResized(int column, int width);
    [[nodiscard]] QList<int> shownColumns(int room) const;
    [[nodiscard]] int least(int column) const;
    [[nodiscard]] int good(int column) const;
    [[nodiscard]] int pixels(int column, int characters) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] bool canHide(int column) const;

    QList<ColumnPlan> m_plan;
    QTableView *m_table;
    QHeaderView *m_header;
    int m_firstSortColumn;
    QSet<int> m_unwanted;
    QHash<int, int> m_chosenWidths; //!< in pixels, by hand
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_adjusting = false;
};

} // namespace grantry
