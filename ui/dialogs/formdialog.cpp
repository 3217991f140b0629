// SPDX-License-Identifier: MIT
#include "ui/dialogs/formdialog.h"

#include "ui/dialogs/formfield.h"
#include "ui/theme.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/plainbutton.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! What a desktop puts around a window, at most: it is not known before the window is shown.
constexpr QSize decoration(8, 40);

} // namespace

FormDialog::FormDialog(const QString &name, const QString &title, int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
    , m_title(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
    , m_footer(new QWidget(this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setObjectName(name);
    setWindowModality(parent ? Qt::WindowModal : Qt::NonModal);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_title->setObjectName(u"dialogTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_body->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::tight);
    m_body->setSpacing(metrics::gap);
    m_body->addWidget(m_title);

    m_scroll->setObjectName(u"dialogBody"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->installEventFilter(this);

    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(metrics::margin, metrics::tight, metrics::margin, metrics::margin);
    row->setSpacing(metrics::tight);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    setTitle(title);
}

void FormDialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
    QFont large = heavyFont();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_title->setFont(large);
}

QPushButton *FormDialog::makeButton(const QString &name, const QString &text)
{
    QPushButton *button = plainButton(name, text);
    button->setParent(m_footer);
    return button;
}

QPushButton *FormDialog::addLeftButton(const QString &name, const QString &text)
{
    QPushButton *button = makeButton(name, text);
    m_left->addWidget(button);
    return button;
}

QPushButton *FormDialog::addButton(const QString &name, const QString &text)
{
    QPushButton *button = makeButton(name, text);
    m_right->addWidget(button);
    return button;
}

void FormDialog::setMain(QPushButton *button)
{
    button->setDefault(true);
    button->setFont(heavyFont()); // as it is painted, so that it has the room
}

void FormDialog::setHarmful(QPushButton *button)
{
    setDangerous(button);
    button->setFont(heavyFont());
}

void FormDialog::refuse(FormField *field, const QString &error)
{
    field->setError(error);
    field->setFocus(Qt::OtherFocusReason);
    reveal(field);
}

void FormDialog::reveal(QWidget *widget)
{
    // Later: what has just appeared has no place yet.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, metrics::gap); });
}

QSize FormDialog::room() const
{
    return screen()->availableSize() - decoration;
}

int FormDialog::heightFor(int width) const
{
    // Beside a scroll bar: one that has been there for a moment stays where the text would need it then.
    const int beside = width - m_scroll->verticalScrollBar()->sizeHint().width();
    const int content =
        m_content->hasHeightForWidth() ? m_content->heightForWidth(beside) : m_content->sizeHint().height();
    return content + m_footer->sizeHint().height();
}

QSize FormDialog::sizeHint() const
{
    const int least = std::max(m_content->minimumSizeHint().width(), m_footer->minimumSizeHint().width());
    const int width = std::min(std::max(metrics::scaled(m_width, fontMetrics()), least), room().width());
    return {width, std::min(heightFor(width), room().height())};
}

void FormDialog::setVisible(bool visible)
{
    if (visible && !testAttribute(Qt::WA_Resized)) {
        // What a widget needs is known only when the style has seen it.
        for (QWidget *widget : findChildren<QWidget *>())
            widget->ensurePolished();
        for (auto *view : m_content->findChildren<QAbstractItemView *>()) {
            if (view->window() == this) // not the list of a combo box
                follow(view);
        }
        fit();
        resize(sizeHint());
    }
    QDialog::setVisible(visible);
}

void FormDialog::follow(QAbstractItemView *view)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view](const QModelIndex &row) {
        if (!view->hasFocus())
            return;
        const QRect place = view->visualRect(row);
        const QPoint middle = view->viewport()->mapTo(m_content, place.center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, place.height());
    });
}

void FormDialog::fit()
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(m_content->minimumSizeHint().width() + bar, room().width()));
}

void FormDialog::done(int result)
{
    const QPointer<FormDialog> alive(this);
    QDialog::done(result);
    if (alive)
        forget();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    // Qt would press the main button, whichever button has the focus.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()); isEnter && button)
        button->click();
    else
        QDialog::keyPressEvent(event);
}

bool FormDialog::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setTitle(windowTitle());
    return QDialog::event(event);
}

bool FormDialog::focusNextPrevChild(bool next)
{
    if (!QDialog::focusNextPrevChild(next))
        return false;
    // The scroll area does this only for who comes from inside it.
    if (QWidget *reached = focusWidget(); reached && m_content->isAncestorOf(reached))
        m_scroll->ensureWidgetVisible(reached, 0, metrics::gap);
    return true;
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible()) {
        fit();
        // What appears in the body gets its room; what goes leaves it, so that nothing jumps.
        const int wanted = std::min(heightFor(width()), room().height());
        if (wanted > height())
            resize(width(), wanted);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace grantry
