// SPDX-License-Identifier: MIT
#include "ui/widgets/segmentedchoice.h"

#include "ui/theme.h"
#include "ui/widgets/formtext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace grantry {

namespace {

class Segment final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics heavy(strongFont(font()));
        return {heavy.horizontalAdvance(withoutMnemonic(text())) + 2 * metrics::gap,
                heavy.height() + 2 * metrics::tight - 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), theme.selection);
        painter.setFont(isChecked() ? strongFont(font()) : font());
        painter.setPen(isEnabled() ? theme.text : theme.dim);
        painter.drawText(rect(), Qt::AlignCenter, withoutMnemonic(text()));
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int number, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(number);
    });
}

void SegmentedChoice::add(const QString &name, const QString &text)
{
    auto *segment = new Segment(text);
    segment->setObjectName(name);
    segment->setAccessibleName(withoutMnemonic(text));
    m_group->addButton(segment, int(m_group->buttons().size()));
    segment->setChecked(m_group->buttons().size() == 1);
    m_row->addWidget(segment);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int number)
{
    if (QAbstractButton *segment = m_group->button(number))
        segment->setChecked(true);
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner, metrics::corner);
}

} // namespace grantry
