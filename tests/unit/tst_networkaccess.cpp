// SPDX-License-Identifier: MIT
#include "app/session/networkaccess.h"

#include "app/accounts/preferencestore.h"
#include "app/emulator/emulatorserver.h"
#include "app/session/serverprobe.h"
#include "tests/support/certificates.h"
#include "tests/support/connectproxy.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lockablestore.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/socksproxy.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

class TestNetworkAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<ProxySettings::Kind>("kind");
        QTest::newRow("HTTP") << ProxySettings::Kind::Http;
        QTest::newRow("SOCKS5") << ProxySettings::Kind::Socks5;
    }

    void init()
    {
        QFETCH_GLOBAL(ProxySettings::Kind, kind);
        m_kind = kind;
        m_settings.clear();
        m_secrets = std::make_unique<test::LockableStore>();
        m_preferences = std::make_unique<PreferenceStore>(m_settings);
        if (kind == ProxySettings::Kind::Http)
            m_proxy = std::make_unique<test::ConnectProxy>("robot:secret:word");
        else
            m_proxy = std::make_unique<test::SocksProxy>("robot:secret:word");
        m_server = std::make_unique<emulator::EmulatorServer>(m_certificates.options(u"self-signed"_s));
        QVERIFY(m_server->start());
        open();
    }

    void asksOnceForCredentials()
    {
        QSignalSpy wanted(m_access.get(), &NetworkAccess::proxyWantsCredentials);
        for (int i = 0; i < 2; ++i) {
            const ProbeResult result = ask();
            QCOMPARE(result.verdict, ProbeResult::Verdict::Unreachable);
            QCOMPARE(result.error->kind, ApiError::Kind::AnsweredByProxy);
            QCOMPARE(result.error->httpStatus, 407);
        }
        QTRY_COMPARE(wanted.size(), 1);
        const auto question = wanted.constFirst().constFirst().value<NetworkAccess::ProxyQuestion>();
        QCOMPARE(question.proxy, u"127.0.0.1:%1"_s.arg(m_proxy->port()));
        QVERIFY(!question.lastWasWrong);

        m_access->declineProxyCredentials();
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 2);
    }

    void wrongOnesAreAskedForAgain()
    {
        QSignalSpy wanted(m_access.get(), &NetworkAccess::proxyWantsCredentials);
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 1);
        m_access->setProxyCredentials(u"robot"_s, u"slip"_s, false);
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 2);
        const auto question = wanted.constLast().constFirst().value<NetworkAccess::ProxyQuestion>();
        QVERIFY(question.lastWasWrong);
        QCOMPARE(question.user, u"robot"_s);
        m_access->setProxyCredentials(u"robot"_s, u"secret:word"_s, false);
        for (int i = 0; i < 2; ++i) { // over two connections
            QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
            m_access->manager().clearConnectionCache();
        }
        QCOMPARE(wanted.size(), 2);
    }

    void keptOnesAreUsedAfterTheNextStart()
    {
        QSignalSpy wanted(m_access.get(), &NetworkAccess::proxyWantsCredentials);
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 1);
        const int before = m_secrets->calls;
        m_access->setProxyCredentials(u"robot"_s, u"secret:word"_s, true);
        QCOMPARE(m_secrets->calls, before); // they may be wrong
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
        QCOMPARE(m_secrets->calls, before + 1);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
        QCOMPARE(m_secrets->calls, before + 1);

        open();
        QSignalSpy changed(m_access.get(), &NetworkAccess::credentialsChanged);
        QVERIFY(ask().error);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
    }

    void wrongOnesAreNotKept()
    {
        QSignalSpy wanted(m_access.get(), &NetworkAccess::proxyWantsCredentials);
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 1);
        const int before = m_secrets->calls;
        m_access->setProxyCredentials(u"robot"_s, u"slip"_s, true);
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 2);
        m_access->setProxyCredentials(u"robot"_s, u"secret:word"_s, false);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
        QCOMPARE(m_secrets->calls, before);
    }

    void keptOnesThatAreRefusedAreForgotten()
    {
        const QString key = u"proxy://127.0.0.1:%1"_s.arg(m_proxy->port());
        const auto ignore = [](const auto &) {};
        const RequestHandle writing = m_secrets->write(key, u"robot:before"_s, ignore);
        QTRY_VERIFY(!writing.isActive());
        QSignalSpy changed(m_access.get(), &NetworkAccess::credentialsChanged);
        QSignalSpy wanted(m_access.get(), &NetworkAccess::proxyWantsCredentials);
        QVERIFY(ask().error);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(ask().error);
        QTRY_COMPARE(wanted.size(), 1);
        m_access->setProxyCredentials(u"robot"_s, u"secret:word"_s, false);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);

        std::optional<QString> left = u"?"_s;
        const RequestHandle reading =
            m_secrets->read(key, [&](const auto &kept) { left = kept.value_or(std::nullopt); });
        QTRY_VERIFY(!reading.isActive());
        QVERIFY(!left);
    }

    void notTheServersWord()
    {
        test::ScriptedServer proxy([](const test::Received &) { return test::proxyAnswer(401); });
        use(ProxySettings::Kind::Http, quint16(proxy.webRoot().port()));
        const ProbeResult result = ask(u"http://127.0.0.1:9"_s);
        QCOMPARE(result.error->kind, ApiError::Kind::AnsweredByProxy);
        QCOMPARE(result.error->httpStatus, 401);
    }

    void serverNeverSeesThem()
    {
        QVERIFY(ask().error);
        m_access->setProxyCredentials(u"robot"_s, u"secret:word"_s, false);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
        QVERIFY(!m_server->requests().isEmpty());
        for (const auto &request : m_server->requests()) {
            QVERIFY(request.header("proxy-authorization").isEmpty());
            QVERIFY(request.header("authorization").isEmpty());
        }
    }

    void plainHttpStaysOnThisComputer()
    {
        emulator::EmulatorServer plain{emulator::Options{}};
        QVERIFY(plain.start());
        Preferences preferences = m_preferences->current();
        preferences.proxy = {m_kind, u"proxy.invalid"_s, 3128};
        m_preferences->set(preferences);
        QCOMPARE(ask(plain.webRoot().toString()).verdict, ProbeResult::Verdict::Ghes);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Unreachable); // what is encrypted goes there
    }

    void withoutAProxy()
    {
        Preferences preferences = m_preferences->current();
        preferences.proxy.kind = ProxySettings::Kind::None;
        m_preferences->set(preferences);
        QCOMPARE(ask().verdict, ProbeResult::Verdict::Ghes);
        QCOMPARE(m_proxy->requests(), 0);
    }

    void otherPreferencesLeaveWhatIsUnderWayAlone()
    {
        emulator::Options slow;
        slow.latency = std::chrono::seconds(1);
        emulator::EmulatorServer server(slow);
        QVERIFY(server.start());
        Preferences preferences = m_preferences->current();
        preferences.proxy.kind = ProxySettings::Kind::None;
        m_preferences->set(preferences);
        ServerProbe probe(&m_access->manager(), m_clock);
        std::optional<ProbeResult> result;
        connect(&probe, &ServerProbe::finished, this, [&](const ProbeResult &found) { result = found; });
        probe.start(*ServerAddress::parse(server.webRoot().toString()));
        QTRY_COMPARE(server.requests().size(), 1);
        preferences.askFirst = !preferences.askFirst;
        m_preferences->set(preferences);
        QTRY_VERIFY(result);
        QCOMPARE(result->verdict, ProbeResult::Verdict::Ghes);
    }

