// SPDX-License-Identifier: MIT
#include "app/net/utc.h"
#include "app/text/language.h"
#include "app/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(*qApp, {}); }

    void everyTranslationCanBeChosen()
    {
        QCOMPARE(languages(), (QStringList{u"en"_s, u"fr"_s}));
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
    }

    void codes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("understood");

        QTest::newRow("language") << u"fr"_s << true;
        QTest::newRow("in capitals") << u"FR"_s << true;
        QTest::newRow("with a country") << u"fr_CA"_s << true;
        QTest::newRow("with a hyphen") << u"en-GB"_s << true;
        QTest::newRow("with an encoding") << u"fr_CH.UTF-8"_s << true;
        QTest::newRow("long") << u"en_XA"_s << true;
        QTest::newRow("from right to left") << u"ar-XB"_s << true;
        QTest::newRow("not translated") << u"tlh"_s << false;
        QTest::newRow("name") << u"french"_s << false;
        QTest::newRow("half") << u"f"_s << false;
        QTest::newRow("open end") << u"fr_"_s << false;
        QTest::newRow("path") << u"../grantry_fr"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void codes()
    {
        QFETCH(QString, code);
        QTEST(isLanguage(code), "understood");
    }

    void frenchCountsAndWrites()
    {
        speak(*qApp, u"fr"_s);
        const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);
        QCOMPARE(wording::relativeDay(now.addDays(-6), now), u"il y a 6 jours"_s);
        QCOMPARE(wording::relativeDay(now.addMonths(-12), now), u"il y a 1 an"_s);
        // None is one in French.
        QCOMPARE(QCoreApplication::translate("GrantModel", "%n token(s)", nullptr, 0), u"0 jeton"_s);
        QCOMPARE(QCoreApplication::translate("GrantModel", "%n token(s)", nullptr, 2), u"2 jetons"_s);
        QCOMPARE(QCoreApplication::translate("GrantModel", "%n token(s)", nullptr, 12000),
                 QLocale().toString(12000) + u" jetons"_s);
        QVERIFY(QLocale().toString(12000) != u"12000"_s);
        QCOMPARE(QLocale().toString(now.date(), u"MMMM yyyy"_s), u"janvier 2026"_s);
        QCOMPARE(QLocale().toString(0.5, 'f', 1), u"0,5"_s);
        QCOMPARE(QLocale().createSeparatedList({u"a"_s, u"b"_s}), u"a et b"_s);
    }

    void aCountryDecidesHowThingsAreWritten()
    {
        speak(*qApp, u"fr-CA"_s);
        QCOMPARE(wording::riskName(Risk::High), u"Élevé"_s);
        QCOMPARE(QLocale().territory(), QLocale::Canada);
    }

    void qtSpeaksTheSame()
    {
        speak(*qApp, u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
        speak(*qApp, u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QCOMPARE(wording::riskName(Risk::High), u"High"_s);
    }

    void withoutATranslationTheDesktopDecides()
    {
        speak(*qApp, u"tlh"_s);
        QCOMPARE(wording::riskName(Risk::High), u"High"_s);
        QCOMPARE(QLocale(), QLocale::system());
    }

    //! 40 % longer, between brackets, with all that a program reads left alone.
    void nobodysLanguage()
    {
        speak(*qApp, u"en_XA"_s);
        const auto longer = [](const char *context, const char *text, int n = -1) {
            return QCoreApplication::translate(context, text, nullptr, n);
        };
        const QString risk = wording::riskName(Risk::Critical);
        QVERIFY2(risk.startsWith(u"[Ç"_s) && risk.endsWith(u']') && 10 * risk.size() >= 14 * 8, qPrintable(risk));
        QVERIFY(longer("WindowActions", "Undo &all").contains(u"&a"_s));
        QVERIFY(longer("grantry::NetworkPage", "Certificates (*.pem *.crt *.cer)").contains(u"(*.pem *.crt *.cer)"_s));
        QVERIFY(longer("GrantModel", "%n token(s)", 2).startsWith(u"[2 "_s));
        QCOMPARE(longer("Cells", ", "), u", "_s);
        QVERIFY(!longer("grantry::PreferencePage", " s").trimmed().isEmpty());
    }

    void nobodysLanguageFromRightToLeft()
    {
        speak(*qApp, u"ar_XB"_s);
        QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
        for (const QChar c : wording::riskName(Risk::Critical))
            QCOMPARE(c.direction(), QChar::DirAL);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
