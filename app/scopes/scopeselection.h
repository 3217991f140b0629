// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopecatalogue.h"

#include <QString>
#include <QStringList>

namespace grantry {

//! Scopes as somebody chooses them: what was named, and what follows from it. A value.
class ScopeSelection final
{
public:
    //! \a catalogue is not owned and outlives the selection. Names that are empty or come twice are left out.
    explicit ScopeSelection(const ScopeCatalogue &catalogue, const QStringList &names = {});

    //! What was named, in that order: implied ones too where they were named.
    [[nodiscard]] QStringList named() const { return m_named; }
    //! The smallest set that means the same as named().
    [[nodiscard]] QStringList smallest() const;
    //! Named scopes that others of them include.
    [[nodiscard]] QStringList implied() const;

    [[nodiscard]] bool isNamed(const QString &name) const { return m_named.contains(name); }
    //! The named scope that includes \a name, the widest where there are several; empty where none does.
    [[nodiscard]] QString includedBy(const QString &name) const;
    //! Named, or included in one that is.
    [[nodiscard]] bool holds(const QString &name) const;

    void add(const QString &name);
    void remove(const QString &name);

    //! The strongest risk of what is named.
    [[nodiscard]] Risk risk() const;

private:
    const ScopeCatalogue *m_catalogue;
    QStringList m_named;
};

//! How one set of scopes becomes another.
struct ScopeDifference
{
    QStringList added;
    QStringList removed;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    bool operator==(const ScopeDifference &) const = default;

    //! Names are compared as they are; order and repetition do not count.
    [[nodiscard]] static ScopeDifference between(const QStringList &before, const QStringList &after);
};

//! The names in a text that somebody typed: parted by spaces, commas or line ends, each once.
[[nodiscard]] QStringList readScopes(const QString &typed);

} // namespace grantry
