// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class ToneLabel;

//! Asks what is to become of revocations that are waiting or being sent when somebody signs out or quits: revoke them
//! now, which is waited for, or take them back. Accepted once nothing is under way any more.
class LeaveDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaveDialog)

public:
    enum class Way { Quit, SignOut };

    //! \a sessions are not owned, and outlive the dialog.
    LeaveDialog(Way way, const QList<AccountSession *> &sessions, QWidget *parent = nullptr);

private:
    void addButtons();
    void revokeNow();
    void takeBack();
    void noteEnd(const RevocationResult &result, const QString &host);
    void follow();
    [[nodiscard]] qsizetype underWay() const;

    Way m_way;
    QList<AccountSession *> m_sessions;
    ToneLabel *m_question = nullptr;
    ToneLabel *m_names = nullptr;
    ToneLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    ToneLabel *m_failures = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_leave = nullptr;
    QStringList m_failed;
    qsizetype m_all = 0;
    bool m_decided = false;
};

} // namespace grantry
