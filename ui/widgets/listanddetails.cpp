// SPDX-License-Identifier: MIT
#include "ui/widgets/listanddetails.h"

#include "ui/theme.h"

#include <QEvent>
#include <QShortcut>

namespace grantry {

namespace {

constexpr int leastList = 380; //!< narrower than this beside the details, and the list is shown alone
constexpr int leastDetails = 220;
constexpr int usualDetails = 252;

} // namespace

ListAndDetails::ListAndDetails(QWidget *list, QWidget *details, QWidget *parent)
    : QSplitter(parent)
    , m_list(list)
    , m_details(details)
{
    setChildrenCollapsible(false);
    addWidget(m_list);
    addWidget(m_details);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({leastList, metrics::scaled(usualDetails, fontMetrics())});
    auto *back = new QShortcut(Qt::Key_Escape, m_details);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ListAndDetails::detailsLeft);
    arrange();
}

void ListAndDetails::preferDetails(bool prefer)
{
    m_prefersDetails = prefer;
    arrange();
}

void ListAndDetails::focusDetails() const
{
    for (QWidget *next = m_details->nextInFocusChain(); next && next != m_details; next = next->nextInFocusChain()) {
        if (m_details->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            next->focusPolicy() & Qt::TabFocus)
            return next->setFocus(Qt::TabFocusReason);
    }
}

QSize ListAndDetails::leastSize() const
{
    return {leastDetails, leastDetails};
}

void ListAndDetails::arrange()
{
    const int least = metrics::scaled(leastList, fontMetrics());
    const bool isNarrow = width() < metrics::scaled(leastList + leastDetails, fontMetrics());
    m_list->setMinimumWidth(isNarrow ? 0 : least);
    m_list->setVisible(!isNarrow || !m_prefersDetails);
    m_details->setVisible(!isNarrow || m_prefersDetails);
}

void ListAndDetails::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

void ListAndDetails::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace grantry
