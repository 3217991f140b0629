// SPDX-License-Identifier: MIT
#include "ui/dialogs/revokelist.h"

#include "ui/servertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

RevokeList::RevokeList(const QList<Revocation> &items, const QString &host, QObject *parent)
    : QAbstractListModel(parent)
    , m_host(host)
{
    for (const Revocation &item : items)
        m_items.append({item, State::Chosen, {}});
}

void RevokeList::setState(const RevocationTarget &target, State state, const ErrorText &reason)
{
    const auto found = std::ranges::find(m_items, target, [](const Item &item) { return item.revocation.target; });
    if (found == m_items.end())
        return;
    found->state = state;
    found->reason = reason;
    changed(found - m_items.begin());
}

void RevokeList::setResult(const RevocationResult &result)
{
    using Outcome = RevocationResult::Outcome;
    const auto state = [&] {
        switch (result.outcome) {
        case Outcome::Revoked:
            return State::Revoked;
        case Outcome::AlreadyGone:
            return State::AlreadyGone;
        case Outcome::Refused:
            return State::Refused;
        case Outcome::Unknown:
            return State::Unknown;
        }
        Q_UNREACHABLE();
    }();
    setState(result.revocation.target, state, result.error ? errorText(*result.error, m_host) : ErrorText());
}

void RevokeList::setStates(State from, State to)
{
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items[row].state != from)
            continue;
        m_items[row].state = to;
        changed(row);
    }
}

qsizetype RevokeList::count(State state) const
{
    return std::ranges::count(m_items, state, &Item::state);
}

qsizetype RevokeList::ended() const
{
    return m_items.size() - count(State::Chosen) - count(State::Waiting) - count(State::Sending);
}

QList<RevocationTarget> RevokeList::retriable() const
{
    QList<RevocationTarget> found;
    for (const Item &item : m_items) {
        if (item.state == State::Refused || item.state == State::Unknown || item.state == State::Stopped)
            found.append(item.revocation.target);
    }
    return found;
}

QList<RevocationTarget> RevokeList::targets() const
{
    QList<RevocationTarget> all;
    for (const Item &item : m_items)
        all.append(item.revocation.target);
    return all;
}

QString RevokeList::report() const
{
    QString text;
    for (const Item &item : m_items)
        text += QStringList{nameOf(item.revocation), stateText(item.state), item.reason.summary}.join(u'\t') + u'\n';
    return text;
}

int RevokeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RevokeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item.revocation);
    case StateRole:
        return stateText(item.state);
    case ToneRole:
        return QVariant::fromValue(toneOf(item.state));
    case ReasonRole:
        return item.reason.summary;
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1: %2", "name, state").arg(nameOf(item.revocation), stateText(item.state));
        return item.reason.summary.isEmpty() ? words : words + u". "_s + item.reason.summary;
    }
    default: // Qt asks for many more
        return {};
    }
}

QString RevokeList::nameOf(const Revocation &revocation)
{
    QString name = quotable(revocation.name, 80);
    if (name.isEmpty())
        name = tr("(no name)");
    const bool isApplication = std::holds_alternative<GrantId>(revocation.target);
    return isApplication && revocation.tokens > 0
               ? tr("%1 · %n token(s)", "name of an application", revocation.tokens).arg(isolated(name))
               : name;
}

QString RevokeList::stateText(State state)
{
    switch (state) {
    case State::Chosen:
        return {};
    case State::Waiting:
        return tr("waiting");
    case State::Sending:
        return tr("revoking …");
    case State::Revoked:
        return tr("✓ revoked");
    case State::AlreadyGone:
        return tr("✓ already gone");
    case State::Refused:
        return tr("✕ refused");
    case State::Unknown:
        return tr("? not known");
    case State::Skipped:
        return tr("skipped");
    case State::Stopped:
        return tr("not revoked");
    }
    Q_UNREACHABLE();
}

Tone RevokeList::toneOf(State state)
{
    switch (state) {
    case State::Revoked:
    case State::AlreadyGone:
        return Tone::Good;
    case State::Refused:
    case State::Unknown:
        return Tone::Bad;
    case State::Chosen:
    case State::Waiting:
    case State::Sending:
    case State::Skipped:
    case State::Stopped:
        return Tone::Dim;
    }
    Q_UNREACHABLE();
}

void RevokeList::changed(qsizetype row)
{
    const QModelIndex at = index(int(row));
    Q_EMIT dataChanged(at, at);
}

} // namespace grantry
