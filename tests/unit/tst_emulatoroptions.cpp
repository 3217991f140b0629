// SPDX-License-Identifier: MIT
#include "app/emulator/commandline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace grantry::emulator;

namespace {

tl::expected<CommandLine, QString> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"grantry-emulator"_s} + arguments);
}

} // namespace

Q_DECLARE_METATYPE(grantry::emulator::Fault::Kind)

//! The arguments of grantry-emulator, and the little language of its faults.
class TestEmulatorOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everything();
    void otp_data();
    void otp();
    void generate_data();
    void generate();
    void refused_data();
    void refused();
    void helpNamesEverything();
    void version();
    void fault_data();
    void fault();
    void noFault_data();
    void noFault();
};

void TestEmulatorOptions::defaults()
{
    const auto line = parse({});
    QVERIFY(line);
    QVERIFY(line->print.isEmpty());
    QCOMPARE(line->options.port, quint16{0});
    QCOMPARE(line->options.user, u"octocat"_s);
    QCOMPARE(line->options.password, u"demo"_s);
    QCOMPARE(line->options.otp, Options::Otp::None);
    QVERIFY(line->options.data.isEmpty());
    QCOMPARE(line->options.lockout, 60s);
    QVERIFY(line->options.faults.isEmpty());
}

void TestEmulatorOptions::everything()
{
    const auto line = parse({u"--port"_s,
                             u"8080"_s,
                             u"--user"_s,
                             u"monalisa"_s,
                             u"--password"_s,
                             u"a b:c"_s,
                             u"--latency"_s,
                             u"50"_s,
                             u"--tls-cert"_s,
                             u"c.pem"_s,
                             u"--tls-key"_s,
                             u"k.pem"_s,
                             u"--ghes-version"_s,
                             u"2.22"_s,
                             u"--rate-limit"_s,
                             u"5000"_s,
                             u"--secondary-limit=20"_s,
                             u"--private-mode"_s,
                             u"--no-password-auth"_s,
                             u"--api-gone"_s,
                             u"--web-flow-only"_s,
                             u"--lockout"_s,
                             u"0"_s,
                             u"--log"_s,
                             u"--fault"_s,
                             u"* / hang"_s,
                             u"--fault"_s,
                             u"GET /user 2 html"_s,
                             u"--data"_s,
                             QStringLiteral(GRANTRY_TEST_DATA "/emulator/example.json")});
    QVERIFY2(line, qUtf8Printable(line ? QString{} : line.error()));
    const Options &options = line->options;
    QCOMPARE(options.port, quint16{8080});
    QCOMPARE(options.user, u"monalisa"_s);
    QCOMPARE(options.password, u"a b:c"_s);
    QCOMPARE(options.latency, 50ms);
    QCOMPARE(options.tlsCertFile, u"c.pem"_s);
    QCOMPARE(options.tlsKeyFile, u"k.pem"_s);
    QCOMPARE(options.ghesVersion, u"2.22"_s);
    QCOMPARE(options.rateLimit, 5000);
    QCOMPARE(options.secondaryLimit, 20);
    QVERIFY(options.privateMode && options.noPasswordAuth && options.apiGone && options.webFlowOnly && options.log);
    QCOMPARE(options.lockout, 0s);
    QCOMPARE(options.faults.size(), 2);
    QVERIFY(options.data.startsWith('{'));
}

void TestEmulatorOptions::otp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options::Otp>("kind");
    QTest::newRow("none") << QStringList{u"--otp"_s, u"none"_s} << Options::Otp::None;
    QTest::newRow("app") << QStringList{u"--otp"_s, u"app"_s, u"--otp-code"_s, u"123456"_s} << Options::Otp::App;
    QTest::newRow("sms") << QStringList{u"--otp"_s, u"sms"_s, u"--otp-code"_s, u"123456"_s} << Options::Otp::Sms;
    QTest::newRow("secret") << QStringList{u"--otp=sms"_s, u"--otp-secret"_s, u"JBSWY3DPEHPK3PXP"_s}
                            << Options::Otp::Sms;
    QTest::newRow("code alone") << QStringList{u"--otp-code"_s, u"123456"_s} << Options::Otp::App;
    QTest::newRow("secret alone") << QStringList{u"--otp-secret"_s, u"jbsw y3dp"_s} << Options::Otp::App;
    QTest::newRow("not wanted") << QStringList{u"--otp"_s, u"none"_s, u"--otp-code"_s, u"123456"_s}
                                << Options::Otp::None;
}

