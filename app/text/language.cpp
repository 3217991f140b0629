// SPDX-License-Identifier: MIT
#include "app/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace grantry {

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    constexpr auto ours = "grantryTranslator"_L1;
    qDeleteAll(application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));

    // The one installed last is asked first; English answers for what a translation does not have.
    for (const QLocale &each : {QLocale(QLocale::English), locale}) {
        auto translator = std::make_unique<QTranslator>(&application);
        translator->setObjectName(ours);
        if (translator->load(each, u"grantry"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace grantry
