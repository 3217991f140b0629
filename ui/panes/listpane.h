// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/paneface.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QModelIndex;
class QStackedLayout;
QT_END_NAMESPACE

namespace grantry {

class Columns;
class FilterModel;
class FilterQuery;
class NoticeView;
class RowButton;
class RowTable;
class SelectionKeeper;

//! One of the two lists: the table with its row button, or what is to be said instead of it.
class ListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPane)

public:
    //! \a rows is a GrantModel or a TokenModel, as \a kind says; not owned, and outlives the pane.
    ListPane(PaneKind kind, QAbstractItemModel *rows, QWidget *parent = nullptr);

    [[nodiscard]] PaneKind kind() const { return m_kind; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] FilterModel *filtered() const { return m_filtered; }
    [[nodiscard]] Columns *columns() const { return m_columns; }

    void setFilter(const FilterQuery &query);
    void setFace(const PaneFace &face);
    //! Gives the keyboard to what shows. The pane is no focus proxy: Tab would go from the row's button to the pane,
    //! and so back to the table, for ever. Nor are those that hold panes.
    void takeFocus();

    //! As they stand in the list. Rows that the filter hides are not among them.
    [[nodiscard]] QList<qint64> selectedIds() const;
    //! Whether \a holds is true of a chosen row.
    [[nodiscard]] bool anySelected(const std::function<bool(const QModelIndex &row)> &holds) const;
    //! The chosen rows as text with tabs, in the columns that are shown.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] std::optional<qint64> currentId() const;
    void choose(qint64 id);
    //! Chooses the first row if none has been chosen since the list was empty.
    void chooseFirst();

Q_SIGNALS:
    void selectionChanged();
    void currentChanged();
    //! How many rows there are, or are shown, has changed.
    void countChanged();
    //! The button of a row was clicked.
    void revokeRequested(qint64 id);
    //! Ctrl+C.
    void copyRequested();
    //! Enter, or a double click.
    void detailsRequested();
    void menuRequested(const QPoint &globalPosition);
    void acted(grantry::PaneAct act);

private:
    void makeDelegates();
    void showOwners();

    PaneKind m_kind;
    FilterModel *m_filtered;
    RowTable *m_table;
    Columns *m_columns = nullptr;
    SelectionKeeper *m_keeper;
    RowButton *m_rowButton = nullptr;
    NoticeView *m_line;
    NoticeView *m_page;
    QWidget *m_list;
    QStackedLayout *m_stack;
};

} // namespace grantry