void TestEmulatorOptions::otp()
{
    QFETCH(QStringList, arguments);
    QFETCH(Options::Otp, kind);
    const auto line = parse(arguments);
    QVERIFY(line);
    QCOMPARE(line->options.otp, kind);
}

void TestEmulatorOptions::generate_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("grants");
    QTest::addColumn<int>("tokens");
    QTest::newRow("many") << u"1000,100000"_s << 1000 << 100000;
    QTest::newRow("tokens only") << u"0,5"_s << 0 << 5;
    QTest::newRow("nothing") << u"0,0"_s << 0 << 0;
}

void TestEmulatorOptions::generate()
{
    QFETCH(QString, value);
    QFETCH(int, grants);
    QFETCH(int, tokens);
    const auto line = parse({u"--generate"_s, value});
    QVERIFY(line);
    QCOMPARE(line->options.generatedGrants, grants);
    QCOMPARE(line->options.generatedTokens, tokens);
    QVERIFY(!line->options.data.isEmpty()); // and so not the story
}

void TestEmulatorOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const QStringList &arguments, const QString &error) {
        QTest::newRow(qUtf8Printable(arguments.join(u' '))) << arguments << error;
    };
    row({u"--what"_s}, u"Unknown option 'what'."_s);
    row({u"--port"_s}, u"Missing value after '--port'."_s);
    row({u"extra"_s}, u"unexpected argument 'extra'"_s);
    const QString wantedPort = u"--port: expected a whole number from 0 to 65535"_s;
    row({u"--port"_s, u"65536"_s}, wantedPort);
    row({u"--port"_s, u"-1"_s}, wantedPort);
    row({u"--port"_s, u"http"_s}, wantedPort);
    row({u"--rate-limit"_s, u"0"_s}, u"--rate-limit: expected a whole number of 1 or more"_s);
    row({u"--secondary-limit"_s, u"x"_s}, u"--secondary-limit: expected a whole number of 1 or more"_s);
    row({u"--latency"_s, u"-5"_s}, u"--latency: expected a whole number of 0 or more"_s);
    row({u"--lockout"_s, u"1.5"_s}, u"--lockout: expected a whole number of 0 or more"_s);
    const QString wantedPair = u"--generate: expected GRANTS,TOKENS such as 1000,100000"_s;
    row({u"--generate"_s, u"5"_s}, wantedPair);
    row({u"--generate"_s, u"5,x"_s}, wantedPair);
    row({u"--generate"_s, u"-5,5"_s}, wantedPair);
    row({u"--otp"_s, u"fax"_s}, u"--otp: not of the form that --help shows"_s);
    row({u"--otp"_s, u"app"_s}, u"--otp app needs --otp-code or --otp-secret"_s);
    row({u"--otp-code"_s, u"abc"_s}, u"--otp-code: not of the form that --help shows"_s);
    row({u"--otp-secret"_s, u"1234"_s}, u"--otp-secret: expected base32, letters A to Z and digits 2 to 7"_s);
    row({u"--user"_s, u"a:b"_s}, u"--user: not of the form that --help shows"_s);
    row({u"--password"_s, u""_s}, u"--password: not of the form that --help shows"_s);
    row({u"--ghes-version"_s, u"new"_s}, u"--ghes-version: not of the form that --help shows"_s);
    row({u"--tls-cert"_s, u"c.pem"_s}, u"--tls-cert and --tls-key need each other"_s);
    row({u"--tls-key"_s, u"k.pem"_s}, u"--tls-cert and --tls-key need each other"_s);
    row({u"--data"_s, u"/nowhere/x.json"_s}, u"--data /nowhere/x.json: No such file or directory"_s);
    row({u"--data"_s, u"/dev/null"_s}, u"--data /dev/null: the file is empty"_s);
    row({u"--fault"_s, u"GET user\nhang"_s}, u"--fault: expected 'METHOD PATH [N] KIND', got 'GET user hang'"_s);
}

void TestEmulatorOptions::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    const auto line = parse(arguments);
    QVERIFY(!line);
    QCOMPARE(line.error(), error);
    QVERIFY(!line.error().contains(u'\n'));
}

