// SPDX-License-Identifier: MIT
#include "ui/wishes.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

using namespace std::chrono_literals;

namespace grantry {

namespace {

//! Long enough for a password and a one-time code to be typed; after that, somebody does something else.
constexpr auto patience = 2min;

} // namespace

Wishes::Wishes(const QHash<QString, QAction *> &actions, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_clock(clock)
{
    // Later, because an action is often enabled in the middle of a change, or by a dialog on its way out.
    for (const QAction *action : actions)
        connect(action, &QAction::enabledChanged, this, &Wishes::tryIt, Qt::QueuedConnection);
}

void Wishes::hear(const QString &name)
{
    m_pending = QApplication::activeModalWidget() ? nullptr : m_actions.value(name);
    m_until = m_clock.monotonic() + patience;
    tryIt();
}

void Wishes::tryIt()
{
    if (!m_pending || !m_pending->isEnabled() || QApplication::activeModalWidget())
        return;
    QAction *action = m_pending;
    m_pending = nullptr;
    if (m_clock.monotonic() < m_until)
        action->trigger();
}

} // namespace grantry
