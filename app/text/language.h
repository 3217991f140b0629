// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QCoreApplication;
class QLocale;
QT_END_NAMESPACE

namespace grantry {

//! Makes \a application speak the language of \a locale where there is a translation (translations/grantry_LL.ts), and
//! English otherwise. English has a translation too, for its plural forms: without it, a text with %n is shown as
//! written. Call it once, before any text is made; a second call replaces the first.
void installLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace grantry
