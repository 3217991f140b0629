// SPDX-License-Identifier: MIT
#include "tests/support/guardedwire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using Channel = CodePrompt::Channel;

//! How a server hands out its one-time passwords, and what makes it send a text message.
class TestCodeChannels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordings_data();
    void wordings();
    void textMessage_data();
    void textMessage();
    void sendAgain();
};

void TestCodeChannels::wordings_data()
{
    QTest::addColumn<QByteArray>("otp");
    QTest::addColumn<Channel>("channel");
    const auto row = [](const char *otp, Channel channel) { QTest::newRow(otp) << QByteArray(otp) << channel; };
    row("required; app", Channel::App);
    row("Required;APP", Channel::App);
    row("required; sms", Channel::Sms);
    row("REQUIRED ; Sms ", Channel::Sms);
    row("required; webauthn", Channel::Other);
    row("required", Channel::Other);
    row("something else", Channel::Other);
}

void TestCodeChannels::wordings()
{
    QFETCH(QByteArray, otp);
    GuardedWire wire;
    wire.guard.otp = otp;
    const auto outcome = wire.send(plainCall(Method::Post), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    QTEST(wire.prompt.questions().constFirst().channel, "channel");
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
}

void TestCodeChannels::textMessage_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("needsAnother");
    QTest::newRow("GET") << Method::Get << QByteArray("/authorizations") << true;
    QTest::newRow("GET of another") << Method::Get << QByteArray("/user") << true;
    QTest::newRow("DELETE") << Method::Delete << QByteArray("/authorizations") << true;
    QTest::newRow("POST") << Method::Post << QByteArray("/authorizations") << false;
    QTest::newRow("PUT") << Method::Put << QByteArray("/authorizations/clients/x") << false;
    QTest::newRow("PATCH") << Method::Patch << QByteArray("/authorizations/1") << false;
}

//! The server sends the message for a write under /authorizations only.
void TestCodeChannels::textMessage()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, needsAnother);
    GuardedWire wire;
    wire.guard.otp = "required; sms";
    const auto outcome = wire.send(plainCall(method, QLatin1StringView(path)), Intent::ExplicitAct);
    QTRY_VERIFY(wire.prompt.isOpen());
    QTRY_COMPARE(wire.requests(), needsAnother ? 2 : 1);
    QTest::qWait(30); // silence
    QCOMPARE(wire.requests(), needsAnother ? 2 : 1);
    if (needsAnother) {
        const Received trigger = wire.server.requests().constLast();
        QCOMPARE(trigger.method, "PATCH");
        QCOMPARE(trigger.target, "/api/v3/authorizations");
        QVERIFY(trigger.body.isEmpty());
        QVERIFY(trigger.header("X-GitHub-OTP").isNull());
        QVERIFY(!trigger.header("Authorization").isNull());
    }
    wire.prompt.answer(u"123456"_s);
    QVERIFY(outcome.wait());
    QCOMPARE(wire.prompt.questions().size(), 1);
}

void TestCodeChannels::sendAgain()
{
    GuardedWire wire;
    wire.guard.otp = "required; sms";
    std::function<void()> resend;
    {
        const auto outcome = wire.send(plainCall(Method::Get), Intent::ExplicitAct);
        QTRY_VERIFY(wire.prompt.isOpen());
        QTRY_COMPARE(wire.requests(), 2);
        resend = wire.prompt.questions().constFirst().resend;
        QVERIFY(resend);
        resend();
        QTRY_COMPARE(wire.requests(), 3);
        QCOMPARE(wire.server.requests().constLast().method, "PATCH");
        wire.prompt.answer(u"000000"_s);
        QTRY_COMPARE(wire.prompt.questions().size(), 2);
        QCOMPARE(wire.requests(), 4); // no message that nobody asked for
        wire.prompt.answer(u"123456"_s);
        QVERIFY(outcome.wait());
    }
    wire.client.reset();
    resend(); // of a question that is long gone
}

QTEST_GUILESS_MAIN(TestCodeChannels)
#include "tst_codechannels.moc"
