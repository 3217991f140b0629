// SPDX-License-Identifier: MIT
#include "ui/widgets/filterfield.h"

#include "app/net/clock.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int mostHint = 340;

} // namespace

FilterField::FilterField(const ScopeCatalogue &catalogue, const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter, for example travis scope:repo risk:high"));
    setClearButtonEnabled(true);
    // Qt makes the button, and leaves it without a name.
    if (auto *clear = findChild<QAbstractButton *>()) {
        clear->setObjectName(u"clearFilter"_s);
        clear->setAccessibleName(tr("Clear filter"));
    }
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"filterChoices"_s);
    m_completer->popup()->setAccessibleName(tr("What may follow"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::complete);
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
}

void FilterField::read()
{
    m_query = FilterQuery::parse(text(), m_catalogue, m_clock.now());
    mark();
    showHint();
    Q_EMIT queryChanged(m_query);
}

void FilterField::mark()
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(Theme::of(palette()).error);
    wrong.setForeground(Theme::of(palette()).error);
    QList<QInputMethodEvent::Attribute> formats;
    // Counted from the cursor.
    for (const FilterProblem &problem : m_query.problems())
        formats.append({QInputMethodEvent::TextFormat, static_cast<int>(problem.start) - cursorPosition(),
                        static_cast<int>(problem.length), wrong});
    // A line edit has no formats of its own; those of an input method that types nothing stay until the next key.
    QInputMethodEvent event({}, formats);
    QCoreApplication::sendEvent(this, &event);
}

void FilterField::showHint()
{
    const QString before = accessibleDescription();
    const QString hint = m_query.problems().isEmpty() ? QString() : m_query.problems().first().hint;
    setAccessibleDescription(hint);
    setToolTip(hint);
    if (!hint.isEmpty() && hint != before)
        Q_EMIT announce(hint);
    if (hint.isEmpty() || !hasFocus()) {
        if (m_hint)
            m_hint->hide();
        return;
    }
    if (!m_hint) {
        m_hint = new QLabel(window());
        m_hint->setObjectName(u"filterHint"_s);
        m_hint->setTextFormat(Qt::PlainText);
        m_hint->setWordWrap(true);
        m_hint->setFrameShape(QFrame::StyledPanel);
        m_hint->setAutoFillBackground(true);
        m_hint->setBackgroundRole(QPalette::ToolTipBase);
        m_hint->setForegroundRole(QPalette::ToolTipText);
        m_hint->setMargin(metrics::tight);
    }
    m_hint->setText(hint);
    const int room = window()->width() - 2 * metrics::tight;
    const int width = std::min(room, std::max(this->width(), metrics::scaled(mostHint, fontMetrics())));
    const QPoint corner = mapTo(window(), QPoint(this->width(), height()));
    const int left = isRightToLeft() ? corner.x() - this->width() : corner.x() - width;
    m_hint->setGeometry(std::clamp(left, metrics::tight, std::max(metrics::tight, room - width + metrics::tight)),
                        corner.y() + metrics::grid, width, m_hint->heightForWidth(width));
    m_hint->raise();
    m_hint->show();
}

void FilterField::offer()
{
    m_completion = filterCompletion(text(), cursorPosition(), m_catalogue);
    if (m_completion.choices.isEmpty())
        return m_completer->popup()->hide();
    m_choices->setStringList(m_completion.choices);
    const int width = m_completer->popup()->sizeHintForColumn(0) +
                      m_completer->popup()->verticalScrollBar()->sizeHint().width() + 2 * metrics::tight;
    const QRect place = cursorRect();
    const int left = isRightToLeft() ? place.right() - width : place.left();
    m_completer->complete(QRect(std::max(0, left), 0, width, height()));
    if (m_hint)
        m_hint->hide(); // it stands where the choices do
}

void FilterField::complete(const QString &choice)
{
    const bool isField = choice.endsWith(u':');
    const QString before = text().left(m_completion.start);
    const QString after = text().mid(cursorPosition());
    const QString chosen = isField || after.startsWith(u' ') ? choice : QString(choice + u' ');
    setText(before + chosen + after);
    setCursorPosition(static_cast<int>((before + chosen).size()));
    mark();
    if (isField)
        offer();
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showHint();
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showHint();
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showHint();
}

void FilterField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    showHint();
}

} // namespace grantry
