// SPDX-License-Identifier: MIT
#include "ui/widgets/detailfacts.h"

#include "ui/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

DetailFacts::DetailFacts(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DetailFacts::addHeading(const QString &text, const QString &objectName)
{
    auto *heading = new WrapLabel(WrapLabel::Role::Section, this);
    heading->setObjectName(objectName);
    heading->setText(text);
    heading->hide();
    m_rows << Row{heading, nullptr, nullptr, false};
}

TextBlock *DetailFacts::addText(const QString &caption, const QString &objectName, bool withCopy)
{
    auto *value = new TextBlock(caption, this);
    value->setObjectName(objectName);
    auto *copy = withCopy ? new CopyButton(*value, this) : nullptr;
    if (copy)
        connect(copy, &CopyButton::copyRequested, this, &DetailFacts::copyRequested);
    addRow(caption, value, copy);
    return value;
}

LinkButton *DetailFacts::addLink(const QString &caption, const QString &objectName)
{
    auto *value = new LinkButton(LinkButton::Look::SmallLink, this);
    value->setObjectName(objectName);
    addRow(caption, value, nullptr);
    return value;
}

void DetailFacts::addRow(const QString &caption, QWidget *value, CopyButton *copy)
{
    auto *label = new WrapLabel(WrapLabel::Role::Small, this);
    label->setObjectName(value->objectName() + u"Caption"_s);
    label->setText(caption);
    label->setBuddy(value);
    label->stackUnder(value); // a screen reader finds the caption first
    m_rows << Row{label, value, copy, true};
    setRowShown(value, false);
}

void DetailFacts::setText(TextBlock *row, const QString &value, const QString &toolTip)
{
    row->showText(value);
    row->setToolTip(toolTip);
    row->setAccessibleDescription(toolTip);
    setRowShown(row, !value.isEmpty());
}

void DetailFacts::setLink(LinkButton *row, const QString &words)
{
    row->setWords(words);
    setRowShown(row, !words.isEmpty());
}

void DetailFacts::setRowShown(const QWidget *value, bool shown)
{
    const auto row = std::ranges::find(m_rows, value, &Row::value);
    row->shown = shown;
    row->caption->setVisible(shown);
    row->value->setVisible(shown);
    if (row->copy)
        row->copy->setVisible(shown);
    showHeadings();
    arrange();
}

void DetailFacts::showHeadings()
{
    bool anyBelow = false;
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        Row &row = m_rows[i];
        if (row.value) {
            anyBelow = anyBelow || row.shown;
        } else {
            row.shown = std::exchange(anyBelow, false);
            row.caption->setVisible(row.shown);
        }
    }
}

template <class Visit>
int DetailFacts::walk(int width, Visit place) const
{
    int captions = 0;
    for (const Row &row : m_rows)
        captions = std::max(captions, row.value ? row.caption->sizeHint().width() : 0);
    const int beside = captions + metrics::gap;
    const bool narrow = width - beside < fontMetrics().averageCharWidth() * 16;
    const int left = narrow ? 0 : beside;

    int y = 0;
    for (const Row &row : m_rows) {
        if (!row.shown)
            continue;
        Place at;
        if (!row.value) {
            at.caption = {0, y + (y > 0 ? metrics::tight : 0), width, row.caption->heightForWidth(width)};
            place(row, at);
            y = at.caption.bottom() + 1 + metrics::tight;
            continue;
        }
        at.caption = {0, y, narrow ? width : captions, row.caption->heightForWidth(narrow ? width : captions)};
        const int top = narrow ? at.caption.bottom() + 1 : y;
        const int copySide = row.copy ? row.copy->sizeHint().width() : 0;
        const int room = std::max(1, width - left - (row.copy ? copySide + metrics::grid : 0));
        const int valueWidth = std::min(room, row.value->sizeHint().width());
        at.value = {left, top, valueWidth, row.value->heightForWidth(valueWidth)};
        // In the middle of the first line; it may reach into the gap between rows, so that rows stand evenly.
        const int lineHeight = row.caption->sizeHint().height();
        at.copy = {width - copySide, top + (lineHeight - copySide) / 2, copySide, copySide};
        place(row, at);
        y = std::max(at.caption.bottom(), at.value.bottom()) + 1 + metrics::tight;
    }
    return std::max(0, y - metrics::tight);
}

int DetailFacts::heightForWidth(int width) const
{
    return walk(width, [](const Row &, const Place &) {});
}

QSize DetailFacts::sizeHint() const
{
    constexpr int usualWidth = 252;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize DetailFacts::minimumSizeHint() const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        if (row.value)
            widest = std::max(widest, row.value->minimumSizeHint().width() +
                                          (row.copy ? row.copy->sizeHint().width() + metrics::grid : 0));
    }
    return {widest, 0};
}

void DetailFacts::arrange()
{
    walk(width(), [this](const Row &row, const Place &at) {
        const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        row.caption->setGeometry(placed(at.caption));
        if (row.value)
            row.value->setGeometry(placed(at.value));
        if (row.copy) {
            row.copy->setGeometry(placed(at.copy));
            row.copy->setIconSize(at.copy.size() - QSize(metrics::tight, metrics::tight));
        }
    });
    updateGeometry();
}

void DetailFacts::resizeEvent(QResizeEvent *)
{
    arrange();
}

void DetailFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace grantry
