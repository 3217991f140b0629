// SPDX-License-Identifier: MIT
#include "ui/widgets/barbutton.h"

#include "ui/theme.h"

#include <QPainter>

namespace grantry {

BarButton::BarButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BarButton::sizeHint() const
{
    const QFontMetrics measure(ownFont());
    return {measure.size(Qt::TextShowMnemonic, text()).width() + 2 * metrics::tight, measure.height() + metrics::gap};
}

QSize BarButton::minimumSizeHint() const
{
    return sizeHint();
}

void BarButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown()) {
        QColor pressed = theme.undoLink;
        pressed.setAlphaF(0.2F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pressed);
        painter.drawRoundedRect(frame, metrics::corner, metrics::corner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.undoLink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, metrics::corner, metrics::corner);
    }

    QFont font = ownFont();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(theme.undoLink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

QFont BarButton::ownFont() const
{
    return strongFont(font());
}

} // namespace grantry
