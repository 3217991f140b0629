// SPDX-License-Identifier: MIT
#include "app/accounts/accountregistry.h"

#include <QSettings>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

constexpr qsizetype longestLogin = 254; // an e-mail address is one too
constexpr qsizetype longestName = 100;
constexpr qsizetype longestVersion = 64;
constexpr qsizetype sha256Bytes = 32;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

// Basic credentials end a login at the first colon.
bool isLogin(const QString &text)
{
    const auto isForeign = [](QChar c) { return c.isSpace() || isControl(c) || c == u':'; };
    return !text.isEmpty() && text.size() <= longestLogin && text.isValidUtf16() &&
           std::none_of(text.cbegin(), text.cend(), isForeign);
}

//! One line that can be shown.
QString tidy(QString text, qsizetype longest)
{
    text = text.simplified();
    text.removeIf(isControl);
    if (text.size() > longest)
        text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return text;
}

//! What was read from a file, or given by others, as the registry keeps it.
Account tidy(Account account)
{
    account.displayName = tidy(std::move(account.displayName), longestName);
    account.serverVersion = tidy(std::move(account.serverVersion), longestVersion);
    account.lastUsed = account.lastUsed.toUTC();
    if (account.certificate.size() != sha256Bytes)
        account.certificate.clear();
    return account;
}

std::optional<Account> readAccount(const QSettings &settings)
{
    auto server = ServerAddress::parse(settings.value(u"server"_s).toString());
    const QString user = settings.value(u"user"_s).toString();
    if (!server || !isLogin(user))
        return std::nullopt;
    Account account{*std::move(server), user};
    account.displayName = settings.value(u"displayName"_s).toString();
    account.isRemembered = settings.value(u"remembered"_s).toBool();
    account.isPasswordRefused = settings.value(u"passwordRefused"_s).toBool();
    account.isDeprecationSeen = settings.value(u"deprecationSeen"_s).toBool();
    account.serverVersion = settings.value(u"serverVersion"_s).toString();
    account.certificate = QByteArray::fromHex(settings.value(u"certificate"_s).toByteArray());
    account.lastUsed = QDateTime::fromString(settings.value(u"lastUsed"_s).toString(), Qt::ISODateWithMs);
    return tidy(std::move(account));
}

void writeAccount(const Account &account, QSettings &settings)
{
    settings.setValue(u"server"_s, account.server.webRoot().toString(QUrl::FullyEncoded));
    settings.setValue(u"user"_s, account.user);
    settings.setValue(u"displayName"_s, account.displayName);
    settings.setValue(u"remembered"_s, account.isRemembered);
    settings.setValue(u"passwordRefused"_s, account.isPasswordRefused);
    settings.setValue(u"deprecationSeen"_s, account.isDeprecationSeen);
    settings.setValue(u"serverVersion"_s, account.serverVersion);
    settings.setValue(u"certificate"_s, QString::fromLatin1(account.certificate.toHex()));
    settings.setValue(u"lastUsed"_s, account.lastUsed.toString(Qt::ISODateWithMs));
}

} // namespace

AccountRegistry::AccountRegistry(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

qsizetype AccountRegistry::indexOf(const ServerAddress &server, const QString &user) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) {
        return account.server == server && isSameLogin(account.user, user);
    });
    return found == m_accounts.cend() ? -1 : found - m_accounts.cbegin();
}

qsizetype AccountRegistry::indexOfLastUsed() const
{
    qsizetype latest = -1;
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const QDateTime &used = m_accounts.at(i).lastUsed;
        if (used.isValid() && (latest < 0 || used > m_accounts.at(latest).lastUsed))
            latest = i;
    }
    return latest;
}

QByteArray AccountRegistry::certificate(const ServerAddress &server) const
{
    for (const Account &account : m_accounts) {
        if (account.server == server)
            return account.certificate;
    }
    return {};
}

tl::expected<qsizetype, AccountRegistry::Refusal> AccountRegistry::add(const Account &account)
{
    if (!isLogin(account.user))
        return tl::unexpected(Refusal::NotALogin);
    if (indexOf(account.server, account.user) >= 0)
        return tl::unexpected(Refusal::AlreadyThere);
    if (m_accounts.size() >= maximum)
        return tl::unexpected(Refusal::TooMany);

    Account tidied = tidy(account);
    if (tidied.certificate.isEmpty())
        tidied.certificate = certificate(account.server);
    const QByteArray trusted = tidied.certificate;
    const qsizetype index = m_accounts.size();
    m_accounts.append(std::move(tidied));
    save();
    Q_EMIT added(index);
    setCertificate(account.server, trusted);
    return index;
}

bool AccountRegistry::update(const ServerAddress &server, const QString &user,
                             const std::function<void(Account &)> &change)
{
    const qsizetype index = indexOf(server, user);
    if (index < 0)
        return false;
    const Account before = m_accounts.at(index);
    Account after = before;
    change(after);
    after.server = before.server;
    after.user = before.user;
    after.certificate = before.certificate;
    after = tidy(std::move(after));
    if (after == before)
        return true;
    m_accounts[index] = std::move(after);
    save();
    Q_EMIT changed(index);
    return true;
}

void AccountRegistry::setCertificate(const ServerAddress &server, const QByteArray &sha256)
{
    QList<qsizetype> touched;
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        Account &account = m_accounts[i];
        if (account.server != server || account.certificate == sha256)
            continue;
        account.certificate = sha256;
        account = tidy(std::move(account));
        touched.append(i);
    }
    if (touched.isEmpty())
        return;
    save();
    for (const qsizetype index : std::as_const(touched))
        Q_EMIT changed(index);
}

void AccountRegistry::move(qsizetype from, qsizetype to)
{
    Q_ASSERT(from >= 0 && from < m_accounts.size() && to >= 0 && to < m_accounts.size());
    if (from == to)
        return;
    m_accounts.move(from, to);
    save();
    Q_EMIT moved(from, to);
}

bool AccountRegistry::remove(const ServerAddress &server, const QString &user)
{
    const qsizetype index = indexOf(server, user);
    if (index < 0)
        return false;
    const Account account = m_accounts.takeAt(index);
    save();
    Q_EMIT removed(account);
    return true;
}

void AccountRegistry::load()
{
    m_settings.beginGroup(u"accounts"_s);
    QStringList groups = m_settings.childGroups();
    // Not by name: 10 comes after 9.
    std::sort(groups.begin(), groups.end(), [](const QString &left, const QString &right) {
        return std::pair(left.size(), left) < std::pair(right.size(), right);
    });
    for (const QString &group : std::as_const(groups)) {
        m_settings.beginGroup(group);
        std::optional<Account> account = readAccount(m_settings);
        m_settings.endGroup();
        if (!account || indexOf(account->server, account->user) >= 0 || m_accounts.size() >= maximum)
            continue;
        // Should the file not agree with itself, the first account of a server is right.
        if (std::any_of(m_accounts.cbegin(), m_accounts.cend(),
                        [&](const Account &a) { return a.server == account->server; }))
            account->certificate = certificate(account->server);
        m_accounts.append(*std::move(account));
    }
    m_settings.endGroup();
}

void AccountRegistry::save()
{
    m_settings.remove(u"accounts"_s);
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        m_settings.beginGroup(u"accounts/%1"_s.arg(i + 1));
        writeAccount(m_accounts.at(i), m_settings);
        m_settings.endGroup();
    }
    m_settings.sync();
    if (m_settings.status() == QSettings::AccessError)
        Q_EMIT notSaved();
}

} // namespace grantry
