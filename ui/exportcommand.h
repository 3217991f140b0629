// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class ListPane;

//! "Export…": asks where to, writes what a pane shows there, and says how it went.
class ExportCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCommand)

public:
    using QObject::QObject;

    //! Asks for a file, whose name says the format. \a window is what the question stands before.
    void ask(ListPane &pane, QWidget *window);
    //! Writes into \a path: `.json` and `.md` are told by their ends, all else is CSV.
    void write(ListPane &pane, const QString &path, QWidget *window);

Q_SIGNALS:
    //! For a screen reader to say now.
    void announce(const QString &text);
};

} // namespace grantry
