// SPDX-License-Identifier: MIT
#include "app/accounts/secretservice.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace grantry::secretservice {
namespace {

//! A function of a library that is there where QtKeychain has found it, or null. By name, as QtKeychain does it: a
//! machine without libsecret has other keychains.
template <class Function>
Function *find(const QString &library, const char *name)
{
    return reinterpret_cast<Function *>(QLibrary(library, 0).resolve(name));
}

} // namespace

void endWithService(QKeychain::Job *job)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher =
        new QDBusServiceWatcher(u"org.freedesktop.secrets"_s, bus, QDBusServiceWatcher::WatchForOwnerChange, job);
    const auto end = [job, watcher](const QString &, const QString &oldOwner) {
        if (oldOwner.isEmpty())
            return; // it has just begun
        watcher->disconnect(job);
        if (auto *writing = qobject_cast<QKeychain::WritePasswordJob *>(job))
            writing->setTextData({});
        job->setAutoDelete(false);
        job->emitFinishedWithError(QKeychain::OtherError, {});
        job->setAutoDelete(true);
    };
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, job, end);
}

void endSession()
{
    if (auto *disconnect = find<void()>(u"secret-1"_s, "secret_service_disconnect"))
        disconnect();
}

void outliveBus()
{
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    auto *getBus = find<void *(int, void *, void *)>(u"gio-2.0"_s, "g_bus_get_sync");
    auto *setExitOnClose = find<void(void *, int)>(u"gio-2.0"_s, "g_dbus_connection_set_exit_on_close");
    auto *unref = find<void(void *)>(u"gobject-2.0"_s, "g_object_unref");
    if (!getBus || !setExitOnClose || !unref)
        return;
    if (void *bus = getBus(sessionBus, nullptr, nullptr)) {
        setExitOnClose(bus, 0);
        unref(bus);
    }
}

} // namespace grantry::secretservice

#else

namespace grantry::secretservice {

void endWithService(QKeychain::Job *) {}
void endSession() {}
void outliveBus() {}

} // namespace grantry::secretservice

#endif
