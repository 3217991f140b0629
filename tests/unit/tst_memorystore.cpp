// SPDX-License-Identifier: MIT
#include "app/accounts/memorystore.h"
#include "tests/support/secretcalls.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

using test::DoneCall;
using test::ReadCall;

namespace {

const auto key = u"key"_s;
const auto secret = u"secret"_s;

} // namespace

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUntilRemoved();
    void refusesWhatNoKeychainKeeps();
    void abandoned();
    void storeGoesFirst();
    void everythingGoesInsideTheAnswer();
};

void TestMemoryStore::keepsUntilRemoved()
{
    MemoryStore store;
    DoneCall checked;
    checked.handle = store.check(checked.receiver());
    ReadCall before;
    before.handle = store.read(key, before.receiver());
    DoneCall written;
    written.handle = store.write(key, secret, written.receiver());
    ReadCall found;
    found.handle = store.read(key, found.receiver());
    ReadCall other;
    other.handle = store.read(u"other"_s, other.receiver());
    DoneCall removed;
    removed.handle = store.remove(key, removed.receiver());
    ReadCall after;
    after.handle = store.read(key, after.receiver());

    QVERIFY(!checked.answer); // never from inside the call
    QVERIFY(after.handle.isActive());
    QTRY_VERIFY(after.answer);
    QVERIFY(!after.handle.isActive());
    QVERIFY(checked.succeeded());
    QVERIFY(before.foundNothing());
    QVERIFY(written.succeeded());
    QVERIFY(found.found(secret));
    QVERIFY(other.foundNothing());
    QVERIFY(removed.succeeded());
    QVERIFY(after.foundNothing());
}

void TestMemoryStore::refusesWhatNoKeychainKeeps()
{
    MemoryStore store;
    for (const QString &odd : {QString(), u"cut\0short"_s, QString(QChar(0xd800))}) {
        DoneCall written;
        written.handle = store.write(key, odd, written.receiver());
        QTRY_VERIFY(written.failedWith(SecretError::NotStorable));
    }
}

void TestMemoryStore::abandoned()
{
    MemoryStore store;
    DoneCall written;
    written.handle = store.write(key, secret, written.receiver());
    written.handle.abort();
    ReadCall found;
    found.handle = store.read(key, found.receiver());
    QTRY_VERIFY(found.answer);
    QVERIFY(found.foundNothing());
    QCOMPARE(written.answers, 0);
}

void TestMemoryStore::storeGoesFirst()
{
    auto store = std::make_unique<MemoryStore>();
    ReadCall found;
    found.handle = store->read(key, found.receiver());
    store.reset();
    QTest::qWait(20);
    QCOMPARE(found.answers, 0);
}

void TestMemoryStore::everythingGoesInsideTheAnswer()
{
    auto store = std::make_unique<MemoryStore>();
    ReadCall found;
    found.handle = store->read(key, [&](auto answer) {
        store.reset();
        found.handle.abort();
        found.receiver()(answer);
    });
    QTRY_VERIFY(found.foundNothing());
}

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TestMemoryStore)
#include "tst_memorystore.moc"
