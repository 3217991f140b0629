// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace grantry {

//! When a request may leave: at once, until the server says "slow down"; but for writes where the server counts
//! requests.
//!
//! From then on, and for a minute after it last said so, requests leave one at a time, in the order they came, writes a
//! second apart; and none leaves before the time that the server named is over.
class Pace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pace)

public:
    //! The place of one request, from asking until its answer is there. Leaves when destroyed.
    class Turn final
    {
        Q_DISABLE_COPY_MOVE(Turn)

    public:
        explicit Turn(Pace &pace)
            : m_pace(pace)
        {
        }
        ~Turn() { end(); }

        //! Calls \a go when it may leave: inside, or later.
        void ask(bool isWrite, std::function<void()> go);
        void end();

    private:
        friend class Pace;
        Pace &m_pace;
        bool m_isWrite = false;
        std::function<void()> m_go; //!< empty: not waiting
    };

    //! \a clock outlives this.
    explicit Pace(const Clock &clock);
    ~Pace() override;

    //! The server counts requests: from now on writes leave a second apart.
    void keepWritesApart();
    //! The server said so; it wants silence for \a pause, which may be 0.
    void slowDown(std::chrono::milliseconds pause);

private:
    [[nodiscard]] bool isSlow() const;
    //! How long until \a turn may leave; nothing where another must come back first.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitFor(const Turn &turn) const;
    void release(Turn *turn);
    void next();

    const Clock &m_clock;
    QList<Turn *> m_waiting;
    QList<Turn *> m_away; //!< left, and not yet back
    Clock::Duration m_slowUntil{0};
    Clock::Duration m_silentUntil{0};
    Clock::Duration m_nextWrite{0};
    bool m_writesApart = false;
    QTimer m_timer;
};

} // namespace grantry
