// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/idlist.h"
#include "app/emulator/records.h"

#include <QHash>

#include <deque>
#include <unordered_map>

namespace grantry::emulator {

//! All records of the server, each user's apart, with the indexes that keep every question cheap at 100,000 tokens.
//!
//! It keeps the data whole (a grant's scopes, its tokens, the ids) and knows no HTTP. Users and apps are never removed,
//! so that pointers to them stay good as long as the store. Not thread-safe.
class Store final
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    Store(Store &&) = default;
    Store &operator=(Store &&) = default;
    ~Store() = default;

    //! An id of 0 is replaced by the next free one, here and below. The login must be new.
    const User *addUser(User user);
    [[nodiscard]] const User *user(const QString &login) const;
    //! The client id must be new.
    const App *addApp(App app);
    [[nodiscard]] const App *app(const QString &clientId) const;

    const Authorization *addAuthorization(Authorization authorization);
    void updateAuthorization(Authorization authorization);
    void removeAuthorization(qint64 id);
    [[nodiscard]] const Authorization *authorization(qint64 id) const;
    //! Whose token this is; null where there is none.
    [[nodiscard]] const Authorization *authorizationByHash(const QByteArray &tokenHash) const;
    //! A user's, in the order of their ids; of one application where \a clientId is not empty.
    [[nodiscard]] const IdList &authorizations(const User *user, const QString &clientId) const;

    const Grant *addGrant(Grant grant);
    //! All tokens of the application go with it.
    void removeGrant(qint64 id);
    void touchGrant(const User *user, const App *app, const QDateTime &now);
    [[nodiscard]] const Grant *grant(qint64 id) const;
    [[nodiscard]] const IdList &grants(const User *user) const;
    //! The one grant that an application has from this user, or null; null for a null application.
    [[nodiscard]] const Grant *grantOf(const User *user, const App *app) const;
    //! The union of the scopes of the application's tokens.
    [[nodiscard]] QStringList scopes(const Grant &grant) const;

    //! The user's personal token of this note, or null.
    [[nodiscard]] const Authorization *personalByNote(const User *user, const QString &note) const;
    //! The user's token of this fingerprint for an application (null: personal), or null. An empty fingerprint is none;
    //! then it is the oldest token without one.
    [[nodiscard]] const Authorization *byFingerprint(const User *user, const App *app,
                                                     const QString &fingerprint) const;

private:
    //! How often each scope occurs among an application's tokens, in the order of first appearance.
    struct ScopeCounts
    {
        QList<std::pair<QString, qsizetype>> counts;
        bool everHadTokens = false;

        void add(const QStringList &scopes);
        void remove(const QStringList &scopes);
    };
    //! What one application has from one user; without an application, the personal tokens.
    struct Access
    {
        qint64 grant = 0;
        IdList tokens;
        ScopeCounts scopes;
        QHash<QString, IdList> byFingerprint;
    };
    //! What one user has.
    struct Owned
    {
        IdList grants;
        IdList authorizations;
        std::unordered_map<const App *, Access> accesses;
        QHash<QString, IdList> personalByNote;
    };

    void index(const Authorization &authorization);
    void unindex(const Authorization &authorization);
    [[nodiscard]] const Owned &owned(const User *user) const;
    //! Null where there never was any.
    [[nodiscard]] const Access *access(const User *user, const App *app) const;
    [[nodiscard]] const Authorization *first(const IdList &ids) const;

    std::deque<User> m_users;
    std::deque<App> m_apps;
    QHash<QString, const User *> m_userByLogin; //!< lower case
    QHash<QString, const App *> m_appByClientId;
    std::unordered_map<qint64, Authorization> m_authorizations;
    std::unordered_map<qint64, Grant> m_grants;
    QHash<QByteArray, qint64> m_authorizationByHash;
    std::unordered_map<const User *, Owned> m_owned;
    qint64 m_nextUserId = 1;
    qint64 m_nextAuthorizationId = 1;
    qint64 m_nextGrantId = 1;
};

} // namespace grantry::emulator
