// SPDX-License-Identifier: MIT
#include "app/session/releasetable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

class ReleaseTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endOfSupport_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QDate>("day");
        QTest::newRow("patch release") << u"3.19.2"_s << QDate(2026, 12, 9);
        QTest::newRow("release") << u"3.19"_s << QDate(2026, 12, 9);
        QTest::newRow("ten is not one") << u"3.10.0"_s << QDate(2024, 9, 25);
        QTest::newRow("release candidate") << u"3.14.0.rc1"_s << QDate(2026, 4, 23);
        QTest::newRow("oldest known") << u"2.18.7"_s << QDate(2020, 8, 20);
        QTest::newRow("older still") << u"2.9.1"_s << QDate(2020, 8, 20);
        QTest::newRow("newer than the table") << u"9.1.0"_s << QDate();
        QTest::newRow("never was") << u"2.99.0"_s << QDate();
        QTest::newRow("major only") << u"3"_s << QDate();
        QTest::newRow("empty") << QString() << QDate();
        QTest::newRow("words") << u"latest"_s << QDate();
    }

    void endOfSupport()
    {
        QFETCH(QString, version);
        QFETCH(QDate, day);
        QCOMPARE(ReleaseTable::builtIn().endOfSupport(version).value_or(QDate()), day);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no days") << R"({"end_of_support": {}})"_ba;
        QTest::newRow("not a day") << R"({"end_of_support": {"3.1": "soon"}})"_ba;
        QTest::newRow("not a release") << R"({"end_of_support": {"three": "2022-06-30"}})"_ba;
    }

    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!ReleaseTable::fromJson(json));
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::ReleaseTableTest)
#include "tst_releasetable.moc"