void TestEmulatorOptions::helpNamesEverything()
{
    const auto line = parse({u"--help"_s});
    QVERIFY(line);
    for (const char *word : {"--port",
                             "--user",
                             "--password",
                             "--otp",
                             "--otp-code",
                             "--otp-secret",
                             "--data",
                             "--generate",
                             "--latency",
                             "--tls-cert",
                             "--tls-key",
                             "--ghes-version",
                             "--rate-limit",
                             "--secondary-limit",
                             "--private-mode",
                             "--no-password-auth",
                             "--api-gone",
                             "--web-flow-only",
                             "--lockout",
                             "--log",
                             "--fault",
                             "status:503",
                             " html",
                             " empty",
                             "close-before",
                             "close-after",
                             "truncate:100",
                             "garbage",
                             "slow:2000",
                             "hang",
                             "redirect:http",
                             "no-request-id",
                             "huge:100",
                             "gzip-bomb:1000",
                             "listening on http",
                             "abcde12345fghij67890",
                             "tests/data/emulator/example.json"})
        QVERIFY2(line->print.contains(QLatin1StringView{word}), word);
    QVERIFY(parse({u"-h"_s})->print.contains(u"--fault"_s));
}

void TestEmulatorOptions::version()
{
    QCOMPARE(parse({u"--version"_s})->print, u"grantry-emulator " GRANTRY_VERSION "\n"_s);
}

void TestEmulatorOptions::fault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<int>("nth");
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QByteArray>("url");
    using Kind = Fault::Kind;
    const auto row = [](const QString &text, const QByteArray &where, int nth, Kind kind, int amount = 0,
                        const QByteArray &url = {}) {
        QTest::newRow(qUtf8Printable(text)) << text << where << nth << kind << amount << url;
    };
    row(u"GET /user status:503"_s, "GET /user", 0, Kind::Status, 503);
    row(u"get /user 3 html"_s, "GET /user", 3, Kind::Html);
    row(u"GET /user [3] html"_s, "GET /user", 3, Kind::Html);
    row(u"* / empty"_s, "* /", 0, Kind::Empty);
    row(u"DELETE /applications/grants close-before"_s, "DELETE /applications/grants", 0, Kind::CloseBefore);
    row(u"DELETE /authorizations 1 close-after"_s, "DELETE /authorizations", 1, Kind::CloseAfter);
    row(u"  GET   /authorizations?page=2   truncate:0 "_s, "GET /authorizations?page=2", 0, Kind::Truncate, 0);
    row(u"GET / garbage"_s, "GET /", 0, Kind::Garbage);
    row(u"GET / slow:2000"_s, "GET /", 0, Kind::Slow, 2000);
    row(u"GET / hang"_s, "GET /", 0, Kind::Hang);
    row(u"GET / redirect:https://x.example:8443/y"_s, "GET /", 0, Kind::Redirect, 302, "https://x.example:8443/y");
    row(u"GET / redirect:307:/api/v3/user"_s, "GET /", 0, Kind::Redirect, 307, "/api/v3/user");
    row(u"GET / no-request-id"_s, "GET /", 0, Kind::NoRequestId);
    row(u"GET / huge:64"_s, "GET /", 0, Kind::Huge, 64);
    row(u"GET / gzip-bomb:1024"_s, "GET /", 0, Kind::GzipBomb, 1024);
}

void TestEmulatorOptions::fault()
{
    QFETCH(QString, text);
    const std::optional<Fault> fault = Fault::parse(text);
    QVERIFY(fault);
    QTEST(fault->method + ' ' + fault->pathPrefix, "where");
    QTEST(fault->nth, "nth");
    QTEST(fault->kind, "kind");
    QTEST(fault->amount, "amount");
    QTEST(fault->url, "url");
}

void TestEmulatorOptions::noFault_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"", u"GET", u"GET /user", u"GET user hang", u"GET /user 0 hang", u"GET /user x hang", u"GET /user 1 2 hang",
          u"GET /user hang:1", u"GET /user status", u"GET /user status:99", u"GET /user status:x", u"GET /user what",
          u"GET /user truncate:-1", u"GET /user huge:0", u"GET /user redirect:", u"GET /user redirect"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestEmulatorOptions::noFault()
{
    QFETCH(QString, text);
    QVERIFY(!Fault::parse(text));
}

QTEST_GUILESS_MAIN(TestEmulatorOptions)
#include "tst_emulatoroptions.moc"
