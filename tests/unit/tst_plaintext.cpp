// SPDX-License-Identifier: MIT
#include "app/text/plaintext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace grantry;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_data();
    void oneLine();
    void folded_data();
    void folded();
};

void TestPlainText::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Travis CI"_s << u"Travis CI"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("lines") << u"one\r\ntwo\u2028three\u2029four\u0085five"_s << u"one two three four five"_s;
    QTest::newRow("control characters") << u"a\0b\tc\x1b[31md\x7f"_s << u"a b c [31md"_s;
    QTest::newRow("override") << u"safe\u202Etxt.exe\u202C"_s << u"safetxt.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069"_s << u"abc"_s;
    QTest::newRow("marks and zero width") << u"a\u200Bb\u200Ec\u200Fd\u061Ce\uFEFFf\u00ADg"_s << u"abcdefg"_s;
    QTest::newRow("joiners") << u"می\u200Cخواهم 👩\u200D💻"_s << u"می\u200Cخواهم 👩\u200D💻"_s;
    QTest::newRow("only invisible") << u" \u202E\n\t "_s << QString();
    QTest::newRow("right to left") << u"محرر المستندات"_s << u"محرر المستندات"_s;
    QTest::newRow("HTML stays text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("emoji") << u"🚀 launch"_s << u"🚀 launch"_s;
}

void TestPlainText::oneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(grantry::oneLine(text), expected);
}

void TestPlainText::folded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Travis CI"_s << u"travis ci"_s;
    QTest::newRow("accents") << u"Žluťoučký Ångström"_s << u"zlutoucky angstrom"_s;
    QTest::newRow("composed or not") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("width") << u"Ｗｉｄｅ １２"_s << u"wide 12"_s;
    QTest::newRow("sharp s") << u"STRAẞE"_s << grantry::folded(u"straße"_s);
    QTest::newRow("Turkish dotted I") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("Greek") << u"ΆΘΗΝΑ"_s << u"αθηνα"_s;
    QTest::newRow("ligature") << u"ﬁle"_s << u"file"_s;
}

void TestPlainText::folded()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(grantry::folded(text), expected);
    QCOMPARE(grantry::folded(expected), expected);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
