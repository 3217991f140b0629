// SPDX-License-Identifier: MIT
#include "ui/exportcommand.h"

#include "app/models/filtermodel.h"
#include "ui/panes/columns.h"
#include "ui/panes/exportjob.h"
#include "ui/panes/listpane.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

ExportJob::Format formatOf(const QString &path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return ExportJob::Format::Json;
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive))
        return ExportJob::Format::Markdown;
    return ExportJob::Format::Csv;
}

} // namespace

void ExportCommand::ask(ListPane &pane, QWidget *window)
{
    const QString name =
        pane.kind() == PaneKind::Applications ? tr("applications", "name of a file") : tr("tokens", "name of a file");
    auto *dialog = new QFileDialog(window, tr("Export what is shown"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("JSON (*.json)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    // The end of the name follows the choice of the format.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &filter) {
        const QString end = filter.contains(".json"_L1) ? u"json"_s : filter.contains(".md"_L1) ? u"md"_s : u"csv"_s;
        dialog->setDefaultSuffix(end);
        dialog->selectFile(name + u'.' + end);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, list = QPointer(&pane), window](const QString &path) {
        if (list)
            write(*list, path, window);
    });
    dialog->open();
}

void ExportCommand::write(ListPane &pane, const QString &path, QWidget *window)
{
    // Of the model behind the filter: whoever goes on to filter changes nothing about the file.
    const FilterModel &shown = *pane.filtered();
    ExportJob::Order order{shown.sourceModel(), {}, {}, formatOf(path), path};
    for (int row = 0; row < shown.rowCount(); ++row)
        order.rows.append(shown.mapToSource(shown.index(row, 0)).row());
    for (const int column : pane.columns()->shown())
        order.columns.append({column, pane.columns()->members(column)});
    auto *job = new ExportJob(order, this);
    connect(job, &ExportJob::ended, this, [this, path, window](int rows, const QString &problem) {
        const QString name = QDir::toNativeSeparators(path);
        if (problem.isEmpty())
            return Q_EMIT announce(tr("%n row(s) were written to %1.", nullptr, rows).arg(name));
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"), tr("%1 could not be written.").arg(name),
                                    QMessageBox::Ok, window);
        box->setObjectName(u"exportProblem"_s);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(tr("%1 Nothing was changed there. Choose another place.", "what the system says")
                                    .arg(problem.endsWith(u'.') ? problem : QString(problem + u'.')));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

} // namespace grantry
