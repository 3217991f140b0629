// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QCoreApplication;
class QLocale;
QT_END_NAMESPACE

namespace grantry {

//! Codes of the languages that there is a translation for (translations/grantry_LL.ts), such as `fr`; without those
//! that nobody speaks (translations/pseudo.py).
[[nodiscard]] QStringList languages();
//! What the language of this code is called by those who speak it, for example "Français".
[[nodiscard]] QString languageName(const QString &code);
//! True where there is a translation for \a code, in any usual way of writing it: `fr`, `fr_CA`, `fr-CA.UTF-8`. Knows
//! those that nobody speaks too, where the build has them.
[[nodiscard]] bool isLanguage(const QString &code);

//! Makes \a application speak the language of \a code, and write numbers and days as is usual there. Where \a code is
//! empty or there is no translation for it, that is what the desktop says. Qt's own texts speak the same language.
//! Call it before any text is made; a second call replaces the first.
void speak(QCoreApplication &application, const QString &code);

//! Makes \a application speak the language of \a locale where there is a translation, and English otherwise. English
//! has a translation too, for its plural forms: without it, a text with %n is shown as written. Numbers and days stay
//! as they are.
void installLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace grantry
