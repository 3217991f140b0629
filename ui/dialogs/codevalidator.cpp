// SPDX-License-Identifier: MIT
#include "ui/dialogs/codevalidator.h"

namespace grantry {

namespace {

constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 20;

bool isPadding(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format ||
           c == u'\u2212'; // the minus sign
}

} // namespace

TypedCode readCode(const QString &typed)
{
    using Problem = TypedCode::Problem;
    QString digits;
    for (const QChar c : typed) {
        if (isPadding(c))
            continue;
        if (!c.isDigit())
            return {{}, Problem::NotDigits};
        digits += QChar(u'0' + char16_t(c.digitValue()));
    }
    if (digits.isEmpty())
        return {{}, Problem::Empty};
    if (digits.size() < fewestDigits)
        return {{}, Problem::TooShort};
    if (digits.size() > mostDigits)
        return {{}, Problem::TooLong};
    return {digits, Problem::None};
}

} // namespace grantry
