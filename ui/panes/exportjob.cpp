// SPDX-License-Identifier: MIT
#include "ui/panes/exportjob.h"

#include "app/models/itemroles.h"
#include "app/models/tabletext.h"

#include <QAbstractItemModel>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr qsizetype rowsAtOnce = 500;

} // namespace

ExportJob::ExportJob(const Order &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_file(order.path)
{
    m_rows.reserve(order.rows.size());
    for (const int row : order.rows)
        m_rows.append(order.model->index(row, 0));
    connect(order.model, &QObject::destroyed, this, [this] { end(tr("The list was closed.")); });
    connect(&m_soon, &QTimer::timeout, this, &ExportJob::step);
    m_soon.start(0);
}

void ExportJob::step()
{
    if (m_next == 0) {
        if (!m_file.open(QIODevice::WriteOnly))
            return end(m_file.errorString());
        const QStringList titles = tabletext::titles(*m_order.model, columns());
        switch (m_order.format) {
        case Format::Csv:
            put(QString(QChar(QChar::ByteOrderMark)) + tabletext::csvLine(titles));
            break;
        case Format::Json:
            put(u"["_s);
            break;
        case Format::Markdown:
            put(tabletext::markdownLine(titles) + tabletext::markdownRule(titles.size()));
            break;
        }
    }
    const qsizetype until = std::min(m_next + rowsAtOnce, m_rows.size());
    for (; m_next < until; ++m_next)
        write(m_rows.at(m_next).row());
    if (m_next < m_rows.size())
        return;
    if (m_order.format == Format::Json)
        put(u"\n]\n"_s);
    end(m_file.commit() ? QString() : m_file.errorString());
}

void ExportJob::write(int row)
{
    if (row < 0) // gone since this began
        return;
    const bool isFirst = m_written++ == 0;
    const QAbstractItemModel &model = *m_order.model;
    switch (m_order.format) {
    case Format::Csv:
        return put(tabletext::csvLine(tabletext::cells(model, row, columns())));
    case Format::Markdown:
        return put(tabletext::markdownLine(tabletext::cells(model, row, columns())));
    case Format::Json:
        break;
    }
    const QJsonObject whole = model.index(row, 0).data(JsonRole).toJsonObject();
    QJsonObject shown{{u"id"_s, whole.value("id"_L1)}};
    for (const Column &column : std::as_const(m_order.columns)) {
        for (const QString &member : column.members)
            shown.insert(member, whole.value(member));
    }
    put((isFirst ? u"\n"_s : u",\n"_s) + QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact)));
}

QList<int> ExportJob::columns() const
{
    QList<int> numbers;
    for (const Column &column : m_order.columns)
        numbers.append(column.column);
    return numbers;
}

void ExportJob::put(const QString &text)
{
    m_file.write(text.toUtf8()); // QSaveFile remembers a failure until commit()
}

void ExportJob::end(const QString &problem)
{
    m_soon.stop();
    disconnect(m_order.model, nullptr, this, nullptr);
    Q_EMIT ended(problem.isEmpty() ? m_written : 0, problem);
    deleteLater();
}

} // namespace grantry
