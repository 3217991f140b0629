// SPDX-License-Identifier: MIT
#include "ui/dialogs/outcomelist.h"

#include "ui/delegates/outcomeroles.h"

namespace grantry {

OutcomeList::OutcomeList(const QStringList &names, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const QString &name : names)
        m_items.append({name, Tone::Dim, {}, {}});
}

void OutcomeList::say(qsizetype row, Tone tone, const QString &state, const QString &reason)
{
    m_items[row] = {m_items[row].name, tone, state, reason};
    const QModelIndex at = index(int(row));
    Q_EMIT dataChanged(at, at);
}

int OutcomeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant OutcomeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case StateRole:
        return item.state;
    case ToneRole:
        return QVariant::fromValue(item.tone);
    case ReasonRole:
        return item.reason;
    case Qt::AccessibleTextRole:
        if (item.reason.isEmpty())
            return tr("%1: %2", "name, state").arg(item.name, item.state);
        return tr("%1: %2. %3", "name, state, a sentence").arg(item.name, item.state, item.reason);
    default: // Qt asks for many more
        return {};
    }
}

} // namespace grantry
