// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <mutex>
#include <set>

namespace grantry::emulator {

//! The connections that a listener has at the moment, so that all can be ended from outside at once.
//!
//! Each is held by a handle of its own. Qt gives the one that it has back to the system as soon as the client leaves,
//! and the next connection may get the same number before anybody has noticed. May be used from any thread.
class Connections final
{
public:
    //! One of them, for as long as this lives.
    class Member final
    {
    public:
        //! \a descriptor is not taken over; it must still be open.
        Member(Connections &all, qintptr descriptor);
        ~Member();
        Member(const Member &) = delete;
        Member &operator=(const Member &) = delete;

        //! False: it came after endAll().
        [[nodiscard]] bool isWelcome() const { return m_isWelcome; }

    private:
        Connections &m_all;
        qintptr m_handle;
        bool m_isWelcome;
    };

    //! Ends all that there are, whatever they wait for; no further one is welcome.
    void endAll();

private:
    //! False where it came after endAll().
    [[nodiscard]] bool add(qintptr handle);

    std::mutex m_mutex;
    std::set<qintptr> m_handles;
    bool m_isEnding = false;
};

} // namespace grantry::emulator
