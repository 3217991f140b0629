// SPDX-License-Identifier: MIT
#include "app/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! Writes the number of a text with a plural as the locale does, 12,000 for 12000: translators need not think of it.
class Translator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int n) const override
    {
        QString translated = QTranslator::translate(context, text, disambiguation, n);
        return n < 0 ? translated : translated.replace("%n"_L1, "%Ln"_L1);
    }
};

using Translation = std::unique_ptr<Translator>;

constexpr auto ours = "grantryTranslator"_L1;

//: What this language is called by those who speak it.
constexpr const char *ownName = QT_TRANSLATE_NOOP("Language", "English");

//! Codes of all that the build has, as in the names of the files.
QStringList built()
{
    QStringList codes;
    for (const QString &name : QDir(u":/i18n"_s).entryList({u"grantry_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(name.sliced(8).chopped(3));
    return codes;
}

//! A language that nobody speaks is of a country that is not there: X and a letter, which ISO 3166 leaves to everybody.
bool isPseudo(const QString &code)
{
    return code.section(u'_', 1).startsWith(u'X');
}

//! Without the encoding that a locale of the system may name, `fr_CA` for `fr-CA.UTF-8`; empty where it cannot be a
//! code.
QString tidied(const QString &code)
{
    static const QRegularExpression form(u"^([a-z]{2,3}([_-][a-z]{4})?([_-]([a-z]{2}|[0-9]{3}))?)([.@].*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(code).captured(1).replace(u'-', u'_');
}

//! The code of the translation to be taken for \a code; empty where there is none.
QString translationFor(const QString &code)
{
    const QString wanted = tidied(code);
    const QStringList all = built();
    for (const QString &asked : {wanted, wanted.section(u'_', 0, 0)}) {
        const auto found = std::ranges::find_if(
            all, [&](const QString &each) { return each.compare(asked, Qt::CaseInsensitive) == 0; });
        if (found != all.end())
            return *found;
    }
    return {};
}

Translation load(const QString &code)
{
    auto translation = std::make_unique<Translator>();
    return translation->load(u":/i18n/grantry_"_s + code) ? std::move(translation) : nullptr;
}

Translation load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translation = std::make_unique<Translator>();
    return translation->load(locale, name, u"_"_s, folder) ? std::move(translation) : nullptr;
}

void install(QCoreApplication &application, Translation translation)
{
    if (!translation)
        return;
    translation->setObjectName(ours);
    translation->setParent(&application);
    QCoreApplication::installTranslator(translation.release());
}

//! The one installed last is asked first; English answers for what \a own, which may be null, does not have.
void installAll(QCoreApplication &application, Translation own)
{
    qDeleteAll(application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));
    const QLocale spoken(own ? own->language() : u"en"_s);
    install(application, load(spoken, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(application, load(u"en"_s));
    install(application, std::move(own));
}

} // namespace

QStringList languages()
{
    QStringList codes = built();
    codes.removeIf(isPseudo);
    return codes;
}

QString languageName(const QString &code)
{
    const Translation translation = load(code);
    if (!translation)
        return QLocale(code).nativeLanguageName();
    const QString name = translation->translate("Language", ownName, nullptr, -1);
    return name.isEmpty() ? QString::fromLatin1(ownName) : name;
}

bool isLanguage(const QString &code)
{
    return !translationFor(code).isEmpty();
}

void speak(QCoreApplication &application, const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QString translation = translationFor(code);
    if (translation.isEmpty()) {
        QLocale::setDefault(desktop);
        installLanguage(application, desktop);
        return;
    }
    // Who wants French on a desktop of French-speaking Switzerland writes numbers as they do there.
    const QLocale wanted(tidied(code));
    const bool isDesktops = wanted.language() == desktop.language() && !code.contains(u'_') && !code.contains(u'-');
    QLocale::setDefault(isDesktops ? desktop : wanted);
    installAll(application, load(translation));
}

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    installAll(application, load(locale, u"grantry"_s, u":/i18n"_s));
}

} // namespace grantry
