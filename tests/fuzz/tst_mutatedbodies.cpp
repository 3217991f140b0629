// SPDX-License-Identifier: MIT
#include "app/api/decode.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

//! Turns good bodies into bad ones, always the same for the same seed.
class Mutator final
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QByteArray mutated(QByteArray body)
    {
        for (int times = 1 + below(4); times > 0; --times)
            mutate(body);
        return body;
    }

private:
    void mutate(QByteArray &body)
    {
        static const std::array<QByteArray, 20> pieces{"null",
                                                       "[]",
                                                       "{}",
                                                       "\"\"",
                                                       "-1",
                                                       "0",
                                                       "1e999",
                                                       "9223372036854775808",
                                                       "9007199254740993",
                                                       "1.5",
                                                       "true",
                                                       R"("\ud800")",
                                                       R"("\u0000")",
                                                       "\xff\xfe",
                                                       QByteArray(600, '['),
                                                       QByteArray(2'000, '{'),
                                                       R"({"id":)",
                                                       R"("id":"7",)",
                                                       R"("scopes":{"a":[1]},)",
                                                       R"("app":[null],)"};
        const auto at = below(static_cast<int>(body.size()) + 1);
        const auto length = below(16);
        switch (below(6)) {
        case 0:
            body.truncate(at);
            break;
        case 1:
            body.remove(at, length);
            break;
        case 2:
            body.insert(at, body.mid(below(static_cast<int>(body.size()) + 1), length * 4));
            break;
        case 3:
            body.replace(at, length, pieces.at(static_cast<size_t>(below(static_cast<int>(pieces.size())))));
            break;
        case 4:
            replaceValue(body, at, pieces.at(static_cast<size_t>(below(static_cast<int>(pieces.size())))));
            break;
        default:
            if (at < body.size())
                body[at] = static_cast<char>(m_random.bounded(256));
        }
    }

    //! What stands between the next colon and the comma after it, so that many results are still JSON.
    static void replaceValue(QByteArray &body, int from, const QByteArray &piece)
    {
        const auto colon = body.indexOf(':', from);
        const auto comma = body.indexOf(',', colon);
        if (colon >= 0 && comma > colon)
            body.replace(colon + 1, comma - colon - 1, piece);
    }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    QRandomGenerator m_random;
};

struct Tally
{
    int values = 0;
    int errors = 0;
};

template <class T>
void check(const ApiResult<T> &result, Tally &tally)
{
    if (result) {
        ++tally.values;
        return;
    }
    ++tally.errors;
    QCOMPARE(result.error().kind, ApiError::Kind::Malformed);
    QVERIFY(result.error().flaw != ApiError::Flaw::None);
}

template <class Row>
void checkRows(const ApiResult<QList<Row>> &result, Tally &tally)
{
    check(result, tally);
    const QList<Row> rows = result.value_or(QList<Row>());
    QVERIFY(std::ranges::all_of(rows, [](const Row &row) { return row.id.isValid(); }));
}

void checkLists(const QByteArray &body, Tally &tally)
{
    checkRows(decode::grants(body), tally);
    checkRows(decode::authorizations(body), tally);
}

void checkObjects(const QByteArray &body, Tally &tally)
{
    const auto grant = decode::grant(body);
    check(grant, tally);
    QVERIFY(!grant || grant->id.isValid());
    const auto made = decode::madeAuthorization(body, true);
    check(made, tally);
    QVERIFY(!made || made->authorization.id.isValid());
    check(decode::serverMeta(body), tally);
    check(decode::signedInUser(body), tally);
}

} // namespace

//! Whatever arrives ends in a value or in an error, and never in a row that cannot be revoked.
class TestMutatedBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endInAValueOrAnError();
};

void TestMutatedBodies::endInAValueOrAnError()
{
    QList<QByteArray> bodies;
    const QStringList names = QDir(QStringLiteral(GRANTRY_TEST_DATA "/decode")).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names)
        bodies.append(test::testData(u"decode/"_s + name));
    QVERIFY(bodies.size() >= 6);

    Mutator mutator(20'260'115);
    Tally tally;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray &good = bodies.at(round % bodies.size());
        const QByteArray body = mutator.mutated(good);
        if (good.startsWith('['))
            checkLists(body, tally);
        else
            checkObjects(body, tally);
        if (QTest::currentTestFailed())
            QFAIL(
                qPrintable(u"round %1: %2"_s.arg(round).arg(QString::fromLatin1(body.toPercentEncoding(" {}[]\":,")))));
    }
    QVERIFY2(tally.values > 4'000 && tally.errors > 4'000, "the mutations must reach both ends");
}

QTEST_GUILESS_MAIN(TestMutatedBodies)
#include "tst_mutatedbodies.moc"
