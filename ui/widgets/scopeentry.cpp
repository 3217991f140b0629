// SPDX-License-Identifier: MIT
#include "ui/widgets/scopeentry.h"

#include "ui/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace grantry {

ScopeEntry::ScopeEntry(QWidget *parent)
    : QWidget(parent)
    , m_name(new WrapLabel(WrapLabel::Role::Strong, this))
    , m_description(new WrapLabel(WrapLabel::Role::Body, this))
    , m_notes(new WrapLabel(WrapLabel::Role::Small, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScopeEntry::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_name->setText(content.name);
    m_description->setText(content.description);
    m_notes->setText(content.notes.join(u'\n'));
    m_notes->setVisible(!content.notes.isEmpty());
    arrange();
}

ScopeEntry::Plan ScopeEntry::plan(int width) const
{
    Plan plan;
    int y = metrics::tight;
    const auto below = [&y, width](const WrapLabel *label) {
        const QRect place(0, y, width, label->text().isEmpty() ? 0 : label->heightForWidth(width));
        y += place.height();
        return place;
    };
    plan.name = below(m_name);
    y += metrics::grid / 2;
    plan.description = below(m_description);
    plan.notes = below(m_notes);
    plan.height = y + metrics::tight + 1;
    return plan;
}

int ScopeEntry::heightForWidth(int width) const
{
    return plan(width).height;
}

QSize ScopeEntry::sizeHint() const
{
    constexpr int usualWidth = 252;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ScopeEntry::minimumSizeHint() const
{
    return {m_name->minimumSizeHint().width(), 0};
}

void ScopeEntry::arrange()
{
    const Plan now = plan(width());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    m_name->setGeometry(placed(now.name));
    m_description->setGeometry(placed(now.description));
    m_notes->setGeometry(placed(now.notes));
    updateGeometry();
}

void ScopeEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(palette()).line);
}

void ScopeEntry::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ScopeEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace grantry
