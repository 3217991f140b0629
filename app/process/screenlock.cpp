// SPDX-License-Identifier: MIT
#include "app/process/screenlock.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace grantry {

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Whoever sends it and wherever from: desktops differ in both.
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.mate.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        QDBusConnection::sessionBus().connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(noteSaver(bool)));
    QDBusConnection::systemBus().connect({}, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                                         SIGNAL(locked()));
#endif
}

void ScreenLock::noteSaver(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

} // namespace grantry
