// SPDX-License-Identifier: MIT
#include "tests/support/pagedlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;

//! Lists that move while they are read, and servers whose links make no sense.
class TestOddLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastIsMissing();
    void lastAppearsLater();
    void rowsWentMeanwhile();
    void rowsCameMeanwhile();
    void listThatNeverHoldsStill();
    void shortPage();
    void duplicates();
    void loops_data();
    void loops();
    void serverThatIgnoresThePage();
    void foreignLinksAreNotFollowed();
    void pagesBeyondReason_data();
    void pagesBeyondReason();
    void emptyListWithLinks();
};

void TestOddLists::lastIsMissing()
{
    ListServer list{idsFrom(1, 95)};
    list.namesLast = false;
    Wire wire(list);
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 95));
    QCOMPARE(wire.requests(), 10);
    QCOMPARE(wire.server.mostAtOnce(), 1);
    QCOMPARE(loading.progress.constFirst(), (PageProgress{1, 0}));
    QCOMPARE(loading.progress.constLast(), (PageProgress{10, 10}));
}

void TestOddLists::lastAppearsLater()
{
    ListServer list{idsFrom(1, 300)};
    Wire wire([&](const Received &request) {
        list.namesLast = request.query(u"page"_s).toInt() > 2;
        return list(request);
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 300));
    QVERIFY(wire.server.mostAtOnce() > 1);
}

void TestOddLists::rowsWentMeanwhile()
{
    // While page 3 is read, 15 rows of the first pages go: everything after them slips forward.
    ListServer list{idsFrom(1, 95)};
    bool isDone = false;
    list.before = [&](int page) {
        if (page == 3 && !std::exchange(isDone, true))
            list.ids = idsFrom(16, 80);
    };
    Wire wire([&](const Received &request) { return list(request); });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(16, 80));
    // Whoever showed the rows as they came saw every one of them, and none twice.
    QList<int> seen = loading.arrived;
    std::sort(seen.begin(), seen.end());
    QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
    for (int id = 16; id <= 95; ++id)
        QVERIFY(seen.contains(id));
}

void TestOddLists::rowsCameMeanwhile()
{
    ListServer list{idsFrom(1, 20)};
    bool isDone = false;
    list.before = [&](int page) {
        if (page == 2 && !std::exchange(isDone, true))
            list.ids = idsFrom(1, 25);
    };
    Wire wire([&](const Received &request) { return list(request); });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 25));
}

void TestOddLists::listThatNeverHoldsStill()
{
    // Twenty rows fewer at every second page.
    ListServer list{idsFrom(1, 200)};
    list.before = [&](int page) {
        if (page == 2)
            list.ids = list.ids.mid(0, list.ids.size() - 20);
    };
    Wire wire([&](const Received &request) { return list(request); });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.wait());
    QVERIFY(*loading.result);
    QVERIFY(!(*loading.result)->complete);
    // Twice, not for ever.
    QVERIFY(wire.requests() <= 2 * 20);
    // No row that was seen is dropped because of it.
    for (const int id : loading.arrived)
        QVERIFY(loading.rows().contains(id));
    QCOMPARE(loading.rows().size(), loading.arrived.size());
}

void TestOddLists::shortPage()
{
    // A server that always leaves rows out of one page: read twice, then said, with every row that there is.
    for (const int shortPage : {1, 2, 4}) {
        ListServer list{idsFrom(1, 50)};
        int readings = 0;
        Wire wire([&](const Received &request) {
            const int page = request.query(u"page"_s).toInt();
            readings += page == 1 ? 1 : 0;
            Script script = list(request);
            if (page == shortPage) {
                const qsizetype body = script.bytes.indexOf('[');
                script.bytes.replace(body, script.bytes.size() - body, "[1001]");
                const qsizetype length = script.bytes.indexOf("Content-Length: ") + 16;
                script.bytes.replace(length, script.bytes.indexOf('\r', length) - length, "6");
            }
            return script;
        });
        const Loading loading(*wire.client, 10);
        QVERIFY(loading.wait());
        QVERIFY(*loading.result);
        QVERIFY(!(*loading.result)->complete);
        QCOMPARE(readings, 2);
        QCOMPARE(loading.rows().size(), 41);
        QVERIFY(loading.rows().contains(1001));
    }
}

