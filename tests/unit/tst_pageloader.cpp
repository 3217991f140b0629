// SPDX-License-Identifier: MIT
#include "tests/support/pagedlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class TestPageLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll_data();
    void readsAll();
    void beginsFromTheEventLoop();
    void ordersWhatComesOutOfOrder();
    void asksSixAtOnce();
    void oneAtATimeWhenToldToSlowDown();
    void asksNoMoreThanAHundredAPage();
    void errorEndsIt();
    void errorAfterSomePages();
    void notModified_data();
    void notModified();
    void grownAfterNotModified();
    void changedPageAmongUnchanged();
    void codeBetweenPages();
    void stop();
    void destroyedInsideItsCallbacks();
    void clientDestroyedFirst();
};

void TestPageLoader::readsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("pages");
    QTest::newRow("nothing") << 0 << 10 << 1;
    QTest::newRow("one") << 1 << 10 << 1;
    QTest::newRow("a full page") << 10 << 10 << 1;
    QTest::newRow("a page and a row") << 11 << 10 << 2;
    QTest::newRow("many") << 1234 << 10 << 124;
    QTest::newRow("one a page") << 50 << 1 << 50;
}

void TestPageLoader::readsAll()
{
    QFETCH(int, count);
    QFETCH(int, perPage);
    QFETCH(int, pages);
    Wire wire(ListServer{idsFrom(1, count)});
    const Loading loading(*wire.client, perPage);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, count));
    QCOMPARE(loading.arrived, idsFrom(1, count));
    QCOMPARE(wire.requests(), pages);
    QCOMPARE((*loading.result)->pages.size(), pages);
    QCOMPARE(loading.progress.size(), pages);
    for (int page = 1; page <= pages; ++page)
        QCOMPARE(loading.progress[page - 1], (PageProgress{page, pages}));
    QVERIFY(!loading.loader->isActive());
}

void TestPageLoader::beginsFromTheEventLoop()
{
    Wire wire(ListServer{idsFrom(1, 5)});
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.loader->isActive());
    QVERIFY(loading.progress.isEmpty());
    QVERIFY(!loading.result);
    QVERIFY(loading.isComplete());
}

