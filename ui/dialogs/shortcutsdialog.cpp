// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme.h"
#include "ui/widgets/formtext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 520;
constexpr int likedHeight = 460;

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addLinesOf(const QMenu &menu, QList<ShortcutGroup::Line> &lines)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addLinesOf(*action->menu(), lines);
        else if (!action->shortcut().isEmpty())
            lines.append({withoutMnemonic(action->text()), native(action->shortcut())});
    }
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMenuBar &menus)
{
    QList<ShortcutGroup> groups;
    for (const QAction *title : menus.actions()) {
        ShortcutGroup group{withoutMnemonic(title->text()), {}};
        addLinesOf(*title->menu(), group.lines);
        if (!group.lines.isEmpty())
            groups.append(group);
    }
    return groups;
}

ShortcutGroup shortcutsOfLists()
{
    return {ShortcutsDialog::tr("In the lists"),
            {
                {ShortcutsDialog::tr("Details of the row"), native(Qt::Key_Return)},
                {ShortcutsDialog::tr("Everything that can be done with the row"), native(Qt::SHIFT | Qt::Key_F10)},
                {ShortcutsDialog::tr("Copy the chosen rows"), native(QKeySequence::Copy)},
                {ShortcutsDialog::tr("Choose all rows"), native(QKeySequence::SelectAll)},
                {ShortcutsDialog::tr("First row"), native(Qt::Key_Home)},
                {ShortcutsDialog::tr("Last row"), native(Qt::Key_End)},
                {ShortcutsDialog::tr("Go to a row by its name"), ShortcutsDialog::tr("type it")},
                {ShortcutsDialog::tr("Clear the filter"), native(Qt::Key_Escape)},
            }};
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : FormDialog(u"shortcutsDialog"_s, tr("Keyboard shortcuts"), likedWidth, parent)
{
    auto *list = new QTreeWidget;
    list->setObjectName(u"shortcuts"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setIndentation(metrics::gap);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ShortcutGroup &group : groups) {
        auto *title = new QTreeWidgetItem(list, {group.title});
        title->setFont(0, strongFont(font()));
        title->setFirstColumnSpanned(true);
        title->setFlags(Qt::ItemIsEnabled); // read, but never as if it had been chosen
        for (const auto &[what, keys] : group.lines)
            new QTreeWidgetItem(title, {what, keys});
    }
    list->expandAll();
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setMinimumHeight(metrics::scaled(likedHeight, fontMetrics()));
    list->setCurrentIndex(list->model()->index(0, 0, list->model()->index(0, 0)));
    body()->addWidget(list, 1);

    QPushButton *close = addButton(u"close"_s, tr("Close"));
    setMain(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace grantry
