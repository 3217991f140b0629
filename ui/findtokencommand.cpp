// SPDX-License-Identifier: MIT
#include "ui/findtokencommand.h"

#include "app/session/accounts.h"
#include "ui/accountdesk.h"
#include "ui/accountface.h"
#include "ui/accountview.h"
#include "ui/desktop.h"
#include "ui/dialogs/findtokendialog.h"

namespace grantry {

FindTokenCommand::FindTokenCommand(Accounts &accounts, AccountDesk &desk, Desktop &desktop, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_desk(desk)
    , m_desktop(desktop)
    , m_window(window)
{
}

QList<SearchedAccount> FindTokenCommand::searched() const
{
    QList<SearchedAccount> all;
    for (AccountSession *session : m_accounts.sessions()) {
        const Account &account = session->account();
        const QString name = tr("%1 on %2", "user, server").arg(accountName(account), account.server.displayHost());
        if (session->lastRefreshed().isValid())
            all.append({name, &session->tokens(), {}});
        else
            all.append({name, nullptr,
                        session->state() == AccountSession::State::SignedOut ? tr("signed out")
                                                                             : tr("its tokens are not read")});
    }
    return all;
}

AccountSession *FindTokenCommand::sessionAt(qsizetype index) const
{
    return m_accounts.sessions().value(index);
}

void FindTokenCommand::open()
{
    auto *dialog = new FindTokenDialog([this] { return searched(); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindTokenDialog::found, this, [this](qsizetype account, AuthorizationId id) {
        AccountSession *session = sessionAt(account);
        if (!session)
            return;
        m_desk.choose(session, PaneKind::Tokens);
        m_desk.view()->goTo(PaneKind::Tokens, id.value);
    });
    connect(dialog, &FindTokenDialog::revokeRequested, this, [this](qsizetype account, AuthorizationId id) {
        if (AccountSession *session = sessionAt(account))
            session->revoke(id);
    });
    connect(dialog, &FindTokenDialog::copyRequested, this, [this](const QString &text) { m_desktop.copyText(text); });
    dialog->open();
}

} // namespace grantry
