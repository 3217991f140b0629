// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/paneface.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QUrl;
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class Desktop;
class ListPane;

//! What can be done with the current row of a pane besides revoking it, and the menu that offers all of it.
class RowCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCommands)

public:
    //! Neither reference is owned; both outlive this object.
    RowCommands(AccountSession &session, Desktop &desktop, QObject *parent = nullptr);

    //! \a actions are those of the window, which come first. Owned by \a parent.
    [[nodiscard]] QMenu *makeMenu(ListPane &pane, const QList<QAction *> &actions, QWidget *parent);
    //! The chosen rows, as text with tabs.
    void copyRows(const ListPane &pane);
    void copyClientId(const ListPane &pane);
    //! The server's own page for the current application or token.
    void openSettingsPage(const ListPane &pane);
    //! The server's own page for a list.
    void openList(PaneKind kind);
    //! A page that an application named, and not the server: asks first, before \a window.
    void askToOpen(const QUrl &url, QWidget *window);

Q_SIGNALS:
    void detailsRequested();
    //! The other list, with what belongs to the current row.
    void goToRequested(grantry::PaneKind kind, qint64 id);
    void filterRequested(grantry::PaneKind kind, const QString &filter);
    //! For a screen reader to say now.
    void announce(const QString &text);

private:
    void addGrantCommands(QMenu &menu, qint64 id);
    void addTokenCommands(QMenu &menu, qint64 id);
    QAction *add(QMenu &menu, const char *name, const QString &text);
    void copy(const QString &text, const QString &said);
    void open(const QUrl &url);
    [[nodiscard]] QString currentClientId(const ListPane &pane) const;

    AccountSession &m_session;
    Desktop &m_desktop;
};

} // namespace grantry
