// SPDX-License-Identifier: MIT
#include "app/emulator/bodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry::emulator::bodies {

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{value};
}

std::optional<QString> unlessEmpty(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional{value};
}

void appendDigits(QString &text, int number, int digits)
{
    for (int power = digits == 4 ? 1000 : 10; power > 0; power /= 10)
        text += QChar(u'0' + number / power % 10);
}

//! `2019-04-24T21:49:02Z`, or empty where there is no time. QDateTime's own form takes 6 µs, which a long list has not.
QString time(const QDateTime &moment)
{
    QString text;
    if (!moment.isValid())
        return text;
    const QDate date = moment.date();
    const QTime clock = moment.time();
    appendDigits(text, date.year(), 4);
    for (const auto &[separator, number] :
         {std::pair{u'-', date.month()}, std::pair{u'-', date.day()}, std::pair{u'T', clock.hour()},
          std::pair{u':', clock.minute()}, std::pair{u':', clock.second()}}) {
        text += separator;
        appendDigits(text, number, 2);
    }
    return text + u'Z';
}

void writeApplication(JsonWriter &json, const QString &name, const QString &url, const QString &clientId)
{
    json.beginObject();
    json.member("name"_L1, name);
    json.member("url"_L1, url);
    json.member("client_id"_L1, clientId);
    json.endObject();
}

void writeApplication(JsonWriter &json, const Authorization &row)
{
    if (row.app)
        return writeApplication(json, row.app->name, row.app->url, row.app->clientId);
    static const QString docs =
        u"https://docs.github.com/enterprise/rest/enterprise-admin/users#list-personal-access-tokens"_s;
    const QString noteUrl = row.noteUrl.value_or(QString{});
    writeApplication(json, row.note.value_or(QString{}), noteUrl.isEmpty() ? docs : noteUrl, QString{personalClientId});
}

} // namespace

QJsonObject simpleUser(const User &user, const Origin &origin)
{
    const QString login = text(QUrl::toPercentEncoding(user.login));
    const QString url = text(origin.apiRoot) + "/users/"_L1 + login;
    return {
        {u"login"_s, user.login},
        {u"id"_s, user.id},
        {u"node_id"_s, QString::fromLatin1(("04:User" + QByteArray::number(user.id)).toBase64())},
        {u"avatar_url"_s, text(origin.webRoot) + "/avatars/u/"_L1 + QString::number(user.id) + "?"_L1},
        {u"gravatar_id"_s, u""_s},
        {u"url"_s, url},
        {u"html_url"_s, text(origin.webRoot) + "/"_L1 + login},
        {u"followers_url"_s, url + "/followers"_L1},
        {u"following_url"_s, url + "/following{/other_user}"_L1},
        {u"gists_url"_s, url + "/gists{/gist_id}"_L1},
        {u"starred_url"_s, url + "/starred{/owner}{/repo}"_L1},
        {u"subscriptions_url"_s, url + "/subscriptions"_L1},
        {u"organizations_url"_s, url + "/orgs"_L1},
        {u"repos_url"_s, url + "/repos"_L1},
        {u"events_url"_s, url + "/events{/privacy}"_L1},
        {u"received_events_url"_s, url + "/received_events"_L1},
        {u"type"_s, u"User"_s},
        {u"user_view_type"_s, u"public"_s},
        {u"site_admin"_s, user.siteAdmin},
    };
}

QJsonObject privateUser(const User &user, const Origin &origin)
{
    QJsonObject body = simpleUser(user, origin);
    const QJsonValue null{QJsonValue::Null};
    const std::array<std::pair<QString, QJsonValue>, 23> members{{
        {u"user_view_type"_s, u"private"_s},
        {u"name"_s, orNull(user.name)},
        {u"email"_s, orNull(user.email)},
        {u"notification_email"_s, orNull(user.email)},
        {u"company"_s, null},
        {u"blog"_s, u""_s},
        {u"location"_s, null},
        {u"hireable"_s, null},
        {u"bio"_s, null},
        {u"twitter_username"_s, null},
        {u"public_repos"_s, 2},
        {u"public_gists"_s, 0},
        {u"followers"_s, 0},
        {u"following"_s, 0},
        {u"created_at"_s, time(user.createdAt)},
        {u"updated_at"_s, time(user.createdAt)},
        {u"private_gists"_s, 0},
        {u"total_private_repos"_s, 0},
        {u"owned_private_repos"_s, 0},
        {u"disk_usage"_s, 0},
        {u"collaborators"_s, 0},
        {u"two_factor_authentication"_s, user.otp != Options::Otp::None},
        {u"plan"_s, QJsonObject{{u"name"_s, u"enterprise"_s},
                                {u"space"_s, 976562499},
                                {u"collaborators"_s, 0},
                                {u"private_repos"_s, 999999}}},
    }};
    for (const auto &[name, value] : members)
        body.insert(name, value);
    return body;
}

