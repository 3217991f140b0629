// SPDX-License-Identifier: MIT
#include "app/api/newtoken.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

NewToken personal()
{
    NewToken token;
    token.note = u"deploy@prod"_s;
    token.scopes = {u"repo"_s};
    return token;
}

NewToken application(bool useExisting, const QString &fingerprint)
{
    NewToken token;
    token.kind = NewToken::Kind::Application;
    token.clientId = u"abcde12345fghij67890"_s;
    token.clientSecret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;
    token.useExisting = useExisting;
    token.fingerprint = fingerprint;
    return token;
}

} // namespace

class NewTokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalIsPosted()
    {
        const auto call = api::makeToken(personal());
        QCOMPARE(call.method, Method::Post);
        QCOMPARE(call.path.encoded(), u"/authorizations"_s);
        QCOMPARE(call.body.value_or(QJsonObject()),
                 (QJsonObject{{u"note"_s, u"deploy@prod"_s}, {u"scopes"_s, QJsonArray{u"repo"_s}}}));
    }

    void whatIsOfAnApplicationStaysOutOfAPersonalToken()
    {
        NewToken token = application(true, u"laptop"_s);
        token.kind = NewToken::Kind::Personal;
        token.note = u"x"_s;
        const QJsonObject body = api::makeToken(token).body.value_or(QJsonObject());
        QVERIFY(!body.contains("client_secret"_L1));
        QVERIFY(!body.contains("client_id"_L1));
        QVERIFY(!body.contains("fingerprint"_L1));
    }

    void applications_data()
    {
        QTest::addColumn<bool>("useExisting");
        QTest::addColumn<QString>("fingerprint");
        QTest::addColumn<Method>("method");
        QTest::addColumn<QString>("path");
        const QString client = u"/authorizations/clients/abcde12345fghij67890"_s;
        QTest::newRow("existing") << true << QString() << Method::Put << client;
        QTest::newRow("existing, fingerprint") << true << u"lap top"_s << Method::Put << client + u"/lap%20top"_s;
        QTest::newRow("new") << false << QString() << Method::Post << u"/authorizations"_s;
        QTest::newRow("new, fingerprint") << false << u"lap top"_s << Method::Post << u"/authorizations"_s;
    }
    void applications()
    {
        QFETCH(bool, useExisting);
        QFETCH(QString, fingerprint);
        QFETCH(Method, method);
        QFETCH(QString, path);
        const auto call = api::makeToken(application(useExisting, fingerprint));
        QCOMPARE(call.method, method);
        QCOMPARE(call.path.encoded(), path);
        const QJsonObject body = call.body.value_or(QJsonObject());
        QCOMPARE(body["client_secret"_L1].toString(), u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s);
        QVERIFY(!body.contains("note"_L1));
        QVERIFY(!body.contains("note_url"_L1));
        QCOMPARE(body.contains("fingerprint"_L1), !useExisting && !fingerprint.isEmpty());
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::NewTokenTest)
#include "tst_newtoken.moc"
