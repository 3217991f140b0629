// SPDX-License-Identifier: MIT
#include "ui/dialogs/codevalidator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

using Problem = TypedCode::Problem;

class CodeValidatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<Problem>("problem");
        const auto good = [](const char *name, const QString &typed, const QString &digits) {
            QTest::newRow(name) << typed << digits << Problem::None;
        };
        const auto bad = [](const char *name, const QString &typed, Problem problem) {
            QTest::newRow(name) << typed << QString() << problem;
        };
        good("six", u"123456"_s, u"123456"_s);
        good("leading zeros", u"000001"_s, u"000001"_s);
        good("eight", u"12345678"_s, u"12345678"_s);
        good("as an app shows it", u"123 456"_s, u"123456"_s);
        good("with a dash", u"123-456"_s, u"123456"_s);
        good("pasted with a line end", u"  123456\r\n"_s, u"123456"_s);
        good("no-break space, en dash", u"123\u00a0\u2013456"_s, u"123456"_s);
        good("direction marks", u"\u200e123456\u200f"_s, u"123456"_s);
        good("Arabic digits", u"\u0661\u0662\u0663\u0664\u0665\u0666"_s, u"123456"_s);
        good("full width", u"\uff11\uff12\uff13\uff14\uff15\uff16"_s, u"123456"_s);
        bad("empty", QString(), Problem::Empty);
        bad("only spaces", u" - "_s, Problem::Empty);
        bad("five", u"12345"_s, Problem::TooShort);
        bad("letters", u"12345a"_s, Problem::NotDigits);
        bad("recovery code", u"a1b2c-d3e4f"_s, Problem::NotDigits);
        bad("dot", u"123.456"_s, Problem::NotDigits);
        bad("a number sign that is no digit", u"12345\u00bd"_s, Problem::NotDigits);
        bad("far too long", QString(21, u'1'), Problem::TooLong);
    }

    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);
        QFETCH(Problem, problem);
        const TypedCode code = readCode(typed);
        QCOMPARE(code.digits, digits);
        QCOMPARE(code.problem, problem);
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::CodeValidatorTest)
#include "tst_codevalidator.moc"
