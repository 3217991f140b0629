// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/requesthandle.h"

#include <QString>

#include <functional>
#include <optional>

namespace grantry {

//! Asks a person for a one-time password. ApiClient asks once, however many requests wait for the code.
class CodePrompt
{
public:
    //! How the server hands out codes (the second word of `X-GitHub-OTP: required; app`).
    enum class Channel { App, Sms, Other };

    struct Question
    {
        QString user;
        QString host; //!< for showing
        Channel channel = Channel::Other;
        bool lastWasWrong = false;    //!< a code was sent and the server refused it
        std::function<void()> resend; //!< makes the server send the message again; empty unless Channel::Sms
    };
    //! The code as typed, or nothing where the person cancelled.
    using Answer = std::function<void(std::optional<QString>)>;

    CodePrompt() = default;
    virtual ~CodePrompt() = default;
    CodePrompt(const CodePrompt &) = delete;
    CodePrompt &operator=(const CodePrompt &) = delete;

    //! Calls \a answer at most once, later, from the event loop; never after the returned handle is gone, which takes
    //! the question off the screen.
    [[nodiscard]] virtual RequestHandle ask(const Question &question, Answer answer) = 0;
};

} // namespace grantry
