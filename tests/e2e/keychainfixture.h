// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keychainstore.h"
#include "tests/e2e/keyring.h"
#include "tests/support/secretcalls.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace grantry::test {

//! What the tests of KeychainStore have in common: one key, its secret, and settings of their own.
class KeychainFixture : public QObject
{
protected:
    const QString key = QStringLiteral("https://octocat@ghe.example:443");
    const QString secret = QStringLiteral("correct horse \"båttery\" stäple 🐎");
    const QString otherSecret = QStringLiteral("another one");
    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

    //! What the index says of the key.
    [[nodiscard]] bool isExpected() const
    {
        return m_settings.value(QStringLiteral("keychain/Grantry")).toStringList().contains(key);
    }
    //! What another program finds in the unlocked keyring.
    [[nodiscard]] QByteArray lookUp() const
    {
        return secretTool({QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Grantry"),
                           QStringLiteral("user"), key});
    }

    // These wait for the answer.
    static void check(KeychainStore &store, DoneCall &call)
    {
        call.handle = store.check(call.receiver());
        QTRY_VERIFY_WITH_TIMEOUT(call.answer, longEnough);
    }
    static void read(KeychainStore &store, ReadCall &call, const QString &which)
    {
        call.handle = store.read(which, call.receiver());
        QVERIFY(call.handle.isActive());
        QTRY_VERIFY_WITH_TIMEOUT(call.answer, longEnough);
    }
    void read(KeychainStore &store, ReadCall &call) const { read(store, call, key); }
    void write(KeychainStore &store, DoneCall &call, const QString &what) const
    {
        call.handle = store.write(key, what, call.receiver());
        QTRY_VERIFY_WITH_TIMEOUT(call.answer, longEnough);
    }
    void write(KeychainStore &store, DoneCall &call) const { write(store, call, secret); }
    void remove(KeychainStore &store, DoneCall &call) const
    {
        call.handle = store.remove(key, call.receiver());
        QTRY_VERIFY_WITH_TIMEOUT(call.answer, longEnough);
    }

    //! For a test that begins with a secret in the keychain.
    void keep()
    {
        KeychainStore store(m_settings);
        DoneCall written;
        write(store, written);
        QVERIFY(written.succeeded());
    }
};

} // namespace grantry::test
