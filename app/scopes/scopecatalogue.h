// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace grantry {

//! How much harm an access can do, in the order that lists sort by. Unknown stands above Medium: what nobody can judge
//! must not look harmless.
enum class Risk { Low, Medium, Unknown, High, Critical };

//! One permission that a token can carry.
struct Scope
{
    QString name;
    QString parent; //!< the scope that includes this one; empty at the top of a family
    Risk risk = Risk::Unknown;

    bool operator==(const Scope &) const = default;
};

//! What scopes allow, their risk and what they imply. An immutable value, read from resources/scopes.json.
class ScopeCatalogue final
{
public:
    //! The catalogue that is built in (:/grantry/scopes.json).
    [[nodiscard]] static ScopeCatalogue builtIn();
    //! Nothing where \a json is not such a catalogue (unknown parent, cycle, unknown risk).
    [[nodiscard]] static std::optional<ScopeCatalogue> fromJson(const QByteArray &json);

    //! All scopes, families together, parents first.
    [[nodiscard]] const QList<Scope> &scopes() const { return m_scopes; }
    //! Null where the scope is not known. Valid as long as the catalogue.
    [[nodiscard]] const Scope *find(const QString &name) const;
    //! What \a name allows, in plain words and the user's language; for an unknown scope a sentence that says so.
    [[nodiscard]] QString description(const QString &name) const;
    //! Unknown for a scope that is not known.
    [[nodiscard]] Risk risk(const QString &name) const;
    //! The strongest of \a names; Low where there are none: such an access reads public data only.
    [[nodiscard]] Risk strongest(const QStringList &names) const;
    //! Every scope that \a name includes, directly or through others; parents first.
    [[nodiscard]] QStringList includedIn(const QString &name) const;
    //! True where \a outer includes \a inner; a scope does not include itself.
    [[nodiscard]] bool includes(const QString &outer, const QString &inner) const;
    //! \a names without those that another of them includes; order kept.
    [[nodiscard]] QStringList withoutImplied(const QStringList &names) const;
    //! \a names by falling risk, then in the order given; what the lists and details show.
    [[nodiscard]] QStringList byRisk(const QStringList &names) const;

private:
    QList<Scope> m_scopes;
    QHash<QString, qsizetype> m_index;
};

} // namespace grantry
