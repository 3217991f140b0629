// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialogcodeprompt.h"

#include "ui/dialogs/codedialog.h"
#include "ui/dialogs/topmost.h"

namespace grantry {

namespace {

//! One question on the screen. Goes with its handle; the dialog may go before it, with the window.
class OpenQuestion final : public QObject, public RequestHandle::Operation
{
public:
    OpenQuestion(const CodePrompt::Question &question, CodePrompt::Answer answer, QWidget *window)
        : m_dialog(new CodeDialog(question, topmost(window)))
        , m_answer(std::move(answer))
    {
        connect(m_dialog, &QDialog::accepted, this, [this] { finish(m_dialog->value()); });
        connect(m_dialog, &QDialog::rejected, this, [this] { finish({}); });
        // From the event loop: whatever is taking the window down is not to be called back from in the middle.
        connect(
            m_dialog, &QObject::destroyed, this, [this] { finish({}); }, Qt::QueuedConnection);
        if (question.resend)
            connect(m_dialog, &CodeDialog::resendRequested, this, question.resend);
        m_dialog->open();
        m_dialog->raise();
    }

    ~OpenQuestion() override
    {
        if (!m_dialog)
            return;
        m_dialog->disconnect(this);
        m_dialog->hide();
        m_dialog->deleteLater(); // the handle may go inside a signal of the dialog
    }

    [[nodiscard]] bool isActive() const override { return bool(m_answer); }

private:
    void finish(const std::optional<QString> &code)
    {
        // The answer may end this object.
        if (const auto answer = std::exchange(m_answer, {}))
            answer(code);
    }

    QPointer<CodeDialog> m_dialog;
    CodePrompt::Answer m_answer;
};

} // namespace

DialogCodePrompt::DialogCodePrompt(QWidget *window)
    : m_window(window)
{
}

RequestHandle DialogCodePrompt::ask(const Question &question, Answer answer)
{
    return RequestHandle(std::make_unique<OpenQuestion>(question, std::move(answer), m_window));
}

} // namespace grantry
