// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/secretstore.h"

#include <QString>

#include <optional>
#include <utility>

namespace grantry::test {

//! One call of a SecretStore, and what came of it: `asked.handle = store.read(key, asked.receiver())`.
template <class Value>
struct SecretCall
{
    std::optional<tl::expected<Value, SecretError>> answer;
    int answers = 0;
    RequestHandle handle; //!< the last member: gone before the others, so that nothing is answered into them

    [[nodiscard]] auto receiver()
    {
        return [this](tl::expected<Value, SecretError> result) {
            answer = std::move(result);
            ++answers;
        };
    }
    [[nodiscard]] bool failedWith(SecretError error) const { return answer && !*answer && answer->error() == error; }
    [[nodiscard]] bool succeeded() const { return answer && *answer; }
};

//! check, write or remove.
struct DoneCall : SecretCall<void>
{
};

struct ReadCall : SecretCall<std::optional<QString>>
{
    [[nodiscard]] bool found(const QString &value) const { return succeeded() && **answer == value; }
    [[nodiscard]] bool foundNothing() const { return succeeded() && !(**answer).has_value(); }
};

} // namespace grantry::test
