// SPDX-License-Identifier: MIT
#include "app/net/requestsketch.h"

#include "app/net/requesturl.h"

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr auto passwordVariable = "$GITHUB_PASSWORD"_L1;

//! \a text as one word of a POSIX shell, whatever it holds.
QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString member(const QString &value)
{
    return u"\"client_secret\":\"%1\""_s.arg(value);
}

} // namespace

RequestSketch::RequestSketch(const RawCall &call, const ServerAddress &server, QString user)
    : m_request(plainRequest(call, requestUrl(call, server)))
    , m_user(std::move(user))
{
}

QString RequestSketch::secretVariable()
{
    return u"$CLIENT_SECRET"_s;
}

QString RequestSketch::http() const
{
    const QUrl &url = m_request.url;
    QString text = QString::fromLatin1(m_request.verb) + u' ' +
                   QString::fromLatin1(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)) + u" HTTP/1.1\n"_s +
                   u"Host: "_s + url.authority(QUrl::FullyEncoded) + u'\n';
    for (const auto &[name, value] : m_request.headers)
        text += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
    text += u"Authorization: Basic base64(%1:%2)\n"_s.arg(m_user, passwordVariable);
    if (!m_request.body.isEmpty())
        text += u'\n' + QString::fromUtf8(m_request.body) + u'\n';
    return text;
}

QString RequestSketch::curl() const
{
    QStringList parts{u"curl --request "_s + QString::fromLatin1(m_request.verb) + u' ' +
                      shellWord(QString::fromLatin1(m_request.url.toEncoded()))};
    parts += u"--user "_s + shellWord(m_user + u':') + u'"' + passwordVariable + u'"';
    for (const auto &[name, value] : m_request.headers)
        parts += u"--header "_s + shellWord(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    if (!m_request.body.isEmpty()) {
        QString body = shellWord(QString::fromUtf8(m_request.body));
        // In JSON a quotation mark inside a text is escaped, so this can only be the member itself.
        body.replace(member(secretVariable()), member(u"'\"%1\"'"_s.arg(secretVariable())));
        parts += u"--data-raw "_s + body;
    }
    return parts.join(u" \\\n  "_s) + u'\n';
}

} // namespace grantry
