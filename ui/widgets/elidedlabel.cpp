// SPDX-License-Identifier: MIT
#include "ui/widgets/elidedlabel.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    hide();
}

void ElidedLabel::say(const QString &text)
{
    if (text != this->text()) {
        setText(text);
        setAccessibleName(text);
    }
    setVisible(!text.isEmpty());
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics letters(smallFont(font()));
    return {letters.horizontalAdvance(text()) + 1, letters.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int fewLetters = 4;
    const QFontMetrics letters(smallFont(font()));
    const int few = fewLetters * letters.averageCharWidth() + letters.horizontalAdvance(u"…"_s);
    return {std::min(few, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QFont small = smallFont(font());
    QPainter painter(this);
    painter.setFont(small);
    painter.setPen(Theme::of(palette()).dim);
    const bool fits = width() >= sizeHint().width();
    painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fits ? text() : QFontMetrics(small).elidedText(text(), Qt::ElideRight, width()));
}

} // namespace grantry
