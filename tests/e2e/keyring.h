// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTest>

#include <csignal>

//! The real keyring of keyring-session.sh, as a person at the desktop or another program handles it.
namespace grantry::test {

constexpr int longEnough = 60'000; //!< ms, for a loaded machine; nothing takes a second by itself

inline const QString keyringService = QStringLiteral("org.freedesktop.secrets");

[[nodiscard]] inline bool keyringIsThere()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(keyringService);
}

[[nodiscard]] inline pid_t keyringPid()
{
    return static_cast<pid_t>(QDBusConnection::sessionBus().interface()->servicePid(keyringService).value());
}

inline void lockKeyring()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(keyringService, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    call << QVariant::fromValue(QList{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    QCOMPARE(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
}

inline void killKeyring()
{
    QCOMPARE(::kill(keyringPid(), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!keyringIsThere(), longEnough);
}

//! Unlocked, with what it kept when it was killed.
inline void startKeyring()
{
    QProcess daemon;
    daemon.start(QStringLiteral("gnome-keyring-daemon"),
                 {QStringLiteral("--unlock"), QStringLiteral("--components=secrets"), QStringLiteral("--daemonize")});
    daemon.write(qgetenv("KEYRING_PASSWORD"));
    daemon.closeWriteChannel();
    QVERIFY(daemon.waitForFinished(longEnough));
    QTRY_VERIFY_WITH_TIMEOUT(keyringIsThere(), longEnough);
}

//! Another program at the keyring; its standard output.
inline QByteArray secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), arguments);
    tool.write(input);
    tool.closeWriteChannel();
    tool.waitForFinished(longEnough);
    return tool.readAllStandardOutput();
}

inline bool shell(const QString &command)
{
    return QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), command}) == 0;
}

//! The keyring asks for its password, in a window of its own.
[[nodiscard]] inline bool promptIsOpen()
{
    return shell(QStringLiteral("xdotool search --onlyvisible --name 'Unlock Login Keyring' >/dev/null 2>&1"));
}

//! Again and again until the prompt is gone: it takes a moment before it listens.
inline void typeIntoPrompt(const QString &command)
{
    QTRY_VERIFY_WITH_TIMEOUT(promptIsOpen(), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(!promptIsOpen() || !shell(command), longEnough);
}

inline void answerPrompt()
{
    typeIntoPrompt(QStringLiteral("xdotool key ctrl+a && xdotool type \"$KEYRING_PASSWORD\" && xdotool key Return"));
}

inline void dismissPrompt()
{
    typeIntoPrompt(QStringLiteral("xdotool key Escape"));
}

} // namespace grantry::test
