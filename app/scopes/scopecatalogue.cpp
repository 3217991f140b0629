// SPDX-License-Identifier: MIT
#include "app/scopes/scopecatalogue.h"

#include "app/scopes/scopetexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

std::optional<Risk> riskFromName(const QString &name)
{
    if (name == "low"_L1)
        return Risk::Low;
    if (name == "medium"_L1)
        return Risk::Medium;
    if (name == "high"_L1)
        return Risk::High;
    if (name == "critical"_L1)
        return Risk::Critical;
    return std::nullopt;
}

void appendFamily(const Scope &head, const QList<Scope> &from, QList<Scope> &to)
{
    to.append(head);
    for (const Scope &scope : from) {
        if (scope.parent == head.name)
            appendFamily(scope, from, to);
    }
}

// Names are unique here. An unknown parent or a cycle leaves scopes that no family holds.
QList<Scope> families(const QList<Scope> &scopes)
{
    QList<Scope> ordered;
    for (const Scope &scope : scopes) {
        if (scope.parent.isEmpty())
            appendFamily(scope, scopes, ordered);
    }
    return ordered;
}

} // namespace

ScopeCatalogue ScopeCatalogue::builtIn()
{
    QFile file(u":/grantry/scopes.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const std::optional<ScopeCatalogue> catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    Q_ASSERT(catalogue); // it is linked in, and a test reads it
    return catalogue.value_or(ScopeCatalogue());
}

std::optional<ScopeCatalogue> ScopeCatalogue::fromJson(const QByteArray &json)
{
    const QJsonValue list = QJsonDocument::fromJson(json)["scopes"_L1];
    if (!list.isArray())
        return std::nullopt;
    const QJsonArray array = list.toArray();
    QList<Scope> scopes;
    QSet<QString> names;
    for (const QJsonValue &value : array) {
        const std::optional<Risk> risk = riskFromName(value["risk"_L1].toString());
        const QString name = value["name"_L1].toString();
        if (name.isEmpty() || !risk || names.contains(name))
            return std::nullopt;
        names.insert(name);
        scopes.append({name, value["parent"_L1].toString(), *risk});
    }

    ScopeCatalogue catalogue;
    catalogue.m_scopes = families(scopes);
    for (qsizetype i = 0; i < catalogue.m_scopes.size(); ++i)
        catalogue.m_index.insert(catalogue.m_scopes.at(i).name, i);
    if (catalogue.m_scopes.size() != scopes.size())
        return std::nullopt;
    return catalogue;
}

const Scope *ScopeCatalogue::find(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_scopes.at(*found);
}

QString ScopeCatalogue::description(const QString &name) const
{
    QString text = find(name) ? scopeText(name) : QString();
    if (!text.isEmpty())
        return text;
    return QCoreApplication::translate("grantry::Scopes", "Nothing is known about what this scope allows");
}

Risk ScopeCatalogue::risk(const QString &name) const
{
    const Scope *scope = find(name);
    return scope ? scope->risk : Risk::Unknown;
}

Risk ScopeCatalogue::strongest(const QStringList &names) const
{
    Risk strongest = Risk::Low;
    for (const QString &name : names)
        strongest = std::max(strongest, risk(name));
    return strongest;
}

QStringList ScopeCatalogue::includedIn(const QString &name) const
{
    QStringList included;
    for (const Scope &scope : m_scopes) {
        if (includes(name, scope.name))
            included.append(scope.name);
    }
    return included;
}

bool ScopeCatalogue::includes(const QString &outer, const QString &inner) const
{
    for (const Scope *scope = find(inner); scope; scope = find(scope->parent)) {
        if (scope->parent == outer)
            return !outer.isEmpty();
    }
    return false;
}

QStringList ScopeCatalogue::withoutImplied(const QStringList &names) const
{
    QStringList kept;
    std::ranges::copy_if(names, std::back_inserter(kept), [&](const QString &name) {
        return std::ranges::none_of(names, [&](const QString &other) { return includes(other, name); });
    });
    return kept;
}

QStringList ScopeCatalogue::byRisk(const QStringList &names) const
{
    QStringList sorted = names;
    std::ranges::stable_sort(sorted, std::ranges::greater(), [this](const QString &name) { return risk(name); });
    return sorted;
}

} // namespace grantry
