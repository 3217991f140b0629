// SPDX-License-Identifier: MIT
#include "app/net/utc.h"
#include "app/text/language.h"
#include "app/text/wording.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace grantry;
using namespace Qt::StringLiterals;

class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }

    void relativeDay_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("expected");

        QTest::newRow("a moment ago") << u"2026-01-15T11:59:59Z"_s << u"today"_s;
        QTest::newRow("later today") << u"2026-01-15T23:00:00Z"_s << u"today"_s;
        QTest::newRow("yesterday") << u"2026-01-14T23:59:59Z"_s << u"yesterday"_s;
        QTest::newRow("tomorrow") << u"2026-01-16T00:00:00Z"_s << u"tomorrow"_s;
        QTest::newRow("days") << u"2026-01-09T12:00:00Z"_s << u"6 days ago"_s;
        QTest::newRow("in days") << u"2026-01-21T12:00:00Z"_s << u"in 6 days"_s;
        QTest::newRow("weeks") << u"2025-12-25T12:00:00Z"_s << u"3 weeks ago"_s;
        QTest::newRow("in weeks") << u"2026-02-10T12:00:00Z"_s << u"in 3 weeks"_s;
        QTest::newRow("two months") << u"2025-11-15T12:00:00Z"_s << u"2 months ago"_s;
        QTest::newRow("a day less than two months") << u"2025-11-16T12:00:00Z"_s << u"8 weeks ago"_s;
        QTest::newRow("eleven months") << u"2025-01-16T12:00:00Z"_s << u"11 months ago"_s;
        QTest::newRow("a year") << u"2025-01-15T12:00:00Z"_s << u"1 year ago"_s;
        QTest::newRow("years") << u"2014-01-15T12:00:00Z"_s << u"12 years ago"_s;
        QTest::newRow("in a year") << u"2027-01-15T12:00:00Z"_s << u"in 1 year"_s;
        QTest::newRow("never") << QString() << QString();
    }
    void relativeDay()
    {
        QFETCH(QString, when);
        QFETCH(QString, expected);
        const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);
        QCOMPARE(wording::relativeDay(QDateTime::fromString(when, Qt::ISODate), now), expected);
    }

    void moment_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("expected");

        const QLocale locale;
        const QTime time(18, 30);
        const QDateTime tomorrow(QDate(2026, 1, 16), time);
        QTest::newRow("today") << QDateTime(QDate(2026, 1, 15), time) << locale.toString(time, QLocale::ShortFormat);
        QTest::newRow("tomorrow") << tomorrow << locale.toString(tomorrow, QLocale::ShortFormat);
        QTest::newRow("told in another zone") << QDateTime(QDate(2026, 1, 15), time).toOffsetFromUtc(5 * 3600)
                                              << locale.toString(time, QLocale::ShortFormat);
        QTest::newRow("never") << QDateTime() << QString();
    }
    void moment()
    {
        QFETCH(QDateTime, when);
        QFETCH(QString, expected);
        QCOMPARE(wording::moment(when, QDateTime(QDate(2026, 1, 15), QTime(12, 0))), expected);
    }

    void expiry_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("expected");

        QTest::newRow("days to go") << u"2026-01-21T12:00:00Z"_s << u"in 6 days"_s;
        QTest::newRow("later today") << u"2026-01-15T12:00:01Z"_s << u"today"_s;
        QTest::newRow("this moment") << u"2026-01-15T12:00:00Z"_s << u"expired today"_s;
        QTest::newRow("yesterday") << u"2026-01-14T12:00:00Z"_s << u"expired yesterday"_s;
        QTest::newRow("days past") << u"2026-01-12T12:00:00Z"_s << u"expired 3 days ago"_s;
        QTest::newRow("never") << QString() << QString();
    }
    void expiry()
    {
        QFETCH(QString, when);
        QFETCH(QString, expected);
        const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);
        QCOMPARE(wording::expiry(QDateTime::fromString(when, Qt::ISODate), now), expected);
    }

    void exactTimeNamesItsZone()
    {
        const QString text = wording::exactTime(QDateTime(QDate(2026, 1, 15), QTime(12, 5), utc));
        QVERIFY2(text.contains(u"12:05"_s) && text.contains(u"2026"_s) && text.contains(u"UTC"_s), qPrintable(text));
        QCOMPARE(wording::exactTime({}), QString());
    }

    void everyRiskHasAName()
    {
        QStringList names;
        for (const Risk risk : {Risk::Low, Risk::Medium, Risk::Unknown, Risk::High, Risk::Critical})
            names << wording::riskName(risk);
        QCOMPARE(names, (QStringList{u"Low"_s, u"Medium"_s, u"Unknown"_s, u"High"_s, u"Critical"_s}));
    }

    //! Without an English plural form a reader sees "%n token(s)".
    void everyPluralHasItsForms()
    {
        const QString root = QStringLiteral(GRANTRY_TEST_DATA "/../..");
        QFile file(root + u"/translations/grantry_en.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString known;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            QVERIFY2(xml.attributes().value("type"_L1) != "unfinished"_L1, "run lupdate and fill in the forms");
            if (xml.name() == "source"_L1)
                known += xml.readElementText() + u'\n';
            else if (xml.name() == "numerusform"_L1)
                QVERIFY(!xml.readElementText().isEmpty());
        }

        static const QRegularExpression literal(u"\"([^\"\\n]*%n[^\"\\n]*)\""_s);
        for (const QString &folder : {u"/app"_s, u"/ui"_s}) {
            QDirIterator sources(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile source(sources.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(source.readAll());
                for (const QRegularExpressionMatch &match : literal.globalMatch(text)) {
                    QVERIFY2(known.contains(match.captured(1)),
                             qPrintable(sources.filePath() + u": run lupdate for "_s + match.captured()));
                }
            }
        }
    }

    void anUnknownLanguageFallsBackToEnglish()
    {
        installLanguage(*QCoreApplication::instance(), QLocale(u"tlh"_s));
        const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);
        QCOMPARE(wording::relativeDay(now.addDays(-2), now), u"2 days ago"_s);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
