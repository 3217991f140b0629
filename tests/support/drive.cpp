// SPDX-License-Identifier: MIT
#include "tests/support/drive.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace grantry::test {

namespace {

//! Null where a person could not use it, and then the test has failed.
QWidget *usable(const QWidget &window, const QString &name)
{
    auto *widget = window.findChild<QWidget *>(name);
    const bool isUsable = widget && widget->isVisible() && widget->isEnabled();
    [&] { QVERIFY2(isUsable, qUtf8Printable(name)); }();
    return isUsable ? widget : nullptr;
}

} // namespace

void click(QWidget &window, const QString &name)
{
    if (QWidget *widget = usable(window, name)) {
        // A check box listens where its mark is; its words may be shorter than itself.
        const QPoint spot(widget->height() / 2, widget->height() / 2);
        QTest::mouseClick(widget, Qt::LeftButton, {}, spot);
    }
}

void type(QWidget &window, const QString &name, const QString &text)
{
    if (QWidget *widget = usable(window, name)) {
        QTest::mouseClick(widget, Qt::LeftButton);
        QTest::keyClick(widget, Qt::Key_End);
        QTest::keyClicks(widget, text);
    }
}

void retype(QWidget &window, const QString &name, const QString &text)
{
    if (QWidget *widget = usable(window, name)) {
        QTest::mouseClick(widget, Qt::LeftButton);
        QTest::keySequence(widget, QKeySequence::SelectAll);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }
}

void choose(QWidget &window, const QString &name, const QString &entry)
{
    auto *box = qobject_cast<QComboBox *>(usable(window, name));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentText() != entry && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), entry);
}

QString textOf(const QWidget &window, const QString &name)
{
    const auto *widget = window.findChild<QWidget *>(name);
    if (!widget || !widget->isVisibleTo(&window))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

bool isShown(const QWidget &window, const QString &name)
{
    const auto *widget = window.findChild<QWidget *>(name);
    return widget && widget->isVisibleTo(&window);
}

bool isEnabled(const QWidget &window, const QString &name)
{
    const auto *widget = window.findChild<QWidget *>(name);
    return widget && widget->isEnabled();
}

QStringList tabOrder(QWidget &window)
{
    QStringList names;
    const QWidget *first = window.focusWidget();
    for (const QWidget *at = first; at;) {
        names.append(at->objectName());
        QTest::keyClick(&window, Qt::Key_Tab);
        at = window.focusWidget();
        if (at == first || names.size() > 200)
            break;
    }
    return names;
}

} // namespace grantry::test
