// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"

#include "app/accounts/secretkey.h"
#include "app/emulator/emulatorserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lockablestore.h"
#include "tests/support/secretcalls.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace grantry;
using namespace Qt::StringLiterals;

using State = AccountSession::State;

class TestAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startSignsInTheLastUsed();
    void startLeavesAloneWhoSignedOut();
    void refusedPasswordIsTriedOnce();
    void typedMistakeSaysNothingOfTheKeptPassword();
    void lockedKeychain();
    void abandonedKeychain();
    void entryThatIsGone();
    void passwordIsKeptAfterTheSignIn();
    void passwordThatCannotBeKept();
    void signOutProvesThatThePasswordIsGone();
    void accountStaysWhileItsPasswordMayBeThere();
    void sameUserOnTheSameServerOnce();
    void orderAndNames();
    void rowsStayApart();
    void whatIsRememberedOfTheServer();
    void profilesDoNotShareEntries();

private:
    [[nodiscard]] static ServerAddress addressOf(const emulator::EmulatorServer &server)
    {
        return *ServerAddress::parse(server.webRoot().toString());
    }
    [[nodiscard]] QString key(const QString &profile = {}) const
    {
        return passwordKey(addressOf(*m_server), u"octocat"_s, profile);
    }
    //! As the next start of the program.
    void start(const QString &profile = {})
    {
        m_accounts.reset();
        m_registry = std::make_unique<AccountRegistry>(*m_settings);
        m_accounts = std::make_unique<Accounts>(
            Accounts::Needs{m_network, m_catalogue, m_clock, *m_registry, *m_store, profile, nullptr});
    }
    //! Registers octocat, whose password the keychain has.
    void keep(const QString &password)
    {
        AccountRegistry registry(*m_settings);
        Account account{addressOf(*m_server), u"octocat"_s};
        account.isRemembered = true;
        account.lastUsed = m_clock.now();
        QVERIFY(registry.add(account));
        test::DoneCall written;
        written.handle = m_store->write(key(), password, written.receiver());
        QTRY_VERIFY(written.succeeded());
    }
    [[nodiscard]] std::optional<QString> kept(const QString &which)
    {
        test::ReadCall found;
        found.handle = m_store->read(which, found.receiver());
        [&] { QTRY_VERIFY(found.answer); }();
        return found.answer && *found.answer ? **found.answer : std::nullopt;
    }
    [[nodiscard]] AccountSession *add(const ServerAddress &server, const QString &user)
    {
        const auto added = m_accounts->adopt(m_accounts->makeSession({server, user}));
        return added ? *added : nullptr;
    }
    [[nodiscard]] qsizetype signedRequests() const
    {
        const auto seen = m_server->requests();
        return std::ranges::count_if(seen,
                                     [](const auto &request) { return !request.header("authorization").isEmpty(); });
    }

    std::unique_ptr<emulator::EmulatorServer> m_server;
    std::unique_ptr<emulator::EmulatorServer> m_other;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::LockableStore> m_store;
    std::unique_ptr<AccountRegistry> m_registry;
    std::unique_ptr<Accounts> m_accounts;
    QNetworkAccessManager m_network;
    test::FakeClock m_clock;
    ScopeCatalogue m_catalogue = ScopeCatalogue::builtIn();
};

