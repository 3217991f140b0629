// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/leavedialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QSessionManager;
QT_END_NAMESPACE

namespace grantry {

class Accounts;

//! Nobody leaves with revocations under way without having been asked: neither by signing out or quitting, nor at the
//! end of the desktop's session.
class Leaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Leaving)

public:
    //! \a accounts is not owned. \a window is the parent of the question, and of this.
    Leaving(Accounts &accounts, QWidget *window);

    //! Runs \a then at once where nothing is under way, else once all has ended; never where the person stays.
    void signOut(const QList<AccountSession *> &sessions, std::function<void()> then);
    void quit(std::function<void()> then);
    //! Something waits or is being sent, in any account.
    [[nodiscard]] bool isBusy() const;

private:
    void endOfSession(QSessionManager &manager);
    void ask(LeaveDialog::Way way, const QList<AccountSession *> &sessions, std::function<void()> then);

    Accounts &m_accounts;
    QWidget *m_window;
    QPointer<LeaveDialog> m_dialog;
};

} // namespace grantry
