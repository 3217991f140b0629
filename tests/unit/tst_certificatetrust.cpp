// SPDX-License-Identifier: MIT
#include "app/accounts/preferencestore.h"
#include "app/emulator/emulatorserver.h"
#include "app/session/networkaccess.h"
#include "app/session/serverprobe.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lockablestore.h"

#include <QSettings>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

using Flaw = CertificateProblem::Flaw;

//! Which server's certificate is believed, over real TLS.
class TestCertificateTrust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings.clear();
        m_preferences = std::make_unique<PreferenceStore>(m_settings);
        m_access = std::make_unique<NetworkAccess>(*m_preferences, m_secrets, QString());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<Flaw>>("flaws");
        QTest::newRow("unknown CA") << u"good"_s << QList{Flaw::UnknownIssuer};
        QTest::newRow("self-signed") << u"self-signed"_s << QList{Flaw::SelfSigned};
        QTest::newRow("expired") << u"expired"_s << QList{Flaw::UnknownIssuer, Flaw::Expired};
        QTest::newRow("wrong host") << u"wrong-host"_s << QList{Flaw::UnknownIssuer, Flaw::WrongHost};
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QList<Flaw>, flaws);
        serve(name);
        const ProbeResult result = ask();
        QVERIFY(result.error && result.error->kind == ApiError::Kind::Tls);
        QVERIFY(result.error->certificate);
        const CertificateProblem problem = *result.error->certificate;
        QCOMPARE(problem.flaws, flaws);
        QCOMPARE(problem.sha256(), m_certificates.sha256(name));
        QVERIFY(!problem.hasChanged());
        QCOMPARE(problem.host, u"127.0.0.1:%1"_s.arg(m_server->port()));
        QVERIFY(m_server->requests().isEmpty());
    }

    void trustedOneIsTaken_data() { tellsWhatIsWrong_data(); }
    void trustedOneIsTaken()
    {
        QFETCH(QString, name);
        serve(name);
        QCOMPARE(ask(m_certificates.sha256(name)).verdict, ProbeResult::Verdict::Ghes);
    }

    void noOtherIsTakenInItsPlace_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("now");
        QTest::newRow("self-signed") << QString() << u"renewed"_s;
        QTest::newRow("of an authority that is trusted") << m_certificates.file(u"ca"_s) << u"good"_s;
    }
    void noOtherIsTakenInItsPlace()
    {
        QFETCH(QString, caFile);
        QFETCH(QString, now);
        useAuthority(caFile);
        serve(now);
        const ProbeResult result = ask(m_certificates.sha256(u"self-signed"_s));
        QCOMPARE(result.verdict, ProbeResult::Verdict::Unreachable);
        QVERIFY(result.error->certificate);
        QVERIFY(result.error->certificate->hasChanged());
        QCOMPARE(result.error->certificate->pinned, m_certificates.sha256(u"self-signed"_s));
        QVERIFY(m_server->requests().isEmpty());
    }

    void changeIsSeenByAnApplicationThatRuns()
    {
        serve(u"self-signed"_s);
        const QByteArray pin = m_certificates.sha256(u"self-signed"_s);
        QCOMPARE(ask(pin).verdict, ProbeResult::Verdict::Ghes);
        serve(u"renewed"_s, m_server->port());
        const ProbeResult result = ask(pin);
        QVERIFY(result.error && result.error->certificate && result.error->certificate->hasChanged());
    }

    void ownAuthority_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<Flaw>>("flaws");
        QTest::newRow("good") << u"good"_s << QList<Flaw>();
        QTest::newRow("expired") << u"expired"_s << QList{Flaw::Expired};
        QTest::newRow("wrong host") << u"wrong-host"_s << QList{Flaw::WrongHost};
        QTest::newRow("another's") << u"self-signed"_s << QList{Flaw::SelfSigned};
    }
    void ownAuthority()
    {
        QFETCH(QString, name);
        QFETCH(QList<Flaw>, flaws);
        useAuthority(m_certificates.file(u"ca"_s));
        serve(name);
        const ProbeResult result = ask();
        if (flaws.isEmpty())
            QCOMPARE(result.verdict, ProbeResult::Verdict::Ghes);
        else
            QCOMPARE(result.error.value_or(ApiError()).certificate.value_or(CertificateProblem()).flaws, flaws);
        useAuthority({}); // no longer
        QVERIFY(ask().error);
    }

private:
    void serve(const QString &certificate, quint16 port = 0)
    {
        emulator::Options options = m_certificates.options(certificate);
        options.port = port;
        m_server.reset();
        m_server = std::make_unique<emulator::EmulatorServer>(options);
        const auto started = m_server->start();
        QVERIFY2(started, qUtf8Printable(started ? QString() : started.error()));
    }
    void useAuthority(const QString &file)
    {
        Preferences preferences = m_preferences->current();
        preferences.caFile = file;
        m_preferences->set(preferences);
    }
    [[nodiscard]] ProbeResult ask(const QByteArray &pin = {})
    {
        ServerProbe probe(&m_access->manager(), m_clock);
        std::optional<ProbeResult> result;
        connect(&probe, &ServerProbe::finished, this, [&](const ProbeResult &found) { result = found; });
        const ServerAddress address = *ServerAddress::parse(m_server->webRoot().toString());
        probe.start(address, pin);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
        return result.value_or(ProbeResult{address, {}, {}, {}});
    }

    test::Certificates m_certificates;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"grantry.ini"_s), QSettings::IniFormat};
    test::LockableStore m_secrets;
    test::FakeClock m_clock;
    std::unique_ptr<PreferenceStore> m_preferences;
    std::unique_ptr<NetworkAccess> m_access;
    std::unique_ptr<emulator::EmulatorServer> m_server;
};

QTEST_GUILESS_MAIN(TestCertificateTrust)
#include "tst_certificatetrust.moc"
