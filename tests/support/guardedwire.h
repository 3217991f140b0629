// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/wire.h"

#include <algorithm>

namespace grantry::test {

//! A server that wants a code with every request.
struct Guarded
{
    QByteArray right = "123456";
    QByteArray otp = "required; app";

    Script operator()(const Received &request) const
    {
        if (request.header("X-GitHub-OTP") == right)
            return answer(200, "[]");
        return answer(401, R"({"message":"Must specify two-factor authentication OTP code."})",
                      "X-GitHub-OTP: " + otp + "\r\n");
    }
};

struct GuardedWire : Wire
{
    GuardedWire()
        : Wire([this](const Received &request) { return guard(request); })
    {
    }
    Guarded guard;

    //! How many requests came with this code.
    [[nodiscard]] qsizetype sentWith(const QByteArray &code) const
    {
        return std::count_if(server.requests().begin(), server.requests().end(),
                             [&](const Received &request) { return request.header("X-GitHub-OTP") == code; });
    }
};

} // namespace grantry::test
