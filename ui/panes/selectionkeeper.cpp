// SPDX-License-Identifier: MIT
#include "ui/panes/selectionkeeper.h"

#include "app/models/itemroles.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace grantry {

namespace {

constexpr auto wholeRow = QItemSelectionModel::Rows;

} // namespace

SelectionKeeper::SelectionKeeper(QAbstractItemModel *model, QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    // These before the slots of the selection model, which moves the current row away from one that goes, and takes
    // down every chosen row before a layout change; all else after.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteRemoval(first, last); });
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &SelectionKeeper::letGo);
    view->setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_frozen)
            restore();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &SelectionKeeper::restore);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::freeze);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::noteSelection);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SelectionKeeper::noteCurrent);
}

QList<int> SelectionKeeper::selectedRows() const
{
    QItemSelection ranges = m_view->selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<int> rows;
    rows.reserve(m_selected.size());
    int next = 0; // ranges may overlap
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row)
            rows.append(row);
        next = std::max(next, range.bottom() + 1);
    }
    return rows;
}

bool SelectionKeeper::anySelected(const std::function<bool(const QModelIndex &row)> &holds) const
{
    const QItemSelection ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (holds(m_view->model()->index(row, 0)))
                return true;
        }
    }
    return false;
}

QList<qint64> SelectionKeeper::selectedIds() const
{
    QList<qint64> ids;
    ids.reserve(m_selected.size());
    for (const int row : selectedRows())
        ids.append(idAt(row));
    return ids;
}

void SelectionKeeper::choose(qint64 id)
{
    const int rows = m_view->model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (idAt(row) == id)
            return chooseRow(row);
    }
}

void SelectionKeeper::chooseFirst()
{
    if (!m_everChosen && m_view->model()->rowCount() > 0)
        chooseRow(0);
}

void SelectionKeeper::freeze()
{
    m_frozen = true;
}

void SelectionKeeper::letGo()
{
    freeze();
    // It comes back by id. Thousands of chosen rows that hold on to their places would cost seconds.
    if (m_view->selectionModel())
        m_view->selectionModel()->reset();
}

void SelectionKeeper::noteRemoval(int first, int last)
{
    const int current = m_view->currentIndex().row();
    if (current < first || current > last)
        return;
    m_currentRow = first; // what follows takes its place
    freeze();
}

void SelectionKeeper::restore()
{
    const Found found = find();
    QItemSelection selection = found.selection;
    QSet<qint64> chosen = found.chosen;
    const QAbstractItemModel *model = m_view->model();
    const int rows = model->rowCount();
    int currentRow = found.current;
    // What has been chosen since in its place was nobody's choice.
    const bool comesBack = found.hidden >= 0 && m_selected.size() <= 1;
    if (comesBack) {
        currentRow = found.hidden;
        chosen = {idAt(currentRow)};
        selection = QItemSelection(model->index(currentRow, 0), model->index(currentRow, model->columnCount() - 1));
        m_hidden.reset();
    } else if (currentRow < 0 && m_current) {
        m_hidden = m_hidden.value_or(*m_current);
        if (rows > 0)
            currentRow = selection.isEmpty() ? std::clamp(m_currentRow, 0, rows - 1) : selection.first().top();
    }

    const bool selectionMoved = chosen != m_selected;
    m_selected = chosen;
    // The ranges are whole rows. To be asked for such, Qt would compare each of them with all the others.
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->selectionModel()->setCurrentIndex(currentRow < 0 ? QModelIndex() : model->index(currentRow, 0),
                                              QItemSelectionModel::NoUpdate);
    const std::optional<qint64> hidden = m_hidden;
    m_frozen = false;
    m_everChosen = m_everChosen && rows > 0;
    noteCurrent();
    if (selection.isEmpty() && currentRow >= 0 && selectionMoved)
        m_view->selectionModel()->select(model->index(currentRow, 0), QItemSelectionModel::ClearAndSelect | wholeRow);
    else if (selectionMoved)
        Q_EMIT selectionChanged();
    m_hidden = hidden; // what has just been chosen was not a person's choice
}

SelectionKeeper::Found SelectionKeeper::find() const
{
    Found found;
    if (!m_current && !m_hidden && m_selected.isEmpty())
        return found;
    found.chosen.reserve(m_selected.size());
    const QAbstractItemModel *model = m_view->model();
    const int rows = model->rowCount();
    const auto isComplete = [&] {
        return found.chosen.size() == m_selected.size() && (found.current >= 0 || !m_current) &&
               (found.hidden >= 0 || !m_hidden);
    };
    for (int row = 0, start = -1; row <= rows && (start >= 0 || !isComplete()); ++row) {
        const std::optional<qint64> id = row < rows ? std::optional(idAt(row)) : std::nullopt;
        if (id && id == m_current)
            found.current = row;
        if (id && id == m_hidden)
            found.hidden = row;
        const bool chosen = id && m_selected.contains(*id);
        if (chosen)
            found.chosen.insert(*id);
        if (chosen && start < 0)
            start = row;
        if (!chosen && start >= 0) {
            found.selection.select(model->index(start, 0), model->index(row - 1, model->columnCount() - 1));
            start = -1;
        }
    }
    return found;
}

void SelectionKeeper::chooseRow(int row)
{
    m_hidden.reset();
    m_view->selectionModel()->setCurrentIndex(m_view->model()->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | wholeRow);
}

void SelectionKeeper::forget(const QItemSelection &dropped)
{
    for (const QItemSelectionRange &range : dropped) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.remove(idAt(row));
    }
}

void SelectionKeeper::noteSelection(const QItemSelection &chosen, const QItemSelection &dropped)
{
    if (m_frozen)
        return;
    if (!m_view->selectionModel()->hasSelection())
        m_selected.clear();
    else
        forget(dropped);
    for (const QItemSelectionRange &range : chosen) {
        m_selected.reserve(m_selected.size() + range.height());
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.insert(idAt(row));
    }
    m_everChosen = m_everChosen || !m_selected.isEmpty();
    Q_EMIT selectionChanged();
}

void SelectionKeeper::noteCurrent()
{
    if (m_frozen)
        return;
    const QModelIndex current = m_view->currentIndex();
    const std::optional<qint64> id = current.isValid() ? std::optional(idAt(current.row())) : std::nullopt;
    m_currentRow = current.row();
    if (id == m_current)
        return;
    m_current = id;
    m_hidden.reset();
    Q_EMIT currentChanged();
}

qint64 SelectionKeeper::idAt(int row) const
{
    return m_view->model()->index(row, 0).data(IdRole).toLongLong();
}

} // namespace grantry
