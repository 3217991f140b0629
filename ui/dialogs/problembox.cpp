// SPDX-License-Identifier: MIT
#include "ui/dialogs/problembox.h"

#include "ui/theme.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantry {

ProblemBox::ProblemBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_summary(new ToneLabel(Tone::Bad))
    , m_advice(new ToneLabel(Tone::Dim))
    , m_buttons(new QHBoxLayout)
    , m_signIn(nullptr)
{
    setObjectName(name);
    m_summary->setObjectName(name + "Summary"_L1);
    m_advice->setObjectName(name + "Advice"_L1);
    auto *box = new QuietBox;
    box->layout()->addWidget(m_summary);
    box->layout()->addWidget(m_advice);
    m_buttons->setSpacing(metrics::tight);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    layout->addWidget(box);
    layout->addLayout(m_buttons);
    hide();
    m_signIn = addWayOut(u"signInAgain"_s, tr("Sign in again …"));
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        Q_EMIT signInRequested();
        clear();
    });
}

void ProblemBox::tell(const ErrorText &text)
{
    m_summary->say(text.summary);
    m_advice->say(text.advice);
    setVisible(true);
}

void ProblemBox::tell(const ErrorText &text, const ApiError &error)
{
    tell(text);
    m_signIn->setVisible(error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::PasswordIsToken);
}

void ProblemBox::clear()
{
    for (QPushButton *button : std::as_const(m_waysOut))
        button->hide();
    m_summary->say({});
    m_advice->say({});
    hide();
}

bool ProblemBox::isEmpty() const
{
    return m_summary->text().isEmpty();
}

QPushButton *ProblemBox::addWayOut(const QString &name, const QString &text)
{
    QPushButton *button = plainButton(name, text);
    button->setParent(this);
    button->hide();
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_waysOut.append(button);
    return button;
}

} // namespace grantry
