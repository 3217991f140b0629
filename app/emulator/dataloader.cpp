// SPDX-License-Identifier: MIT
#include "app/emulator/dataloader.h"

#include "app/emulator/jsonreader.h"
#include "app/emulator/tokens.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

//! Fills one store from one file. Stops counting at the first error.
class DataLoader final
{
public:
    DataLoader(const Options &options, const QDateTime &now, Store &store)
        : m_options{options}
        , m_now{now}
        , m_store{store}
    {
    }

    [[nodiscard]] tl::expected<void, QString> load(const QJsonObject &data)
    {
        const JsonReader reader{data, {}, m_error};
        loadUsers(reader.objects(u"users"_s));
        for (const JsonReader &app : reader.objects(u"apps"_s))
            loadApp(app);
        for (const JsonReader &grant : reader.objects(u"grants"_s))
            loadGrant(grant);
        for (const JsonReader &authorization : reader.objects(u"authorizations"_s))
            loadAuthorization(authorization);
        if (!m_error.isEmpty())
            return tl::unexpected{m_error};
        return {};
    }

private:
    void loadUsers(QList<JsonReader> users);
    void loadUser(const JsonReader &reader);
    void loadApp(const JsonReader &reader);
    void loadGrant(const JsonReader &reader);
    void loadAuthorization(const JsonReader &reader);

    [[nodiscard]] Options::Otp otp(const JsonReader &reader) const;
    [[nodiscard]] QByteArray tokenHash(const JsonReader &reader) const;
    [[nodiscard]] qint64 newId(const JsonReader &reader, QSet<qint64> &taken) const;
    [[nodiscard]] const User *owner(const JsonReader &reader) const;
    [[nodiscard]] const App *app(const JsonReader &reader) const;
    [[nodiscard]] bool isOptionsUser(const QString &login) const
    {
        return login.compare(m_options.user, Qt::CaseInsensitive) == 0;
    }

    const Options &m_options;
    QDateTime m_now;
    Store &m_store;
    QString m_error;
    QSet<QString> m_clientIds;
    QSet<qint64> m_userIds;
    QSet<qint64> m_grantIds;
    QSet<qint64> m_authorizationIds;
};

void DataLoader::loadUsers(QList<JsonReader> users)
{
    // Those without an id get one that nobody has, so the others come first.
    std::stable_partition(users.begin(), users.end(), [](const JsonReader &user) { return user.has(u"id"_s); });
    for (const JsonReader &user : users)
        loadUser(user);
    if (!m_store.user(m_options.user))
        m_store.addUser({.login = m_options.user,
                         .name = m_options.user,
                         .createdAt = m_now.addYears(-9),
                         .password = m_options.password,
                         .otp = m_options.otp,
                         .otpCode = m_options.otpCode,
                         .otpSecret = m_options.otpSecret});
}

void DataLoader::loadUser(const JsonReader &reader)
{
    const Options defaults;
    User user{.id = reader.has(u"id"_s) ? newId(reader, m_userIds) : 0,
              .login = reader.text(u"login"_s),
              .name = reader.text(u"name"_s),
              .email = reader.text(u"email"_s),
              .siteAdmin = reader.flag(u"site_admin"_s),
              .createdAt = reader.time(u"created_at"_s, m_now),
              .password = reader.text(u"password"_s),
              .otp = otp(reader),
              .otpCode = reader.text(u"otp_code"_s),
              .otpSecret = reader.text(u"otp_secret"_s)};
    if (user.login.isEmpty())
        reader.fail(u"login"_s, u"missing"_s);
    else if (m_store.user(user.login))
        reader.fail(u"login"_s, u"taken by a user before"_s);
    if (!user.createdAt.isValid())
        user.createdAt = m_now.addYears(-9);
    // What the command line says of its user goes before what the file says.
    const bool isOurs = isOptionsUser(user.login);
    if (user.password.isEmpty() || (isOurs && m_options.password != defaults.password))
        user.password = m_options.password;
    if (isOurs && m_options.otp != Options::Otp::None) {
        user.otp = m_options.otp;
        user.otpCode = m_options.otpCode;
        user.otpSecret = m_options.otpSecret;
    }
    if (m_error.isEmpty())
        m_store.addUser(user);
}

void DataLoader::loadApp(const JsonReader &reader)
{
    const App app{.clientId = reader.text(u"client_id"_s),
                  .clientSecret = reader.text(u"client_secret"_s),
                  .name = reader.text(u"name"_s),
                  .url = reader.text(u"url"_s),
                  .firstParty = reader.flag(u"first_party"_s)};
    if (app.clientId.isEmpty() || app.clientId == personalClientId)
        reader.fail(u"client_id"_s, u"expected the client id of an application"_s);
    else if (m_clientIds.contains(app.clientId))
        reader.fail(u"client_id"_s, u"taken by an application before"_s);
    m_clientIds.insert(app.clientId);
    // What the server itself has registered stays as it is.
    if (m_error.isEmpty() && !m_store.app(app.clientId))
        m_store.addApp(app);
}

