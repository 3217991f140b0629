// SPDX-License-Identifier: MIT
#include "app/api/decode.h"
#include "app/api/encode.h"
#include "app/models/tabletext.h"
#include "tests/support/testdata.h"
#include "tests/support/testrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

//! Rows as text for other programs.
class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void markdown();
    void tabs();
    void jsonHasTheNamesOfTheApi();
};

void TestTableText::csv_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, {}} << u"a,b c,\r\n"_s;
    QTest::newRow("commas") << QStringList{u"a,b"_s} << u"\"a,b\"\r\n"_s;
    QTest::newRow("quotes") << QStringList{u"say \"no\""_s} << u"\"say \"\"no\"\"\"\r\n"_s;
    QTest::newRow("line ends") << QStringList{u"a\nb"_s} << u"\"a\nb\"\r\n"_s;
    for (const QChar sign : u"=+-@"_s)
        QTest::addRow("formula %c", sign.toLatin1())
            << QStringList{QString(sign + u"1"_s)} << QString(u"'"_s + sign + u"1\r\n"_s);
    QTest::newRow("formula after a tab") << QStringList{u"\t=1"_s} << u"'\t=1\r\n"_s;
    QTest::newRow("formula with a comma") << QStringList{u"=A(1,2)"_s} << u"\"'=A(1,2)\"\r\n"_s;
    QTest::newRow("not at the beginning") << QStringList{u"a=1"_s} << u"a=1\r\n"_s;
    QTest::newRow("any writing") << QStringList{u"محرر ä 🎉"_s} << u"محرر ä 🎉\r\n"_s;
}

void TestTableText::csv()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, line);
    QCOMPARE(tabletext::csvLine(cells), line);
}

void TestTableText::markdown()
{
    QCOMPARE(tabletext::markdownLine({u"a"_s, u"b|c"_s, {}}), u"| a | b\\|c |  |\n"_s);
    QCOMPARE(tabletext::markdownLine({u"<b>[x](y)</b>\nz"_s}), u"| \\<b\\>\\[x\\]\\(y\\)\\</b\\> z |\n"_s);
    QCOMPARE(tabletext::markdownRule(2), u"| --- | --- |\n"_s);
}

void TestTableText::tabs()
{
    TestRowModel model;
    model.setRows({{{1}, u"a\tb\nc"_s, 7}, {{2}, u"d"_s, 8}});
    QCOMPARE(tabletext::tabSeparated(model, {1, 0}, {TestRowModel::Number, TestRowModel::Text}), u"8\td\n7\ta b c\n"_s);
    QCOMPARE(tabletext::titles(model, {1, 0}), (QStringList{u"Number"_s, u"Text"_s}));
}

void TestTableText::jsonHasTheNamesOfTheApi()
{
    const QByteArray body = testData(u"decode/authorizations.json"_s);
    const auto sent = QJsonDocument::fromJson(body).array();
    const auto read = decode::authorizations(body);
    QVERIFY(read);
    for (qsizetype i = 0; i < read->size(); ++i) {
        const QJsonObject written = encode::authorization(read->at(i));
        QVERIFY(!written.contains("token"_L1));
        for (const QString &name : {u"id"_s, u"note"_s, u"fingerprint"_s, u"hashed_token"_s, u"token_last_eight"_s})
            QCOMPARE(written.value(name), sent.at(i).toObject().value(name).isUndefined()
                                              ? QJsonValue(QJsonValue::Null)
                                              : sent.at(i).toObject().value(name));
        QCOMPARE(*decode::authorization(QJsonDocument(written).toJson()), [&] {
            Authorization expected = read->at(i);
            expected.url.clear(); // nobody needs it in a file
            expected.user = {};
            expected.installation = {};
            return expected;
        }());
    }
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
