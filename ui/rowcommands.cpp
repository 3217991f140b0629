// SPDX-License-Identifier: MIT
#include "ui/rowcommands.h"

#include "app/net/webpages.h"
#include "app/session/accountsession.h"
#include "ui/desktop.h"
#include "ui/panes/listpane.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

RowCommands::RowCommands(AccountSession &session, Desktop &desktop, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desktop(desktop)
{
}

QAction *RowCommands::add(QMenu &menu, const char *name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

QMenu *RowCommands::makeMenu(ListPane &pane, const QList<QAction *> &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"rowMenu"_s);
    menu->addActions(actions);
    menu->addSeparator();
    QAction *details = add(*menu, "rowDetails", tr("&Details"));
    details->setShortcut(Qt::Key_Return);
    connect(details, &QAction::triggered, this, &RowCommands::detailsRequested);
    const qint64 id = pane.currentId().value_or(0);
    switch (pane.kind()) {
    case PaneKind::Applications:
        addGrantCommands(*menu, id);
        break;
    case PaneKind::Tokens:
        addTokenCommands(*menu, id);
        break;
    }
    menu->addSeparator();
    QAction *copying =
        add(*menu, "copyRows", tr("Copy %n row(s)", nullptr, static_cast<int>(pane.selectedIds().size())));
    copying->setShortcut(QKeySequence::Copy);
    connect(copying, &QAction::triggered, this, [this, &pane] { copyRows(pane); });
    return menu;
}

void RowCommands::addGrantCommands(QMenu &menu, qint64 id)
{
    const GrantRow *row = m_session.grants().find(GrantId{id});
    if (!row)
        return;
    const QString clientId = row->grant.application.clientId;
    QAction *tokens = add(menu, "showTokens", tr("Show its &tokens"));
    tokens->setEnabled(!clientId.isEmpty());
    connect(tokens, &QAction::triggered, this,
            [this, clientId] { Q_EMIT filterRequested(PaneKind::Tokens, u"client:\"%1\""_s.arg(clientId)); });
}

void RowCommands::addTokenCommands(QMenu &menu, qint64 id)
{
    const TokenRow *row = m_session.tokens().find(AuthorizationId{id});
    if (!row)
        return;
    const PackedAuthorization &token = row->authorization;
    const QList<GrantRow> &grants = m_session.grants().rows();
    const auto grant = std::ranges::find_if(grants, [&token](const GrantRow &each) {
        return !token.isPersonal() && each.grant.application.clientId == token.clientId();
    });
    QAction *application = add(menu, "showApplication", tr("Show its &application"));
    application->setEnabled(grant != grants.end());
    if (grant != grants.end())
        connect(application, &QAction::triggered, this,
                [this, grantId = grant->id.value] { Q_EMIT goToRequested(PaneKind::Applications, grantId); });
    QAction *digest = add(menu, "copyDigest", tr("Copy S&HA-256 of the token"));
    const QString hash = token.hashedToken().value_or(QString());
    digest->setEnabled(!hash.isEmpty());
    connect(digest, &QAction::triggered, this, [this, hash] { copy(hash, tr("The SHA-256 was copied.")); });
}

void RowCommands::copyRows(const ListPane &pane)
{
    const auto count = static_cast<int>(pane.selectedIds().size());
    if (count > 0)
        copy(pane.selectedText(), tr("%n row(s) copied.", nullptr, count));
}

QString RowCommands::currentClientId(const ListPane &pane) const
{
    const qint64 id = pane.currentId().value_or(0);
    if (pane.kind() == PaneKind::Applications) {
        const GrantRow *row = m_session.grants().find(GrantId{id});
        return row ? row->grant.application.clientId : QString();
    }
    const TokenRow *row = m_session.tokens().find(AuthorizationId{id});
    return row ? row->authorization.clientId() : QString();
}

void RowCommands::copyClientId(const ListPane &pane)
{
    const QString clientId = currentClientId(pane);
    if (!clientId.isEmpty())
        copy(clientId, tr("The client id was copied."));
}

void RowCommands::openSettingsPage(const ListPane &pane)
{
    const ServerAddress &server = m_session.account().server;
    const QString clientId = currentClientId(pane);
    open(clientId.isEmpty() || clientId == personalClientId ? webpages::tokens(server)
                                                            : webpages::application(server, clientId));
}

void RowCommands::openList(PaneKind kind)
{
    const ServerAddress &server = m_session.account().server;
    open(kind == PaneKind::Tokens ? webpages::tokens(server) : webpages::applications(server));
}

void RowCommands::open(const QUrl &url)
{
    if (!m_desktop.openInBrowser(url))
        Q_EMIT announce(tr("No browser could be started."));
}

void RowCommands::askToOpen(const QUrl &url, QWidget *window)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Open in browser"),
                        tr("Open this page in the browser? It was named by the application, not by the server."),
                        QMessageBox::Cancel, window);
    question->setObjectName(u"openQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(url.toDisplayString());
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *agree = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    agree->setObjectName(u"open"_s);
    connect(agree, &QPushButton::clicked, this, [this, url] { open(url); });
    question->open();
}

void RowCommands::copy(const QString &text, const QString &said)
{
    m_desktop.copyText(text);
    Q_EMIT announce(said);
}

} // namespace grantry
