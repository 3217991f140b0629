// SPDX-License-Identifier: MIT
#include "app/text/plaintext.h"

#include <algorithm>

namespace grantry {
namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

//! Embeddings, overrides and isolates, and the marks that hide in a name without being seen.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = text;
    line.removeIf(turnsDirection);
    std::ranges::replace_if(line, isControl, QChar(QChar::Space));
    return line.simplified();
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.toCaseFolded();
}

} // namespace grantry
