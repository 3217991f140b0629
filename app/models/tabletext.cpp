// SPDX-License-Identifier: MIT
#include "app/models/tabletext.h"

#include "app/models/itemroles.h"
#include "app/text/plaintext.h"

#include <QAbstractItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry::tabletext {
namespace {

QString csvCell(const QString &text)
{
    constexpr QStringView formulaSigns = u"=+-@\t\r";
    QString cell = text;
    if (!cell.isEmpty() && formulaSigns.contains(cell.front()))
        cell.prepend(u'\'');
    const bool needsQuotes =
        std::ranges::any_of(cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString markdownCell(const QString &text)
{
    QString cell;
    for (const QChar c : oneLine(text)) {
        if (QStringView(u"\\`*_{}[]<>()#+-!|~&").contains(c))
            cell += u'\\';
        cell += c;
    }
    return cell;
}

} // namespace

QStringList cells(const QAbstractItemModel &model, int row, const QList<int> &columns)
{
    QStringList texts;
    texts.reserve(columns.size());
    for (const int column : columns)
        texts.append(model.index(row, column).data(ExportRole).toString());
    return texts;
}

QStringList titles(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList texts;
    for (const int column : columns)
        texts.append(model.headerData(column, Qt::Horizontal).toString());
    return texts;
}

QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QString text;
    for (const int row : rows) {
        QStringList line = cells(model, row, columns);
        for (QString &cell : line)
            cell = oneLine(cell);
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(u',') + u"\r\n"_s;
}

QString markdownLine(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + markdownCell(cell) + u" |"_s;
    return line + u'\n';
}

QString markdownRule(qsizetype columns)
{
    return u"|"_s + u" --- |"_s.repeated(columns) + u'\n';
}

} // namespace grantry::tabletext
