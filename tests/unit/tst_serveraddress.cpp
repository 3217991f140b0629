// SPDX-License-Identifier: MIT
#include "app/net/serveraddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantry;
using Problem = ServerAddress::Problem;

Q_DECLARE_METATYPE(grantry::ServerAddress::Problem)

class TestServerAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void sameOrigin_data();
    void sameOrigin();
};

void TestServerAddress::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("webRoot");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &typed, const QString &webRoot, const QString &shown) {
        QTest::newRow(qPrintable(typed)) << typed << webRoot << shown;
    };
    const QString plain = u"https://ghe.example"_s;
    row(u"ghe.example"_s, plain, u"ghe.example"_s);
    row(u"  ghe.example \t\n"_s, plain, u"ghe.example"_s);
    row(u"\u00a0ghe.example\u2003"_s, plain, u"ghe.example"_s);
    row(u"GHE.Example"_s, plain, u"ghe.example"_s);
    row(u"ghe.example."_s, plain, u"ghe.example"_s);
    row(u"ghe.example/"_s, plain, u"ghe.example"_s);
    row(u"ghe.example///"_s, plain, u"ghe.example"_s);
    row(u"https://ghe.example"_s, plain, u"ghe.example"_s);
    row(u"HTTPS://GHE.EXAMPLE/"_s, plain, u"ghe.example"_s);
    row(u"https:ghe.example"_s, plain, u"ghe.example"_s);
    row(u"https://ghe.example/api/v3"_s, plain, u"ghe.example"_s);
    row(u"https://ghe.example/api/v3/"_s, plain, u"ghe.example"_s);
    row(u"ghe.example/api/v3"_s, plain, u"ghe.example"_s);
    row(u"https://ghe.example/settings/tokens?x=1#y"_s, plain, u"ghe.example"_s);
    row(u"ghe.example?to=https://other.example/"_s, plain, u"ghe.example"_s);
    row(u"ghe.example/to/https://other.example/"_s, plain, u"ghe.example"_s);
    row(u"ghe.example/@octocat"_s, plain, u"ghe.example"_s);
    row(u"https://ghe.example:443/"_s, plain, u"ghe.example"_s);
    row(u"ghe.example:443"_s, plain, u"ghe.example"_s);
    row(u"ghe.example:8443"_s, u"https://ghe.example:8443"_s, u"ghe.example:8443"_s);
    row(u"https://ghe.example:8443/api/v3"_s, u"https://ghe.example:8443"_s, u"ghe.example:8443"_s);
    row(u"https://ghe.example:80"_s, u"https://ghe.example:80"_s, u"ghe.example:80"_s);
    row(u"ghe"_s, u"https://ghe"_s, u"ghe"_s);
    row(u"my-ghe.corp.example"_s, u"https://my-ghe.corp.example"_s, u"my-ghe.corp.example"_s);
    row(u"192.0.2.7"_s, u"https://192.0.2.7"_s, u"192.0.2.7"_s);
    row(u"192.0.2.7:8443"_s, u"https://192.0.2.7:8443"_s, u"192.0.2.7:8443"_s);
    row(u"[2001:DB8::1]"_s, u"https://[2001:db8::1]"_s, u"[2001:db8::1]"_s);
    row(u"[2001:db8::1]:8443"_s, u"https://[2001:db8::1]:8443"_s, u"[2001:db8::1]:8443"_s);
    row(u"2001:db8::1"_s, u"https://[2001:db8::1]"_s, u"[2001:db8::1]"_s);
    row(u"fe80::1/api/v3"_s, u"https://[fe80::1]"_s, u"[fe80::1]"_s);
    row(u"https://[2001:db8::1]/api/v3"_s, u"https://[2001:db8::1]"_s, u"[2001:db8::1]"_s);
    row(u"bücher.de"_s, u"https://xn--bcher-kva.de"_s, u"bücher.de"_s);
    row(u"https://BÜCHER.de/"_s, u"https://xn--bcher-kva.de"_s, u"bücher.de"_s);
    row(u"xn--bcher-kva.de"_s, u"https://xn--bcher-kva.de"_s, u"bücher.de"_s);
    row(u"bücher.example"_s, u"https://xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s);
    row(u"notgithub.com"_s, u"https://notgithub.com"_s, u"notgithub.com"_s);
    row(u"github.com.example"_s, u"https://github.com.example"_s, u"github.com.example"_s);

    row(u"localhost"_s, u"https://localhost"_s, u"localhost"_s);
    row(u"http://localhost"_s, u"http://localhost"_s, u"localhost"_s);
    row(u"http://localhost:80"_s, u"http://localhost"_s, u"localhost"_s);
    row(u"http://localhost:443"_s, u"http://localhost:443"_s, u"localhost:443"_s);
    row(u"http://LOCALHOST:8080/api/v3"_s, u"http://localhost:8080"_s, u"localhost:8080"_s);
    row(u"http://127.0.0.1:8080/api/v3"_s, u"http://127.0.0.1:8080"_s, u"127.0.0.1:8080"_s);
    row(u"http://127.200.3.4"_s, u"http://127.200.3.4"_s, u"127.200.3.4"_s);
    row(u"http://[::1]:8080"_s, u"http://[::1]:8080"_s, u"[::1]:8080"_s);
}

