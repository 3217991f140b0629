// SPDX-License-Identifier: MIT
#include "app/net/onetimecodes.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace grantry {
namespace {

using Kind = ApiError::Kind;

constexpr int mostWrong = 3; // in a row: a server locks the account after some more

//! Codes are pasted with spaces in them; and nothing may end the header line.
QByteArray cleaned(const QString &text)
{
    QByteArray clean;
    for (const QChar c : text) {
        if (c > u' ' && c < u'\x7f')
            clean += c.toLatin1();
    }
    return clean;
}

} // namespace

OneTimeCodes::OneTimeCodes(const Clock &clock, std::chrono::milliseconds lifetime, Asking asking)
    : m_clock(clock)
    , m_lifetime(lifetime)
    , m_asking(std::move(asking))
{
}

OneTimeCodes::~OneTimeCodes() = default;

//! By both clocks: one stands still while the machine sleeps, the other may be set back.
bool OneTimeCodes::isFresh() const
{
    return m_typed && m_clock.monotonic() - m_typed->at < m_lifetime &&
           m_typed->calendar.msecsTo(m_clock.now()) < m_lifetime.count();
}

OneTimeCodes::Code OneTimeCodes::codeFor(const Waiter *waiter) const
{
    return isFresh() && (m_typed->accepted || waiter == m_trying) ? m_typed->code : Code();
}

void OneTimeCodes::challenged(Waiter *waiter, const Challenge &challenge)
{
    const bool wasTrying = waiter == m_trying;
    const bool wasWrong = takeBack(challenge.sent);
    if (wasTrying)
        m_trying = nullptr;
    if (wasWrong && ++m_wrongInARow >= mostWrong) {
        m_waiting.append(waiter);
        endAll(Kind::CodeWrong);
        return;
    }
    if (isFresh() && m_typed->accepted) { // it came while this request was away
        waiter->goOn();
        return;
    }
    if (!challenge.mayAsk || !m_asking.prompt) {
        waiter->giveUp(Kind::CodeNeeded);
        return;
    }
    m_channel = challenge.channel;
    m_waiting.insert(wasTrying ? 0 : m_waiting.size(), waiter);
    if (m_isAsking || m_trying)
        return;
    if (isFresh()) {
        tryWithNext();
        return;
    }
    const bool needsMessage = m_channel == CodePrompt::Channel::Sms && !challenge.messageIsOut && !wasWrong;
    if (needsMessage)
        m_message = m_asking.sendMessage();
    ask(wasWrong);
}

bool OneTimeCodes::takeBack(int number)
{
    if (number == 0 || !m_typed || m_typed->code.number != number)
        return false;
    const bool wasWrong = !m_typed->accepted;
    m_typed.reset();
    return wasWrong;
}

void OneTimeCodes::ask(bool lastWasWrong)
{
    CodePrompt::Question question = m_asking.question();
    question.channel = m_channel;
    question.lastWasWrong = lastWasWrong;
    if (m_channel == CodePrompt::Channel::Sms) {
        question.resend = [self = QPointer(this)] {
            if (self)
                self->m_message = self->m_asking.sendMessage();
        };
    }
    m_isAsking = true;
    m_question = m_asking.prompt->ask(question, [self = QPointer(this)](const std::optional<QString> &text) {
        if (self)
            self->answered(text);
    });
}

void OneTimeCodes::answered(const std::optional<QString> &text)
{
    m_isAsking = false;
    const QByteArray code = cleaned(text.value_or(QString()));
    if (code.isEmpty()) {
        endAll(Kind::CodeNeeded);
        return;
    }
    m_typed = Typed{{++m_count, code}, m_clock.monotonic(), m_clock.now(), false};
    tryWithNext();
}

void OneTimeCodes::tryWithNext()
{
    if (m_waiting.isEmpty() || m_trying || m_isAsking)
        return;
    if (!isFresh()) {
        ask(false);
        return;
    }
    m_trying = m_waiting.takeFirst();
    m_trying->goOn();
}

void OneTimeCodes::accepted(int number)
{
    if (number == 0 || !m_typed || m_typed->code.number != number || m_typed->accepted)
        return;
    m_typed->accepted = true;
    m_wrongInARow = 0;
    m_trying = nullptr;
    const auto waiting = std::exchange(m_waiting, {});
    for (Waiter *waiter : waiting)
        waiter->goOn();
}

void OneTimeCodes::leave(Waiter *waiter)
{
    m_waiting.removeAll(waiter);
    if (waiter == m_trying) {
        m_trying = nullptr;
        // Not at once: many may be leaving, and the next must not be sent only to be aborted.
        QMetaObject::invokeMethod(this, &OneTimeCodes::tryWithNext, Qt::QueuedConnection);
    }
    if (m_waiting.isEmpty() && m_isAsking)
        stopAsking();
}

void OneTimeCodes::stopAsking()
{
    m_isAsking = false;
    m_message.abort();
    m_question.abort();
}

void OneTimeCodes::forget()
{
    m_typed.reset();
    m_trying = nullptr;
    stopAsking();
    endAll(Kind::CodeNeeded);
}

void OneTimeCodes::endAll(Kind why)
{
    m_wrongInARow = 0;
    const auto waiting = std::exchange(m_waiting, {});
    for (Waiter *waiter : waiting)
        waiter->giveUp(why);
}

} // namespace grantry