void TestAccounts::init()
{
    emulator::Options small;
    small.generatedGrants = 3;
    small.generatedTokens = 5;
    m_server = std::make_unique<emulator::EmulatorServer>(small);
    QVERIFY(m_server->start());
    small.generatedGrants = 2;
    small.generatedTokens = 7;
    small.ghesVersion = u"3.12.4"_s;
    m_other = std::make_unique<emulator::EmulatorServer>(small);
    QVERIFY(m_other->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"grantry.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<test::LockableStore>();
}

void TestAccounts::cleanup()
{
    m_accounts.reset();
    m_registry.reset();
}

void TestAccounts::startSignsInTheLastUsed()
{
    keep(u"demo"_s);
    {
        AccountRegistry registry(*m_settings);
        Account older{addressOf(*m_other), u"octocat"_s};
        older.isRemembered = true;
        older.lastUsed = m_clock.now().addDays(-1);
        QVERIFY(registry.add(older));
    }
    start();
    AccountSession *session = m_accounts->restore();
    QVERIFY(session);
    QCOMPARE(session->state(), State::AskingKeychain);
    QTRY_COMPARE(session->state(), State::Ready);
    QCOMPARE(session->account().server, addressOf(*m_server));
    QVERIFY(m_other->requests().isEmpty());
}

void TestAccounts::startLeavesAloneWhoSignedOut()
{
    keep(u"demo"_s);
    start();
    AccountSession *session = m_accounts->restore();
    QTRY_COMPARE(session->state(), State::Ready);
    m_accounts->signOut(session);
    QTRY_VERIFY(!m_registry->accounts().constFirst().isRemembered);
    start();
    QVERIFY(!m_accounts->restore());
}

void TestAccounts::refusedPasswordIsTriedOnce()
{
    keep(u"changed meanwhile"_s);
    for (int run = 0; run < 3; ++run) {
        start();
        QSignalSpy wanted(m_accounts.get(), &Accounts::passwordWanted);
        AccountSession *session = m_accounts->restore();
        QTRY_COMPARE(session->state(), State::NeedsPassword);
        QCOMPARE(wanted.size(), run == 0 ? 0 : 1);
        QCOMPARE(signedRequests(), 1);
    }
    // Once the person has typed the right one and it is kept, all is as before.
    AccountSession *session = m_accounts->sessions().constFirst();
    m_accounts->signIn(session, u"demo"_s);
    QTRY_COMPARE(session->state(), State::Ready);
    m_accounts->keepPassword(session, u"demo"_s);
    QTRY_VERIFY(!m_registry->accounts().constFirst().isPasswordRefused);
    start();
    session = m_accounts->restore();
    QTRY_COMPARE(session->state(), State::Ready);
}

void TestAccounts::typedMistakeSaysNothingOfTheKeptPassword()
{
    keep(u"demo"_s);
    start();
    AccountSession *session = m_accounts->restore();
    QTRY_COMPARE(session->state(), State::Ready);
    m_accounts->signIn(session, u"slip"_s);
    QTRY_COMPARE(session->state(), State::NeedsPassword);
    QVERIFY(!m_registry->accounts().constFirst().isPasswordRefused);
}

void TestAccounts::lockedKeychain()
{
    keep(u"demo"_s);
    start();
    m_store->trouble = SecretError::LockedOrDenied;
    AccountSession *session = m_accounts->restore();
    QTRY_COMPARE(session->state(), State::KeychainLocked);
    QCOMPARE(session->keychainError(), SecretError::LockedOrDenied);
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_registry->accounts().constFirst().isRemembered);

    m_store->trouble.reset();
    m_accounts->tryAgain(session);
    QTRY_COMPARE(session->state(), State::Ready);
    QVERIFY(!session->keychainError());
}

void TestAccounts::abandonedKeychain()
{
    keep(u"demo"_s);
    start();
    m_store->silent = true;
    AccountSession *session = m_accounts->restore();
    session->cancelSignIn();
    QCOMPARE(session->state(), State::SignedOut);
    m_accounts->signIn(session, u"demo"_s);
    QTRY_COMPARE(session->state(), State::Ready);
}

void TestAccounts::entryThatIsGone()
{
    keep(u"demo"_s);
    test::DoneCall removed;
    removed.handle = m_store->remove(key(), removed.receiver());
    QTRY_VERIFY(removed.succeeded());
    start();
    QSignalSpy wanted(m_accounts.get(), &Accounts::passwordWanted);
    AccountSession *session = m_accounts->restore();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(session->state(), State::NeedsPassword);
    QVERIFY(!session->error());
}

void TestAccounts::passwordIsKeptAfterTheSignIn()
{
    start();
    AccountSession *session = add(addressOf(*m_server), u"octocat"_s);
    m_accounts->signIn(session, u"demo"_s);
    QTRY_COMPARE(session->state(), State::Ready);
    QVERIFY(!kept(key()));
    m_accounts->keepPassword(session, u"demo"_s);
    QTRY_VERIFY(session->account().isRemembered);
    QCOMPARE(kept(key()), u"demo"_s);

    m_accounts->keepNoPassword(session);
    QTRY_VERIFY(!session->account().isRemembered);
    QVERIFY(!kept(key()));
    QCOMPARE(session->state(), State::Ready);
}

void TestAccounts::passwordThatCannotBeKept()
{
    start();
    AccountSession *session = add(addressOf(*m_server), u"octocat"_s);
    m_accounts->signIn(session, u"demo"_s);
    QTRY_COMPARE(session->state(), State::Ready);
    QSignalSpy failed(m_accounts.get(), &Accounts::keychainFailed);
    m_store->trouble = SecretError::LockedOrDenied;
    m_accounts->keepPassword(session, u"demo"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!session->account().isRemembered);

    m_store->trouble = SecretError::WriteNotConfirmed;
    m_accounts->keepPassword(session, u"demo"_s);
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(session->account().isRemembered); // a sign-out has to look for it
    QCOMPARE(session->state(), State::Ready);
}

