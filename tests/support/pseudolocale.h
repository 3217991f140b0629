// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace grantry::test {

//! A language that nobody speaks: English made 40 % longer, or written from right to left in Hebrew letters. What holds
//! a place (%1, %n) and the & of a shortcut stay, and numbers have English plurals.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PseudoLocale)

public:
    enum class Kind { Long, RightToLeft };

    explicit PseudoLocale(Kind kind);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;

private:
    Kind m_kind;
    QTranslator m_english; //!< has the plurals
};

} // namespace grantry::test
