// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"

#include <chrono>
#include <optional>

namespace grantry::emulator {

//! How an answer goes out; what is left alone goes out at once and whole.
struct Delivery
{
    std::chrono::milliseconds delay{0};
    bool hang = false;                   //!< never, as long as the client waits
    bool close = false;                  //!< the connection ends instead
    std::optional<qsizetype> cutAfter{}; //!< of the announced body, then the connection ends
    qint64 leadingSpaces = 0;            //!< before the body, made as they go out
    bool packSpaces = false;             //!< gzip the body with its leading spaces
};

struct Answer
{
    Response response;
    Delivery delivery{};
};

} // namespace grantry::emulator
