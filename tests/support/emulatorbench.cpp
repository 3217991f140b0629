// SPDX-License-Identifier: MIT
#include "tests/support/emulatorbench.h"

#include "app/emulator/storefactory.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace grantry::test {

namespace {

emulator::Store storeOf(const emulator::Options &options, const QDateTime &now)
{
    auto store = emulator::makeStore(options, now);
    if (!store)
        qFatal("no store: %s", qUtf8Printable(store.error()));
    return std::move(*store);
}

} // namespace

QJsonObject EmulatorReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray EmulatorReply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString EmulatorReply::message() const
{
    return object()[u"message"].toString();
}

QStringList EmulatorReply::errors() const
{
    QStringList errors;
    for (const QJsonValue &error : object()[u"errors"].toArray())
        errors.append(error[u"field"].toString() + ": "_L1 + error[u"code"].toString());
    return errors;
}

QStringList EmulatorReply::links() const
{
    static const QRegularExpression form{u"<[^?>]*\\?([^>]*)>; rel=\"(\\w+)\""_s};
    QStringList links;
    for (const QRegularExpressionMatch &match : form.globalMatch(QString::fromUtf8(header("Link"))))
        links.append(match.captured(2) + ": "_L1 + match.captured(1));
    return links;
}

EmulatorBench::EmulatorBench(const emulator::Options &options)
    : m_service{options, storeOf(options, now), [this] { return now; }}
{
}

EmulatorReply EmulatorBench::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                  const emulator::Headers &extra)
{
    emulator::Request request{.method = method, .target = "/api/v3" + path, .headers = extra, .body = body};
    request.headers.emplaceBack("user-agent", "grantry-tests");
    request.headers.emplaceBack("host", "ghe.example.com");
    if (!authorization.isEmpty())
        request.headers.emplaceBack("authorization", authorization);
    const emulator::Response response = m_service.handle(request);
    return {.status = response.status, .headers = response.headers, .body = response.body};
}

QJsonObject EmulatorBench::makeToken(const QByteArray &note, const QByteArray &moreMembers)
{
    const EmulatorReply reply = send("POST", "/authorizations", R"({"note":")" + note + '"' + moreMembers + '}');
    if (reply.status != 201)
        qFatal("no token: %s", reply.body.constData());
    return reply.object();
}

QList<qint64> EmulatorBench::ids(const QByteArray &path)
{
    QList<qint64> ids;
    for (const QJsonValue &row : get(path).array())
        ids.append(row[u"id"].toInteger());
    return ids;
}

emulator::Options exampleData()
{
    QFile file{QStringLiteral(GRANTRY_TEST_DATA "/emulator/example.json")};
    emulator::Options options;
    if (file.open(QIODevice::ReadOnly))
        options.data = file.readAll();
    return options;
}

QByteArray EmulatorBench::basic(const QByteArray &user, const QByteArray &password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

QByteArray appToken(const QByteArray &moreMembers)
{
    return R"({"client_id":"abcde12345fghij67890","client_secret":"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f")" +
           moreMembers + '}';
}

QByteArray pathOf(const QJsonObject &authorization)
{
    return "/authorizations/" + QByteArray::number(authorization[u"id"].toInteger());
}

QStringList scopesOf(const QJsonObject &row)
{
    return row[u"scopes"].toVariant().toStringList();
}

} // namespace grantry::test
