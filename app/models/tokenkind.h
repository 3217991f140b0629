// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QSet>
#include <QSharedData>
#include <QString>
#include <QStringList>

#include <utility>

namespace grantry {

//! What many tokens have in common: thousands are of the same application, with the same scopes.
struct TokenKind : QSharedData
{
    Application application;    //!< without its name where #isNamedByNote
    bool isNamedByNote = false; //!< the application is called as the token's note says, as personal tokens are
    QStringList scopes;

    [[nodiscard]] static TokenKind of(const Authorization &authorization);

    bool operator==(const TokenKind &other) const
    {
        return application == other.application && isNamedByNote == other.isNamedByNote && scopes == other.scopes;
    }
};

using SharedTokenKind = QExplicitlySharedDataPointer<const TokenKind>;

//! Lets tokens of one kind hold it in the same memory.
class TokenKinds final
{
public:
    [[nodiscard]] SharedTokenKind shared(const TokenKind &kind);
    void clear();

private:
    [[nodiscard]] QString shared(const QString &text) { return *m_texts.insert(text); }

    QHash<std::pair<QString, QStringList>, QList<SharedTokenKind>> m_kinds; //!< by client id and scopes
    QSet<QString> m_texts;
};

} // namespace grantry
