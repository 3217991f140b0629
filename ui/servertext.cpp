// SPDX-License-Identifier: MIT
#include "ui/servertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! Control, format (bidirectional marks, zero width), private and unassigned characters: nothing that a reader sees.
bool isSeen(char32_t code)
{
    constexpr std::array unseen{QChar::Other_Control, QChar::Other_Format, QChar::Other_Surrogate,
                                QChar::Other_PrivateUse, QChar::Other_NotAssigned};
    return std::ranges::find(unseen, QChar::category(code)) == unseen.end();
}

QString oneLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> codes = text.toUcs4();
    for (const char32_t code : codes) {
        if (QChar::isSpace(code))
            result += u' ';
        else if (isSeen(code))
            result += QStringView(QChar::fromUcs4(code));
    }
    return result.simplified();
}

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

QString quotable(const QString &text, qsizetype longest)
{
    // What will not be shown anyway need not be looked at: bodies of 64 MiB are possible.
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
