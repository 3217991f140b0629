// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

//! Rows as text for other programs. Cells are those of ExportRole.
namespace grantry::tabletext {

//! The cells of \a row in \a columns, which are in the order in which they are shown.
[[nodiscard]] QStringList cells(const QAbstractItemModel &model, int row, const QList<int> &columns);
//! The titles of \a columns.
[[nodiscard]] QStringList titles(const QAbstractItemModel &model, const QList<int> &columns);

//! Cells with tabs between them, which no cell holds; a line for each row.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

//! One line of a file as RFC 4180 has it, with its line end. A cell that a spreadsheet would take for a formula (it
//! begins with = + - @, a tab or a carriage return) gets an apostrophe before it.
[[nodiscard]] QString csvLine(const QStringList &cells);
//! One line of a table in Markdown; what the cells hold is shown as it is.
[[nodiscard]] QString markdownLine(const QStringList &cells);
//! The line below the titles of \a columns columns.
[[nodiscard]] QString markdownRule(qsizetype columns);

} // namespace grantry::tabletext
