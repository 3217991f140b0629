// SPDX-License-Identifier: MIT
#include "ui/widgets/quietbox.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace grantry {

QuietBox::QuietBox(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
    layout->setSpacing(metrics::grid);
}

void QuietBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).chip.ground);
    painter.drawRoundedRect(rect(), metrics::corner, metrics::corner);
}

} // namespace grantry
