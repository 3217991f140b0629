// SPDX-License-Identifier: MIT
#include "app/accounts/accountregistry.h"

#include "app/net/utc.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

ServerAddress server(const QString &address = u"ghe.example"_s)
{
    return ServerAddress::parse(address).value();
}

const QByteArray certificate(32, '\x5a');
const QByteArray otherCertificate(32, '\xa5');

} // namespace

class TestAccountRegistry : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;

    //! As the next start of the program finds it.
    void restart() { m_settings = std::make_unique<QSettings>(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat); }
    void write(const QByteArray &settings)
    {
        QFile file(m_dir->filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
        file.close();
        restart();
    }
    static QStringList names(const AccountRegistry &registry)
    {
        QStringList list;
        for (const Account &account : registry.accounts())
            list.append(account.user + u'@' + account.server.displayHost());
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        restart();
    }
    void cleanup() { m_settings.reset(); }

    void keepsEverything();
    void onceOnly();
    void refusesWhatIsNoLogin_data();
    void refusesWhatIsNoLogin();
    void refusesTooMany();
    void updates();
    void movesAndRemoves();
    void certificateIsTheServers();
    void lastUsed();
    void tidiesWhatItShows();
    void keepsToItsGroup();
    void survivesBrokenSettings_data();
    void survivesBrokenSettings();
    void saysThatItCannotSave();
};

void TestAccountRegistry::keepsEverything()
{
    Account account{server(u"ghe.example:8443"_s), u"octocat"_s};
    account.displayName = u"Work, “main” = 1; #2"_s;
    account.isRemembered = true;
    account.isPasswordRefused = true;
    account.isDeprecationSeen = true;
    account.serverVersion = u"3.19.2"_s;
    account.certificate = certificate;
    account.lastUsed = QDateTime(QDate(2026, 1, 15), QTime(12, 0, 1, 250), utc);
    const Account plain{server(), u"hubot"_s};
    {
        AccountRegistry registry(*m_settings);
        const QSignalSpy added(&registry, &AccountRegistry::added);
        QCOMPARE(registry.add(account), 0);
        QCOMPARE(registry.add(plain), 1);
        QCOMPARE(added.size(), 2);
        QCOMPARE(registry.accounts(), (QList{account, plain}));
    }
    restart();
    QCOMPARE(AccountRegistry(*m_settings).accounts(), (QList{account, plain}));
}

void TestAccountRegistry::onceOnly()
{
    AccountRegistry registry(*m_settings);
    QVERIFY(registry.add({server(), u"octocat"_s}));
    const auto again = registry.add({server(u"https://GHE.example/api/v3"_s), u"OctoCat"_s});
    QVERIFY(!again);
    QCOMPARE(again.error(), AccountRegistry::Refusal::AlreadyThere);
    QVERIFY(registry.add({server(u"ghe.example:8443"_s), u"octocat"_s}));
    QCOMPARE(registry.indexOf(server(), u"OCTOCAT"_s), 0);
    QCOMPARE(registry.indexOf(server(), u"hubot"_s), -1);
    QCOMPARE(registry.accounts().size(), 2);
}

void TestAccountRegistry::refusesWhatIsNoLogin_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u"octo cat"_s;
    QTest::newRow("line") << u"octo\ncat"_s;
    QTest::newRow("NUL") << u"octo\0cat"_s;
    QTest::newRow("colon") << u"octo:cat"_s;
    QTest::newRow("right to left") << u"octo\u202ecat"_s;
    QTest::newRow("half a character") << u"octo"_s + QChar(0xd800);
    QTest::newRow("long") << QString(255, u'a');
}

void TestAccountRegistry::refusesWhatIsNoLogin()
{
    QFETCH(QString, user);
    AccountRegistry registry(*m_settings);
    const auto added = registry.add({server(), user});
    QVERIFY(!added);
    QCOMPARE(added.error(), AccountRegistry::Refusal::NotALogin);
}

void TestAccountRegistry::refusesTooMany()
{
    QByteArray settings;
    for (int i = 1; i <= AccountRegistry::maximum + 5; ++i)
        settings += "[accounts]\n" + QByteArray::number(i) + "\\server=https://ghe.example\n" + QByteArray::number(i) +
                    "\\user=u" + QByteArray::number(i) + '\n';
    write(settings);
    AccountRegistry registry(*m_settings);
    QCOMPARE(registry.accounts().size(), AccountRegistry::maximum);
    QCOMPARE(registry.accounts().at(9).user, u"u10"_s);
    const auto added = registry.add({server(), u"octocat"_s});
    QVERIFY(!added);
    QCOMPARE(added.error(), AccountRegistry::Refusal::TooMany);
}

