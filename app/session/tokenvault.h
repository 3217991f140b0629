// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/secretstore.h"
#include "app/api/ids.h"

#include <QSet>
#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! The tokens that somebody has saved, found by their SHA-256: that is what the server lists of a token.
//!
//! Which there are stands in the settings, by their digests, so that no keychain is asked for what was never saved.
class TokenVault final
{
public:
    //! Neither \a store nor \a settings is owned; both outlive the vault. \a profileId as of passwordKey(): profiles
    //! that have saved the same token have an entry each.
    TokenVault(SecretStore &store, QSettings &settings, const QString &profileId);

    //! The digest of \a token as the server lists it: hexadecimal, in lower case.
    [[nodiscard]] static QString digestOf(const QString &token);

    [[nodiscard]] bool has(const QString &digest) const;
    //! Saves \a token, which is \a id of \a account.
    [[nodiscard]] RequestHandle save(const Account &account, AuthorizationId id, const QString &token,
                                     SecretStore::Done done);
    [[nodiscard]] RequestHandle read(const QString &digest, SecretStore::ReadDone done);
    //! Removes what was saved for \a account but is not among \a listed, all its tokens: it works no more. What cannot
    //! be removed now is tried again the next time.
    void keepOnly(const Account &account, const QSet<AuthorizationId> &listed);

private:
    [[nodiscard]] QString keyOf(const QString &digest) const;

    SecretStore &m_store;
    QSettings &m_settings;
    QString m_profileId;
    std::vector<RequestHandle> m_removals;
};

} // namespace grantry
