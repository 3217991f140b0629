// SPDX-License-Identifier: MIT
#include "app/scopes/scopeselection.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace grantry {

ScopeSelection::ScopeSelection(const ScopeCatalogue &catalogue, const QStringList &names)
    : m_catalogue(&catalogue)
{
    for (const QString &name : names)
        add(name);
}

QStringList ScopeSelection::smallest() const
{
    return m_catalogue->withoutImplied(m_named);
}

QStringList ScopeSelection::implied() const
{
    QStringList names;
    for (const QString &name : m_named) {
        if (!includedBy(name).isEmpty())
            names.append(name);
    }
    return names;
}

QString ScopeSelection::includedBy(const QString &name) const
{
    QString widest;
    for (const QString &outer : m_named) {
        if (m_catalogue->includes(outer, name) && (widest.isEmpty() || m_catalogue->includes(outer, widest)))
            widest = outer;
    }
    return widest;
}

bool ScopeSelection::holds(const QString &name) const
{
    return isNamed(name) || !includedBy(name).isEmpty();
}

void ScopeSelection::add(const QString &name)
{
    if (!name.isEmpty() && !isNamed(name))
        m_named.append(name);
}

void ScopeSelection::remove(const QString &name)
{
    m_named.removeAll(name);
}

Risk ScopeSelection::risk() const
{
    return m_catalogue->strongest(m_named);
}

ScopeDifference ScopeDifference::between(const QStringList &before, const QStringList &after)
{
    const auto missing = [](const QStringList &from, const QStringList &in) {
        QStringList names;
        for (const QString &name : from) {
            if (!in.contains(name) && !names.contains(name))
                names.append(name);
        }
        return names;
    };
    return {missing(after, before), missing(before, after)};
}

QStringList readScopes(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList names = typed.split(between, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

} // namespace grantry