void write(JsonWriter &json, const Authorization &row, const QByteArray &user, const Origin &origin,
           const QString &token)
{
    json.beginObject();
    json.member("id"_L1, row.id);
    json.member("url"_L1, url(row, origin));
    json.name("app"_L1);
    writeApplication(json, row);
    json.member("token"_L1, token);
    json.memberOrNull("hashed_token"_L1, unlessEmpty(QString::fromLatin1(row.tokenHash.toHex())));
    json.memberOrNull("token_last_eight"_L1, unlessEmpty(row.tokenLastEight));
    json.memberOrNull("note"_L1, row.note);
    json.memberOrNull("note_url"_L1, row.noteUrl);
    json.member("created_at"_L1, time(row.createdAt));
    json.member("updated_at"_L1, time(row.updatedAt));
    json.member("scopes"_L1, row.scopes);
    json.memberOrNull("fingerprint"_L1, row.fingerprint);
    json.memberOrNull("expires_at"_L1, unlessEmpty(time(row.expiresAt)));
    json.name("user"_L1);
    json.raw(user);
    if (!row.installation.isEmpty()) {
        json.name("installation"_L1);
        json.raw(QJsonDocument{row.installation}.toJson(QJsonDocument::Compact));
    }
    json.endObject();
}

void write(JsonWriter &json, const Grant &grant, const QStringList &scopes, const Origin &origin)
{
    json.beginObject();
    json.member("id"_L1, grant.id);
    json.member("url"_L1, text(origin.apiRoot) + "/applications/grants/"_L1 + QString::number(grant.id));
    json.name("app"_L1);
    writeApplication(json, grant.app->name, grant.app->url, grant.app->clientId);
    json.member("created_at"_L1, time(grant.createdAt));
    json.member("updated_at"_L1, time(grant.updatedAt));
    json.member("scopes"_L1, scopes);
    json.endObject();
}

QString url(const Authorization &authorization, const Origin &origin)
{
    return text(origin.apiRoot) + "/authorizations/"_L1 + QString::number(authorization.id);
}

QJsonObject root(const Origin &origin)
{
    static constexpr std::array<std::pair<const char *, const char *>, 32> links{{
        {"current_user_url", "/user"},
        {"authorizations_url", "/authorizations"},
        {"code_search_url", "/search/code?q={query}{&page,per_page,sort,order}"},
        {"commit_search_url", "/search/commits?q={query}{&page,per_page,sort,order}"},
        {"emails_url", "/user/emails"},
        {"emojis_url", "/emojis"},
        {"events_url", "/events"},
        {"feeds_url", "/feeds"},
        {"followers_url", "/user/followers"},
        {"following_url", "/user/following{/target}"},
        {"gists_url", "/gists{/gist_id}"},
        {"hub_url", "/hub"},
        {"issue_search_url", "/search/issues?q={query}{&page,per_page,sort,order}"},
        {"issues_url", "/issues"},
        {"keys_url", "/user/keys"},
        {"label_search_url", "/search/labels?q={query}&repository_id={repository_id}{&page,per_page}"},
        {"notifications_url", "/notifications"},
        {"organization_url", "/orgs/{org}"},
        {"organization_repositories_url", "/orgs/{org}/repos{?type,page,per_page,sort}"},
        {"organization_teams_url", "/orgs/{org}/teams"},
        {"public_gists_url", "/gists/public"},
        {"rate_limit_url", "/rate_limit"},
        {"repository_url", "/repos/{owner}/{repo}"},
        {"repository_search_url", "/search/repositories?q={query}{&page,per_page,sort,order}"},
        {"current_user_repositories_url", "/user/repos{?type,page,per_page,sort}"},
        {"starred_url", "/user/starred{/owner}{/repo}"},
        {"starred_gists_url", "/gists/starred"},
        {"topic_search_url", "/search/topics?q={query}{&page,per_page}"},
        {"user_url", "/users/{user}"},
        {"user_organizations_url", "/user/orgs"},
        {"user_repositories_url", "/users/{user}/repos{?type,page,per_page,sort}"},
        {"user_search_url", "/search/users?q={query}{&page,per_page,sort,order}"},
    }};
    QJsonObject body{{u"current_user_authorizations_html_url"_s,
                      text(origin.webRoot) + "/settings/connections/applications{/client_id}"_L1}};
    for (const auto &[name, path] : links)
        body.insert(QLatin1StringView{name}, text(origin.apiRoot) + QLatin1StringView{path});
    return body;
}

QJsonObject meta(const Options &options)
{
    return {{u"verifiable_password_authentication"_s, !options.noPasswordAuth},
            {u"packages"_s, QJsonArray{}},
            {u"installed_version"_s, options.ghesVersion}};
}

QString documentation(const QString &ghesVersion)
{
    const QString release = ghesVersion.section(u'.', 0, 1);
    return "https://docs.github.com/enterprise-server@"_L1 + release + "/rest"_L1;
}

} // namespace grantry::emulator::bodies
