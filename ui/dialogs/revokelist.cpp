// SPDX-License-Identifier: MIT
#include "ui/dialogs/revokelist.h"

#include "ui/servertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

RevokeList::RevokeList(const QList<Revocation> &items, const QString &host, QObject *parent)
    : OutcomeList(namesOf(items), parent)
    , m_host(host)
{
    for (const Revocation &item : items) {
        m_rows.insert(item.target, m_items.size());
        m_items.append({item, State::Chosen, {}});
    }
}

void RevokeList::setState(const RevocationTarget &target, State state, const ErrorText &reason)
{
    if (const auto row = m_rows.constFind(target); row != m_rows.cend())
        setState(*row, state, reason);
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
        if (m_items.at(row).state == from)
            setState(row, to, m_items.at(row).reason);
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

QStringList RevokeList::namesOf(const QList<Revocation> &items)
{
    QStringList names;
    std::ranges::transform(items, std::back_inserter(names), &RevokeList::nameOf);
    return names;
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

void RevokeList::setState(qsizetype row, State state, const ErrorText &reason)
{
    m_items[row].state = state;
    m_items[row].reason = reason;
    say(row, toneOf(state), stateText(state), reason.summary);
}

} // namespace grantry
