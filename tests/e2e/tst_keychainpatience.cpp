// SPDX-License-Identifier: MIT
// The keychain that keeps one waiting: that asks, hangs or dies. Runs in the sessions of keyring-session.sh, each
// function in one of its own.
#include "tests/e2e/keychainfixture.h"

#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace grantry {

using namespace test;

class TestKeychainPatience : public KeychainFixture
{
    Q_OBJECT

private Q_SLOTS:
    void promptAnswered();
    void promptDismissed();
    void promptUnanswered();
    void lateWriteIsTakenBack();
    void lateRemovalIsFinished();
    void abandoned();
    void storeGoesFirst();
    void killedInTheMiddleOfAWrite();
    void serviceRestarted();
    void serviceDoesNotAnswer();
    void busEnds();
};

void TestKeychainPatience::promptAnswered()
{
    keep();
    KeychainStore store(m_settings);
    lockKeyring();
    ReadCall found;
    found.handle = store.read(key, found.receiver());
    answerPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(found.found(secret), longEnough);

    lockKeyring();
    DoneCall written;
    written.handle = store.write(key, otherSecret, written.receiver());
    answerPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(written.succeeded(), longEnough);
    QCOMPARE(lookUp(), otherSecret.toUtf8());

    lockKeyring();
    DoneCall removed;
    removed.handle = store.remove(key, removed.receiver());
    answerPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(removed.succeeded(), longEnough);
    QCOMPARE(lookUp(), QByteArray());
}

void TestKeychainPatience::promptDismissed()
{
    keep();
    lockKeyring();
    KeychainStore store(m_settings);
    ReadCall found;
    found.handle = store.read(key, found.receiver());
    dismissPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(found.failedWith(SecretError::LockedOrDenied), longEnough);
    DoneCall written;
    written.handle = store.write(key, otherSecret, written.receiver());
    dismissPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(written.failedWith(SecretError::LockedOrDenied), longEnough);
    DoneCall removed;
    removed.handle = store.remove(key, removed.receiver());
    dismissPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(removed.failedWith(SecretError::LockedOrDenied), longEnough);
    QVERIFY(isExpected());

    killKeyring();
    startKeyring();
    QCOMPARE(lookUp(), secret.toUtf8());
}