void TestPageLoader::ordersWhatComesOutOfOrder()
{
    ListServer list{idsFrom(1, 95)};
    Wire wire([&](const Received &request) {
        Script script = list(request);
        script.delay = std::chrono::milliseconds((request.query(u"page"_s).toInt() * 7) % 5 * 10);
        return script;
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.arrived, idsFrom(1, 95));
    QCOMPARE(loading.rows(), idsFrom(1, 95));
}

void TestPageLoader::asksSixAtOnce()
{
    ListServer list{idsFrom(1, 300)};
    int mostAtFirst = 0;
    Wire wire([&](const Received &request) {
        if (request.query(u"page"_s).toInt() == 1)
            mostAtFirst = wire.server.mostAtOnce();
        Script script = list(request);
        script.delay = 5ms;
        return script;
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(mostAtFirst, 1);
    QCOMPARE(wire.server.mostAtOnce(), 6);
}

void TestPageLoader::oneAtATimeWhenToldToSlowDown()
{
    ListServer list{idsFrom(1, 300)};
    int told = 0;
    int afterwards = 0;
    Wire wire([&](const Received &request) {
        if (request.query(u"page"_s).toInt() == 9 && told++ == 0)
            return answer(403, R"({"message":"secondary rate limit"})", "Retry-After: 0\r\n");
        if (told > 0 && afterwards++ == 6)
            wire.server.clear(); // those that were away have come back
        Script script = list(request);
        script.delay = 2ms;
        return script;
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 300));
    QVERIFY(wire.requests() > 10);
    QCOMPARE(wire.server.mostAtOnce(), 1);
}

void TestPageLoader::asksNoMoreThanAHundredAPage()
{
    Wire wire(ListServer{idsFrom(1, 250)});
    const Loading loading(*wire.client, 1000);
    QVERIFY(loading.isComplete());
    QCOMPARE(wire.requests(), 3);
    QCOMPARE(wire.server.requests().constFirst().query(u"per_page"_s), u"100"_s);
}

void TestPageLoader::errorEndsIt()
{
    Wire wire([](const Received &) { return answer(404); });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.wait());
    QVERIFY(!*loading.result);
    QCOMPARE(loading.result->error().kind, Kind::NotFound);
    QVERIFY(!loading.loader->isActive());
    QVERIFY(loading.progress.isEmpty());
}

void TestPageLoader::errorAfterSomePages()
{
    ListServer list{idsFrom(1, 1000)};
    Wire wire([&](const Received &request) {
        return request.query(u"page"_s).toInt() == 20 ? answer(403, R"({"message":"No"})") : list(request);
    });
    const Loading loading(*wire.client, 10);
    QVERIFY(loading.wait());
    QCOMPARE(loading.result->error().kind, Kind::Forbidden);
    QCOMPARE(loading.arrived, idsFrom(1, static_cast<int>(loading.arrived.size())));
    QVERIFY(loading.arrived.size() <= 190);
    QVERIFY(wire.requests() < 40); // the others were not asked for any more
}

void TestPageLoader::notModified_data()
{
    QTest::addColumn<bool>("linksWith304");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("requests");
    QTest::newRow("with links") << true << 95 << 10;
    QTest::newRow("without links") << false << 95 << 10;
    // A full last page says nothing of a page after it: it is read in full.
    QTest::newRow("without links, last page full") << false << 90 << 10;
    QTest::newRow("without links, one full page") << false << 10 << 2;
}

void TestPageLoader::notModified()
{
    QFETCH(bool, linksWith304);
    QFETCH(int, count);
    QFETCH(int, requests);
    ListServer list{idsFrom(1, count)};
    list.answers304 = true;
    list.linksWith304 = linksWith304;
    Wire wire(list);
    const Loading first(*wire.client, 10);
    QVERIFY(first.isComplete());
    wire.server.clear();

    const Loading second(*wire.client, 10, (*first.result)->pages);
    QVERIFY(second.isComplete());
    QCOMPARE(second.rows(), idsFrom(1, count));
    QCOMPARE(second.arrived, idsFrom(1, count));
    QCOMPARE(wire.requests(), requests);
    for (const Received &request : wire.server.requests().first(std::min(requests, count / 10)))
        QVERIFY(!request.header("If-None-Match").isNull());
    // And what the second brought does for a third.
    const Loading third(*wire.client, 10, (*second.result)->pages);
    QVERIFY(third.isComplete());
    QCOMPARE(third.rows(), idsFrom(1, count));
}

void TestPageLoader::grownAfterNotModified()
{
    ListServer list{idsFrom(1, 90)};
    list.answers304 = true;
    for (const bool linksWith304 : {true, false}) {
        list.linksWith304 = linksWith304;
        list.ids = idsFrom(1, 90);
        Wire wire([&](const Received &request) { return list(request); });
        const Loading first(*wire.client, 10);
        QVERIFY(first.isComplete());
        list.ids = idsFrom(1, 117);
        const Loading second(*wire.client, 10, (*first.result)->pages);
        QVERIFY(second.isComplete());
        QCOMPARE(second.rows(), idsFrom(1, 117));
        list.ids = idsFrom(1, 31);
        const Loading third(*wire.client, 10, (*second.result)->pages);
        QVERIFY(third.isComplete());
        QCOMPARE(third.rows(), idsFrom(1, 31));
    }
}

void TestPageLoader::changedPageAmongUnchanged()
{
    ListServer list{idsFrom(1, 95)};
    list.answers304 = true;
    Wire wire([&](const Received &request) { return list(request); });
    const Loading first(*wire.client, 10);
    QVERIFY(first.isComplete());
    list.ids[34] = 1000;
    const Loading second(*wire.client, 10, (*first.result)->pages);
    QVERIFY(second.isComplete());
    QCOMPARE(second.rows(), list.ids);
}

void TestPageLoader::codeBetweenPages()
{
    ListServer list{idsFrom(1, 200)};
    QByteArray code; // none is wanted until page 8
    Wire wire([&](const Received &request) {
        if (request.query(u"page"_s).toInt() == 8 && code.isEmpty())
            code = "123456";
        if (!code.isEmpty() && request.header("X-GitHub-OTP") != code)
            return answer(401, R"({"message":"Must specify"})", "X-GitHub-OTP: required; app\r\n");
        return list(request);
    });
    const Loading loading(*wire.client, 10, {}, Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    QVERIFY(loading.loader->isActive());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(loading.isComplete());
    QCOMPARE(loading.rows(), idsFrom(1, 200));
    QCOMPARE(wire.prompt.questions().size(), 1);

    wire.clock.advance(60s);
    const Loading background(*wire.client, 10);
    QVERIFY(background.wait());
    QCOMPARE(background.result->error().kind, Kind::CodeNeeded);
    QCOMPARE(wire.prompt.questions().size(), 1);
}

void TestPageLoader::stop()
{
    Wire wire(ListServer{idsFrom(1, 1000)});
    Loading loading(*wire.client, 10);
    QTRY_VERIFY(loading.progress.size() > 3);
    loading.loader.reset();
    const qsizetype arrived = loading.arrived.size();
    QTest::qWait(50); // silence
    QCOMPARE(loading.arrived.size(), arrived);
    QVERIFY(!loading.result);
    QVERIFY(wire.requests() < 100);
}

void TestPageLoader::destroyedInsideItsCallbacks()
{
    for (const int page : {1, 2, 5}) {
        Wire wire(ListServer{idsFrom(1, 100)});
        Loading loading(*wire.client, 10);
        loading.whenArrived = [&] {
            if (loading.progress.size() == page)
                loading.loader.reset();
        };
        QTRY_VERIFY(!loading.loader);
        QTest::qWait(30); // silence
        QCOMPARE(loading.progress.size(), page);
        QVERIFY(!loading.result);
    }
    Wire wire(ListServer{idsFrom(1, 100)});
    bool isDone = false;
    std::unique_ptr<Loader> loader;
    Loader::Load load;
    load.call = callFor;
    load.done = [&](const ApiResult<LoadedList<Row>> &list) {
        loader.reset();
        isDone = list.has_value();
    };
    loader = std::make_unique<Loader>(*wire.client, std::move(load));
    QTRY_VERIFY(isDone);
}

void TestPageLoader::clientDestroyedFirst()
{
    for (const bool insideCallback : {false, true}) {
        Wire wire(ListServer{idsFrom(1, 1000)});
        Loading loading(*wire.client, 10);
        if (insideCallback) {
            loading.whenArrived = [&] {
                if (loading.progress.size() == 7)
                    wire.client.reset();
            };
            QTRY_VERIFY(!wire.client);
        } else {
            QTRY_VERIFY(!loading.progress.isEmpty());
            wire.client.reset();
        }
        QVERIFY(!loading.loader->isActive());
        QTest::qWait(30); // silence
        QVERIFY(!loading.result);
    }
}

QTEST_GUILESS_MAIN(TestPageLoader)
#include "tst_pageloader.moc"
