// SPDX-License-Identifier: MIT
#include "tests/support/guardedwire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Channel = CodePrompt::Channel;

//! One-time passwords, over real sockets.
class TestOneTimeCodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndGoesOn();
    void onlyExplicitActsAsk();
    void asksOnceForAll();
    void aMistypedCodeIsTriedOnce();
    void threeWrongCodesAreEnough();
    void cancel();
    void codeIsUsedAgainForHalfAMinute();
    void clockSetBackDoesNotProlongACode();
    void codeThatRanOutIsNotCalledWrong();
    void challengeInTheMiddle();
    void abortTakesTheQuestionAway();
    void theOneThatTriesGoes();
    void transportFailureWhileTrying();
    void signOutForgets();
    void withoutPrompt();
    void pastedCode();
    void clientDeletedWhileAsking();
};

void TestOneTimeCodes::asksAndGoesOn()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    const CodePrompt::Question question = wire.prompt.questions().constFirst();
    QCOMPARE(question.user, u"octocat"_s);
    QCOMPARE(question.host, wire.client->server().displayHost());
    QCOMPARE(question.channel, Channel::App);
    QVERIFY(!question.lastWasWrong);
    QVERIFY(!question.resend);
    QVERIFY(outcome.isActive());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    QCOMPARE(wire.requests(), 2);
    QCOMPARE(wire.prompt.questions().size(), 1);
}

void TestOneTimeCodes::onlyExplicitActsAsk()
{
    GuardedWire wire;
    const auto result = wire.get(Intent::Background);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::CodeNeeded);
    QCOMPARE(result.error().httpStatus, 401);
    QVERIFY(wire.prompt.questions().isEmpty());
    QCOMPARE(wire.requests(), 1);

    // Nor does it wait for the answer to somebody else's question.
    const auto asking = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    QCOMPARE(wire.get(Intent::Background).error().kind, Kind::CodeNeeded);
    // But a code that is there it uses.
    wire.prompt.answer(u"123456"_s);
    QVERIFY(asking.wait());
    QVERIFY(wire.get(Intent::Background));
    QCOMPARE(wire.prompt.questions().size(), 1);
}

void TestOneTimeCodes::asksOnceForAll()
{
    GuardedWire wire;
    std::vector<Outcome<QByteArray>> outcomes;
    for (int i = 0; i < 8; ++i)
        outcomes.push_back(wire.send(plainCall(i % 2 == 0 ? Method::Get : Method::Post), Intent::ExplicitAct));
    QTRY_COMPARE(wire.requests(), 8);
    QTRY_VERIFY(wire.prompt.isOpen());
    outcomes.push_back(wire.send(plainCall(Method::Get), Intent::ExplicitAct)); // comes while the question is open
    QTRY_COMPARE(wire.requests(), 9);
    wire.prompt.answer(u"123456"_s);
    for (const auto &outcome : outcomes)
        QVERIFY(outcome.wait());
    QCOMPARE(wire.prompt.questions().size(), 1);
    QCOMPARE(wire.requests(), 18);
}

void TestOneTimeCodes::aMistypedCodeIsTriedOnce()
{
    GuardedWire wire;
    std::vector<Outcome<QByteArray>> outcomes;
    for (int i = 0; i < 6; ++i)
        outcomes.push_back(wire.send(plainCall(Method::Get), Intent::ExplicitAct));
    QTRY_COMPARE(wire.requests(), 6);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"000000"_s);
    QTRY_COMPARE(wire.prompt.questions().size(), 2);
    QVERIFY(wire.prompt.questions().value(1).lastWasWrong);
    QCOMPARE(wire.sentWith("000000"), 1);
    wire.prompt.answer(u"123456"_s);
    for (const auto &outcome : outcomes)
        QVERIFY(outcome.wait());
    QCOMPARE(wire.prompt.questions().size(), 2);
    QCOMPARE(wire.sentWith("000000"), 1);
}

void TestOneTimeCodes::threeWrongCodesAreEnough()
{
    GuardedWire wire;
    const auto first = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    const auto second = wire.send(plainCall(Method::Delete), Intent::ExplicitAct);
    QTRY_COMPARE(wire.requests(), 2);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(wire.prompt.questions().size(), i);
        wire.prompt.answer(u"000000"_s);
    }
    QCOMPARE(first.wait().error().kind, Kind::CodeWrong);
    QCOMPARE(second.wait().error().kind, Kind::CodeWrong);
    QCOMPARE(wire.prompt.questions().size(), 3);
    QCOMPARE(wire.sentWith("000000"), 3);

    // The next act begins anew.
    const auto next = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_COMPARE(wire.prompt.questions().size(), 4);
    QVERIFY(!wire.prompt.questions().constLast().lastWasWrong);
    wire.prompt.answer(u"123456"_s);
    QVERIFY(next.wait());
}

void TestOneTimeCodes::cancel()
{
    GuardedWire wire;
    const auto first = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    const auto second = wire.send(plainCall(Method::Delete), Intent::ExplicitAct);
    QTRY_COMPARE(wire.requests(), 2);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer({});
    QVERIFY(!first.isThere());
    QCOMPARE(first.wait().error().kind, Kind::CodeNeeded);
    QCOMPARE(second.wait().error().kind, Kind::CodeNeeded);
    QCOMPARE(wire.requests(), 2);
}

