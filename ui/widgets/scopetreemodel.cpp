// SPDX-License-Identifier: MIT
#include "ui/widgets/scopetreemodel.h"

#include "app/text/wording.h"
#include "ui/servertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

ScopeTreeModel::ScopeTreeModel(const ScopeCatalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_selection(catalogue)
{
    QHash<QString, int> places; // parents come first
    for (const Scope &scope : catalogue.scopes()) {
        places.insert(scope.name, int(m_nodes.size()));
        append(scope.name, places.value(scope.parent, -1));
    }
}

void ScopeTreeModel::append(const QString &name, int parent)
{
    const int place = int(m_nodes.size());
    QList<int> &brothers = parent < 0 ? m_roots : m_nodes[size_t(parent)].children;
    const int row = int(brothers.size());
    brothers.append(place);
    m_nodes.push_back({name, parent, row, {}});
}

void ScopeTreeModel::setNamed(const QStringList &names)
{
    m_selection = ScopeSelection(m_catalogue);
    for (const QString &name : names) {
        if (!indexOf(name).isValid() && !name.isEmpty()) {
            beginInsertRows({}, int(m_roots.size()), int(m_roots.size()));
            append(name, -1);
            endInsertRows();
        }
        m_selection.add(name);
    }
    selectionChanged();
}

void ScopeTreeModel::setBaseline(const QStringList &names)
{
    m_baseline = names;
    refresh();
}

void ScopeTreeModel::add(const QString &name)
{
    setNamed(m_selection.named() + QStringList{name});
}

void ScopeTreeModel::toggle(const QModelIndex &index)
{
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QModelIndex ScopeTreeModel::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_nodes, name, &Node::name);
    return found == m_nodes.end() ? QModelIndex() : createIndex(found->row, 0, quintptr(found - m_nodes.begin()));
}

const ScopeTreeModel::Node *ScopeTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[size_t(index.internalId())] : nullptr;
}

const QList<int> &ScopeTreeModel::childrenOf(const QModelIndex &parent) const
{
    const Node *found = node(parent);
    return found ? found->children : m_roots;
}

QModelIndex ScopeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &children = childrenOf(parent);
    if (column != 0 || row < 0 || row >= children.size())
        return {};
    return createIndex(row, column, quintptr(children[row]));
}

QModelIndex ScopeTreeModel::parent(const QModelIndex &child) const
{
    const Node *found = node(child);
    if (!found || found->parent < 0)
        return {};
    return createIndex(m_nodes[size_t(found->parent)].row, 0, quintptr(found->parent));
}

int ScopeTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int ScopeTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString ScopeTreeModel::detail(const QString &name) const
{
    const QString outer = m_selection.includedBy(name);
    return outer.isEmpty() ? m_catalogue.description(name) : tr("included in %1", "a scope").arg(quotable(outer));
}

ScopeTreeModel::Mark ScopeTreeModel::mark(const QString &name) const
{
    if (!m_baseline || m_baseline->contains(name) == m_selection.isNamed(name))
        return Mark::None;
    return m_selection.isNamed(name) ? Mark::Added : Mark::Removed;
}

QString ScopeTreeModel::spoken(const QString &name) const
{
    const QString words = tr("%1: %2", "scope, what it allows").arg(name, detail(name));
    switch (mark(name)) {
    case Mark::None:
        return words;
    case Mark::Added:
        return tr("%1 (added)", "scope and what it allows").arg(words);
    case Mark::Removed:
        return tr("%1 (removed)", "scope and what it allows").arg(words);
    }
    Q_UNREACHABLE();
}

QVariant ScopeTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *found = node(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return quotable(found->name);
    case Qt::CheckStateRole:
        return QVariant::fromValue(m_selection.holds(found->name) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return spoken(found->name);
    case Qt::AccessibleDescriptionRole:
        return tr("Risk: %1").arg(wording::riskName(m_catalogue.risk(found->name)));
    case DetailRole:
        return detail(found->name);
    case MarkRole:
        return QVariant::fromValue(mark(found->name));
    default: // Qt asks for many more
        return {};
    }
}

bool ScopeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node *found = node(index);
    if (!found || role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_selection.add(found->name);
    else
        m_selection.remove(found->name);
    selectionChanged();
    return true;
}

Qt::ItemFlags ScopeTreeModel::flags(const QModelIndex &index) const
{
    const Node *found = node(index);
    if (!found)
        return {};
    // What is included stays enabled, so that the keyboard and a screen reader come by and learn why it is ticked.
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_selection.includedBy(found->name).isEmpty() ? all | Qt::ItemIsUserCheckable : all;
}

void ScopeTreeModel::refresh(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        refresh(index(row, 0, parent));
}

void ScopeTreeModel::selectionChanged()
{
    refresh();
    Q_EMIT changed();
}

} // namespace grantry