private:
    void use(ProxySettings::Kind kind, quint16 port)
    {
        Preferences preferences = m_preferences->current();
        preferences.proxy = {kind, u"127.0.0.1"_s, port};
        m_preferences->set(preferences);
    }
    //! As the next start of the program.
    void open()
    {
        use(m_kind, m_proxy->port());
        m_access = std::make_unique<NetworkAccess>(*m_preferences, *m_secrets, QString());
    }
    [[nodiscard]] ProbeResult ask(const QString &url = {})
    {
        ServerProbe probe(&m_access->manager(), m_clock);
        std::optional<ProbeResult> result;
        connect(&probe, &ServerProbe::finished, this, [&](const ProbeResult &found) { result = found; });
        const ServerAddress address = *ServerAddress::parse(url.isEmpty() ? m_server->webRoot().toString() : url);
        probe.start(address, m_certificates.sha256(u"self-signed"_s));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
        return result.value_or(ProbeResult{address, {}, {}, {}});
    }

    test::Certificates m_certificates;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"grantry.ini"_s), QSettings::IniFormat};
    test::FakeClock m_clock;
    ProxySettings::Kind m_kind = ProxySettings::Kind::Http;
    std::unique_ptr<test::LockableStore> m_secrets;
    std::unique_ptr<PreferenceStore> m_preferences;
    std::unique_ptr<test::AskingProxy> m_proxy;
    std::unique_ptr<emulator::EmulatorServer> m_server;
    std::unique_ptr<NetworkAccess> m_access;
};

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"
