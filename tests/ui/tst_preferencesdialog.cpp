// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencesdialog.h"

#include "tests/support/drive.h"
#include "tests/support/looks.h"
#include "tests/support/testdata.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

using namespace test;
using Kind = ProxySettings::Kind;

enum Page { Revoking, Clipboard, Network, Notifying, Colours };

void turnTo(PreferencesDialog &dialog, Page page)
{
    auto *pages = dialog.findChild<QListWidget *>(u"pages"_s);
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(pages->item(page)).center());
}

void setNumber(PreferencesDialog &dialog, const QString &name, int value)
{
    auto *box = dialog.findChild<QSpinBox *>(name);
    QVERIFY(box && box->isVisible());
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(value));
    QTest::keyClick(box, Qt::Key_Tab);
}

} // namespace

class PreferencesDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(test::Look, look);
        const Dressed dressed(look);
        PreferencesDialog dialog(Preferences(), {u"de"_s, u"fr"_s});
        dialog.open();
        for (const auto &[page, name] : {std::pair{Revoking, u"preferences-revoking"_s},
                                         {Clipboard, u"preferences-clipboard"_s},
                                         {Network, u"preferences-network"_s},
                                         {Notifying, u"preferences-notifications"_s},
                                         {Colours, u"preferences-appearance"_s}}) {
            turnTo(dialog, page);
            QCOMPARE(flaws(dialog), QString());
            shoot(dialog, name);
        }
        dialog.resize(820, 520);
        QCOMPARE(flaws(dialog), QString());
    }

    void untouchedGivesBackWhatItGot_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::newRow("defaults") << Preferences();
        QTest::newRow("all else") << Preferences{
            0s,   true,    600s, {Kind::Socks5, u"proxy.example.com"_s, 1080}, u"/etc/ca.pem"_s, Appearance::Dark,
            true, u"tlh"_s};
    }
    void untouchedGivesBackWhatItGot()
    {
        QFETCH(Preferences, preferences);
        const PreferencesDialog dialog(preferences, {u"de"_s});
        QCOMPARE(dialog.value(), preferences);
    }

    void everythingCanBeChanged()
    {
        PreferencesDialog dialog(Preferences(), {u"de"_s});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        setNumber(dialog, u"undoTime"_s, 0);
        click(dialog, u"askFirst"_s);
        turnTo(dialog, Clipboard);
        setNumber(dialog, u"clipboardTime"_s, 45);
        turnTo(dialog, Network);
        QVERIFY(!isEnabled(dialog, u"proxyHost"_s));
        choose(dialog, u"proxyKind"_s, u"SOCKS5 proxy"_s);
        type(dialog, u"proxyHost"_s, u" proxy.example.com "_s);
        setNumber(dialog, u"proxyPort"_s, 1080);
        type(dialog, u"caFile"_s, QStringLiteral(GRANTRY_TEST_DATA "/certificates/ca.pem"));
        turnTo(dialog, Notifying);
        click(dialog, u"notifications"_s);
        turnTo(dialog, Colours);
        choose(dialog, u"appearance"_s, u"Dark"_s);
        choose(dialog, u"language"_s, u"Deutsch"_s);
        click(dialog, u"compactRows"_s);
        click(dialog, u"save"_s);
        QCOMPARE(accepted.size(), 1);
        const Preferences expected{0s,
                                   true,
                                   45s,
                                   {Kind::Socks5, u"proxy.example.com"_s, 1080},
                                   QStringLiteral(GRANTRY_TEST_DATA "/certificates/ca.pem"),
                                   Appearance::Dark,
                                   true,
                                   u"de"_s,
                                   false};
        QCOMPARE(dialog.value(), expected);
    }

    void undoTimeHasItsLimits()
    {
        PreferencesDialog dialog(Preferences(), {});
        dialog.open();
        setNumber(dialog, u"undoTime"_s, 999);
        QVERIFY(dialog.value().undoTime <= 60s);
        const auto *box = dialog.findChild<QSpinBox *>(u"undoTime"_s);
        QCOMPARE(box->minimum(), 0);
        QCOMPARE(box->maximum(), 60);
    }

    void goesToThePageThatIsWrong()
    {
        PreferencesDialog dialog(Preferences(), {});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        turnTo(dialog, Network);
        choose(dialog, u"proxyKind"_s, u"HTTP proxy"_s);
        type(dialog, u"caFile"_s, u"/no/such/file"_s);
        turnTo(dialog, Colours);
        click(dialog, u"save"_s);
        QVERIFY(accepted.isEmpty());
        QVERIFY(!textOf(dialog, u"proxyHostError"_s).isEmpty());
        QVERIFY(!textOf(dialog, u"caFileError"_s).isEmpty());
        QCOMPARE(dialog.focusWidget()->objectName(), u"proxyHost"_s);
        type(dialog, u"proxyHost"_s, u"proxy"_s);
        QVERIFY(textOf(dialog, u"proxyHostError"_s).isEmpty());
        retype(dialog, u"caFile"_s, QString());
        click(dialog, u"save"_s);
        QCOMPARE(accepted.size(), 1);
    }

    void pagesByKeyboard()
    {
        PreferencesDialog dialog(Preferences(), {});
        dialog.open();
        auto *pages = dialog.findChild<QListWidget *>(u"pages"_s);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
        QVERIFY(isShown(dialog, u"clipboardTime"_s));
        QVERIFY(!isShown(dialog, u"undoTime"_s));
        QVERIFY(tabOrder(dialog).contains(u"clipboardTime"_s));
    }

    void browsingDoesNotWait()
    {
        PreferencesDialog dialog(Preferences(), {});
        dialog.open();
        turnTo(dialog, Network);
        click(dialog, u"browseCaFile"_s);
        auto *files = dialog.findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(u"/tmp/ca.pem"_s);
        QCOMPARE(textOf(dialog, u"caFile"_s), u"/tmp/ca.pem"_s);
    }

    void escapeRefuses()
    {
        PreferencesDialog dialog(Preferences(), {});
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }
};

} // namespace grantry

QTEST_MAIN(grantry::PreferencesDialogTest)
#include "tst_preferencesdialog.moc"
