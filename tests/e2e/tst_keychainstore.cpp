// SPDX-License-Identifier: MIT
// The keychain as it should be, and as it is not there. Runs in the sessions of keyring-session.sh, each function in
// one of its own.
#include "tests/e2e/keychainfixture.h"

#include <QFile>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace grantry {

using namespace test;

class TestKeychainStore : public KeychainFixture
{
    Q_OBJECT

private Q_SLOTS:
    void noKeychain();
    void locked();
    void works();
    void removesWhatTheIndexDoesNotKnow();
    void refusesWhatCannotBeStored();
    void dropsWhatHasNotBegun();
    void changedByAnotherProgram();
    void servicesAreApart();
};

void TestKeychainStore::noKeychain()
{
    KeychainStore store(m_settings);
    DoneCall checked;
    check(store, checked);
    QVERIFY(checked.failedWith(SecretError::NoKeychain));
    DoneCall written;
    write(store, written);
    QVERIFY(written.failedWith(SecretError::NoKeychain));
    QVERIFY(!isExpected());
    ReadCall found;
    read(store, found);
    QVERIFY(found.failedWith(SecretError::NoKeychain));
    DoneCall removed;
    remove(store, removed);
    QVERIFY(removed.failedWith(SecretError::NoKeychain));
}

// Nobody can be asked here: the keyring answers at once, as if the person had said no.
void TestKeychainStore::locked()
{
    keep();
    lockKeyring();
    KeychainStore store(m_settings);
    DoneCall checked;
    check(store, checked);
    QVERIFY(checked.succeeded());
    ReadCall found;
    read(store, found);
    QVERIFY(found.failedWith(SecretError::LockedOrDenied));
    ReadCall unknown;
    read(store, unknown, u"unknown"_s);
    QVERIFY(unknown.foundNothing());
    DoneCall written;
    write(store, written, otherSecret);
    QVERIFY(written.failedWith(SecretError::LockedOrDenied));
    DoneCall removed;
    remove(store, removed);
    QVERIFY(removed.failedWith(SecretError::LockedOrDenied));
    QVERIFY(isExpected());

    killKeyring();
    startKeyring();
    QCOMPARE(lookUp(), secret.toUtf8());
}

void TestKeychainStore::works()
{
    KeychainStore store(m_settings);
    DoneCall checked;
    check(store, checked);
    QVERIFY(checked.succeeded());
    ReadCall before;
    read(store, before);
    QVERIFY(before.foundNothing());

    for (const QString &value : {secret, otherSecret}) {
        DoneCall written;
        write(store, written, value);
        QVERIFY(written.succeeded());
        QCOMPARE(lookUp(), value.toUtf8());
        QVERIFY(isExpected());
        ReadCall found;
        read(store, found);
        QVERIFY(found.found(value));
    }
    QFile settingsFile(m_settings.fileName());
    QVERIFY(settingsFile.open(QIODevice::ReadOnly));
    QVERIFY(!settingsFile.readAll().contains(otherSecret.toUtf8()));

    DoneCall removed;
    remove(store, removed);
    QVERIFY(removed.succeeded());
    QCOMPARE(lookUp(), QByteArray());
    QVERIFY(!isExpected());
    ReadCall after;
    read(store, after);
    QVERIFY(after.foundNothing());
}

void TestKeychainStore::removesWhatTheIndexDoesNotKnow()
{
    keep();
    m_settings.clear();
    KeychainStore store(m_settings);
    DoneCall removed;
    remove(store, removed);
    QVERIFY(removed.succeeded());
    QCOMPARE(lookUp(), QByteArray());
}

void TestKeychainStore::refusesWhatCannotBeStored()
{
    KeychainStore store(m_settings);
    for (const QString &odd : {QString(), u"cut\0short"_s, QString(QChar(0xd800))}) {
        DoneCall written;
        write(store, written, odd);
        QVERIFY(written.failedWith(SecretError::NotStorable));
    }
    QVERIFY(!isExpected());
    QCOMPARE(lookUp(), QByteArray());
}

void TestKeychainStore::dropsWhatHasNotBegun()
{
    KeychainStore store(m_settings);
    DoneCall first;
    first.handle = store.write(key, secret, first.receiver());
    DoneCall second;
    second.handle = store.write(key, otherSecret, second.receiver());
    DoneCall third;
    third.handle = store.remove(key, third.receiver());
    second.handle = {};
    third.handle = {};
    ReadCall found;
    read(store, found);
    QVERIFY(first.succeeded());
    QVERIFY(found.found(secret));
    QCOMPARE(second.answers + third.answers, 0);
}

void TestKeychainStore::changedByAnotherProgram()
{
    keep();
    KeychainStore store(m_settings);
    const QStringList entry{u"server"_s, u"Grantry"_s, u"user"_s, key, u"type"_s, u"plaintext"_s};
    secretTool(QStringList{u"store"_s, u"--label=Grantry"_s, u"xdg:schema"_s, u"org.qt.keychain"_s} + entry,
               otherSecret.toUtf8());
    ReadCall changed;
    read(store, changed);
    QVERIFY(changed.found(otherSecret));

    secretTool(QStringList{u"clear"_s} + entry);
    ReadCall gone;
    read(store, gone);
    QVERIFY(gone.failedWith(SecretError::LockedOrDenied));
    DoneCall removed;
    remove(store, removed);
    QVERIFY(removed.succeeded());
    ReadCall after;
    read(store, after);
    QVERIFY(after.foundNothing());
}

void TestKeychainStore::servicesAreApart()
{
    KeychainStore passwords(m_settings);
    KeychainStore tokens(m_settings, u"Grantry token"_s);
    DoneCall password;
    password.handle = passwords.write(key, secret, password.receiver());
    DoneCall token;
    token.handle = tokens.write(key, otherSecret, token.receiver());
    QTRY_VERIFY_WITH_TIMEOUT(password.succeeded() && token.succeeded(), longEnough);
    DoneCall removed;
    remove(passwords, removed);
    QVERIFY(removed.succeeded());
    ReadCall found;
    read(tokens, found);
    QVERIFY(found.found(otherSecret));
}

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TestKeychainStore)
#include "tst_keychainstore.moc"
