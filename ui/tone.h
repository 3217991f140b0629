// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace grantry {

struct Theme;

//! What a text is about; its colour says it a second time.
enum class Tone { Plain, Dim, Good, Bad };

[[nodiscard]] QColor toneColor(Tone tone, const Theme &theme);

} // namespace grantry
