// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/codeprompt.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace grantry::test {

//! A person who is asked for one-time passwords: answers when the test says so.
class FakePrompt final : public CodePrompt
{
public:
    [[nodiscard]] RequestHandle ask(const Question &question, Answer answer) override
    {
        m_questions.append(question);
        m_open = std::make_shared<Answer>(std::move(answer));
        return RequestHandle(std::make_unique<Shown>(m_open));
    }

    //! All that were asked, oldest first.
    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }
    //! A question is on the screen.
    [[nodiscard]] bool isOpen() const { return m_open && *m_open; }
    //! Types \a code, or cancels.
    void answer(const std::optional<QString> &code)
    {
        const auto open = std::exchange(m_open, nullptr);
        if (const Answer answer = open ? std::exchange(*open, nullptr) : nullptr)
            answer(code);
    }

private:
    class Shown final : public RequestHandle::Operation
    {
    public:
        explicit Shown(std::shared_ptr<Answer> answer)
            : m_answer(std::move(answer))
        {
        }
        ~Shown() override { *m_answer = nullptr; }
        Shown(const Shown &) = delete;
        Shown &operator=(const Shown &) = delete;
        [[nodiscard]] bool isActive() const override { return *m_answer != nullptr; }

    private:
        std::shared_ptr<Answer> m_answer;
    };

    QList<Question> m_questions;
    std::shared_ptr<Answer> m_open;
};

} // namespace grantry::test
