// SPDX-License-Identifier: MIT
#include "ui/widgets/noticeview.h"

#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int pageIcon = 40;
constexpr int lineIcon = 16;
constexpr int readableWidth = 420;

} // namespace

NoticeView::NoticeView(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new ToneLabel(Tone::Dim, this))
    , m_button(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"noticeTitle"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_button->setObjectName(u"noticeButton"_s);
    m_button->setAutoDefault(false);
    setAutoFillBackground(true);
    switch (form) {
    case Form::Page:
        layOutPage();
        break;
    case Form::Line:
        layOutLine();
        break;
    }
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_notice.act); });
}

void NoticeView::layOutPage()
{
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::tight);
    layout->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(readableWidth);
        // Centred by stretches: an alignment would keep the label from wrapping in a narrow pane.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(metrics::tight);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void NoticeView::layOutLine()
{
    setBackgroundRole(QPalette::Window);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addLayout(words, 1);
    layout->addWidget(m_button);
}

void NoticeView::setNotice(const Notice &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_button->setText(notice.button);
    m_button->setAccessibleName(notice.button);
    m_button->setVisible(notice.act != PaneAct::None);
    setAccessibleName(notice.title);
    colour();
}

void NoticeView::colour()
{
    const Theme theme = Theme::of(palette());
    const int side = metrics::scaled(m_form == Form::Page ? pageIcon : lineIcon, fontMetrics());
    m_icon->setPixmap(
        iconPixmap(m_notice.icon, m_form == Form::Page ? theme.dim : theme.text, side, devicePixelRatioF()));
    QFont title = strongFont(font());
    if (m_form == Form::Page && title.pointSizeF() > 0)
        title.setPointSizeF(title.pointSizeF() * 1.25);
    m_title->setFont(title);
}

void NoticeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

void NoticeView::paintEvent(QPaintEvent *)
{
    if (m_form != Form::Line)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(rect().bottomLeft(), rect().bottomRight()), Theme::of(palette()).line);
}

} // namespace grantry
