// SPDX-License-Identifier: MIT
#include "app/emulator/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

constexpr qsizetype defaultPerPage = 30;
constexpr qsizetype mostPerPage = 100;
// Beyond this no list reaches, and the arithmetic stays far from overflow.
constexpr qsizetype mostPages = 1'000'000'000;

QString decoded(QByteArray text, bool plusIsSpace)
{
    if (plusIsSpace)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

//! Every server must understand `GET http://host/path` too, which is how proxies are asked.
QByteArray pathOf(const QByteArray &target)
{
    if (target.startsWith('/'))
        return target;
    const qsizetype host = target.indexOf("://");
    const qsizetype slash = host < 0 ? -1 : target.indexOf('/', host + 3);
    return slash < 0 ? QByteArray{} : target.mid(slash);
}

QStringList resolvedSegments(const QByteArray &path)
{
    QStringList segments;
    const QList<QByteArray> parts = path.split('/');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString segment = decoded(parts[i], false);
        if (segment == ".."_L1) {
            if (!segments.isEmpty())
                segments.removeLast();
            // What was climbed to is a folder: /a/b/.. is /a/, which no route knows.
            if (i == parts.size() - 1)
                segments.append(QString{});
        } else if (segment != "."_L1) {
            segments.append(segment);
        }
    }
    return segments;
}

QList<std::pair<QString, QString>> parsedQuery(const QByteArray &raw)
{
    QList<std::pair<QString, QString>> query;
    for (const QByteArray &item : raw.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray{} : item.mid(equals + 1);
        query.emplaceBack(decoded(name, true), decoded(value, true));
    }
    return query;
}

qsizetype positiveNumber(const QString &text, qsizetype otherwise, qsizetype most)
{
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return ok && number >= 1 ? qsizetype(std::min<qlonglong>(number, most)) : otherwise;
}

//! As it was sent, but for what would end the link or the header.
QByteArray fitForLink(const QByteArray &query)
{
    QByteArray fit;
    for (const char c : query) {
        const bool ends = c <= ' ' || c >= 0x7f || c == '<' || c == '>' || c == '"';
        fit += ends ? QByteArray{1, c}.toPercentEncoding() : QByteArray{1, c};
    }
    return fit;
}

} // namespace

Target Target::parse(const QByteArray &raw)
{
    Target target;
    const qsizetype question = raw.indexOf('?');
    target.rawQuery = question < 0 ? QByteArray{} : raw.mid(question + 1);
    target.query = parsedQuery(target.rawQuery);
    target.segments = resolvedSegments(pathOf(question < 0 ? raw : raw.left(question)));
    target.underApiRoot =
        target.segments.size() >= 2 && target.segments[0] == "api"_L1 && target.segments[1] == "v3"_L1;
    if (target.underApiRoot)
        target.segments.remove(0, 2);
    return target;
}

QString Target::queryValue(const QString &name) const
{
    const auto found =
        std::find_if(query.crbegin(), query.crend(), [&](const auto &item) { return item.first == name; });
    return found == query.crend() ? QString{} : found->second;
}

PageWindow PageWindow::of(const Target &target)
{
    return {.page = positiveNumber(target.queryValue(u"page"_s), 1, mostPages),
            .perPage =
                std::min(positiveNumber(target.queryValue(u"per_page"_s), defaultPerPage, mostPages), mostPerPage)};
}

QByteArray linkHeader(const QByteArray &url, const Target &target, qsizetype total)
{
    const PageWindow window = PageWindow::of(target);
    const qsizetype pages = std::max<qsizetype>(1, (total + window.perPage - 1) / window.perPage);
    QByteArrayList links;
    const auto add = [&](qsizetype page, const char *relation) {
        QByteArrayList items;
        for (const QByteArray &item : target.rawQuery.split('&')) {
            if (!item.isEmpty() && item != "page" && !item.startsWith("page="))
                items.append(fitForLink(item));
        }
        items.append("page=" + QByteArray::number(page));
        links.append('<' + url + '?' + items.join('&') + ">; rel=\"" + relation + '"');
    };
    if (window.page > 1)
        add(std::min(window.page - 1, pages), "prev");
    if (window.page < pages)
        add(window.page + 1, "next");
    if (window.page < pages || window.page > pages)
        add(pages, "last");
    if (window.page > 1)
        add(1, "first");
    return links.join(", ");
}

} // namespace grantry::emulator
