// SPDX-License-Identifier: MIT
#include "app/accounts/preferences.h"

#include "tests/support/testdata.h"
#include "ui/dialogs/networkvalidator.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

using Kind = ProxySettings::Kind;

class PreferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"grantry.ini"_s), QSettings::IniFormat);
    }

    void defaults()
    {
        const Preferences preferences = Preferences::load(*m_settings);
        QCOMPARE(preferences, Preferences());
        QCOMPARE(preferences.undoTime, 7s);
        QCOMPARE(preferences.clipboardTime, 30s);
        QVERIFY(!preferences.askFirst);
    }

    void whatWasSavedIsLoaded_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::newRow("defaults") << Preferences();
        QTest::newRow("all else") << Preferences{0s,
                                                 true,
                                                 600s,
                                                 {Kind::Socks5, u"proxy.example.com"_s, 1080},
                                                 u"/etc/ca, \"ü\".pem"_s,
                                                 Appearance::ContrastDark,
                                                 true,
                                                 u"de"_s,
                                                 false};
        QTest::newRow("http proxy") << Preferences{
            60s, false, 5s, {Kind::Http, u"::1"_s, 65535}, {}, Appearance::Light, false, {}};
        QTest::newRow("no proxy") << Preferences{1s, false, 30s, {Kind::None, {}, 8080}, {}, {}, false, {}};
    }
    void whatWasSavedIsLoaded()
    {
        QFETCH(Preferences, preferences);
        preferences.save(*m_settings);
        m_settings->sync();
        const QSettings again(m_settings->fileName(), QSettings::IniFormat);
        QCOMPARE(Preferences::load(again), preferences);
    }

    void nonsenseBecomesTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *key, const QVariant &value) {
            QTest::addRow("%s: %s", key, qPrintable(value.toString()))
                << u"preferences/"_s + QString::fromLatin1(key) << value;
        };
        row("undoSeconds", -1);
        row("undoSeconds", 61);
        row("undoSeconds", u"soon"_s);
        row("undoSeconds", qint64(1) << 40);
        row("clipboardSeconds", 0);
        row("clipboardSeconds", 601);
        row("proxy", u"carrier pigeon"_s);
        row("proxy", u"http"_s); // without a host
        row("proxyPort", 0);
        row("proxyPort", 65536);
        row("appearance", 7);
    }
    void nonsenseBecomesTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        m_settings->setValue(key, value);
        QCOMPARE(Preferences::load(*m_settings), Preferences());
    }

    void proxyHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("good");
        QTest::newRow("name") << u"proxy.example.com"_s << true;
        QTest::newRow("short name") << u"proxy"_s << true;
        QTest::newRow("spaces around") << u" proxy "_s << true;
        QTest::newRow("address") << u"192.0.2.1"_s << true;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << true;
        QTest::newRow("empty") << u" "_s << false;
        QTest::newRow("URL") << u"http://proxy.example.com"_s << false;
        QTest::newRow("with port") << u"proxy.example.com:3128"_s << false;
        QTest::newRow("with user") << u"me@proxy"_s << false;
        QTest::newRow("space inside") << u"my proxy"_s << false;
    }
    void proxyHosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, good);
        for (const Kind kind : {Kind::Http, Kind::Socks5})
            QCOMPARE(networkvalidator::proxyHostProblem(host, kind).isEmpty(), good);
        for (const Kind kind : {Kind::System, Kind::None})
            QVERIFY(networkvalidator::proxyHostProblem(host, kind).isEmpty());
    }

    void caFiles()
    {
        const auto problem = [](const QString &path) { return networkvalidator::caFileProblem(path); };
        QVERIFY(problem({}).isEmpty());
        QVERIFY(problem(QStringLiteral(GRANTRY_TEST_DATA "/certificates/ca.pem")).isEmpty());
        QVERIFY(problem(m_folder->filePath(u"missing.pem"_s)).contains("cannot be read"_L1));
        QVERIFY(problem(m_folder->path()).contains("cannot be read"_L1));
        QVERIFY(problem(QStringLiteral(GRANTRY_TEST_DATA "/decode/meta.json")).contains("no certificate"_L1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::PreferencesTest)
#include "tst_preferences.moc"
