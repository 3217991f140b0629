// SPDX-License-Identifier: MIT
#include "ui/widgets/secretedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

class SecretEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingButItsName()
    {
        SecretEdit edit;
        edit.setAccessibleName(u"Password"_s);
        edit.setAccessibleDescription(u"of octocat"_s);
        QTest::keyClicks(&edit, u"s3cret"_s);
        QCOMPARE(edit.text(), u"s3cret"_s);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QCOMPARE(interface->text(QAccessible::Name), u"Password"_s);
        QCOMPARE(interface->text(QAccessible::Description), u"of octocat"_s);
        QVERIFY(interface->text(QAccessible::Value).isEmpty());
        // Without it the bridges drop Qt's events about what was typed, which hold every key in the clear.
        QVERIFY(!interface->textInterface());
        QVERIFY(!interface->editableTextInterface());
        QVERIFY(!interface->valueInterface());
        QVERIFY(interface->state().passwordEdit);
        QVERIFY(interface->state().focusable);
    }

    void forgetsForGood()
    {
        SecretEdit edit;
        QTest::keyClicks(&edit, u"s3cret"_s);
        edit.forget();
        QVERIFY(edit.text().isEmpty());
        edit.undo();
        edit.redo();
        QVERIFY(edit.text().isEmpty());
        QVERIFY(!edit.isUndoAvailable());
    }

    void cannotBeCopied()
    {
        SecretEdit edit;
        QTest::keyClicks(&edit, u"s3cret"_s);
        edit.selectAll();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(&edit, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(!edit.displayText().contains(u's'));
        QTest::keySequence(&edit, QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
};

} // namespace grantry

QTEST_MAIN(grantry::SecretEditTest)
#include "tst_secretedit.moc"
