// SPDX-License-Identifier: MIT
#include "ui/widgets/copybutton.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/textblock.h"

#include <QToolTip>

using namespace Qt::StringLiterals;

namespace grantry {

CopyButton::CopyButton(const TextBlock &value, QWidget *parent)
    : QToolButton(parent)
    , m_value(value)
{
    setObjectName(value.objectName() + u"Copy"_s);
    setIcon(grantry::icon(Icon::Copy));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Copy"));
    setAccessibleName(tr("Copy: %1", "caption of a value").arg(value.accessibleName()));
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

QSize CopyButton::sizeHint() const
{
    constexpr int usualSide = 22;
    const int side = metrics::scaled(usualSide, fontMetrics());
    return {side, side};
}

QSize CopyButton::minimumSizeHint() const
{
    return sizeHint();
}

void CopyButton::copy()
{
    Q_EMIT copyRequested(m_value.toPlainText());
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Copied"), this);
}

} // namespace grantry
