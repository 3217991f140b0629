// SPDX-License-Identifier: MIT
#include "app/net/certificateproblem.h"

#include "app/text/language.h"
#include "tests/support/testdata.h"
#include "ui/dialogs/certificatetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using Flaw = CertificateProblem::Flaw;
using Errors = QList<QSslError>;

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate(test::testData(u"certificates/"_s + name));
}

} // namespace

class CertificateProblemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QLocale(u"en_GB"_s)); }

    void flaws_data()
    {
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        QTest::addColumn<QList<Flaw>>("flaws");
        using L = QList<QSslError::SslError>;
        using F = QList<Flaw>;
        QTest::newRow("unknown authority")
            << L{QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate}
            << F{Flaw::UnknownIssuer};
        QTest::newRow("authority of one's own") << L{QSslError::SelfSignedCertificateInChain} << F{Flaw::UnknownIssuer};
        QTest::newRow("self-signed") << L{QSslError::SelfSignedCertificate, QSslError::CertificateUntrusted}
                                     << F{Flaw::SelfSigned};
        QTest::newRow("everything") << L{QSslError::HostNameMismatch, QSslError::CertificateExpired,
                                         QSslError::SelfSignedCertificate}
                                    << F{Flaw::SelfSigned, Flaw::Expired, Flaw::WrongHost};
        QTest::newRow("too early") << L{QSslError::CertificateNotYetValid} << F{Flaw::NotYetValid};
        QTest::newRow("something else") << L{QSslError::CertificateRevoked} << F{Flaw::Other};
    }
    void flaws()
    {
        QFETCH(QList<QSslError::SslError>, errors);
        QFETCH(QList<Flaw>, flaws);
        Errors list;
        for (const auto error : errors)
            list.append(QSslError(error));
        const auto problem = CertificateProblem::of(u"ghe.example.com"_s, certificate(u"issued.pem"_s), list);
        QCOMPARE(problem.flaws, flaws);
        QCOMPARE(problem.detail.isEmpty(), !flaws.contains(Flaw::Other));
        QCOMPARE(certificatetext::flaws(problem).size(), flaws.size());
    }

    void digestIsThatOfOtherPrograms()
    {
        // openssl x509 -in issued.pem -noout -fingerprint -sha256
        const auto problem = CertificateProblem::of(u"ghe.example.com"_s, certificate(u"issued.pem"_s), {});
        QCOMPARE(problem.sha256().size(), 32);
        QCOMPARE(
            certificatetext::fingerprint(problem.sha256()),
            u"59:B9:F0:C9:69:C7:05:AF:\nAA:E4:AC:01:88:75:A3:F0:\n77:EF:5D:0A:B6:0C:DA:D9:\n86:16:F1:6B:6C:69:DF:AB"_s);
    }

    void knowsWhenItHasChanged()
    {
        const QSslCertificate now = certificate(u"issued.pem"_s);
        const auto changed = [&](const QByteArray &pinned) {
            return CertificateProblem::of(u"ghe.example.com"_s, now, {}, pinned).hasChanged();
        };
        QVERIFY(!changed({}));
        QVERIFY(!changed(now.digest(QCryptographicHash::Sha256)));
        QVERIFY(changed(QByteArray(32, 'x')));
    }

    void names()
    {
        const QSslCertificate issued = certificate(u"issued.pem"_s);
        QVERIFY(certificatetext::subject(issued).startsWith("ghe.example.com"_L1));
        QVERIFY(certificatetext::subject(issued).contains("*.ghe.example.com"_L1));
        QCOMPARE(certificatetext::issuer(issued), u"Example Corp Internal CA, Example Corp"_s);
        QCOMPARE(certificatetext::subject(QSslCertificate()), u"not told"_s);
    }

    void withoutCertificate()
    {
        const auto problem = CertificateProblem::of(u"ghe.example.com"_s, QSslCertificate(), {});
        QVERIFY(problem.sha256().isEmpty());
        QVERIFY(certificatetext::fingerprint({}).isEmpty());
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::CertificateProblemTest)
#include "tst_certificateproblem.moc"
