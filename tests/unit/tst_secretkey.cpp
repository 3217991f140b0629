// SPDX-License-Identifier: MIT
#include "app/accounts/secretkey.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QString idOf(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    return profileId(settings);
}

} // namespace

class TestSecretKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void profilesAreApart();
    void aCopyIsApart();
    void aMovedOneStaysTheSame();
};

void TestSecretKey::names_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &address, const QString &user, const QString &profile,
                        const QString &key) { QTest::newRow(name) << address << user << profile << key; };
    row("plain", u"ghe.example"_s, u"octocat"_s, {}, u"https://octocat@ghe.example:443"_s);
    row("any page", u"https://ghe.example/settings"_s, u"octocat"_s, {}, u"https://octocat@ghe.example:443"_s);
    row("port", u"ghe.example:8443"_s, u"octocat"_s, {}, u"https://octocat@ghe.example:8443"_s);
    row("loopback", u"http://127.0.0.1"_s, u"octocat"_s, {}, u"http://octocat@127.0.0.1:80"_s);
    row("IPv6", u"https://[::1]:8443"_s, u"octocat"_s, {}, u"https://octocat@[::1]:8443"_s);
    row("case", u"GHE.example"_s, u"OctoCat"_s, {}, u"https://octocat@ghe.example:443"_s);
    row("e-mail address", u"ghe.example"_s, u"octo@cat.example"_s, {}, u"https://octo%40cat.example@ghe.example:443"_s);
    row("like a host", u"ghe.example"_s, u"a@evil.example:1/#p"_s, {},
        u"https://a%40evil.example%3A1%2F%23p@ghe.example:443"_s);
    row("per cent", u"ghe.example"_s, u"a%40b"_s, {}, u"https://a%2540b@ghe.example:443"_s);
    row("profile", u"ghe.example"_s, u"octocat"_s, u"work"_s, u"https://octocat@ghe.example:443#work"_s);
}

void TestSecretKey::names()
{
    QFETCH(QString, address);
    QFETCH(QString, user);
    QFETCH(QString, profile);
    const auto server = ServerAddress::parse(address);
    QVERIFY(server);
    QTEST(passwordKey(*server, user, profile), "key");
}

void TestSecretKey::profilesAreApart()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"one.ini"_s);
    QString id;
    {
        QSettings settings(file, QSettings::IniFormat);
        id = profileId(settings);
        QVERIFY(!id.isEmpty());
    }
    QSettings again(file, QSettings::IniFormat);
    QCOMPARE(profileId(again), id);
    QSettings other(dir.filePath(u"other.ini"_s), QSettings::IniFormat);
    QVERIFY(profileId(other) != id);
    again.setValue(u"profile/id"_s, u"not an id"_s);
    QVERIFY(profileId(again) != id);
}

void TestSecretKey::aCopyIsApart()
{
    QTemporaryDir dir;
    const QString one = dir.filePath(u"one.ini"_s);
    const QString other = dir.filePath(u"other.ini"_s);
    const QString id = idOf(one);
    QVERIFY(QFile::copy(one, other));
    const QString ofCopy = idOf(other);
    QVERIFY(ofCopy != id);
    QCOMPARE(idOf(one), id);
    QCOMPARE(idOf(other), ofCopy);

    const QString link = dir.filePath(u"link.ini"_s);
    QVERIFY(QFile::link(one, link)); // another name, and no copy
    QCOMPARE(idOf(link), id);
    QCOMPARE(idOf(one), id);
}

void TestSecretKey::aMovedOneStaysTheSame()
{
    QTemporaryDir dir;
    const QString one = dir.filePath(u"one.ini"_s);
    const QString other = dir.filePath(u"other.ini"_s);
    const QString id = idOf(one);
    QVERIFY(QFile::rename(one, other));
    QCOMPARE(idOf(other), id);
    QVERIFY(QFile::copy(other, one)); // and then copied back
    QVERIFY(idOf(one) != id);
}

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TestSecretKey)
#include "tst_secretkey.moc"
