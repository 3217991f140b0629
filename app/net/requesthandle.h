// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <utility>

namespace grantry {

//! Ownership of one request that is under way.
//!
//! Whoever asks holds it. Destroying or replacing it aborts the request, and its callback never runs. A handle whose
//! request has ended (or a default one) does nothing. Not thread-safe: used on the thread of the event loop it came
//! from.
class [[nodiscard]] RequestHandle final
{
public:
    //! What a handle keeps alive; destroying it aborts. Implemented by whoever hands out handles.
    class Operation
    {
    public:
        Operation() = default;
        virtual ~Operation() = default;
        Operation(const Operation &) = delete;
        Operation &operator=(const Operation &) = delete;
        //! True until the callback has been called.
        [[nodiscard]] virtual bool isActive() const = 0;
    };

    RequestHandle() = default;
    explicit RequestHandle(std::unique_ptr<Operation> operation)
        : m_operation(std::move(operation))
    {
    }
    ~RequestHandle() = default;
    RequestHandle(RequestHandle &&) noexcept = default;
    RequestHandle &operator=(RequestHandle &&) noexcept = default;
    RequestHandle(const RequestHandle &) = delete;
    RequestHandle &operator=(const RequestHandle &) = delete;

    //! True while an answer may still come.
    [[nodiscard]] bool isActive() const { return m_operation && m_operation->isActive(); }
    //! Ends the request; its callback never runs.
    void abort() { m_operation.reset(); }

private:
    std::unique_ptr<Operation> m_operation;
};

} // namespace grantry
