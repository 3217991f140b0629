// SPDX-License-Identifier: MIT
#include "ui/widgets/pastebox.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMimeData>

namespace grantry {

namespace {

constexpr int lines = 3;

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

void PasteBox::take()
{
    QString typed = toPlainText();
    clear();
    Q_EMIT caught(typed);
    typed.fill(QChar());
}

void PasteBox::insertFromMimeData(const QMimeData *source)
{
    QString text = toPlainText() + source->text();
    clear();
    Q_EMIT caught(text);
    text.fill(QChar());
}

void PasteBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QSize PasteBox::sizeHint() const
{
    return {metrics::scaled(320, fontMetrics()), lines * fontMetrics().lineSpacing() + 2 * metrics::gap};
}

QSize PasteBox::minimumSizeHint() const
{
    return {metrics::scaled(120, fontMetrics()), sizeHint().height()};
}

} // namespace grantry
