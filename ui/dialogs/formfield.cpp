// SPDX-License-Identifier: MIT
#include "ui/dialogs/formfield.h"

#include "ui/theme.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace grantry {

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QHBoxLayout)
    , m_label(new QLabel(label, this))
    , m_aside(new ToneLabel(Tone::Dim, this))
    , m_hint(new ToneLabel(Tone::Dim, this))
    , m_error(new ToneLabel(Tone::Bad, this))
{
    const QString name = editor->objectName();
    Q_ASSERT(!name.isEmpty());
    editor->setAccessibleName(withoutMnemonic(label));
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setTextMargins(metrics::grid, 0, metrics::grid, 0);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    m_label->setFont(heavyFont());
    m_hint->setObjectName(name + "Hint"_L1);
    m_error->setObjectName(name + "Error"_L1);
    m_aside->setWordWrap(false);
    m_aside->hide();
    m_hint->hide();
    m_error->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::tight);
    head->addWidget(m_label);
    head->addWidget(m_aside);
    head->addStretch();
    m_line->setSpacing(metrics::tight);
    m_line->addWidget(editor, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addLayout(head);
    layout->addLayout(m_line);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    setFocusProxy(editor);
}

void FormField::keepNarrow()
{
    m_line->setStretchFactor(m_editor, 0);
    m_line->addStretch(1);
}

void FormField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FormField::addBelow(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(widget, 0, Qt::AlignLeft);
}

void FormField::setAside(const QString &text)
{
    m_aside->say(text);
}

void FormField::setHint(const QString &text)
{
    m_hintText = text;
    describe();
}

void FormField::setError(const QString &text)
{
    if (text == m_error->text())
        return;
    m_error->say(text);
    describe();
}

QString FormField::error() const
{
    return m_error->text();
}

void FormField::trimWhatIsPasted()
{
    auto *edit = qobject_cast<QLineEdit *>(m_editor);
    Q_ASSERT(edit);
    connect(edit, &QLineEdit::textChanged, this, [this, edit, usualHint = m_hintText](const QString &text) {
        const QString trimmed = text.trimmed();
        if (trimmed.size() != text.size()) {
            edit->setText(trimmed);
            setHint(tr("Spaces around it were removed."));
        } else if (text.isEmpty() && edit->isModified()) {
            setHint(usualHint); // begins again
        }
    });
}

void FormField::describe()
{
    const QString error = m_error->text();
    m_hint->say(error.isEmpty() ? m_hintText : QString());
    m_editor->setAccessibleDescription(error.isEmpty() ? m_hintText : error);
}

} // namespace grantry