void TestOddLists::duplicates()
{
    QList<int> ids = idsFrom(1, 30);
    ids[10] = 10; // slipped from one page to the next
    ids[29] = 1;
    Wire wire(ListServer{ids});
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QList<int> expected = idsFrom(1, 10) + idsFrom(12, 18);
    QCOMPARE(loading.rows(), expected);
    QCOMPARE(loading.arrived, expected);
    QCOMPARE(wire.requests(), 3);
}

void TestOddLists::loops_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("to itself") << QByteArray("2");
    QTest::newRow("to the first page") << QByteArray("1");
    QTest::newRow("leaps") << QByteArray("7");
    QTest::newRow("beyond reason") << QByteArray("99999999999999");
}

void TestOddLists::loops()
{
    QFETCH(QByteArray, next);
    Wire wire([&](const Received &request) {
        const bool isFirst = request.query(u"page"_s) == u"1"_s;
        const QByteArray link =
            "</api/v3/authorizations?page=" + (isFirst ? QByteArray("2") : next) + ">; rel=\"next\"";
        return answer(200, isFirst ? "[1,2]" : "[101,201]", "Link: " + link + "\r\n");
    });
    const Loading loading(*wire.client, 2);
    QVERIFY(loading.wait());
    QVERIFY(*loading.result);
    QVERIFY(!(*loading.result)->complete);
    QCOMPARE(loading.rows(), (QList<int>{1, 2, 101, 201}));
    QCOMPARE(wire.requests(), 2);
}

void TestOddLists::serverThatIgnoresThePage()
{
    Wire wire([](const Received &request) {
        const QByteArray next = QByteArray::number(request.query(u"page"_s).toInt() + 1);
        return answer(200, "[1,2]", "Link: </api/v3/authorizations?page=" + next + ">; rel=\"next\"\r\n");
    });
    const Loading loading(*wire.client, 2);
    QVERIFY(loading.wait());
    QVERIFY(*loading.result);
    QVERIFY(!(*loading.result)->complete);
    QCOMPARE(loading.rows(), (QList<int>{1, 2}));
    QCOMPARE(wire.requests(), 2);
}

void TestOddLists::foreignLinksAreNotFollowed()
{
    ScriptedServer other;
    ListServer list{idsFrom(1, 50)};
    list.root = other.url("/authorizations");
    Wire wire(list);
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 50));
    QCOMPARE(wire.requests(), 5);
    QTest::qWait(30); // silence
    QCOMPARE(other.connections(), 0);
}

void TestOddLists::pagesBeyondReason_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("a million") << QByteArray("1000000");
    QTest::newRow("more than an int holds") << QByteArray("99999999999999");
    QTest::newRow("none") << QByteArray("0");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("words") << QByteArray("many");
}

void TestOddLists::pagesBeyondReason()
{
    QFETCH(QByteArray, last);
    ListServer list{idsFrom(1, 25)};
    list.namesLast = false;
    Wire wire([&](const Received &request) {
        Script script = list(request);
        script.bytes.replace("rel=\"next\"", "rel=\"next\", </api/v3/authorizations?page=" + last + ">; rel=\"last\"");
        return script;
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 25));
    QCOMPARE(wire.requests(), 3);
}

void TestOddLists::emptyListWithLinks()
{
    Wire wire([](const Received &) {
        return answer(200, "[]",
                      "Link: </api/v3/authorizations{?page}>; rel=\"first\", "
                      "</api/v3/authorizations?page=0>; rel=\"last\"\r\n");
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QVERIFY(loading.rows().isEmpty());
    QCOMPARE(wire.requests(), 1);
}

QTEST_GUILESS_MAIN(TestOddLists)
#include "tst_oddlists.moc"
