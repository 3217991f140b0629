// SPDX-License-Identifier: MIT
#include "ui/widgets/floatingbar.h"

#include "ui/theme.h"
#include "ui/widgets/barbutton.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace grantry {

namespace {

constexpr int sideInset = metrics::margin;
constexpr int topInset = metrics::grid;
constexpr int bottomInset = metrics::gap + 2;
constexpr int padding = metrics::gap + 2;
constexpr int lineHeight = 3;
constexpr int shadowDepth = 8;

//! A soft shadow below \a card, from many faint outlines; an effect on the widget would paint it twice.
void paintShadow(QPainter &painter, const QRectF &card, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int spread = 1; spread <= shadowDepth; ++spread) {
        const QRectF layer = card.adjusted(-spread, -spread + 3, spread, spread + 3);
        painter.drawRoundedRect(layer, metrics::corner + spread, metrics::corner + spread);
    }
}

} // namespace

FloatingBar::FloatingBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_text->setObjectName("message");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);

    connect(&m_line, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_left = value.toReal();
        update(line());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now && isAncestorOf(now) && !(old && isAncestorOf(old)))
            m_focusBefore = old;
    });
    dress();
}

FloatingBar::~FloatingBar() = default;

BarButton *FloatingBar::addButton(const QString &text, const QString &objectName)
{
    auto *button = new BarButton(text, this);
    button->setObjectName(objectName);
    button->hide();
    m_buttons << button;
    return button;
}

void FloatingBar::setMessage(const QString &text, const QString &accessibleText)
{
    if (m_text->text() == text && m_text->accessibleName() == accessibleText)
        return;
    m_text->setAccessibleName(accessibleText);
    m_text->setText(text);
    arrange();
}

void FloatingBar::showButtons(const QList<BarButton *> &shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    arrange();
    for (BarButton *button : std::as_const(m_buttons))
        button->setVisible(shown.contains(button));
}

void FloatingBar::shrinkLine(std::chrono::milliseconds remaining, std::chrono::milliseconds total)
{
    const qreal left = total.count() > 0 ? std::clamp(qreal(remaining.count()) / qreal(total.count()), 0.0, 1.0) : 0.0;
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    constexpr qreal driftAllowed = 0.03;
    if (moves && m_line.state() == QAbstractAnimation::Running && std::abs(m_left - left) < driftAllowed)
        return;
    m_line.stop();
    m_left = left;
    if (moves) {
        m_line.setStartValue(left);
        m_line.setEndValue(0.0);
        m_line.setDuration(static_cast<int>(remaining.count()));
        m_line.start();
    }
    update();
}

void FloatingBar::hideLine()
{
    m_line.stop();
    m_left = 0;
    update();
}

void FloatingBar::giveFocusBack()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

QSize FloatingBar::sizeHint() const
{
    constexpr int usualWidth = 480;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize FloatingBar::minimumSizeHint() const
{
    int widest = 0;
    for (const BarButton *button : m_shown)
        widest = std::max(widest, button->sizeHint().width());
    const int width = widest + 2 * (sideInset + padding);
    return {width, 0};
}

int FloatingBar::heightForWidth(int width) const
{
    return plan(width).height;
}

FloatingBar::Plan FloatingBar::plan(int width) const
{
    const int inside = width - 2 * (sideInset + padding);
    int buttons = 0;
    for (const BarButton *button : m_shown)
        buttons += button->sizeHint().width();
    // Beside the buttons a message may wrap, but not into a narrow column.
    const int narrowest = std::min(m_text->fontMetrics().horizontalAdvance(m_text->text()),
                                   m_text->fontMetrics().averageCharWidth() * 28);
    return m_shown.isEmpty() || inside - buttons - metrics::gap >= narrowest ? planBeside(width, buttons)
                                                                             : planBelow(width);
}

FloatingBar::Plan FloatingBar::planBeside(int width, int buttonsWidth) const
{
    Plan plan;
    const int inside = width - 2 * (sideInset + padding);
    const int textWidth = std::max(1, inside - (m_shown.isEmpty() ? 0 : buttonsWidth + metrics::gap));
    const int textHeight = m_text->heightForWidth(textWidth);
    int rowHeight = textHeight + metrics::tight;
    for (const BarButton *button : m_shown)
        rowHeight = std::max(rowHeight, button->sizeHint().height());
    const int cardHeight = rowHeight + metrics::gap;
    plan.card = {sideInset, topInset, width - 2 * sideInset, cardHeight};
    plan.text = {sideInset + padding, topInset + (cardHeight - textHeight) / 2, textWidth, textHeight};
    // The words of the last button, not its frame, end where the padding begins.
    int x = sideInset + padding + inside - buttonsWidth + metrics::tight;
    for (const BarButton *button : m_shown) {
        const QSize size = button->sizeHint();
        plan.buttons << QRect(QPoint(x, topInset + (cardHeight - size.height()) / 2), size);
        x += size.width();
    }
    plan.height = cardHeight + topInset + bottomInset;
    return plan;
}

FloatingBar::Plan FloatingBar::planBelow(int width) const
{
    Plan plan;
    const int inside = width - 2 * (sideInset + padding);
    const int textHeight = m_text->heightForWidth(std::max(1, inside));
    plan.text = {sideInset + padding, topInset + metrics::tight + 2, inside, textHeight};
    int y = plan.text.bottom() + 1 + metrics::grid;
    int x = sideInset + padding - metrics::tight;
    int rowHeight = 0;
    for (const BarButton *button : m_shown) {
        const QSize size = button->sizeHint();
        if (x > sideInset + padding && x + size.width() > width - sideInset) {
            x = sideInset + padding - metrics::tight;
            y += rowHeight;
        }
        plan.buttons << QRect(QPoint(x, y), size);
        x += size.width();
        rowHeight = size.height();
    }
    const int cardHeight = y + rowHeight + metrics::grid - topInset;
    plan.card = {sideInset, topInset, width - 2 * sideInset, cardHeight};
    plan.height = cardHeight + topInset + bottomInset;
    return plan;
}

void FloatingBar::arrange()
{
    const Plan now = plan(width());
    m_card = now.card;
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    m_text->setGeometry(placed(now.text));
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown.at(i)->setGeometry(placed(now.buttons.at(i)));
    updateGeometry();
    update();
}

void FloatingBar::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Theme::of(own).undoBar.word);
    m_text->setPalette(own);
}

QRect FloatingBar::line() const
{
    return {m_card.left(), m_card.bottom() + 1 - lineHeight, m_card.width(), lineHeight};
}

void FloatingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void FloatingBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FloatingBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QRectF card = m_card;
    QPainter painter(this);
    painter.fillRect(rect(), theme.window); // the strip goes on where the list ends
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, card, theme.shadow);

    QPainterPath shape;
    shape.addRoundedRect(card, metrics::corner, metrics::corner);
    painter.fillPath(shape, theme.undoBar.ground);
    QRectF left = line();
    left.setWidth(card.width() * m_left);
    if (layoutDirection() == Qt::RightToLeft)
        left.moveRight(card.right());
    QPainterPath lineShape;
    lineShape.addRect(left);
    painter.fillPath(shape.intersected(lineShape), theme.undoLink);
}

} // namespace grantry
