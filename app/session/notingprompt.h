// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/codeprompt.h"

#include <utility>

namespace grantry {

//! Passes questions on, and remembers that there was one: then the server wants one-time passwords of this user.
class NotingPrompt final : public CodePrompt
{
public:
    //! \a prompt is not owned and outlives this object.
    explicit NotingPrompt(CodePrompt *prompt)
        : m_prompt(prompt)
    {
    }

    [[nodiscard]] RequestHandle ask(const Question &question, Answer answer) override
    {
        m_hasAsked = true;
        return m_prompt->ask(question, std::move(answer));
    }

    [[nodiscard]] bool hasAsked() const { return m_hasAsked; }
    //! Another user may come now.
    void forget() { m_hasAsked = false; }

private:
    CodePrompt *m_prompt;
    bool m_hasAsked = false;
};

} // namespace grantry
