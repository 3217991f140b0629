// SPDX-License-Identifier: MIT
#include "ui/dialogs/certificatedialog.h"

#include "app/text/language.h"
#include "tests/support/drive.h"
#include "tests/support/looks.h"
#include "tests/support/testdata.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using namespace test;

CertificateProblem problem(const QByteArray &pinned = {}, const QString &file = u"issued.pem"_s)
{
    return CertificateProblem::of(u"ghe.example.com"_s, QSslCertificate(testData(u"certificates/"_s + file)),
                                  {QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::HostNameMismatch)},
                                  pinned);
}

} // namespace

class CertificateDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QLocale(u"en_GB"_s)); }

    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(Look, look);
        const Dressed dressed(look);
        CertificateDialog dialog(problem());
        dialog.open();
        QCOMPARE(flaws(dialog), QString());
        shoot(dialog, u"certificate"_s);
        CertificateDialog changed(problem(QByteArray(32, 'x')));
        changed.open();
        QCOMPARE(flaws(changed), QString());
        shoot(changed, u"certificate-changed"_s);
    }

    void saysWhatIsWrong()
    {
        CertificateDialog dialog(problem());
        dialog.open();
        QVERIFY(dialog.windowTitle().contains("not trusted"_L1));
        QVERIFY(textOf(dialog, u"flaw0"_s).contains("itself"_L1));
        QVERIFY(textOf(dialog, u"flaw1"_s).contains("ghe.example.com"_L1));
        QVERIFY(textOf(dialog, u"issuer"_s).contains("Example Corp Internal CA"_L1));
        QVERIFY(textOf(dialog, u"sha256"_s).startsWith("59:B9:F0:C9"_L1));
        QVERIFY(!isShown(dialog, u"changed"_s));
        QVERIFY(!isShown(dialog, u"sha256Before"_s));
    }

    void saysThatItHasChanged()
    {
        CertificateDialog dialog(problem(QByteArray(32, '\xab')));
        QVERIFY(dialog.windowTitle().contains("has changed"_L1));
        QVERIFY(!textOf(dialog, u"changed"_s).isEmpty());
        QVERIFY(textOf(dialog, u"sha256Before"_s).startsWith("AB:AB:"_L1));
    }

    void trustIsAnActOfItsOwn()
    {
        CertificateDialog dialog(problem());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        click(dialog, u"trust"_s);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.value(), problem().sha256());
        QVERIFY(isDangerous(dialog.findChild<QPushButton *>(u"trust"_s)));
    }

    void everythingElseRefuses_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"cancel", "escape", "close", "enter", "space"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void everythingElseRefuses()
    {
        QFETCH(QString, way);
        CertificateDialog dialog(problem());
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        if (way == "cancel"_L1)
            click(dialog, u"cancel"_s);
        else if (way == "close"_L1)
            dialog.close();
        else if (way == "space"_L1)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        else
            QTest::keyClick(&dialog, way == "escape"_L1 ? Qt::Key_Escape : Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
    }

    void textOfTheCertificateIsPlain()
    {
        CertificateDialog dialog(problem({}, u"self-signed.pem"_s));
        dialog.open();
        QVERIFY(textOf(dialog, u"subject"_s).contains("<b>"_L1));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void nothingToTrust()
    {
        CertificateDialog dialog(CertificateProblem::of(u"ghe.example.com"_s, QSslCertificate(), {}));
        QVERIFY(!isEnabled(dialog, u"trust"_s));
    }
};

} // namespace grantry

QTEST_MAIN(grantry::CertificateDialogTest)
#include "tst_certificatedialog.moc"