void TestAccountRegistry::updates()
{
    AccountRegistry registry(*m_settings);
    QVERIFY(registry.add({server(), u"octocat"_s}));
    const QSignalSpy changed(&registry, &AccountRegistry::changed);
    const auto rename = [](Account &account) {
        account.displayName = u"Work"_s;
        account.user = u"hubot"_s;
        account.server = server(u"evil.example"_s);
        account.certificate = certificate;
    };
    QVERIFY(registry.update(server(), u"OctoCat"_s, rename));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0), QVariantList{qsizetype{0}});
    Account expected{server(), u"octocat"_s};
    expected.displayName = u"Work"_s;
    QCOMPARE(registry.accounts(), QList{expected});
    QVERIFY(registry.update(server(), u"octocat"_s, rename));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!registry.update(server(), u"hubot"_s, rename));
    restart();
    QCOMPARE(AccountRegistry(*m_settings).accounts(), QList{expected});
}

void TestAccountRegistry::movesAndRemoves()
{
    {
        AccountRegistry registry(*m_settings);
        for (const QString &user : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(registry.add({server(), user}));
        const QSignalSpy moved(&registry, &AccountRegistry::moved);
        QStringList removed;
        connect(&registry, &AccountRegistry::removed, this,
                [&removed](const Account &account) { removed.append(account.user); });
        registry.move(2, 0);
        registry.move(1, 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0), (QVariantList{qsizetype{2}, qsizetype{0}}));
        QCOMPARE(names(registry), (QStringList{u"c@ghe.example"_s, u"a@ghe.example"_s, u"b@ghe.example"_s}));
        QVERIFY(registry.remove(server(), u"A"_s));
        QVERIFY(!registry.remove(server(), u"a"_s));
        QCOMPARE(removed, QStringList{u"a"_s});
    }
    restart();
    QCOMPARE(names(AccountRegistry(*m_settings)), (QStringList{u"c@ghe.example"_s, u"b@ghe.example"_s}));
}

void TestAccountRegistry::certificateIsTheServers()
{
    AccountRegistry registry(*m_settings);
    QVERIFY(registry.add({server(), u"octocat"_s}));
    QVERIFY(registry.add({server(u"ghe.example:8443"_s), u"octocat"_s}));
    registry.setCertificate(server(), certificate);
    QCOMPARE(registry.certificate(server()), certificate);
    QCOMPARE(registry.certificate(server(u"ghe.example:8443"_s)), QByteArray());
    QVERIFY(registry.add({server(), u"hubot"_s}));
    QCOMPARE(registry.accounts().at(2).certificate, certificate);

    Account third{server(), u"monalisa"_s};
    third.certificate = otherCertificate;
    const QSignalSpy changed(&registry, &AccountRegistry::changed);
    QVERIFY(registry.add(third));
    QCOMPARE(changed.size(), 2);
    for (const qsizetype index : {0, 2, 3})
        QCOMPARE(registry.accounts().at(index).certificate, otherCertificate);

    registry.setCertificate(server(), certificate.first(20));
    QCOMPARE(registry.certificate(server()), QByteArray());
    registry.setCertificate(server(), certificate);
    for (const QString &user : {u"octocat"_s, u"hubot"_s, u"monalisa"_s})
        QVERIFY(registry.remove(server(), user));
    QVERIFY(registry.add({server(), u"octocat"_s}));
    QCOMPARE(registry.certificate(server()), QByteArray());
}

