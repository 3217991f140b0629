// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "app/models/tokenmodel.h"
#include "app/text/secrets.h"

#include <QList>
#include <QString>

namespace grantry {

//! An account in which a secret is looked for.
struct SearchedAccount
{
    QString name;                       //!< for showing: user and server
    const TokenModel *tokens = nullptr; //!< null: its tokens are not known, see #whyNot. Not owned
    QString whyNot;                     //!< a few words

    [[nodiscard]] bool canBeSearched() const { return tokens; }
};

//! A token that is, or may be, the one that was looked for.
struct FoundToken
{
    qsizetype account = 0; //!< place in the list of accounts
    AuthorizationId id;
    bool isCertain = false; //!< by its digest; else only the last eight characters agree

    bool operator==(const FoundToken &) const = default;
};

//! Where the secret behind each of \a traces is among \a accounts: by its digest, else by its last eight characters
//! among the tokens whose digest the server does not tell. Empty where it is nowhere. Looks at every token once.
[[nodiscard]] QList<QList<FoundToken>> findTokens(const QList<SecretTrace> &traces,
                                                  const QList<SearchedAccount> &accounts);

} // namespace grantry
