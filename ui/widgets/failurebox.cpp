// SPDX-License-Identifier: MIT
#include "ui/widgets/failurebox.h"

#include "ui/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace grantry {

FailureBox::FailureBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapLabel(WrapLabel::Role::Error, this))
{
    m_text->setObjectName("failureText");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
    layout->addWidget(m_text);
    hide();
}

void FailureBox::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void FailureBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).critical.ground);
    painter.drawRoundedRect(rect(), metrics::corner, metrics::corner);
}

} // namespace grantry