void TestServerAddress::understands()
{
    QFETCH(QString, typed);
    QFETCH(QString, webRoot);
    const auto address = ServerAddress::parse(typed);
    QVERIFY(address);
    QCOMPARE(address->webRoot().toString(QUrl::FullyEncoded), webRoot);
    QCOMPARE(address->apiRoot().toString(QUrl::FullyEncoded), webRoot + u"/api/v3"_s);
    QTEST(address->displayHost(), "shown");
    QCOMPARE(ServerAddress::parse(webRoot), address);
    QVERIFY(address->isSameOrigin(address->apiRoot()));
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const QString &typed, Problem problem) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(typed))) << typed << problem;
    };
    row({}, Problem::Empty);
    row(u" \t "_s, Problem::Empty);

    row(u"https://"_s, Problem::NotAnAddress);
    row(u"https:///api/v3"_s, Problem::NotAnAddress);
    row(u"/"_s, Problem::NotAnAddress);
    row(u"//ghe.example"_s, Problem::NotAnAddress);
    row(u"https:/ghe.example"_s, Problem::NotAnAddress);
    row(u":8443"_s, Problem::NotAnAddress);
    row(u"ghe.example:"_s, Problem::NotAnAddress);
    row(u"ghe.example:0"_s, Problem::NotAnAddress);
    row(u"ghe.example:65536"_s, Problem::NotAnAddress);
    row(u"ghe.example:84 43"_s, Problem::NotAnAddress);
    row(u"ghe example"_s, Problem::NotAnAddress);
    row(u"ghe.example/a b"_s, Problem::NotAnAddress);
    row(u"ghe\u0000.example"_s, Problem::NotAnAddress);
    row(u"ghe.\u202eelpmaxe"_s, Problem::NotAnAddress);
    row(u"ghe..example"_s, Problem::NotAnAddress);
    row(u".ghe.example"_s, Problem::NotAnAddress);
    row(u"ghe%2eexample"_s, Problem::NotAnAddress);
    row(u"ghe.example%40evil.example"_s, Problem::NotAnAddress);
    row(u"ghe<script>.example"_s, Problem::NotAnAddress);
    row(u"[::1"_s, Problem::NotAnAddress);
    row(u"[ghe.example]"_s, Problem::NotAnAddress);
    row(u"[fe80::1%25eth0]"_s, Problem::NotAnAddress);

    row(u"https://ghe.example@evil.example"_s, Problem::HasUserInfo);
    row(u"ghe.example@evil.example"_s, Problem::HasUserInfo);
    row(u"https://octocat:word@ghe.example/"_s, Problem::HasUserInfo);
    row(u"octocat:word@ghe.example"_s, Problem::HasUserInfo);
    row(u"https://@ghe.example"_s, Problem::HasUserInfo);

    row(u"ghe\\@evil.example"_s, Problem::HasBackslash);
    row(u"https:\\\\ghe.example"_s, Problem::HasBackslash);
    row(u"https://ghe.example/\\evil"_s, Problem::HasBackslash);

    row(u"ftp://ghe.example"_s, Problem::OtherScheme);
    row(u"ssh://ghe.example"_s, Problem::OtherScheme);
    row(u"file:///etc/passwd"_s, Problem::OtherScheme);
    row(u"javascript:alert(1)"_s, Problem::OtherScheme);
    row(u"mailto:octocat"_s, Problem::OtherScheme);
    row(u"data:text/html,x"_s, Problem::OtherScheme);

    row(u"http://ghe.example"_s, Problem::PlainHttp);
    row(u"HTTP://ghe.example:8080/api/v3"_s, Problem::PlainHttp);
    row(u"http://192.0.2.7"_s, Problem::PlainHttp);
    row(u"http://[2001:db8::1]"_s, Problem::PlainHttp);
    row(u"http://localhost.evil.example"_s, Problem::PlainHttp);
    row(u"http://ghe.localhost"_s, Problem::PlainHttp);
    row(u"http://127.0.0.1.evil.example"_s, Problem::PlainHttp);

    row(u"github.com"_s, Problem::GitHubDotCom);
    row(u"GitHub.com"_s, Problem::GitHubDotCom);
    row(u"github.com."_s, Problem::GitHubDotCom);
    row(u"https://github.com/settings/tokens"_s, Problem::GitHubDotCom);
    row(u"http://github.com"_s, Problem::GitHubDotCom);
    row(u"https://api.github.com"_s, Problem::GitHubDotCom);
    row(u"api.github.com/authorizations"_s, Problem::GitHubDotCom);
    row(u"www.github.com:443"_s, Problem::GitHubDotCom);
    row(u"ｇｉｔｈｕｂ.com"_s, Problem::GitHubDotCom);
}

void TestServerAddress::refuses()
{
    QFETCH(QString, typed);
    QFETCH(Problem, problem);
    const auto address = ServerAddress::parse(typed);
    QVERIFY2(!address, address ? qPrintable(address->webRoot().toString()) : "");
    QCOMPARE(static_cast<int>(address.error()), static_cast<int>(problem));
}

void TestServerAddress::sameOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *url, bool same) { QTest::newRow(url) << QString::fromLatin1(url) << same; };
    row("https://ghe.example/api/v3/user", true);
    row("https://ghe.example:443/x", true);
    row("https://GHE.example/x", true);
    row("http://ghe.example/x", false);
    row("https://ghe.example:8443/x", false);
    row("https://ghe.example.evil.example/x", false);
    row("https://api.ghe.example/x", false);
    row("https://evil.example/ghe.example", false);
    row("ghe.example/x", false);
    row("/x", false);
    row("", false);
}

void TestServerAddress::sameOrigin()
{
    QFETCH(QString, url);
    QTEST(ServerAddress::parse(u"ghe.example"_s)->isSameOrigin(QUrl(url)), "same");
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
