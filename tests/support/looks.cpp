// SPDX-License-Identifier: MIT
#include "tests/support/looks.h"

#include "app/text/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace grantry::test {

namespace {

//! Lets every layout that is waiting find its place.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

template <class... Kinds>
bool isOneOf(const QWidget *widget)
{
    return (qobject_cast<const Kinds *>(widget) || ...);
}

bool isInteractive(const QWidget *widget)
{
    return isOneOf<QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit>(
               widget) &&
           !isOneOf<QComboBox, QAbstractSpinBox, QAbstractItemView>(widget->parentWidget());
}

QString described(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

bool isCutOff(const QWidget *widget)
{
    if (!isOneOf<QAbstractButton, QLabel, QLineEdit, QComboBox>(widget))
        return false;
    const QSize least = widget->minimumSizeHint();
    const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : least.height();
    return widget->width() < least.width() || widget->height() < height;
}

//! What Alt and a letter do in one place, a window or a menu.
class Mnemonics final
{
public:
    void add(const QString &text)
    {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            m_texts[key].append(u'"' + text + u'"');
    }

    void addMenu(const QList<QAction *> &actions, QStringList &clashes)
    {
        for (const QAction *action : actions) {
            if (!action->isVisible())
                continue;
            add(action->text());
            if (const auto *menu = action->menu<QMenu *>())
                Mnemonics().addMenu(menu->actions(), clashes);
        }
        tell(clashes);
    }

    void tell(QStringList &clashes) const
    {
        for (const QStringList &texts : m_texts) {
            if (texts.size() > 1)
                clashes += texts.join(u" and "_s) + u" have one mnemonic"_s;
        }
    }

private:
    QMap<QKeySequence, QStringList> m_texts;
};

QStringList mnemonicClashes(const QWidget &window)
{
    QStringList clashes;
    Mnemonics mnemonics;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (button && !qobject_cast<const QToolButton *>(widget))
            mnemonics.add(button->text());
        else if (label && label->buddy())
            mnemonics.add(label->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            mnemonics.addMenu(bar->actions(), clashes);
    }
    mnemonics.tell(clashes);
    clashes.removeDuplicates();
    return clashes;
}

//! Some of it is not scrolled away.
bool isSeen(const QWidget *widget, const QWidget *window)
{
    QRect rect = widget->rect();
    for (const QWidget *at = widget; at != window; at = at->parentWidget())
        rect = rect.translated(at->pos()) & at->parentWidget()->rect();
    return !rect.isEmpty();
}

} // namespace

ThemeSwitch &themes()
{
    auto *there = qApp->findChild<ThemeSwitch *>();
    return there ? *there : *new ThemeSwitch(*qApp, qApp);
}

void addLooks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look{Appearance::Light, 1};
    QTest::newRow("dark") << Look{Appearance::Dark, 1};
    QTest::newRow("light-double") << Look{Appearance::Light, 2};
    QTest::newRow("dark-double") << Look{Appearance::Dark, 2};
}

Dressed::Dressed(const Look &look)
    : m_before(QApplication::font())
{
    themes().setAppearance(look.appearance);
    QFont font = m_before;
    font.setPointSizeF(font.pointSizeF() * look.fontScale);
    QApplication::setFont(font);
}

Dressed::~Dressed()
{
    QApplication::setFont(m_before);
    themes().setAppearance(Appearance::Light);
}

Speaking::Speaking(const QString &code)
{
    speak(*qApp, code);
}

Speaking::~Speaking()
{
    speak(*qApp, {});
}

void shoot(QWidget &window, const QString &name)
{
    settle();
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QVERIFY(folder.mkpath(u"."_s));
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(window.grab().save(folder.filePath(name + u'-' + row + u".png"_s)));
}

QString outOfReach(QWidget &window)
{
    settle();
    QStringList found;
    QList<const QWidget *> visited;
    if (QWidget *first = window.focusWidget())
        QTest::keyClick(first, Qt::Key_Tab); // where the focus was may have been scrolled away since
    for (int i = 0; i < 200; ++i) {
        QWidget *at = window.focusWidget();
        if (!at || visited.contains(at))
            break;
        visited.append(at);
        if (!isSeen(at, &window))
            found += described(at) + u" has the focus and cannot be seen"_s;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Of radio buttons Tab comes to the chosen one, and the arrow keys to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOther = button && button->group() && !button->isChecked();
        if (widget->isVisibleTo(&window) && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
            !widget->focusProxy() && !isOther && !visited.contains(widget))
            found += described(widget) + u" is not reached"_s;
    }
    return found.join(u'\n');
}

QString flaws(const QWidget &window)
{
    settle();
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->objectName().startsWith("qt_"_L1))
            continue;
        if (isInteractive(widget)) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (widget->objectName().isEmpty())
                found += described(widget) + u" has no object name"_s;
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                found += described(widget) + u" has no accessible name"_s;
        }
        if (isCutOff(widget))
            found += described(widget) + u" is cut off"_s;
    }
    found += mnemonicClashes(window);
    return found.join(u'\n');
}

} // namespace grantry::test
