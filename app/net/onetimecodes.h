// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"
#include "app/net/clock.h"
#include "app/net/codeprompt.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace grantry {

//! The one-time password of one ApiClient: asked for once, however many requests wait for it, and used again for 30 s.
//!
//! A code that has just been typed is tried with one request first. Only when the server has taken it do the others go
//! on with it: a mistyped code costs one wrong attempt, not one for every page of a list.
class OneTimeCodes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneTimeCodes)

public:
    //! A request that was challenged.
    class Waiter
    {
    public:
        Waiter() = default;
        virtual ~Waiter() = default;
        Waiter(const Waiter &) = delete;
        Waiter &operator=(const Waiter &) = delete;

        //! There is a code: send again. Must not call back from inside.
        virtual void goOn() = 0;
        //! There will be none. Must not call back from inside.
        virtual void giveUp(ApiError::Kind why) = 0;
    };

    struct Code
    {
        int number = 0; //!< which one it is, counted from 1; 0: none
        QByteArray text;
    };

    //! What the server said to a request without a code, or with the code \a sent.
    struct Challenge
    {
        int sent = 0;
        CodePrompt::Channel channel = CodePrompt::Channel::Other;
        bool messageIsOut = false; //!< the server has sent the text message for this request by itself
        bool mayAsk = false;       //!< somebody is waiting at the screen
    };

    //! What \a prompt is told, and what makes the server send a text message. \a prompt may be null; it and \a clock
    //! outlive this.
    struct Asking
    {
        CodePrompt *prompt = nullptr;
        std::function<CodePrompt::Question()> question;
        std::function<RequestHandle()> sendMessage;
    };

    OneTimeCodes(const Clock &clock, std::chrono::milliseconds lifetime, Asking asking);
    ~OneTimeCodes() override;

    //! The code that \a waiter may send now.
    [[nodiscard]] Code codeFor(const Waiter *waiter) const;
    //! The server wants a code; goOn() or giveUp() of \a waiter follows, unless it leaves before.
    void challenged(Waiter *waiter, const Challenge &challenge);
    //! The server took this code.
    void accepted(int number);
    //! \a waiter has ended or does not want a code any more.
    void leave(Waiter *waiter);
    //! Another user, or none: forgets the code and ends what waits.
    void forget();

private:
    struct Typed
    {
        Code code;
        Clock::Duration at{0};
        QDateTime calendar;
        bool accepted = false;
    };

    [[nodiscard]] bool isFresh() const;
    //! Whether a person has mistyped: an accepted code that is refused later has just run out.
    [[nodiscard]] bool takeBack(int number);
    void ask(bool lastWasWrong);
    void answered(const std::optional<QString> &text);
    void tryWithNext();
    void stopAsking();
    void endAll(ApiError::Kind why);

    const Clock &m_clock;
    std::chrono::milliseconds m_lifetime;
    Asking m_asking;
    std::optional<Typed> m_typed;
    int m_count = 0; //!< codes typed so far
    int m_wrongInARow = 0;
    QList<Waiter *> m_waiting;
    Waiter *m_trying = nullptr; //!< is sent with a code that the server has not seen yet
    bool m_isAsking = false;
    CodePrompt::Channel m_channel = CodePrompt::Channel::Other;
    RequestHandle m_question;
    RequestHandle m_message;
};

} // namespace grantry
