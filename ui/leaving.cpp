// SPDX-License-Identifier: MIT
#include "ui/leaving.h"

#include "app/session/accounts.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QWidget>

#include <algorithm>

namespace grantry {

namespace {

bool isBusyIn(AccountSession *session)
{
    return !session->revocations().isEmpty();
}

} // namespace

Leaving::Leaving(Accounts &accounts, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_window(window)
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Leaving::endOfSession, Qt::DirectConnection);
}

void Leaving::endOfSession(QSessionManager &manager)
{
    if (!isBusy() || !manager.allowsInteraction())
        return;       // what nobody can be asked about is not sent; the next start tells its names
    manager.cancel(); // and no release(), which would say that the session may end
    quit([this] { m_window->close(); });
}

bool Leaving::isBusy() const
{
    return std::ranges::any_of(m_accounts.sessions(), isBusyIn);
}

void Leaving::signOut(const QList<AccountSession *> &sessions, std::function<void()> then)
{
    ask(LeaveDialog::Way::SignOut, sessions, std::move(then));
}

void Leaving::quit(std::function<void()> then)
{
    ask(LeaveDialog::Way::Quit, m_accounts.sessions(), std::move(then));
}

void Leaving::ask(LeaveDialog::Way way, const QList<AccountSession *> &sessions, std::function<void()> then)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    QList<AccountSession *> busy;
    std::ranges::copy_if(sessions, std::back_inserter(busy), isBusyIn);
    if (busy.isEmpty())
        return then();
    m_dialog = new LeaveDialog(way, busy, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, std::move(then));
    m_dialog->open();
}

} // namespace grantry
