// SPDX-License-Identifier: MIT
#include "app/session/unfinishedrevocations.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using Item = UnfinishedRevocations::Item;

const auto key = u"unfinished"_s;
const auto sent = u"sent"_s;

// One value for all, written again with each that ends: thousands of keys would hold up the window every time.
QStringList encoded(const QList<Item> &items)
{
    QStringList texts;
    for (const Item &item : items)
        texts << item.user << item.host << item.name << (item.wasSent ? sent : QString());
    return texts;
}

QList<Item> decoded(const QStringList &texts)
{
    constexpr qsizetype ofEach = 4;
    QList<Item> items;
    for (qsizetype at = 0; at + ofEach <= texts.size(); at += ofEach)
        items.append({texts.at(at), texts.at(at + 1), texts.at(at + 2), texts.at(at + 3) == sent});
    return items;
}

} // namespace

UnfinishedRevocations::UnfinishedRevocations(Accounts &accounts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_left(decoded(settings.value(key).toStringList()))
    , m_written(m_left)
{
    for (AccountSession *session : m_accounts.sessions())
        follow(session);
    connect(&m_accounts, &Accounts::added, this, &UnfinishedRevocations::follow);
    connect(&m_accounts, &Accounts::removed, this, &UnfinishedRevocations::write);
    write();
}

void UnfinishedRevocations::follow(AccountSession *session) const
{
    connect(&session->revocations(), &Revocations::changed, this, &UnfinishedRevocations::write);
}

void UnfinishedRevocations::write()
{
    QList<Item> items;
    for (AccountSession *session : m_accounts.sessions()) {
        const Account &account = session->account();
        for (const Revocation &revocation : session->revocations().all())
            items.append({account.user, account.server.displayHost(), revocation.name,
                          revocation.phase == Revocation::Phase::Sending});
    }
    if (items == m_written)
        return;
    m_written = items;
    if (items.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, encoded(items));
    m_settings.sync(); // the next thing may be a crash
}

} // namespace grantry
