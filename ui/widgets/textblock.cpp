// SPDX-License-Identifier: MIT
#include "ui/widgets/textblock.h"

#include "ui/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>

namespace grantry {

TextBlock::TextBlock(const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    document()->setDefaultFont(ownFont());
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    updateGeometry();
}

int TextBlock::heightForWidth(int width) const
{
    return wrappedHeight(toPlainText(), ownFont(), width) + 1;
}

QSize TextBlock::sizeHint() const
{
    return {naturalWidth(toPlainText(), ownFont()) + 1, QFontMetrics(ownFont()).height() + 1};
}

QSize TextBlock::minimumSizeHint() const
{
    constexpr int fewestLetters = 10;
    const QFontMetrics measure(ownFont());
    return {std::min(sizeHint().width(), measure.averageCharWidth() * fewestLetters), measure.height() + 1};
}

QFont TextBlock::ownFont() const
{
    return smallFont(font());
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(ownFont());
        updateGeometry();
    }
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page around it scrolls
}

} // namespace grantry
