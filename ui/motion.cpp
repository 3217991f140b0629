// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace grantry {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

//! Somebody who knows: where, how to ask, with what arguments, and the signal that says that the answer is another.
struct Source
{
    QString service;
    QString path;
    QString interface;
    QString method;
    QStringList arguments;
    QString signal;
};

QList<Source> sources()
{
    return {{u"org.freedesktop.portal.Desktop"_s,
             u"/org/freedesktop/portal/desktop"_s,
             u"org.freedesktop.portal.Settings"_s,
             u"Read"_s,
             {u"org.gnome.desktop.interface"_s, u"enable-animations"_s},
             u"SettingChanged"_s},
            {u"org.gtk.Settings"_s,
             u"/org/gtk/Settings"_s,
             u"org.freedesktop.DBus.Properties"_s,
             u"Get"_s,
             {u"org.gtk.Settings"_s, u"EnableAnimations"_s},
             u"PropertiesChanged"_s}};
}

} // namespace

Motion::Motion(QObject *parent)
    : QObject(parent)
{
    for (const Source &source : sources())
        QDBusConnection::sessionBus().connect(source.service, source.path, source.interface, source.signal, this,
                                              SLOT(ask()));
    ask();
}

void Motion::ask()
{
    for (const Source &source : sources()) {
        QDBusMessage question =
            QDBusMessage::createMethodCall(source.service, source.path, source.interface, source.method);
        for (const QString &argument : source.arguments)
            question << argument;
        auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            asked->deleteLater();
            const QDBusPendingReply<QDBusVariant> answer = *asked;
            if (!answer.isError())
                note(answer.value().variant());
        });
    }
}

void Motion::note(const QVariant &answer)
{
    if (answer.metaType() == QMetaType::fromType<QDBusVariant>()) // portals wrap it once more
        return note(answer.value<QDBusVariant>().variant());
    if (answer.typeId() != QMetaType::Bool || answer.toBool() == m_isWanted)
        return;
    m_isWanted = answer.toBool();
    Q_EMIT changed(m_isWanted);
}

#else

Motion::Motion(QObject *parent)
    : QObject(parent)
{
}

void Motion::ask() {}

void Motion::note(const QVariant &) {}

#endif

} // namespace grantry
