// SPDX-License-Identifier: MIT
#include "ui/dialogs/proxycredentialsdialog.h"

#include "tests/support/drive.h"
#include "tests/support/looks.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

using namespace test;

class ProxyCredentialsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(Look, look);
        const Dressed dressed(look);
        ProxyCredentialsDialog dialog({u"proxy.example.com:3128"_s, u"octocat"_s, true, false});
        dialog.open();
        QCOMPARE(flaws(dialog), QString());
        shoot(dialog, u"proxy-credentials"_s);
    }

    void handsOverAndForgets()
    {
        ProxyCredentialsDialog dialog({u"proxy.example.com:3128"_s, {}, false, true});
        ProxyCredentialsDialog::Value value;
        connect(&dialog, &QDialog::accepted, this, [&] { value = dialog.value(); });
        dialog.open();
        QVERIFY(textOf(dialog, u"introduction"_s).contains("proxy.example.com:3128"_L1));
        QTest::keyClicks(dialog.focusWidget(), u" me "_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u" s3cret "_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(value.user, u"me"_s);
        QCOMPARE(value.password, u" s3cret "_s);
        QVERIFY(value.remember);
        QVERIFY(dialog.value().password.isEmpty());
    }

    void wantsAUser()
    {
        ProxyCredentialsDialog dialog({u"proxy.example.com:3128"_s, {}, false, true});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        click(dialog, u"signIn"_s);
        QVERIFY(accepted.isEmpty());
        QVERIFY(!textOf(dialog, u"proxyUserError"_s).isEmpty());
    }

    void saysThatTheLastWasWrong()
    {
        ProxyCredentialsDialog dialog({u"proxy.example.com:3128"_s, u"me"_s, true, false});
        dialog.open();
        QCOMPARE(dialog.focusWidget()->objectName(), u"proxyPassword"_s);
        QVERIFY(!textOf(dialog, u"proxyPasswordError"_s).isEmpty());
        QVERIFY(!isShown(dialog, u"rememberProxy"_s));
        QVERIFY(isShown(dialog, u"noKeychain"_s));
        type(dialog, u"proxyPassword"_s, u"x"_s);
        QVERIFY(textOf(dialog, u"proxyPasswordError"_s).isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(dialog.value().password.isEmpty());
    }
};

} // namespace grantry

QTEST_MAIN(grantry::ProxyCredentialsDialogTest)
#include "tst_proxycredentialsdialog.moc"
