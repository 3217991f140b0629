// SPDX-License-Identifier: MIT
#include "ui/widgets/secretview.h"

#include "ui/theme.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/maskedsecret.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace grantry {

SecretView::SecretView(QWidget *parent)
    : QWidget(parent)
{
    setFont(fixedFont());
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SecretView::setSecret(const QString &secret)
{
    m_secret = secret;
    tell();
}

void SecretView::setRevealed(bool revealed)
{
    m_revealed = revealed;
    tell();
}

QString SecretView::text() const
{
    if (m_secret.isEmpty())
        return {};
    return m_revealed ? m_secret : maskedSecret(m_secret);
}

void SecretView::tell()
{
    setAccessibleName(tr("Token: %1").arg(text()));
    updateGeometry();
    update();
}

QSize SecretView::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * metrics::gap;
    return {width, heightForWidth(width)};
}

int SecretView::heightForWidth(int width) const
{
    const int room = std::max(1, width - 2 * metrics::gap);
    const int needed = fontMetrics().horizontalAdvance(text());
    const int lines = std::max(1, (needed + room - 1) / room);
    return lines * fontMetrics().height() + 2 * metrics::tight;
}

void SecretView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::corner, metrics::corner);
    QTextOption option(Qt::AlignVCenter | Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    painter.setPen(theme.text);
    painter.drawText(QRectF(rect()).adjusted(metrics::gap, 0, -metrics::gap, 0), text(), option);
}

} // namespace grantry
