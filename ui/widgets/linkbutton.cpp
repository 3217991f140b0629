// SPDX-License-Identifier: MIT
#include "ui/widgets/linkbutton.h"

#include "ui/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace grantry {

LinkButton::LinkButton(Look look, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(look == Look::Row ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setWords(const QString &words, const QString &detail)
{
    if (words == m_words && detail == m_detail)
        return;
    m_words = words;
    m_detail = detail;
    setAccessibleName(detail.isEmpty() ? words : tr("%1, %2", "name, more about it").arg(words, detail));
    updateGeometry();
    update();
}

int LinkButton::heightForWidth(int width) const
{
    const QMargins around = margins();
    const int inside = width - around.left() - around.right();
    int height = wrappedHeight(m_words, wordsFont(), inside);
    if (!m_detail.isEmpty() && oneLineWidth() > inside)
        height += wrappedHeight(m_detail, smallFont(font()), inside);
    return height + around.top() + around.bottom();
}

QSize LinkButton::sizeHint() const
{
    return QSize(oneLineWidth(), QFontMetrics(wordsFont()).height()).grownBy(margins());
}

QSize LinkButton::minimumSizeHint() const
{
    constexpr int fewestLetters = 8;
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * fewestLetters), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QRect inside = rect().marginsRemoved(margins());
    QPainter painter(this);
    const bool isRow = m_look == Look::Row;
    if (hasFocus() || isDown() || (isRow && underMouse()))
        painter.fillRect(rect(), hasFocus() || isDown() ? theme.selection : theme.chip.ground);
    if (isRow || hasFocus())
        painter.fillRect(0, height() - (hasFocus() ? 2 : 1), width(), hasFocus() ? 2 : 1,
                         hasFocus() ? theme.accent : theme.line);

    QFont words = wordsFont();
    words.setUnderline(!isRow && underMouse());
    painter.setFont(words);
    painter.setPen(isRow ? theme.text : theme.accent);
    paintWrapped(painter, inside, m_words, layoutDirection());
    if (m_detail.isEmpty())
        return;

    QRect place = inside;
    if (oneLineWidth() <= inside.width()) {
        // The smaller letters stand on the same line as the others.
        place.adjust(naturalWidth(m_words, wordsFont()) + spaceWidth(), 0, 0, 0);
        place.translate(0, fontMetrics().ascent() - QFontMetrics(smallFont(font())).ascent());
        place = QStyle::visualRect(layoutDirection(), inside, place);
    } else {
        place.adjust(0, wrappedHeight(m_words, wordsFont(), inside.width()), 0, 0);
    }
    painter.setFont(smallFont(font()));
    painter.setPen(hasFocus() || isDown() ? theme.text : theme.dim); // dim is too faint on the selection
    paintWrapped(painter, place, m_detail, layoutDirection());
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QFont LinkButton::wordsFont() const
{
    return m_look == Look::SmallLink ? smallFont(font()) : font();
}

QMargins LinkButton::margins() const
{
    return m_look == Look::Row ? QMargins(0, metrics::tight, 0, metrics::tight + 1) : QMargins(0, 0, 0, 2);
}

int LinkButton::oneLineWidth() const
{
    const int words = naturalWidth(m_words, wordsFont());
    return m_detail.isEmpty() ? words : words + spaceWidth() + naturalWidth(m_detail, smallFont(font()));
}

int LinkButton::spaceWidth() const
{
    return fontMetrics().horizontalAdvance(u' ');
}

} // namespace grantry
