// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/codeprompt.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace grantry {

class ToneLabel;

//! Asks for a one-time password. Accepted only with a code that can be one; value() holds until then and during
//! accepted(), and is forgotten after it.
class CodeDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeDialog)

public:
    //! Question::resend is not called here: see resendRequested().
    explicit CodeDialog(const CodePrompt::Question &question, QWidget *parent = nullptr);

    //! Digits only; empty while what was typed cannot be a code.
    [[nodiscard]] QString value() const;

    void accept() override;

Q_SIGNALS:
    //! "Send again" was pressed; only where the server sends codes by SMS.
    void resendRequested();

protected:
    void forget() override;

private:
    void addIntroduction(const CodePrompt::Question &question);
    void resend();

    QLineEdit *m_code;
    FormField *m_field;
    QPushButton *m_resend = nullptr;
    ToneLabel *m_resent = nullptr;
};

} // namespace grantry
