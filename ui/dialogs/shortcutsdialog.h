// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QMenuBar;
QT_END_NAMESPACE

namespace grantry {

//! Keys that belong together, as a person reads them.
struct ShortcutGroup
{
    struct Line
    {
        QString what;
        QString keys; //!< as the platform writes them

        bool operator==(const Line &) const = default;
    };

    QString title;
    QList<Line> lines;

    bool operator==(const ShortcutGroup &) const = default;
};

//! What each menu does by a key, in the order of the menus.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMenuBar &menus);
//! The keys of the two lists, which are in no menu.
[[nodiscard]] ShortcutGroup shortcutsOfLists();

//! Every key that does something, group by group. To be read only.
class ShortcutsDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace grantry
