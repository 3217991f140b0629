// SPDX-License-Identifier: MIT
#include "ui/tone.h"

#include "ui/theme.h"

namespace grantry {

QColor toneColor(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Plain:
        return theme.text;
    case Tone::Dim:
        return theme.dim;
    case Tone::Good:
        return theme.success;
    case Tone::Bad:
        return theme.error;
    }
    Q_UNREACHABLE();
}

} // namespace grantry
