// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace grantry {

//! What a list says of each item besides its name: how far it has come. OutcomeDelegate paints it.
enum OutcomeRole {
    StateRole = Qt::UserRole, //!< one or two words
    ToneRole,                 //!< a Tone
    ReasonRole,               //!< a sentence that says why; often empty
};

} // namespace grantry