void TestKeychainPatience::promptUnanswered()
{
    keep();
    lockKeyring();
    KeychainStore store(m_settings, u"Grantry"_s, 3s);
    ReadCall found;
    found.handle = store.read(key, found.receiver());
    ReadCall behind;
    behind.handle = store.read(key, behind.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(promptIsOpen(), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(found.failedWith(SecretError::TimedOut), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(behind.failedWith(SecretError::TimedOut), longEnough);
    QVERIFY(promptIsOpen());
    QVERIFY(!found.handle.isActive());

    answerPrompt();
    ReadCall again;
    QTRY_VERIFY_WITH_TIMEOUT((read(store, again), again.found(secret)), longEnough);
    QCOMPARE(found.answers, 1);
    QCOMPARE(behind.answers, 1);
}

void TestKeychainPatience::lateWriteIsTakenBack()
{
    lockKeyring();
    KeychainStore store(m_settings, u"Grantry"_s, 2s);
    DoneCall written;
    written.handle = store.write(key, secret, written.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(written.failedWith(SecretError::TimedOut), longEnough);
    QVERIFY(isExpected());
    answerPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(!isExpected(), longEnough);
    QCOMPARE(lookUp(), QByteArray());
    QCOMPARE(written.answers, 1);
}

void TestKeychainPatience::lateRemovalIsFinished()
{
    keep();
    lockKeyring();
    KeychainStore store(m_settings, u"Grantry"_s, 2s);
    DoneCall removed;
    removed.handle = store.remove(key, removed.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(removed.failedWith(SecretError::TimedOut), longEnough);
    QVERIFY(isExpected());
    answerPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(!isExpected(), longEnough);
    QCOMPARE(lookUp(), QByteArray());
    QCOMPARE(removed.answers, 1);
}

void TestKeychainPatience::abandoned()
{
    lockKeyring();
    KeychainStore store(m_settings);
    DoneCall written;
    written.handle = store.write(key, secret, written.receiver());
    QVERIFY(written.handle.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(promptIsOpen(), longEnough);
    written.handle.abort();
    answerPrompt();
    QTRY_VERIFY_WITH_TIMEOUT(!isExpected(), longEnough);
    QCOMPARE(lookUp(), QByteArray());
    ReadCall after;
    read(store, after);
    QVERIFY(after.foundNothing());
    QCOMPARE(written.answers, 0);
}

void TestKeychainPatience::storeGoesFirst()
{
    keep();
    lockKeyring();
    auto store = std::make_unique<KeychainStore>(m_settings);
    ReadCall found;
    found.handle = store->read(key, found.receiver());
    ReadCall waiting;
    waiting.handle = store->read(key, waiting.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(promptIsOpen(), longEnough);
    store.reset();
    QVERIFY(!found.handle.isActive());
    answerPrompt();

    store = std::make_unique<KeychainStore>(m_settings);
    ReadCall deleting;
    deleting.handle = store->read(key, [&](auto answer) {
        store.reset();
        deleting.handle = {};
        deleting.receiver()(answer);
    });
    QTRY_VERIFY_WITH_TIMEOUT(deleting.found(secret), longEnough);
    QCOMPARE(found.answers + waiting.answers, 0);
}

void TestKeychainPatience::killedInTheMiddleOfAWrite()
{
    lockKeyring();
    KeychainStore store(m_settings);
    DoneCall written;
    written.handle = store.write(key, secret, written.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(promptIsOpen(), longEnough);
    killKeyring();
    QTRY_VERIFY_WITH_TIMEOUT(written.failedWith(SecretError::WriteNotConfirmed), longEnough);
    QVERIFY(isExpected());

    startKeyring();
    DoneCall again;
    write(store, again);
    QVERIFY(again.succeeded());
    QCOMPARE(lookUp(), secret.toUtf8());
}

void TestKeychainPatience::serviceRestarted()
{
    KeychainStore store(m_settings);
    DoneCall written;
    write(store, written);
    QVERIFY(written.succeeded());
    killKeyring();
    ReadCall meanwhile;
    read(store, meanwhile);
    QVERIFY(meanwhile.failedWith(SecretError::NoKeychain));
    startKeyring();
    ReadCall found;
    read(store, found);
    QVERIFY(found.found(secret));
}

void TestKeychainPatience::serviceDoesNotAnswer()
{
    keep();
    const pid_t keyring = keyringPid();
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    KeychainStore store(m_settings, u"Grantry"_s, 2s);
    int turns = 0;
    QTimer eventLoop;
    connect(&eventLoop, &QTimer::timeout, this, [&turns] { ++turns; });
    eventLoop.start(10ms);
    ReadCall found;
    found.handle = store.read(key, found.receiver());
    DoneCall written;
    written.handle = store.write(key, otherSecret, written.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(found.failedWith(SecretError::TimedOut), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(written.failedWith(SecretError::TimedOut), longEnough);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));

    QCOMPARE(::kill(keyring, SIGCONT), 0);
    ReadCall again;
    QTRY_VERIFY_WITH_TIMEOUT((read(store, again), again.found(secret)), longEnough);
}

// GDBus, which libsecret uses, would end this program with the bus.
void TestKeychainPatience::busEnds()
{
    KeychainStore store(m_settings);
    DoneCall written;
    write(store, written);
    QVERIFY(written.succeeded());
    QCOMPARE(::kill(qEnvironmentVariableIntValue("KEYRING_BUS_PID"), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!QDBusConnection::sessionBus().isConnected(), longEnough);
    ReadCall found;
    read(store, found);
    QVERIFY(found.failedWith(SecretError::NoKeychain));
    QVERIFY(isExpected());
}

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TestKeychainPatience)
#include "tst_keychainpatience.moc"
