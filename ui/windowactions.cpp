// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeySequence>

namespace grantry {

namespace {

QAction *make(QObject *owner, const char *name, const QString &text, const QKeySequence &key = {})
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    return action;
}

} // namespace

WindowActions::WindowActions(QObject *owner)
    : refresh(make(owner, "refreshAction", tr("&Refresh"), Qt::Key_F5))
    , stop(make(owner, "stopAction", tr("&Stop reading")))
    , newToken(make(owner, "newTokenAction", tr("&New token"), Qt::CTRL | Qt::Key_N))
    , edit(make(owner, "editAction", tr("&Edit"), Qt::CTRL | Qt::Key_E))
    , replace(make(owner, "replaceAction", tr("Re&place …")))
    , revoke(make(owner, "revokeAction", tr("Re&voke"), Qt::Key_Delete))
    , revokeChosen(make(owner, "revokeChosenAction", tr("Revo&ke …"), Qt::SHIFT | Qt::Key_Delete))
    , undo(make(owner, "undoAction", tr("&Undo"), Qt::CTRL | Qt::Key_Z))
    , undoAll(make(owner, "undoAllAction", tr("Undo &all"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , copySecret(make(owner, "copySecretAction", tr("Copy &secret")))
    , copyClientId(make(owner, "copyClientIdAction", tr("&Copy client ID"), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , openPage(make(owner, "openPageAction", tr("&Open in browser"), Qt::CTRL | Qt::Key_B))
    , find(make(owner, "filterAction", tr("&Filter"), Qt::CTRL | Qt::Key_F))
    , findToken(make(owner, "findTokenAction", tr("&Find a token …"), Qt::CTRL | Qt::Key_L))
    , exportRows(make(owner, "exportAction", tr("&Export …"), Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , applications(make(owner, "applicationsAction", tr("&Applications"), Qt::CTRL | Qt::Key_1))
    , tokens(make(owner, "tokensAction", tr("&Tokens"), Qt::CTRL | Qt::Key_2))
    , preferences(make(owner, "preferencesAction", tr("&Preferences …"), Qt::CTRL | Qt::Key_Comma))
    , quit(make(owner, "quitAction", tr("&Quit"), Qt::CTRL | Qt::Key_Q))
    , shortcuts(make(owner, "shortcutsAction", tr("&Keyboard shortcuts"), Qt::Key_F1))
    , about(make(owner, "aboutAction", tr("&About Grantry")))
{
    refresh->setIcon(icon(Icon::Refresh));
    newToken->setIcon(icon(Icon::Plus));
    findToken->setIcon(icon(Icon::Search));
    edit->setIcon(icon(Icon::Edit));
    revoke->setIcon(icon(Icon::Revoke));
    // Del must not revoke while the keyboard is anywhere but in a list.
    for (QAction *action : {revoke, revokeChosen})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

} // namespace grantry
