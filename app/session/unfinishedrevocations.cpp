// SPDX-License-Identifier: MIT
#include "app/session/unfinishedrevocations.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

const auto group = u"unfinished"_s;

QList<UnfinishedRevocations::Item> read(QSettings &settings)
{
    QList<UnfinishedRevocations::Item> items;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        items.append({settings.value(u"user"_s).toString(), settings.value(u"host"_s).toString(),
                      settings.value(u"name"_s).toString(), settings.value(u"sent"_s).toBool()});
    }
    settings.endArray();
    return items;
}

} // namespace

UnfinishedRevocations::UnfinishedRevocations(Accounts &accounts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_left(read(settings))
    , m_written(m_left)
{
    for (AccountSession *session : m_accounts.sessions())
        follow(session);
    connect(&m_accounts, &Accounts::added, this, &UnfinishedRevocations::follow);
    connect(&m_accounts, &Accounts::removed, this, &UnfinishedRevocations::write);
    write();
}

void UnfinishedRevocations::follow(AccountSession *session)
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
    m_settings.remove(group);
    if (!items.isEmpty()) {
        m_settings.beginWriteArray(group, int(items.size()));
        for (int i = 0; i < items.size(); ++i) {
            m_settings.setArrayIndex(i);
            m_settings.setValue(u"user"_s, items[i].user);
            m_settings.setValue(u"host"_s, items[i].host);
            m_settings.setValue(u"name"_s, items[i].name);
            m_settings.setValue(u"sent"_s, items[i].wasSent);
        }
        m_settings.endArray();
    }
    m_settings.sync(); // the next thing may be a crash
}

} // namespace grantry
