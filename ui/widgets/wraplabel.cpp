// SPDX-License-Identifier: MIT
#include "ui/widgets/wraplabel.h"

#include "ui/theme.h"
#include "ui/widgets/heading.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace grantry {

namespace {

//! A text layout knows line separators only.
QString asLines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

//! \a layout in lines of \a width; says how high they are.
qreal breakLines(QTextLayout &layout, int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int naturalWidth(const QString &text, const QFont &font)
{
    // Lines are broken by the exact width; QFontMetrics would round it down.
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(asLines(text), font);
    return static_cast<int>(std::ceil(breakLines(layout, width, Qt::LeftToRight)));
}

void paintWrapped(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    QTextLayout layout(asLines(text), painter.font());
    breakLines(layout, rect.width(), direction);
    layout.draw(&painter, rect.topLeft());
}

WrapLabel::WrapLabel(Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    if (role == Role::Section || role == Role::Title)
        makeHeading(this);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize WrapLabel::sizeHint() const
{
    return {naturalWidth(text(), roleFont()), QFontMetrics(roleFont()).height()};
}

QSize WrapLabel::minimumSizeHint() const
{
    const QFontMetrics measure(roleFont());
    constexpr int fewestLetters = 6;
    return {std::min(sizeHint().width(), measure.averageCharWidth() * fewestLetters), measure.height()};
}

int WrapLabel::heightForWidth(int width) const
{
    return wrappedHeight(text(), roleFont(), width);
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(roleFont());
    painter.setPen(roleColor());
    paintWrapped(painter, rect(), text(), layoutDirection());
}

QFont WrapLabel::roleFont() const
{
    switch (m_role) {
    case Role::Title:
        return titleFont(font());
    case Role::Section:
        return strongFont(smallFont(font()));
    case Role::Strong:
        return strongFont(font());
    case Role::Body:
    case Role::Dim:
    case Role::Error:
        return font();
    case Role::Small:
        return smallFont(font());
    }
    Q_UNREACHABLE();
}

QColor WrapLabel::roleColor() const
{
    const Theme theme = Theme::of(palette());
    switch (m_role) {
    case Role::Title:
    case Role::Strong:
    case Role::Body:
        return theme.text;
    case Role::Section:
    case Role::Dim:
    case Role::Small:
        return theme.dim;
    case Role::Error:
        return theme.error;
    }
    Q_UNREACHABLE();
}

} // namespace grantry
