// SPDX-License-Identifier: MIT
#include "app/text/plaintext.h"

#include <algorithm>

namespace grantry {
namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

//! What hides in a text without being seen, above all the characters that turn its direction around. The joiners stay:
//! Persian and many pictures are written with them.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D);
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

//! Most texts are: ASCII that is seen, with single spaces inside.
bool isPlainLine(const QString &text)
{
    bool afterSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c == u' ';
        if (c.unicode() < 0x20 || c.unicode() > 0x7E || (isSpace && afterSpace))
            return false;
        afterSpace = isSpace;
    }
    return !text.endsWith(u' ');
}

} // namespace

QString oneLine(const QString &text)
{
    if (isPlainLine(text))
        return text;
    QString line = text;
    line.removeIf(isUnseen);
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