void TestAccountRegistry::lastUsed()
{
    AccountRegistry registry(*m_settings);
    QCOMPARE(registry.indexOfLastUsed(), -1);
    for (const QString &user : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(registry.add({server(), user}));
    QCOMPARE(registry.indexOfLastUsed(), -1);
    const QDateTime moment(QDate(2026, 1, 15), QTime(12, 0), utc);
    registry.update(server(), u"b"_s, [&](Account &account) { account.lastUsed = moment; });
    registry.update(server(), u"c"_s, [&](Account &account) { account.lastUsed = moment.addSecs(-1); });
    QCOMPARE(registry.indexOfLastUsed(), 1);
}

void TestAccountRegistry::tidiesWhatItShows()
{
    AccountRegistry registry(*m_settings);
    Account account{server(), u"octocat"_s};
    account.displayName = u"  My \n\u202ework"_s + QString(200, u'x');
    account.serverVersion = u"3.19\x1b[31m"_s;
    QVERIFY(registry.add(account));
    const Account &kept = registry.accounts().constFirst();
    QVERIFY(kept.displayName.startsWith(u"My workx"_s));
    QCOMPARE(kept.displayName.size(), 100);
    QCOMPARE(kept.serverVersion, u"3.19[31m"_s);
    registry.update(server(), u"octocat"_s, [](Account &a) { a.displayName = QString(99, u'x') + u"🐎"_s; });
    QCOMPARE(registry.accounts().constFirst().displayName, QString(99, u'x'));
}

void TestAccountRegistry::keepsToItsGroup()
{
    m_settings->setValue(u"window/geometry"_s, u"here"_s);
    {
        AccountRegistry registry(*m_settings);
        QVERIFY(registry.add({server(), u"octocat"_s}));
        QVERIFY(registry.remove(server(), u"octocat"_s));
    }
    restart();
    QCOMPARE(m_settings->allKeys(), QStringList{u"window/geometry"_s});
}

void TestAccountRegistry::survivesBrokenSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QStringList>("names");
    const QByteArray good = "1\\server=https://ghe.example\n1\\user=octocat\n";
    const QStringList octocat{u"octocat@ghe.example"_s};
    QTest::newRow("empty") << ""_ba << QStringList();
    QTest::newRow("binary") << QByteArray("\0\x01\xff\xfe[accounts", 14) << QStringList();
    QTest::newRow("no section ends") << "[accounts\n" + good << octocat;
    QTest::newRow("good") << "[accounts]\n" + good << octocat;
    QTest::newRow("a value, no group") << "accounts=1\n[accounts]\nsize=2147483647\n" + good << octocat;
    QTest::newRow("no user") << "[accounts]\n" + good + "2\\server=https://b.example\n" << octocat;
    QTest::newRow("no server") << "[accounts]\n" + good + "2\\user=hubot\n" << octocat;
    QTest::newRow("plain http") << "[accounts]\n" + good + "2\\server=http://b.example\n2\\user=hubot\n" << octocat;
    QTest::newRow("lying address") << "[accounts]\n" + good + "2\\server=https://ghe.example@evil\n2\\user=hubot\n"
                                   << octocat;
    QTest::newRow("twice") << "[accounts]\n" + good + "2\\server=https://GHE.example\n2\\user=OCTOCAT\n" << octocat;
    QTest::newRow("odd types")
        << "[accounts]\n" + good +
               "1\\displayName=a, "
               "b\n1\\remembered=@Invalid()\n1\\certificate=@ByteArray(zz)\n1\\lastUsed=@Variant(\\0\\0\\0\\x10)\n"
        << octocat;
    QTest::newRow("order")
        << "[accounts]\n10\\server=https://c.example\n10\\user=c\n2\\server=https://b.example\n2\\user=b\n" + good
        << QStringList{u"octocat@ghe.example"_s, u"b@b.example"_s, u"c@c.example"_s};
}

void TestAccountRegistry::survivesBrokenSettings()
{
    QFETCH(QByteArray, settings);
    write(settings);
    {
        AccountRegistry registry(*m_settings);
        const QSignalSpy notSaved(&registry, &AccountRegistry::notSaved);
        QTEST(names(registry), "names");
        QVERIFY(registry.add({server(u"new.example"_s), u"hubot"_s}));
        QCOMPARE(notSaved.size(), 0);
    }
    restart();
    QFETCH(QStringList, names);
    QCOMPARE(TestAccountRegistry::names(AccountRegistry(*m_settings)), names << u"hubot@new.example"_s);
}

void TestAccountRegistry::saysThatItCannotSave()
{
    m_settings = std::make_unique<QSettings>(u"/proc/nobody/s.ini"_s, QSettings::IniFormat);
    AccountRegistry registry(*m_settings);
    const QSignalSpy notSaved(&registry, &AccountRegistry::notSaved);
    QVERIFY(registry.add({server(), u"octocat"_s}));
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(registry.accounts().size(), 1);
}

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TestAccountRegistry)
#include "tst_accountregistry.moc"
