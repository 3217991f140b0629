// SPDX-License-Identifier: MIT
#include "ui/dialogs/codedialog.h"

#include "ui/dialogs/codevalidator.h"
#include "ui/dialogs/formfield.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

constexpr int likedWidth = 380;
//! A message needs some time to arrive; asking more often only makes the earlier codes worthless.
constexpr auto resendPause = 20s;

} // namespace

CodeDialog::CodeDialog(const CodePrompt::Question &question, QWidget *parent)
    : FormDialog(u"codeDialog"_s, tr("One-time password"), likedWidth, parent)
    , m_code(new QLineEdit)
{
    addIntroduction(question);

    m_code->setObjectName(u"code"_s);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    QFont large = m_code->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_code->setFont(large);
    m_field = new FormField(tr("&Code"), m_code);
    m_field->setHint(tr("Six or more digits."));
    body()->addWidget(m_field);
    if (question.lastWasWrong)
        m_field->setError(tr("The last code was wrong or too old. Enter a new one."));
    connect(m_code, &QLineEdit::textEdited, m_field, [this] { m_field->setError({}); });

    if (question.channel == CodePrompt::Channel::Sms) {
        m_resent = new ToneLabel(Tone::Dim);
        m_resent->setObjectName(u"resent"_s);
        m_resent->hide();
        body()->addWidget(m_resent);
        m_resend = addLeftButton(u"resend"_s, tr("&Send again"));
        connect(m_resend, &QPushButton::clicked, this, &CodeDialog::resend);
    }
    body()->addStretch();

    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *go = addButton(u"continue"_s, tr("Continue"));
    setMain(go);
    connect(go, &QPushButton::clicked, this, &CodeDialog::accept);
    m_code->setFocus();
}

void CodeDialog::addIntroduction(const CodePrompt::Question &question)
{
    const auto words = [&]() -> QString {
        switch (question.channel) {
        case CodePrompt::Channel::App:
            return tr("%1 asks for the code that the authenticator app shows for %2.", "host, user");
        case CodePrompt::Channel::Sms:
            return tr("%1 has sent a code by text message to the phone of %2.", "host, user");
        case CodePrompt::Channel::Other:
            return tr("%1 asks for a one-time password for %2.", "host, user");
        }
        Q_UNREACHABLE();
    };
    auto *label = new ToneLabel(words().arg(question.host, question.user));
    label->setObjectName(u"introduction"_s);
    body()->addWidget(label);
}

QString CodeDialog::value() const
{
    return readCode(m_code->text()).digits;
}

void CodeDialog::accept()
{
    using Problem = TypedCode::Problem;
    const auto refusal = [&]() -> QString {
        switch (readCode(m_code->text()).problem) {
        case Problem::None:
            return {};
        case Problem::Empty:
            return tr("Enter the code.");
        case Problem::TooShort:
            return tr("A code has at least six digits.");
        case Problem::TooLong:
            return tr("This is too long for a code.");
        case Problem::NotDigits:
            return tr("A code has digits only.");
        }
        Q_UNREACHABLE();
    }();
    if (refusal.isEmpty())
        QDialog::accept();
    else
        refuse(m_field, refusal);
}

void CodeDialog::resend()
{
    m_resend->setEnabled(false);
    m_code->setFocus();
    m_resent->say(tr("Asked for another message. It can take a minute; only the newest code is good."));
    QTimer::singleShot(resendPause, m_resend, [button = m_resend] { button->setEnabled(true); });
    Q_EMIT resendRequested();
}

void CodeDialog::forget()
{
    m_code->setText(QString());
}

} // namespace grantry