void TestOneTimeCodes::codeIsUsedAgainForHalfAMinute()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    wire.clock.advance(29'999ms);
    QVERIFY(wire.get(Intent::Background));
    wire.clock.advance(1ms);
    const qsizetype before = wire.sentWith("123456");
    QCOMPARE(wire.get(Intent::Background).error().kind, Kind::CodeNeeded);
    QCOMPARE(wire.sentWith("123456"), before);
}

void TestOneTimeCodes::clockSetBackDoesNotProlongACode()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    wire.clock.advance(31s);
    wire.clock.setCalendar(wire.clock.now().addSecs(-3600));
    QVERIFY(!wire.get(Intent::Background));
    // And a machine that slept: only the calendar has moved.
    const auto again = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(again.wait());
    wire.clock.setCalendar(wire.clock.now().addSecs(3600));
    QVERIFY(!wire.get(Intent::Background));
}

void TestOneTimeCodes::codeThatRanOutIsNotCalledWrong()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    wire.guard.right = "654321";
    const auto next = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_COMPARE(wire.prompt.questions().size(), 2);
    QVERIFY(!wire.prompt.questions().constLast().lastWasWrong);
    wire.prompt.answer(u"654321"_s);
    QVERIFY(next.wait());
}

void TestOneTimeCodes::challengeInTheMiddle()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    // The code runs out on the server while many are away: they are challenged, and go on together.
    wire.guard.right = "654321";
    std::vector<Outcome<QByteArray>> outcomes;
    for (int i = 0; i < 6; ++i)
        outcomes.push_back(wire.send(plainCall(Method::Get), Intent::ExplicitAct));
    QTRY_COMPARE(wire.prompt.questions().size(), 2);
    wire.prompt.answer(u"654321"_s);
    for (const auto &each : outcomes)
        QVERIFY(each.wait());
    QCOMPARE(wire.prompt.questions().size(), 2);
}

void TestOneTimeCodes::abortTakesTheQuestionAway()
{
    GuardedWire wire;
    auto first = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    auto second = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_COMPARE(wire.requests(), 2);
    QTRY_VERIFY(wire.prompt.isOpen());
    QTest::qWait(30); // so that both are waiting
    first.abort();
    QVERIFY(wire.prompt.isOpen());
    second.abort();
    QVERIFY(!wire.prompt.isOpen());
    // And it can be asked again.
    const auto third = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(third.wait());
}

void TestOneTimeCodes::theOneThatTriesGoes()
{
    GuardedWire wire;
    auto first = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    const auto second = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_COMPARE(wire.requests(), 2);
    QTest::qWait(30); // so that both are waiting
    wire.prompt.answer(u"123456"_s);
    first.abort(); // while it tries the code for all
    QVERIFY(second.wait());
    QCOMPARE(wire.prompt.questions().size(), 1);
}

void TestOneTimeCodes::transportFailureWhileTrying()
{
    bool isBroken = false;
    Guarded guard;
    Wire wire([&](const Received &request) { return isBroken ? Script{{}, true} : guard(request); });
    const auto first = wire.send(plainCall(Method::Delete), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    const auto second = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_COMPARE(wire.requests(), 2);
    QTest::qWait(30); // so that both are waiting
    isBroken = true;
    wire.prompt.answer(u"123456"_s);
    QCOMPARE(first.wait().error().kind, Kind::LostAnswer);
    isBroken = false;
    QVERIFY(second.wait());
    QCOMPARE(wire.prompt.questions().size(), 1);
}

void TestOneTimeCodes::signOutForgets()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    wire.client->setCredentials(u"hubot"_s, u"x"_s);
    QVERIFY(!wire.get(Intent::Background));
    const auto asking = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.client->clearCredentials();
    QVERIFY(!wire.prompt.isOpen());
    QCOMPARE(asking.wait().error().kind, Kind::CodeNeeded);
}

void TestOneTimeCodes::withoutPrompt()
{
    GuardedWire wire;
    ApiClient client(wire.network.get(), wire.client->server(), wire.clock, nullptr, Wire::quick());
    client.setCredentials(u"octocat"_s, u"demo"_s);
    const auto result = Outcome<QByteArray>(client, plainCall(Method::Get), Intent::ExplicitAct).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::CodeNeeded);
}

void TestOneTimeCodes::pastedCode()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u" 123 456\r\n"_s);
    QVERIFY(outcome.wait());
    wire.clock.advance(60s);
    const auto nothing = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.prompt.answer(u" \t"_s);
    QCOMPARE(nothing.wait().error().kind, Kind::CodeNeeded);
}

void TestOneTimeCodes::clientDeletedWhileAsking()
{
    GuardedWire wire;
    const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    wire.client.reset();
    QVERIFY(!wire.prompt.isOpen());
    QVERIFY(!outcome.isActive());
    wire.prompt.answer(u"123456"_s);
    QTest::qWait(30); // silence
    QVERIFY(!outcome.isThere());
}

QTEST_GUILESS_MAIN(TestOneTimeCodes)
#include "tst_onetimecodes.moc"
