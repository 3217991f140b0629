// SPDX-License-Identifier: MIT
#include "app/net/linkheader.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace grantry;

class TestLinkHeader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void survivesAnything();
    void pageNumber_data();
    void pageNumber();
};

void TestLinkHeader::reads_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, QByteArray value, QString next, QString last) {
        QTest::newRow(name) << value << next << last;
    };
    const QString two = u"https://ghe.example/api/v3/authorizations?per_page=100&page=2"_s;
    const QString nine = u"https://ghe.example/api/v3/authorizations?per_page=100&page=9"_s;
    const QByteArray next = '<' + two.toLatin1() + '>';
    const QByteArray last = '<' + nine.toLatin1() + '>';

    row("as GitHub writes it", next + "; rel=\"next\", " + last + "; rel=\"last\"", two, nine);
    row("nothing", "", {}, {});
    row("one link", next + "; rel=\"next\"", two, {});
    row("without spaces", next + ";rel=\"next\"," + last + ";rel=\"last\"", two, nine);
    row("with tabs and spaces", " \t" + next + " \t; \trel = \"next\" \t,\t " + last + "; rel=\"last\" ", two, nine);
    row("empty list members", ",, " + next + "; rel=\"next\",, ," + last + "; rel=\"last\",", two, nine);
    row("token instead of a quoted string", next + "; rel=next, " + last + "; rel=last", two, nine);
    row("any case", next + "; REL=\"Next\", " + last + "; Rel=LAST", two, nine);
    row("several relations", next + "; rel=\"prefetch next\", " + last + "; rel=\"last up\"", two, nine);
    row("only the first rel counts", next + "; rel=\"next\"; rel=\"last\"", two, {});
    row("only the first link counts", next + "; rel=\"next\", " + last + "; rel=\"next\"", two, {});
    row("other parameters", next + "; title=\"a, b; rel=\\\"last\\\" <c>\"; rel=\"next\"; x", two, {});
    row("commas in the target", "<https://ghe.example/a,b?page=2>; rel=\"next\"", u"https://ghe.example/a,b?page=2"_s,
        {});
    row("relative target", "</api/v3/x?page=2>; rel=\"next\"", u"https://ghe.example/api/v3/x?page=2"_s, {});
    row("query only", "<?page=2>; rel=\"next\"", u"https://ghe.example/api/v3/authorizations?page=2"_s, {});
    row("another origin is reported as it is", "<https://evil.example/?page=2>; rel=\"next\"",
        u"https://evil.example/?page=2"_s, {});
    row("URI template", "<https://ghe.example/api/v3/x{?page}>; rel=\"next\", " + last + "; rel=\"last\"", {}, nine);
    row("about something else", next + "; rel=\"next\"; anchor=\"#foo\", " + last + "; rel=\"last\"", {}, nine);
    row("no rel", next + ", " + last + "; rel=\"last\"", {}, nine);
    row("not a URL", "<http://[>; rel=\"next\", " + last + "; rel=\"last\"", {}, nine);
    row("unclosed target", "<https://ghe.example/?page=2; rel=\"next\"", {}, {});
    row("unclosed quote", next + "; rel=\"next", two, {});
    row("no angle brackets", "https://ghe.example/?page=2; rel=\"next\"", {}, {});
    row("empty target", "<>; rel=\"next\", " + last + "; rel=\"last\"", {}, nine);
}

void TestLinkHeader::reads()
{
    QFETCH(QByteArray, value);
    const LinkHeader links = LinkHeader::parse(value, QUrl(u"https://ghe.example/api/v3/authorizations"_s));
    QTEST(links.next.toString(QUrl::FullyEncoded), "next");
    QTEST(links.last.toString(QUrl::FullyEncoded), "last");
}

void TestLinkHeader::survivesAnything()
{
    const QByteArray whole =
        "<https://ghe.example/x?page=2>; rel=\"next\"; title=\"a\\\"b\", <y>; rel=last; anchor=\"z\"";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        (void)LinkHeader::parse(whole.left(length), {});
        (void)LinkHeader::parse(whole.mid(length), {});
    }
    (void)LinkHeader::parse(QByteArray(100'000, '<'), {});
    (void)LinkHeader::parse(QByteArray(100'000, '"'), {});
    (void)LinkHeader::parse(QByteArray("<>;").repeated(50'000), {});
}

void TestLinkHeader::pageNumber_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("number");
    const auto row = [](const char *url, int number) { QTest::newRow(url) << QString::fromLatin1(url) << number; };
    row("https://ghe.example/x?page=7", 7);
    row("https://ghe.example/x?per_page=100&page=7", 7);
    row("https://ghe.example/x?page=1", 1);
    row("https://ghe.example/x?page=0", 0);
    row("https://ghe.example/x?page=-3", 0);
    row("https://ghe.example/x?page=+3", 0);
    row("https://ghe.example/x?page=3a", 0);
    row("https://ghe.example/x?page=", 0);
    row("https://ghe.example/x?per_page=100", 0);
    row("https://ghe.example/x", 0);
    row("https://ghe.example/x?page=2147483647", std::numeric_limits<int>::max());
    row("https://ghe.example/x?page=99999999999999999999", std::numeric_limits<int>::max());
    row("", 0);
}

void TestLinkHeader::pageNumber()
{
    QFETCH(QString, url);
    QTEST(LinkHeader::pageNumber(QUrl(url)), "number");
}

QTEST_GUILESS_MAIN(TestLinkHeader)
#include "tst_linkheader.moc"
