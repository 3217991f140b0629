// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace grantry::test {

//! One way in which a window must look right. Rows of a data-driven test: addLooks(), then QFETCH and wear.
struct Look
{
    Appearance appearance = Appearance::Light;
    double fontScale = 1;
};

//! The one switch of the test program.
[[nodiscard]] ThemeSwitch &themes();

//! Adds light and dark, at the usual and at twice the size of the font, to the test's data as column `look`.
void addLooks();

//! Dresses the application as long as it lives.
class Dressed final
{
public:
    explicit Dressed(const Look &look);
    ~Dressed();
    Dressed(const Dressed &) = delete;
    Dressed &operator=(const Dressed &) = delete;

private:
    QFont m_before;
};

//! Makes the application speak a language, as speak() does, as long as it lives.
class Speaking final
{
public:
    explicit Speaking(const QString &code);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};

//! Saves a picture of \a window as screenshots/NAME-ROW.png below the build folder, ROW being that of the test's data.
void shoot(QWidget &window, const QString &name);

//! What is wrong with \a window for whoever uses it by screen reader or with a large font: interactive widgets without
//! an object name or an accessible name, words that are cut off, and one mnemonic for two things. One line each.
[[nodiscard]] QString flaws(const QWidget &window);

//! What somebody without a mouse misses: what Tab does not come to, or what cannot be seen when it does. One line each.
[[nodiscard]] QString outOfReach(QWidget &window);

} // namespace grantry::test

Q_DECLARE_METATYPE(grantry::test::Look)
