// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelection>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace grantry {

class FilterModel;

//! Keeps the chosen rows and the current row of a view by IdRole, through every sort, filter and refresh.
//!
//! A layout change that drops rows empties the selection of a view. Rows that a filter hides are no longer chosen:
//! nobody revokes what they cannot see. Where the current row is gone, the one in its place becomes current, until the
//! other comes back or a person chooses.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionKeeper)

public:
    //! Gives \a model to \a view, which is the parent.
    SelectionKeeper(FilterModel *model, QAbstractItemView *view);

    //! From the top, and quick: QItemSelectionModel::selectedRows() takes half a minute where 40,000 rows of 100,000
    //! are chosen here and there.
    [[nodiscard]] QList<int> selectedRows() const;
    //! Looks at chosen rows in any order, until \a holds is true of one.
    [[nodiscard]] bool anySelected(const std::function<bool(const QModelIndex &row)> &holds) const;
    //! As they stand in the list, from the top.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const { return m_current; }
    //! Chooses one row; nothing happens where it is not shown.
    void choose(qint64 id);
    //! Chooses a row if none has been chosen since the model was empty.
    void chooseFirst();

Q_SIGNALS:
    void selectionChanged();
    void currentChanged();

private:
    //! What is where among the rows that are shown now.
    struct Found
    {
        QItemSelection selection; //!< of #m_chosen
        qsizetype chosen = 0;     //!< how many of them
        int current = -1;
        int hidden = -1;
    };

    [[nodiscard]] Found find() const;
    void freeze();
    void letGo();
    void noteRemoval(int first, int last);
    void restore();
    void chooseRow(int row);
    void noteSelection();
    void noteCurrent();

    FilterModel *m_model;
    QAbstractItemView *m_view;
    QSet<qint64> m_chosen; //!< before the change that is under way
    std::optional<qint64> m_current;
    std::optional<qint64> m_hidden; //!< was current until it was hidden, and nobody has chosen another since
    int m_currentRow = -1;
    bool m_everChosen = false;
    bool m_frozen = false;
};

} // namespace grantry
