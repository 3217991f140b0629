// SPDX-License-Identifier: MIT
#include "ui/notifications.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace grantry {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto clicked = u"default"_s; //!< the action that the specification has for a click on the message itself

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifications::Notifications(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint, uint)));
}

void Notifications::show(const QString &title, const QString &text)
{
    if (m_readsMarkup)
        return send(title, text);
    auto *asked =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, title, text] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *asked;
        if (capabilities.isError())
            return;
        m_readsMarkup = capabilities.value().contains("body-markup"_L1);
        send(title, text);
    });
}

void Notifications::send(const QString &title, const QString &text)
{
    constexpr int asTheDesktopLikes = -1;
    QDBusMessage message = call(u"Notify"_s);
    message << u"Grantry"_s << uint(0) << u"org.grantry.Grantry"_s << title
            << (*m_readsMarkup ? text.toHtmlEscaped() : text) << QStringList{clicked, title}
            << QVariantMap{{u"desktop-entry"_s, u"org.grantry.Grantry"_s}} << asTheDesktopLikes;
    auto *sent = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent] {
        sent->deleteLater();
        const QDBusPendingReply<uint> id = *sent;
        if (!id.isError())
            m_shown.insert(id.value());
    });
}

#else

Notifications::Notifications(QObject *parent)
    : QObject(parent)
{
}

void Notifications::show(const QString &, const QString &) {}

void Notifications::send(const QString &, const QString &) {}

#endif

void Notifications::noteAction(uint id, const QString &)
{
    if (m_shown.contains(id))
        Q_EMIT activated();
}

void Notifications::noteClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace grantry
