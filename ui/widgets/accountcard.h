// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/paneface.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class Clock;
class ReleaseTable;
class ToneLabel;

//! Below the accounts: the state of the chosen one in words, its server's release, and the way out as a button.
class AccountCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountCard)

public:
    //! Neither is owned; both outlive the card.
    AccountCard(const ReleaseTable &releases, const Clock &clock, QWidget *parent = nullptr);

    //! Null: says nothing. Not owned.
    void setSession(AccountSession *session);

Q_SIGNALS:
    void acted(grantry::PaneAct act);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QPushButton *addButton(const QString &name);
    static void offer(QPushButton *button, const QString &text);

    const ReleaseTable &m_releases;
    const Clock &m_clock;
    QPointer<AccountSession> m_session;
    QLabel *m_icon;
    ToneLabel *m_state;
    ToneLabel *m_release;
    QPushButton *m_wayOut;
    QPushButton *m_other; //!< a second way out
    PaneAct m_act = PaneAct::None;
};

} // namespace grantry
