// SPDX-License-Identifier: MIT
#include "ui/dialogs/codedialog.h"

#include "tests/support/drive.h"
#include "tests/support/looks.h"
#include "ui/dialogs/dialogcodeprompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using test::click;
using test::textOf;
using Channel = CodePrompt::Channel;

CodePrompt::Question question(Channel channel = Channel::App, bool lastWasWrong = false)
{
    return {u"octocat"_s, u"ghe.example.com"_s, channel, lastWasWrong, {}};
}

QLineEdit *codeOf(QWidget &dialog)
{
    return dialog.findChild<QLineEdit *>(u"code"_s);
}

CodeDialog *openDialog(QWidget &window)
{
    return window.findChild<CodeDialog *>();
}

} // namespace

class CodeDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { test::addLooks(); }
    void looks()
    {
        QFETCH(test::Look, look);
        const test::Dressed dressed(look);
        CodeDialog dialog(question(Channel::Sms, true));
        dialog.open();
        QCOMPARE(test::flaws(dialog), QString());
        test::shoot(dialog, u"code"_s);
    }

    void enterHandsOverTheCode()
    {
        CodeDialog dialog(question());
        QString code;
        connect(&dialog, &QDialog::accepted, &dialog, [&] { code = dialog.value(); });
        dialog.open();
        QCOMPARE(dialog.focusWidget(), codeOf(dialog));
        QTest::keyClicks(codeOf(dialog), u"123 456"_s);
        QTest::keyClick(codeOf(dialog), Qt::Key_Return);
        QCOMPARE(code, u"123456"_s);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY2(codeOf(dialog)->text().isEmpty(), "the code is still in the field");
    }

    void pasteWorks()
    {
        CodeDialog dialog(question());
        dialog.open();
        QGuiApplication::clipboard()->setText(u" 987-654\n"_s);
        QTest::keySequence(codeOf(dialog), QKeySequence::Paste);
        QCOMPARE(dialog.value(), u"987654"_s);
    }

    void whatIsNoCodeIsRefusedAtTheField()
    {
        CodeDialog dialog(question());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QTest::keyClicks(codeOf(dialog), u"12345"_s);
        click(dialog, u"continue"_s);
        QVERIFY(accepted.isEmpty());
        QCOMPARE(textOf(dialog, u"codeError"_s), u"A code has at least six digits."_s);
        QCOMPARE(codeOf(dialog)->accessibleDescription(), textOf(dialog, u"codeError"_s));
        QCOMPARE(codeOf(dialog)->text(), u"12345"_s);
        QTest::keyClick(codeOf(dialog), Qt::Key_6);
        QCOMPARE(textOf(dialog, u"codeError"_s), QString());
        click(dialog, u"continue"_s);
        QCOMPARE(accepted.size(), 1);
    }

    void refusesByEveryWayOut_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"cancel", "escape", "close"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void refusesByEveryWayOut()
    {
        QFETCH(QString, way);
        CodeDialog dialog(question());
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QTest::keyClicks(codeOf(dialog), u"123456"_s);
        if (way == "cancel"_L1)
            click(dialog, u"cancel"_s);
        else if (way == "escape"_L1)
            QTest::keyClick(&dialog, Qt::Key_Escape);
        else
            dialog.close();
        QCOMPARE(rejected.size(), 1);
        QVERIFY(codeOf(dialog)->text().isEmpty());
    }

    void saysWhereTheCodeComesFrom()
    {
        CodeDialog app(question(Channel::App));
        CodeDialog sms(question(Channel::Sms));
        CodeDialog other(question(Channel::Other));
        QVERIFY(textOf(app, u"introduction"_s).contains("app"_L1));
        QVERIFY(textOf(sms, u"introduction"_s).contains("text message"_L1));
        for (QWidget *dialog :
             {static_cast<QWidget *>(&app), static_cast<QWidget *>(&sms), static_cast<QWidget *>(&other)})
            QVERIFY(textOf(*dialog, u"introduction"_s).contains("ghe.example.com"_L1));
        QVERIFY(!app.findChild<QPushButton *>(u"resend"_s));
        QVERIFY(!other.findChild<QPushButton *>(u"resend"_s));
    }

    void saysThatTheLastCodeWasWrong()
    {
        CodeDialog dialog(question(Channel::App, true));
        dialog.open();
        QVERIFY(textOf(dialog, u"codeError"_s).contains("wrong"_L1));
        QTest::keyClick(codeOf(dialog), Qt::Key_1);
        QVERIFY(textOf(dialog, u"codeError"_s).isEmpty());
    }

    void serverTextIsPlain()
    {
        CodePrompt::Question hostile = question();
        hostile.user = u"<b>root</b>"_s;
        CodeDialog dialog(hostile);
        auto *label = dialog.findChild<QLabel *>(u"introduction"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->text().contains("<b>root</b>"_L1));
    }

    void promptAnswersOnce()
    {
        QWidget window;
        DialogCodePrompt prompt(&window);
        QList<std::optional<QString>> answers;
        RequestHandle handle = prompt.ask(question(), [&](std::optional<QString> code) { answers << code; });
        QVERIFY(handle.isActive());
        QVERIFY(answers.isEmpty());
        CodeDialog *dialog = openDialog(window);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QTest::keyClicks(codeOf(*dialog), u"123456"_s);
        QTest::keyClick(codeOf(*dialog), Qt::Key_Return);
        QCOMPARE(answers, QList<std::optional<QString>>{u"123456"_s});
        QVERIFY(!handle.isActive());
        handle.abort();
        QTRY_VERIFY(!openDialog(window));
        QCOMPARE(answers.size(), 1);
    }

    void promptTellsThatItWasCancelled()
    {
        QWidget window;
        DialogCodePrompt prompt(&window);
        QList<std::optional<QString>> answers;
        const RequestHandle handle = prompt.ask(question(), [&](std::optional<QString> code) { answers << code; });
        QTest::keyClick(openDialog(window), Qt::Key_Escape);
        QCOMPARE(answers, QList<std::optional<QString>>{std::nullopt});
    }

    void handleTakesTheQuestionOffTheScreen()
    {
        QWidget window;
        DialogCodePrompt prompt(&window);
        bool answered = false;
        RequestHandle handle = prompt.ask(question(), [&](const auto &) { answered = true; });
        handle.abort();
        QVERIFY(!openDialog(window)->isVisible());
        QTRY_VERIFY(!openDialog(window));
        QVERIFY(!answered);
    }

    void handleMayGoInsideTheAnswer()
    {
        QWidget window;
        DialogCodePrompt prompt(&window);
        RequestHandle handle;
        int answers = 0;
        handle = prompt.ask(question(), [&](const auto &) {
            ++answers;
            handle.abort();
        });
        QTest::keyClicks(codeOf(*openDialog(window)), u"123456"_s);
        click(*openDialog(window), u"continue"_s);
        QTRY_VERIFY(!openDialog(window));
        QCOMPARE(answers, 1);
    }

    void windowGoesFirst()
    {
        auto window = std::make_unique<QWidget>();
        DialogCodePrompt prompt(window.get());
        QList<std::optional<QString>> answers;
        const RequestHandle handle = prompt.ask(question(), [&](std::optional<QString> code) { answers << code; });
        window.reset();
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers, QList<std::optional<QString>>{std::nullopt});
    }

    void standsAboveTheDialogThatIsOpen()
    {
        QWidget window;
        window.show();
        auto *dialog = new QDialog(&window);
        dialog->open();
        QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
        DialogCodePrompt prompt(&window);
        const RequestHandle handle = prompt.ask(question(), [](const auto &) {});
        QVERIFY(dialog->findChild<CodeDialog *>());
    }

    void sendAgainIsPassedOn()
    {
        QWidget window;
        DialogCodePrompt prompt(&window);
        CodePrompt::Question sms = question(Channel::Sms);
        int sent = 0;
        sms.resend = [&sent] { ++sent; };
        const RequestHandle handle = prompt.ask(sms, [](const auto &) {});
        CodeDialog *dialog = openDialog(window);
        click(*dialog, u"resend"_s);
        QCOMPARE(sent, 1);
        QVERIFY(dialog->isVisible());
        QVERIFY(!textOf(*dialog, u"resent"_s).isEmpty());
        QVERIFY(!test::isEnabled(*dialog, u"resend"_s));
    }
};

} // namespace grantry

QTEST_MAIN(grantry::CodeDialogTest)
#include "tst_codedialog.moc"
