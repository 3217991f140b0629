// SPDX-License-Identifier: MIT
#include "app/session/tokenvault.h"

#include "app/accounts/secretkey.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

const auto group = u"savedTokens"_s;

QString settingOf(const QString &digest)
{
    return group + u'/' + digest;
}

} // namespace

TokenVault::TokenVault(SecretStore &store, QSettings &settings, const QString &profileId)
    : m_store(store)
    , m_settings(settings)
    , m_profileId(profileId)
{
}

QString TokenVault::keyOf(const QString &digest) const
{
    return m_profileId.isEmpty() ? digest : digest + u'#' + m_profileId;
}

QString TokenVault::digestOf(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool TokenVault::has(const QString &digest) const
{
    return !digest.isEmpty() && m_settings.contains(settingOf(digest));
}

RequestHandle TokenVault::save(const Account &account, AuthorizationId id, const QString &token, SecretStore::Done done)
{
    const QString digest = digestOf(token);
    // Noted first: where the keychain answers too late to be believed, the token may be in it all the same.
    m_settings.setValue(settingOf(digest),
                        QStringList{passwordKey(account.server, account.user), QString::number(id.value)});
    return m_store.write(
        keyOf(digest), token, [this, digest, done = std::move(done)](tl::expected<void, SecretError> answer) {
            if (!answer && answer.error() != SecretError::WriteNotConfirmed && answer.error() != SecretError::TimedOut)
                m_settings.remove(settingOf(digest));
            done(answer);
        });
}

RequestHandle TokenVault::read(const QString &digest, SecretStore::ReadDone done)
{
    return m_store.read(keyOf(digest), std::move(done));
}

void TokenVault::keepOnly(const Account &account, const QSet<AuthorizationId> &listed)
{
    std::erase_if(m_removals, [](const RequestHandle &removal) { return !removal.isActive(); });
    m_settings.beginGroup(group);
    const QStringList saved = m_settings.childKeys();
    m_settings.endGroup();
    const QString owner = passwordKey(account.server, account.user);
    for (const QString &digest : saved) {
        const QStringList note = m_settings.value(settingOf(digest)).toStringList();
        if (note.value(0) != owner || listed.contains(AuthorizationId{note.value(1).toLongLong()}))
            continue;
        m_removals.push_back(m_store.remove(keyOf(digest), [this, digest](tl::expected<void, SecretError> answer) {
            if (answer)
                m_settings.remove(settingOf(digest));
        }));
    }
}

} // namespace grantry
