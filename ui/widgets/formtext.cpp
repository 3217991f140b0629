// SPDX-License-Identifier: MIT
#include "ui/widgets/formtext.h"

#include <QFontDatabase>

namespace grantry {

QString withoutMnemonic(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        result += text[i];
    }
    return result;
}

QFont heavyFont()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont()
{
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    return font;
}

} // namespace grantry
