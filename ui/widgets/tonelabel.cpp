// SPDX-License-Identifier: MIT
#include "ui/widgets/tonelabel.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>

namespace grantry {

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : ToneLabel(QString(), tone, parent)
{
}

ToneLabel::ToneLabel(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    dye();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    dye();
}

void ToneLabel::say(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dyeing)
        dye();
}

void ToneLabel::dye()
{
    const QColor color = toneColor(m_tone, Theme::of(QApplication::palette()));
    m_dyeing = true;
    QPalette own;
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // which one is used depends on the ground
        own.setColor(role, color);
    setPalette(own);
    m_dyeing = false;
}

} // namespace grantry
