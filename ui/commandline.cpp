// SPDX-License-Identifier: MIT
#include "ui/commandline.h"

#include "app/text/language.h"
#include "ui/dialogs/networkvalidator.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

//! Of --lang, whatever else there is: complaints are in this language too. Empty where it is not given.
QString languageIn(const QStringList &arguments)
{
    const QCommandLineOption language(u"lang"_s, {}, u"CODE"_s);
    QCommandLineParser parser;
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

CommandLine failure(const QString &why)
{
    CommandLine result;
    result.act = CommandLine::Act::Fail;
    result.text = u"grantry: "_s + why.simplified();
    return result;
}

} // namespace

int CommandLine::say() const
{
    const bool failed = act == Act::Fail;
    std::fputs(qUtf8Printable(failed ? text + u'\n' : text), failed ? stderr : stdout);
    return failed ? 2 : 0;
}

CommandLine CommandLine::read(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    speak(application, languageIn(QCoreApplication::arguments()));
    return parse(QCoreApplication::arguments());
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Shows every application and token that can act as you on GitHub Enterprise Server, and takes the "
                  "access back."));
    const QCommandLineOption demo(u"demo"_s, Words::tr("Start with demo data on a server inside the program."));
    const QCommandLineOption profile(u"profile"_s, Words::tr("Keep all state in this folder."), Words::tr("DIR"));
    const QCommandLineOption ca(u"ca"_s, Words::tr("Trust the certificate authorities in this file (PEM) too."),
                                Words::tr("FILE"));
    const QCommandLineOption appearance(
        u"appearance"_s, Words::tr("One of light, dark, contrast-light, contrast-dark and system."), Words::tr("LOOK"));
    const QCommandLineOption language(u"lang"_s, Words::tr("Speak this language: %1.").arg(languages().join(", "_L1)),
                                      Words::tr("CODE"));
    const QCommandLineOption newToken(
        u"new-token"_s, Words::tr("Open the dialog for a new token, in the window that is open if there is one."));
    const QCommandLineOption findToken(u"find-token"_s,
                                       Words::tr("Open the dialog that tells whose a token is, likewise."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Print the version."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Print this text."));
    parser.addOptions({demo, profile, ca, appearance, language, newToken, findToken, version, help});

    if (!parser.parse(arguments))
        return failure(parser.errorText());
    CommandLine result;
    if (parser.isSet(language)) {
        result.language = parser.value(language);
        if (!isLanguage(*result.language))
            return failure(Words::tr("--lang is one of %1", "codes of languages").arg(languages().join(", "_L1)));
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        result.act = Act::ShowText;
        result.text = parser.isSet(help) ? parser.helpText() : u"grantry %1\n"_s.arg(QStringLiteral(GRANTRY_VERSION));
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return failure(Words::tr("unexpected argument “%1”").arg(parser.positionalArguments().constFirst()));
    result.demo = parser.isSet(demo);
    if (parser.isSet(newToken) && parser.isSet(findToken))
        return failure(Words::tr("--new-token and --find-token do not go together"));
    result.wish = parser.isSet(newToken) ? u"new-token"_s : parser.isSet(findToken) ? u"find-token"_s : u"raise"_s;
    result.profile = parser.value(profile);
    if (parser.isSet(profile) && result.profile.isEmpty())
        return failure(Words::tr("--profile needs a folder"));
    result.caFile = parser.value(ca);
    if (parser.isSet(ca) && result.caFile.isEmpty())
        return failure(Words::tr("--ca needs a file"));
    if (const QString problem = networkvalidator::caFileProblem(result.caFile); !problem.isEmpty())
        return failure(u"--ca: "_s + problem);
    if (parser.isSet(appearance)) {
        result.appearance = appearanceOf(parser.value(appearance));
        if (!result.appearance)
            return failure(Words::tr("--appearance is one of light, dark, contrast-light, contrast-dark and system"));
    }
    return result;
}

} // namespace grantry
