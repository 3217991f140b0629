// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/answer.h"
#include "app/emulator/options.h"

#include <optional>

namespace grantry::emulator {

class EmulatorService;

//! Which request meets which fault. Not thread-safe.
class FaultPlan final
{
public:
    void add(const Fault &fault) { m_entries.append({.fault = fault, .matches = 0}); }
    void clear() { m_entries.clear(); }
    //! Counts the request with every fault that it matches; gives the first that is due.
    [[nodiscard]] std::optional<Fault> take(const Request &request);

private:
    struct Entry
    {
        Fault fault;
        int matches = 0;
    };

    QList<Entry> m_entries;
};

//! The answer of a server with this fault. Some faults let the request be done, others do not.
[[nodiscard]] Answer answerWith(const Fault &fault, EmulatorService &service, const Request &request);

} // namespace grantry::emulator
