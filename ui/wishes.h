// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/clock.h"

#include <QHash>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace grantry {

//! What somebody wants of the window from outside it, by an entry of the desktop's menu: one of the window's actions,
//! by a name that CommandLine::wish and SingleInstance know it by.
class Wishes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Wishes)

public:
    //! \a window is the parent, and owns the actions. The clock is not owned, and outlives this object.
    Wishes(const QHash<QString, QAction *> &actions, const Clock &clock, QWidget *window);

    //! Triggers the action that \a name stands for. One that cannot be done yet, because the window still signs in, is
    //! done once it can, if that is soon. Nothing comes of a name that stands for none, nor while a dialog waits for an
    //! answer: that goes first.
    void hear(const QString &name);

private:
    void tryIt();

    QHash<QString, QAction *> m_actions;
    QPointer<QAction> m_pending;
    const Clock &m_clock;
    Clock::Duration m_until{0};
};

} // namespace grantry
