// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class Clock;
class ElidedLabel;

//! The lower edge of the window: when the lists were read, how much is in them, how far reading has come, and which
//! server it is. Holds the label through which the window speaks to screen readers.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    //! \a clock is not owned.
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);

    //! Null: says nothing. Not owned.
    void setSession(AccountSession *session);
    //! How many of the rows of the list on the screen are shown; -1 where no filter is set.
    void setShown(int shown);
    //! Makes a screen reader say \a text: Qt 6.4 raises no alerts, but a change of name is heard.
    void announce(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showProgress();
    void showServer();
    [[nodiscard]] QString age() const;
    [[nodiscard]] QString counts() const;

    const Clock &m_clock;
    QPointer<AccountSession> m_session;
    int m_shown = -1;
    ElidedLabel *m_age;
    ElidedLabel *m_counts;
    QProgressBar *m_progress;
    ElidedLabel *m_pages;
    QToolButton *m_stop;
    QLabel *m_announcement;
    QLabel *m_lock;
    ElidedLabel *m_server;
    QTimer m_ageing;
};

} // namespace grantry