void TestAccounts::signOutProvesThatThePasswordIsGone()
{
    keep(u"demo"_s);
    start();
    AccountSession *session = m_accounts->restore();
    QTRY_VERIFY(session->lastRefreshed().isValid());
    m_store->trouble = SecretError::LockedOrDenied;
    QSignalSpy failed(m_accounts.get(), &Accounts::keychainFailed);
    m_accounts->signOut(session);
    QCOMPARE(session->state(), State::SignedOut);
    QCOMPARE(session->grants().rowCount(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(1).value<Accounts::KeychainAct>(), Accounts::KeychainAct::Forget);
    QVERIFY(session->account().isRemembered);

    m_store->trouble.reset();
    m_accounts->signOut(session);
    QTRY_VERIFY(!session->account().isRemembered);
    QVERIFY(!kept(key()));
}

void TestAccounts::accountStaysWhileItsPasswordMayBeThere()
{
    keep(u"demo"_s);
    start();
    AccountSession *session = m_accounts->sessions().constFirst();
    QSignalSpy failed(m_accounts.get(), &Accounts::keychainFailed);
    QSignalSpy removed(m_accounts.get(), &Accounts::removed);
    m_store->trouble = SecretError::TimedOut;
    m_accounts->remove(session);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(1).value<Accounts::KeychainAct>(), Accounts::KeychainAct::ForgetAndRemove);
    QCOMPARE(m_accounts->sessions().size(), 1);

    m_store->trouble.reset();
    m_accounts->remove(session);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_accounts->sessions().isEmpty());
    QVERIFY(!kept(key()));
    QVERIFY(AccountRegistry(*m_settings).accounts().isEmpty());

    keep(u"demo"_s);
    start();
    m_store->trouble = SecretError::NoKeychain;
    m_accounts->remove(m_accounts->sessions().constFirst(), true);
    QVERIFY(m_accounts->sessions().isEmpty());
}

void TestAccounts::sameUserOnTheSameServerOnce()
{
    start();
    QVERIFY(add(addressOf(*m_server), u"octocat"_s));
    QVERIFY(!add(addressOf(*m_server), u"OctoCat"_s));
    QVERIFY(add(addressOf(*m_other), u"octocat"_s));
    QCOMPARE(m_accounts->sessions().size(), 2);
    QVERIFY(m_accounts->find(addressOf(*m_server), u"OCTOCAT"_s));
}

void TestAccounts::orderAndNames()
{
    start();
    AccountSession *a = add(addressOf(*m_server), u"a"_s);
    AccountSession *b = add(addressOf(*m_server), u"b"_s);
    AccountSession *c = add(addressOf(*m_server), u"c"_s);
    m_accounts->move(a, 2);
    QCOMPARE(m_accounts->sessions(), (QList{b, c, a}));
    m_accounts->move(a, 0);
    QCOMPARE(m_accounts->sessions(), (QList{a, b, c}));
    m_accounts->move(a, 7);
    QCOMPARE(m_accounts->sessions(), (QList{a, b, c}));
    m_accounts->rename(b, u"The robot"_s);
    QCOMPARE(b->account().displayName, u"The robot"_s);
    m_accounts->move(c, 0);
    start();
    QStringList users;
    for (const AccountSession *session : m_accounts->sessions())
        users.append(session->account().user);
    QCOMPARE(users, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(m_accounts->sessions().constLast()->account().displayName, u"The robot"_s);
}

void TestAccounts::rowsStayApart()
{
    start();
    AccountSession *here = add(addressOf(*m_server), u"octocat"_s);
    AccountSession *there = add(addressOf(*m_other), u"octocat"_s);
    m_accounts->signIn(here, u"demo"_s);
    m_accounts->signIn(there, u"demo"_s);
    QTRY_VERIFY(here->lastRefreshed().isValid() && there->lastRefreshed().isValid());
    QCOMPARE(here->grants().rowCount(), 3);
    QCOMPARE(there->grants().rowCount(), 2);
    QCOMPARE(here->tokens().rowCount(), 5);
    QCOMPARE(there->tokens().rowCount(), 7);
    m_accounts->signIn(there, u"wrong"_s);
    QTRY_COMPARE(there->state(), State::NeedsPassword);
    QCOMPARE(here->state(), State::Ready);
    QVERIFY(!here->error());
}

void TestAccounts::whatIsRememberedOfTheServer()
{
    start();
    AccountSession *session = add(addressOf(*m_other), u"octocat"_s);
    AccountSession *colleague = add(addressOf(*m_other), u"monalisa"_s);
    m_accounts->signIn(session, u"demo"_s);
    QTRY_COMPARE(session->state(), State::Ready);
    m_accounts->noteDeprecationSeen(addressOf(*m_other));
    QVERIFY(colleague->account().isDeprecationSeen);
    m_accounts->trust(addressOf(*m_other), QByteArray(32, 'x'));
    QCOMPARE(colleague->account().certificate, QByteArray(32, 'x'));
    start();
    QCOMPARE(m_accounts->sessions().constFirst()->account().serverVersion, u"3.12.4"_s);
    QVERIFY(m_accounts->sessions().constFirst()->account().isDeprecationSeen);
    QCOMPARE(m_accounts->makeSession({addressOf(*m_other), u"new"_s})->account().certificate, QByteArray(32, 'x'));
}

void TestAccounts::profilesDoNotShareEntries()
{
    start(u"profile"_s);
    AccountSession *session = add(addressOf(*m_server), u"octocat"_s);
    m_accounts->signIn(session, u"demo"_s);
    QTRY_COMPARE(session->state(), State::Ready);
    m_accounts->keepPassword(session, u"demo"_s);
    QTRY_VERIFY(session->account().isRemembered);
    QVERIFY(!kept(key()));
    QVERIFY(kept(key(u"profile"_s)));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
