// SPDX-License-Identifier: MIT
#include "ui/panes/selectionkeeper.h"

#include "app/models/filtermodel.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace grantry {

namespace {

constexpr auto wholeRow = QItemSelectionModel::Rows;

} // namespace

SelectionKeeper::SelectionKeeper(FilterModel *model, QAbstractItemView *view)
    : QObject(view)
    , m_model(model)
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
            if (holds(m_model->index(row, 0)))
                return true;
        }
    }
    return false;
}

QList<qint64> SelectionKeeper::selectedIds() const
{
    const QList<int> rows = selectedRows();
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

void SelectionKeeper::choose(qint64 id)
{
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_model->idAt(row) == id)
            return chooseRow(row);
    }
}

void SelectionKeeper::chooseFirst()
{
    if (!m_everChosen && m_model->rowCount() > 0)
        chooseRow(0);
}

void SelectionKeeper::freeze()
{
    if (m_frozen)
        return;
    m_frozen = true;
    if (!m_view->selectionModel())
        return;
    const QItemSelection ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        m_chosen.reserve(m_chosen.size() + range.height());
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_chosen.insert(m_model->idAt(row));
    }
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
    bool selectionMoved = found.chosen != m_chosen.size();
    const int rows = m_model->rowCount();
    int currentRow = found.current;
    // What has been chosen since in its place was nobody's choice.
    const bool comesBack = found.hidden >= 0 && m_chosen.size() <= 1;
    if (comesBack) {
        currentRow = found.hidden;
        selectionMoved = !m_chosen.contains(m_model->idAt(currentRow));
        selection =
            QItemSelection(m_model->index(currentRow, 0), m_model->index(currentRow, m_model->columnCount() - 1));
        m_hidden.reset();
    } else if (currentRow < 0 && m_current) {
        m_hidden = m_hidden.value_or(*m_current);
        if (rows > 0)
            currentRow = selection.isEmpty() ? std::clamp(m_currentRow, 0, rows - 1) : selection.first().top();
    }

    m_chosen.clear();
    // The ranges are whole rows. To be asked for such, Qt would compare each of them with all the others.
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->selectionModel()->setCurrentIndex(currentRow < 0 ? QModelIndex() : m_model->index(currentRow, 0),
                                              QItemSelectionModel::NoUpdate);
    const std::optional<qint64> hidden = m_hidden;
    m_frozen = false;
    m_everChosen = m_everChosen && rows > 0;
    noteCurrent();
    if (selection.isEmpty() && currentRow >= 0 && selectionMoved)
        m_view->selectionModel()->select(m_model->index(currentRow, 0), QItemSelectionModel::ClearAndSelect | wholeRow);
    else if (selectionMoved)
        Q_EMIT selectionChanged();
    m_hidden = hidden; // what has just been chosen was not a person's choice
}

SelectionKeeper::Found SelectionKeeper::find() const
{
    Found found;
    if (!m_current && !m_hidden && m_chosen.isEmpty())
        return found;
    const int rows = m_model->rowCount();
    const auto isComplete = [&] {
        return found.chosen == m_chosen.size() && (found.current >= 0 || !m_current) &&
               (found.hidden >= 0 || !m_hidden);
    };
    for (int row = 0, start = -1; row <= rows && (start >= 0 || !isComplete()); ++row) {
        const std::optional<qint64> id = row < rows ? std::optional(m_model->idAt(row)) : std::nullopt;
        if (id && id == m_current)
            found.current = row;
        if (id && id == m_hidden)
            found.hidden = row;
        const bool chosen = id && m_chosen.contains(*id);
        if (chosen)
            ++found.chosen;
        if (chosen && start < 0)
            start = row;
        if (!chosen && start >= 0) {
            found.selection.select(m_model->index(start, 0), m_model->index(row - 1, m_model->columnCount() - 1));
            start = -1;
        }
    }
    return found;
}

void SelectionKeeper::chooseRow(int row)
{
    m_hidden.reset();
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | wholeRow);
}

void SelectionKeeper::noteSelection()
{
    if (m_frozen)
        return;
    m_everChosen = m_everChosen || m_view->selectionModel()->hasSelection();
    Q_EMIT selectionChanged();
}

void SelectionKeeper::noteCurrent()
{
    if (m_frozen)
        return;
    const QModelIndex current = m_view->currentIndex();
    const std::optional<qint64> id = current.isValid() ? std::optional(m_model->idAt(current.row())) : std::nullopt;
    m_currentRow = current.row();
    if (id == m_current)
        return;
    m_current = id;
    m_hidden.reset();
    Q_EMIT currentChanged();
}

} // namespace grantry
