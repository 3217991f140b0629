// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "app/text/secrets.h"
#include "tests/support/looks.h"
#include "tests/support/windowfixture.h"
#include "ui/accountview.h"
#include "ui/dialogs/findtokendialog.h"
#include "ui/widgets/pastebox.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"gho_0123456789abcdefghijABCDEFGHIJ012345"_s;
const QString stranger = u"ghp_strangerstrangerstrangerstranger0000"_s;

//! An application with a token whose secret is known.
emulator::Options withSecret()
{
    emulator::Options options;
    options.data = R"({"users":[{"id":1,"login":"octocat"}],)"
                   R"("apps":[{"client_id":"aaaaaaaaaaaaaaaaaaaa","name":"Travis CI","url":"https://a.example"}],)"
                   R"("grants":[{"id":1,"app":{"client_id":"aaaaaaaaaaaaaaaaaaaa"}}],)"
                   R"("authorizations":[)"
                   R"({"id":5,"app":{"client_id":"aaaaaaaaaaaaaaaaaaaa"},"note":"other","scopes":["repo"]},)"
                   R"({"id":6,"app":{"client_id":"aaaaaaaaaaaaaaaaaaaa"},"note":"nightly","scopes":["repo"],)"
                   R"("token":"SECRET"}]})";
    options.data.replace("SECRET", secret.toLatin1());
    return options;
}

} // namespace

//! "Find a token", in the real window and by itself.
class TestFindTokenDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasteFindsAndSelectsTheRow()
    {
        WindowFixture fixture(withSecret());
        fixture.signIn();
        FindTokenDialog *dialog = open(fixture);
        paste(dialog, u"log: token %1 leaked"_s.arg(secret));
        QCOMPARE(fixture.tokens()->currentId(), std::optional<qint64>(6));
        QCOMPARE(fixture.window->findChild<AccountView *>()->pane(), fixture.tokens());
        QVERIFY(text(dialog, u"foundToken6"_s).contains(u"nightly"_s));
        QVERIFY(text(dialog, u"foundToken6"_s).contains(u"octocat"_s));
        QVERIFY(!dialog->findChild<QLabel *>(u"weakMatch"_s));
        press(dialog, u"revokeToken6"_s);
        QCOMPARE(fixture.window->session()->revocations().all().size(), 1);
        QCOMPARE(fixture.window->session()->revocations().all().constFirst().target,
                 RevocationTarget(AuthorizationId{6}));
        QTRY_VERIFY(!fixture.window->findChild<FindTokenDialog *>());
    }

    void filterThatHidesTheRowIsCleared()
    {
        WindowFixture fixture(withSecret());
        fixture.signIn();
        fixture.find<QLineEdit>(u"filter"_s)->setText(u"-nightly"_s);
        paste(open(fixture), secret);
        QCOMPARE(fixture.tokens()->currentId(), std::optional<qint64>(6));
        QVERIFY(fixture.find<QLineEdit>(u"filter"_s)->text().isEmpty());
    }

    void notFoundSaysWhatThatMeans()
    {
        WindowFixture fixture(withSecret());
        fixture.signIn();
        FindTokenDialog *dialog = open(fixture);
        paste(dialog, stranger);
        QVERIFY(text(dialog, u"notFound"_s).contains(u"1 searched account"_s));
        const QByteArray digest = QCryptographicHash::hash(stranger.toUtf8(), QCryptographicHash::Sha256).toBase64();
        QCOMPARE(dialog->findChild<QTextEdit *>(u"digest"_s)->toPlainText(), QString::fromLatin1(digest));
        press(dialog, u"copyDigestButton"_s);
        QCOMPARE(fixture.desktop.copied, QStringList{QString::fromLatin1(digest)});
        QVERIFY(!dialog->findChild<QLabel *>(u"notSearched"_s));

        fixture.action(u"signOutAction"_s)->trigger();
        paste(dialog, stranger);
        QVERIFY(text(dialog, u"notSearched"_s).contains(u"octocat"_s));
        QVERIFY(text(dialog, u"notSearched"_s).contains(u"signed out"_s));
        paste(dialog, u"nothing in here"_s);
        QVERIFY(text(dialog, u"findOutcome"_s).contains(u"ghp_"_s));
        QVERIFY(!dialog->findChild<QLabel *>(u"notFound"_s));
    }

    void theTextIsNowhereAfterwards()
    {
        WindowFixture fixture(withSecret());
        fixture.signIn();
        FindTokenDialog *dialog = open(fixture);
        auto *box = dialog->findChild<PasteBox *>();
        paste(dialog, secret);
        QVERIFY(box->toPlainText().isEmpty());
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(box->toPlainText().isEmpty());
        QVERIFY(!box->isUndoRedoEnabled());
        // Typed, it goes with Enter or with the button.
        QTest::keyClicks(box, stranger);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(box->toPlainText().isEmpty());
        QVERIFY(dialog->findChild<QLabel *>(u"notFound"_s));
        QTest::keyClicks(box, secret);
        press(dialog, u"findButton"_s);
        QVERIFY(box->toPlainText().isEmpty());
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(box->toPlainText().isEmpty());
        QVERIFY(dialog->findChild<QLabel *>(u"foundToken6"_s));
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            QVERIFY(!label || !label->text().contains(secret));
        }
    }

    void weakMatchesSaySo()
    {
        const FakeClock clock;
        TokenModel tokens(clock);
        TokenRow row;
        Authorization laptop;
        row.id = laptop.id = {3};
        laptop.note = u"laptop"_s;
        laptop.tokenLastEight = secret.right(8);
        row.authorization = laptop;
        tokens.setRows({row});
        FindTokenDialog dialog([&] { return QList<SearchedAccount>{{u"octocat on ghe"_s, &tokens, {}}}; }, nullptr);
        dialog.show();
        QSignalSpy found(&dialog, &FindTokenDialog::found);
        paste(&dialog, secret);
        QCOMPARE(found.size(), 1);
        QVERIFY(text(&dialog, u"weakMatch"_s).contains(u"last eight"_s));
    }

    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(Look, look);
        const Dressed dressed(look);
        const FakeClock clock;
        TokenModel tokens(clock);
        TokenRow row;
        Authorization laptop;
        row.id = laptop.id = {3};
        laptop.note = u"laptop"_s;
        laptop.tokenLastEight = secret.right(8);
        row.authorization = laptop;
        tokens.setRows({row});
        FindTokenDialog dialog(
            [&] {
                return QList<SearchedAccount>{{u"octocat on ghe.example.com"_s, &tokens, {}},
                                              {u"hubot on ghe.example.com"_s, nullptr, u"signed out"_s}};
            },
            nullptr);
        dialog.show();
        paste(&dialog, secret + u' ' + stranger);
        QCOMPARE(flaws(dialog), QString());
        shoot(dialog, u"findtoken"_s);
    }

private:
    static FindTokenDialog *open(WindowFixture &fixture)
    {
        fixture.action(u"findTokenAction"_s)->trigger();
        auto *dialog = fixture.window->findChild<FindTokenDialog *>();
        if (!dialog)
            qFatal("no dialog");
        return dialog;
    }
    static void paste(FindTokenDialog *dialog, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(dialog->findChild<PasteBox *>(), Qt::Key_V, Qt::ControlModifier);
    }
    static void press(FindTokenDialog *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY(button->height() > 0); // it has found its place
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString text(const FindTokenDialog *dialog, const QString &name)
    {
        const auto *label = dialog->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
};

QTEST_MAIN(TestFindTokenDialog)
#include "tst_findtokendialog.moc"
