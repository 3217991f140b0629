// SPDX-License-Identifier: MIT
#include "app/emulator/store.h"

#include <algorithm>

namespace grantry::emulator {

namespace {

const IdList noIds;

//! Gives the record an id where it has none, and keeps the counter above all ids.
template <class Record>
void assignId(Record &record, qint64 &next)
{
    if (record.id == 0)
        record.id = next;
    next = std::max(next, record.id + 1);
}

template <class Record>
const Record *lookUp(const std::unordered_map<qint64, Record> &records, qint64 id)
{
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

template <class Key>
const IdList &lookUp(const QHash<Key, IdList> &lists, const Key &key)
{
    const auto found = lists.constFind(key);
    return found == lists.cend() ? noIds : *found;
}

//! Forgets the id, and the list when it was the last.
template <class Key>
void drop(QHash<Key, IdList> &lists, const Key &key, qint64 id)
{
    IdList &ids = lists[key];
    ids.remove(id);
    if (ids.size() == 0)
        lists.remove(key);
}

} // namespace

void Store::ScopeCounts::add(const QStringList &scopes)
{
    everHadTokens = true;
    for (const QString &scope : scopes) {
        const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto &c) { return c.first == scope; });
        if (found == counts.end())
            counts.emplaceBack(scope, 1);
        else
            ++found->second;
    }
}

void Store::ScopeCounts::remove(const QStringList &scopes)
{
    for (const QString &scope : scopes) {
        const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto &c) { return c.first == scope; });
        if (found != counts.end() && --found->second == 0)
            counts.erase(found);
    }
}

const User *Store::addUser(User user)
{
    assignId(user, m_nextUserId);
    const QString key = user.login.toLower();
    const User *added = &m_users.emplace_back(std::move(user));
    m_userByLogin.insert(key, added);
    m_owned.try_emplace(added);
    return added;
}

const User *Store::user(const QString &login) const
{
    return m_userByLogin.value(login.toLower());
}

const App *Store::addApp(App app)
{
    const App *added = &m_apps.emplace_back(std::move(app));
    m_appByClientId.insert(added->clientId, added);
    return added;
}

const App *Store::app(const QString &clientId) const
{
    return m_appByClientId.value(clientId);
}

const Authorization *Store::addAuthorization(Authorization authorization)
{
    assignId(authorization, m_nextAuthorizationId);
    index(authorization);
    const qint64 id = authorization.id;
    return &m_authorizations.insert_or_assign(id, std::move(authorization)).first->second;
}

void Store::updateAuthorization(Authorization authorization)
{
    Authorization &old = m_authorizations.at(authorization.id);
    unindex(old);
    index(authorization);
    old = std::move(authorization);
}

void Store::removeAuthorization(qint64 id)
{
    const auto found = m_authorizations.find(id);
    if (found == m_authorizations.end())
        return;
    unindex(found->second);
    m_authorizations.erase(found);
}

const Authorization *Store::authorization(qint64 id) const
{
    return lookUp(m_authorizations, id);
}

const Authorization *Store::authorizationByHash(const QByteArray &tokenHash) const
{
    return authorization(m_authorizationByHash.value(tokenHash));
}

const IdList &Store::authorizations(const User *user, const QString &clientId) const
{
    if (clientId.isEmpty())
        return owned(user).authorizations;
    const App *wanted = app(clientId);
    if (!wanted && clientId != personalClientId)
        return noIds;
    const Access *found = access(user, wanted);
    return found ? found->tokens : noIds;
}

const Grant *Store::addGrant(Grant grant)
{
    assignId(grant, m_nextGrantId);
    Owned &mine = m_owned[grant.user];
    mine.grants.insert(grant.id);
    mine.accesses[grant.app].grant = grant.id;
    const qint64 id = grant.id;
    return &m_grants.insert_or_assign(id, std::move(grant)).first->second;
}

void Store::removeGrant(qint64 id)
{
    const auto found = m_grants.find(id);
    if (found == m_grants.end())
        return;
    Owned &mine = m_owned[found->second.user];
    for (const qint64 token : mine.accesses[found->second.app].tokens.all())
        removeAuthorization(token);
    mine.grants.remove(id);
    mine.accesses.erase(found->second.app);
    m_grants.erase(found);
}

void Store::touchGrant(const User *user, const App *app, const QDateTime &now)
{
    if (const Grant *found = grantOf(user, app))
        m_grants[found->id].updatedAt = now;
}

const Grant *Store::grant(qint64 id) const
{
    return lookUp(m_grants, id);
}

const IdList &Store::grants(const User *user) const
{
    return owned(user).grants;
}

const Grant *Store::grantOf(const User *user, const App *app) const
{
    const Access *found = app ? access(user, app) : nullptr;
    return found ? grant(found->grant) : nullptr;
}

QStringList Store::scopes(const Grant &grant) const
{
    const Access *found = access(grant.user, grant.app);
    if (!found || !found->scopes.everHadTokens)
        return grant.scopes;
    QStringList names;
    for (const auto &[name, count] : found->scopes.counts)
        names.append(name);
    return names;
}

const Authorization *Store::personalByNote(const User *user, const QString &note) const
{
    return first(lookUp(owned(user).personalByNote, note));
}

const Authorization *Store::byFingerprint(const User *user, const App *app, const QString &fingerprint) const
{
    const Access *found = access(user, app);
    return found ? first(lookUp(found->byFingerprint, fingerprint)) : nullptr;
}

void Store::index(const Authorization &authorization)
{
    Owned &mine = m_owned[authorization.user];
    Access &its = mine.accesses[authorization.app];
    mine.authorizations.insert(authorization.id);
    its.tokens.insert(authorization.id);
    its.scopes.add(authorization.scopes);
    its.byFingerprint[authorization.fingerprint.value_or(QString{})].insert(authorization.id);
    if (!authorization.app)
        mine.personalByNote[authorization.note.value_or(QString{})].insert(authorization.id);
    if (!authorization.tokenHash.isEmpty())
        m_authorizationByHash.insert(authorization.tokenHash, authorization.id);
}

void Store::unindex(const Authorization &authorization)
{
    Owned &mine = m_owned[authorization.user];
    Access &its = mine.accesses[authorization.app];
    mine.authorizations.remove(authorization.id);
    its.tokens.remove(authorization.id);
    its.scopes.remove(authorization.scopes);
    drop(its.byFingerprint, authorization.fingerprint.value_or(QString{}), authorization.id);
    if (!authorization.app)
        drop(mine.personalByNote, authorization.note.value_or(QString{}), authorization.id);
    m_authorizationByHash.remove(authorization.tokenHash);
}

const Store::Owned &Store::owned(const User *user) const
{
    return m_owned.at(user);
}

const Store::Access *Store::access(const User *user, const App *app) const
{
    const auto &accesses = owned(user).accesses;
    const auto found = accesses.find(app);
    return found == accesses.end() ? nullptr : &found->second;
}

const Authorization *Store::first(const IdList &ids) const
{
    const std::span<const qint64> page = ids.page(0, 1);
    return page.empty() ? nullptr : authorization(page.front());
}

} // namespace grantry::emulator
