// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace grantry {

//! Scopes that fit a task, to begin a new token with.
struct ScopeTemplate
{
    QString name; //!< in the user's language
    QStringList scopes;

    bool operator==(const ScopeTemplate &) const = default;
};

//! From the narrowest to the widest. Every scope is one of ScopeCatalogue::builtIn(), and none includes another.
[[nodiscard]] QList<ScopeTemplate> scopeTemplates();

} // namespace grantry
