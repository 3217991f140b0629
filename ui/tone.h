// SPDX-License-Identifier: MIT
#pragma once

namespace grantry {

//! What a text is about; its colour says it a second time.
enum class Tone { Plain, Dim, Good, Bad };

} // namespace grantry
