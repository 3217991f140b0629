// SPDX-License-Identifier: MIT
#include "app/net/requestsketch.h"

#include "app/api/newtoken.h"
#include "app/emulator/emulatorserver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

const QString secret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;

//! Everything that could end a quotation of a shell, or be taken for a variable.
NewToken awkward()
{
    NewToken token;
    token.kind = NewToken::Kind::Application;
    token.note = u"it's \"$CLIENT_SECRET\" `id` $(id) \\ ü\n2"_s;
    token.scopes = {u"repo"_s};
    token.clientId = u"abcde12345fghij67890"_s;
    token.clientSecret = RequestSketch::secretVariable();
    token.fingerprint = u"lap top/%41"_s;
    return token;
}

ServerAddress address(const QString &text)
{
    return *ServerAddress::parse(text);
}

} // namespace

class RequestSketchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void httpIsWhatIsSent()
    {
        NewToken token;
        token.note = u"deploy@prod"_s;
        token.scopes = {u"repo"_s};
        const RequestSketch sketch(api::makeToken(token), address(u"ghe.example.com"_s), u"octocat"_s);
        QCOMPARE(sketch.http(), u"POST /api/v3/authorizations HTTP/1.1\n"
                                "Host: ghe.example.com\n"
                                "Accept: application/vnd.github+json\n"
                                "X-GitHub-Api-Version: 2022-11-28\n"
                                "User-Agent: Grantry/" GRANTRY_VERSION "\n"
                                "Content-Type: application/json\n"
                                "Authorization: Basic base64(octocat:$GITHUB_PASSWORD)\n"
                                "\n"
                                "{\"note\":\"deploy@prod\",\"scopes\":[\"repo\"]}\n"_s);
    }

    void aDeletionHasNoBody()
    {
        const RequestSketch sketch(api::deleteGrant(GrantId{7}), address(u"http://127.0.0.1:8080"_s), u"octocat"_s);
        QVERIFY(sketch.http().startsWith("DELETE /api/v3/applications/grants/7 HTTP/1.1\nHost: 127.0.0.1:8080\n"_L1));
        QVERIFY(!sketch.curl().contains("--data"_L1));
    }

    void theShellSendsTheSame()
    {
        emulator::EmulatorServer server{emulator::Options{}};
        QVERIFY(server.start());
        const RequestSketch sketch(api::makeToken(awkward()), address(server.webRoot().toString()), u"octo$cat'"_s);
        QVERIFY(!sketch.curl().contains(secret));

        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLIENT_SECRET"_s, secret);
        environment.insert(u"GITHUB_PASSWORD"_s, u"it's $HOME"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, {u"-c"_s, sketch.curl()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);

        const auto seen = server.requests();
        QCOMPARE(seen.size(), 1);
        NewToken token = awkward();
        token.clientSecret = secret;
        const auto call = api::makeToken(token);
        QCOMPARE(seen.first().method, "PUT"_ba);
        QCOMPARE(seen.first().target, "/api/v3" + call.path.encoded().toLatin1());
        QCOMPARE(QJsonDocument::fromJson(seen.first().body).object(), call.body.value_or(QJsonObject()));
        QCOMPARE(seen.first().header("authorization"), "Basic " + "octo$cat':it's $HOME"_ba.toBase64());
        QCOMPARE(seen.first().header("content-type"), "application/json"_ba);
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::RequestSketchTest)
#include "tst_requestsketch.moc"
