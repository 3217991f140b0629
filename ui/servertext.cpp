// SPDX-License-Identifier: MIT
#include "ui/servertext.h"

#include "app/text/plaintext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! A server may repeat what it was sent. Tokens have known shapes, the old ones and client secrets are 40 hex digits.
QString masked(QString text)
{
    static const QRegularExpression secret(u"\\b(?:gh[a-z]_\\w{16,}|github_pat_\\w{16,}|[0-9A-Fa-f]{40,}"
                                           "|(?:basic|bearer|token):?\\s+(?=\\S*[0-9=+])[\\w+/=.~-]{12,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.replace(secret, u"•••"_s);
}

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

} // namespace

QString shownText(const QString &text, qsizetype longest)
{
    // What will not be shown anyway need not be looked at: bodies of 64 MiB are possible.
    return cut(oneLine(text.left(longest * 8)), longest);
}

QString quotable(const QString &text, qsizetype longest)
{
    return cut(masked(oneLine(text.left(longest * 8))), longest);
}

QString isolated(const QString &text)
{
    const auto turns = [](char32_t code) {
        const QChar::Direction direction = QChar::direction(code);
        return direction == QChar::DirR || direction == QChar::DirAL;
    };
    const QList<uint> codes = text.toUcs4();
    // First strong isolate and its end. Only where they are needed, so that all other text stays what it was.
    return std::ranges::any_of(codes, turns) ? u'\u2068' + text + u'\u2069' : text;
}

QString shownHost(const QString &host)
{
    constexpr qsizetype longest = 80;
    const QString line = oneLine(host.right(longest * 4));
    return line.size() <= longest ? line : u'…' + line.right(longest - 1);
}

QUrl webPage(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    return url;
}

QString shownAddress(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    const QString shownOrigin = origin.toDisplayString();
    const qsizetype afterScheme = url.scheme().size() + 3;
    // A path may hold words that read as part of our sentence; such a one is not shown.
    static const QRegularExpression plain(u"^[\\w./~-]*$"_s);
    const QString path = url.path(QUrl::FullyEncoded);
    const QString shownPath = plain.match(path).hasMatch() ? quotable(path, 80) : u"/…"_s;
    return url.scheme() + u"://"_s + shownHost(shownOrigin.mid(afterScheme)) +
           (shownPath == "/"_L1 ? QString() : shownPath);
}

} // namespace grantry