void DataLoader::loadGrant(const JsonReader &reader)
{
    const qint64 id = newId(reader, m_grantIds);
    const User *user = owner(reader);
    const App *granted = app(reader);
    if (!granted)
        reader.fail(u"app.client_id"_s, u"expected the client id of an application"_s);
    else if (user && m_store.grantOf(user, granted))
        reader.fail(u"app.client_id"_s, u"has a grant before: there is one for each application and user"_s);
    const QDateTime createdAt = reader.time(u"created_at"_s, m_now);
    const QDateTime updatedAt = reader.time(u"updated_at"_s, m_now);
    const QStringList scopes = reader.texts(u"scopes"_s);
    if (!m_error.isEmpty())
        return;
    const QDateTime created = createdAt.isValid() ? createdAt : m_now;
    m_store.addGrant({.id = id,
                      .user = user,
                      .app = granted,
                      .createdAt = created,
                      .updatedAt = updatedAt.isValid() ? updatedAt : created,
                      .scopes = scopes});
}

void DataLoader::loadAuthorization(const JsonReader &reader)
{
    Authorization row{.id = newId(reader, m_authorizationIds),
                      .user = owner(reader),
                      .app = app(reader),
                      .note = reader.optionalText(u"note"_s),
                      .noteUrl = reader.optionalText(u"note_url"_s),
                      .fingerprint = reader.optionalText(u"fingerprint"_s),
                      .tokenHash = tokenHash(reader),
                      .tokenLastEight = reader.text(u"token_last_eight"_s),
                      .createdAt = reader.time(u"created_at"_s, m_now),
                      .updatedAt = reader.time(u"updated_at"_s, m_now),
                      .expiresAt = reader.time(u"expires_at"_s, m_now),
                      .scopes = reader.texts(u"scopes"_s),
                      .installation = reader.object(u"installation"_s)};
    if (const QString token = reader.text(u"token"_s); !token.isEmpty())
        setToken(row, token);
    if (!row.createdAt.isValid())
        row.createdAt = m_now;
    if (!row.updatedAt.isValid())
        row.updatedAt = row.createdAt;
    if (!row.app && !row.note)
        row.note = reader.child(u"app"_s).text(u"name"_s);
    if (!row.tokenHash.isEmpty() && m_store.authorizationByHash(row.tokenHash))
        reader.fail(u"hashed_token"_s, u"the token of a row before"_s);
    if (m_error.isEmpty())
        m_store.addAuthorization(std::move(row));
}

Options::Otp DataLoader::otp(const JsonReader &reader) const
{
    const QString word = reader.text(u"otp"_s);
    if (word == "app"_L1)
        return Options::Otp::App;
    if (word == "sms"_L1)
        return Options::Otp::Sms;
    if (!word.isEmpty() && word != "none"_L1)
        reader.fail(u"otp"_s, u"expected none, app or sms"_s);
    return Options::Otp::None;
}

QByteArray DataLoader::tokenHash(const JsonReader &reader) const
{
    static const QRegularExpression sha256{u"^[0-9A-Fa-f]{64}$"_s};
    const QString hex = reader.text(u"hashed_token"_s);
    if (!hex.isEmpty() && !sha256.match(hex).hasMatch())
        reader.fail(u"hashed_token"_s, u"expected a SHA-256 of 64 hexadecimal digits"_s);
    return QByteArray::fromHex(hex.toLatin1());
}

qint64 DataLoader::newId(const JsonReader &reader, QSet<qint64> &taken) const
{
    const qint64 id = reader.id(u"id"_s);
    if (!reader.has(u"id"_s))
        reader.fail(u"id"_s, u"missing"_s);
    else if (taken.contains(id))
        reader.fail(u"id"_s, u"%1 is taken by a row before"_s.arg(id));
    taken.insert(id);
    return id;
}

const User *DataLoader::owner(const JsonReader &reader) const
{
    if (!reader.has(u"user"_s))
        return m_store.user(m_options.user);
    const QString login = reader.child(u"user"_s).text(u"login"_s);
    const User *user = m_store.user(login);
    if (!user)
        reader.fail(u"user.login"_s, u"nobody in users is called so, and --user is not"_s);
    return user;
}

const App *DataLoader::app(const JsonReader &reader) const
{
    const JsonReader app = reader.child(u"app"_s);
    const QString clientId = app.text(u"client_id"_s);
    const QString name = app.text(u"name"_s);
    const QString url = app.text(u"url"_s);
    if (clientId.isEmpty() || clientId == personalClientId)
        return nullptr;
    if (const App *known = m_store.app(clientId))
        return known;
    return m_store.addApp({.clientId = clientId, .clientSecret = {}, .name = name, .url = url});
}

} // namespace

tl::expected<void, QString> loadData(const QByteArray &json, const Options &options, const QDateTime &now, Store &store)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        // The offset is that of the first character after what is wrong.
        const QByteArray before = json.left(std::max(0, error.offset - 1));
        return tl::unexpected{u"line %1, column %2: not JSON: %3"_s.arg(before.count('\n') + 1)
                                  .arg(before.size() - before.lastIndexOf('\n'))
                                  .arg(error.errorString())};
    }
    if (!document.isObject())
        return tl::unexpected{u"expected a JSON object with users, apps, grants and authorizations"_s};
    return DataLoader{options, now, store}.load(document.object());
}

} // namespace grantry::emulator
