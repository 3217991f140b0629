// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/operations.h"
#include "ui/errortext.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;
using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

namespace {

constexpr qint64 mostBytes = 1 << 20; // so that what is too large is soon made

//! How a call ends: well, or with this error and these words.
struct Ending
{
    std::optional<Kind> kind{};
    Flaw flaw = Flaw::None;
    QString summary{};

    bool operator==(const Ending &) const = default;
};

Ending failing(Kind kind, const QString &summary, Flaw flaw = Flaw::None)
{
    return {kind, flaw, summary};
}

Ending serverError(int status)
{
    return failing(Kind::ServerError, u"ghe.example has a problem of its own (HTTP %1)."_s.arg(status));
}

Ending badRequest(const QString &message)
{
    return failing(Kind::BadRequest, u"ghe.example could not use this request and says: “%1”"_s.arg(message));
}

Ending wrongStatus(int status)
{
    return failing(Kind::Malformed,
                   u"ghe.example answered with HTTP %1, which does not belong to this request."_s.arg(status),
                   Flaw::WrongStatus);
}

Ending pointsTo(const QString &where)
{
    return failing(
        Kind::RedirectRefused,
        u"ghe.example points to %1 instead. Grantry did not follow, so that your password goes nowhere else."_s.arg(
            where));
}

Ending byProxy(int status)
{
    return failing(
        Kind::AnsweredByProxy,
        u"Something between this computer and ghe.example answered, not the server itself (HTTP %1)."_s.arg(status));
}

Ending lost(Flaw flaw = Flaw::None)
{
    return failing(
        Kind::LostAnswer,
        u"The connection to ghe.example broke before its answer came, so it is not known whether this was done."_s,
        flaw);
}

const Ending well;
const Ending notJson =
    failing(Kind::Malformed, u"The answer of ghe.example is no data that Grantry can read, perhaps a web page."_s,
            Flaw::NotJson);
const Ending wrongShape =
    failing(Kind::Malformed, u"The answer of ghe.example holds other data than was asked for."_s, Flaw::WrongShape);
const Ending cutShort =
    failing(Kind::Malformed, u"The answer of ghe.example ended before it was complete."_s, Flaw::CutShort);
const Ending tooLarge =
    failing(Kind::Malformed, u"The answer of ghe.example is larger than Grantry reads."_s, Flaw::TooLarge);
const Ending offline =
    failing(Kind::Offline, u"ghe.example cannot be reached (the connection ended without an answer)."_s);
const Ending timeout = failing(Kind::Timeout, u"ghe.example did not answer in time."_s);
const Ending unauthorized = failing(Kind::Unauthorized, u"ghe.example did not accept this user name and password."_s);
const Ending forbidden = failing(Kind::Forbidden, u"ghe.example refused this and says: “Forbidden”"_s);
const Ending invalid =
    failing(Kind::Validation, u"ghe.example did not accept what was entered and says: “Validation Failed”"_s);
const Ending limited = failing(Kind::RateLimited, u"ghe.example asks for fewer requests and takes none for a while."_s);
const Ending gone = failing(
    Kind::NotFound, u"ghe.example no longer has this: it was revoked or deleted, or it belongs to another account."_s);
const Ending notOffered =
    failing(Kind::ApiNotOffered, u"ghe.example does not offer the interface that lists applications and tokens."_s);
const Ending webFlow = failing(
    Kind::WebFlowRequired,
    u"ghe.example makes this token in the browser only, because your account belongs to an organisation with single "
    "sign-on."_s);

//! One line of the table: how each kind of operation ends under a fault, and how often a GET is sent. A write is sent
//! once.
struct Expected
{
    QString fault;
    Ending list, object, post, put, patch, remove;
    int gets = 1;

    [[nodiscard]] Ending of(const AnyOperation &operation) const
    {
        switch (operation.method) {
        case Method::Get:
            return QByteArrayView(operation.name).startsWith("list") ? list : object;
        case Method::Post:
            return post;
        case Method::Put:
            return put;
        case Method::Patch:
            return patch;
        case Method::Delete:
            return remove;
        }
        Q_UNREACHABLE();
    }
};

Expected all(const QString &fault, const Ending &ending, int gets = 1)
{
    return {fault, ending, ending, ending, ending, ending, ending, gets};
}

//! A GET ends in one way, a write in another.
Expected two(const QString &fault, const Ending &get, const Ending &write, int gets = 1)
{
    return {fault, get, get, write, write, write, write, gets};
}

QList<Expected> table()
{
    const QString elsewhere = u"http://127.0.0.1:9/api/v3/x"_s;
    const auto withoutBody = [](const QString &fault) { // 200, which POST and DELETE do not have
        return Expected{fault, notJson, notJson, wrongStatus(200), notJson, notJson, wrongStatus(200)};
    };
    return {
        {u"status:200"_s, wrongShape, wrongShape, wrongStatus(200), wrongShape, wrongShape, wrongStatus(200)},
        {u"status:201"_s, wrongStatus(201), wrongStatus(201), wrongShape, wrongShape, wrongStatus(201),
         wrongStatus(201)},
        all(u"status:202"_s, wrongStatus(202)),
        {u"status:204"_s, wrongStatus(204), wrongStatus(204), wrongStatus(204), wrongStatus(204), wrongStatus(204),
         well},
        all(u"status:304"_s, wrongStatus(304)),
        all(u"status:400"_s, badRequest(u"Bad Request"_s)),
        all(u"status:401"_s, unauthorized),
        all(u"status:403"_s, forbidden),
        {u"status:404"_s, notOffered, gone, notOffered, notOffered, gone, gone},
        {u"status:410"_s, notOffered, gone, webFlow, webFlow, gone, gone},
        all(u"status:418"_s, badRequest(u"Status 418"_s)),
        all(u"status:422"_s, invalid),
        all(u"status:429"_s, limited, 3),
        all(u"status:500"_s, serverError(500), 3),
        all(u"status:501"_s, serverError(501)),
        all(u"status:502"_s, serverError(502), 3),
        all(u"status:503"_s, serverError(503), 3),
        all(u"html"_s, serverError(502), 3),
        withoutBody(u"empty"_s),
        withoutBody(u"garbage"_s),
        two(u"close-before"_s, offline, lost(), 3),
        two(u"close-after"_s, offline, lost(), 3),
        {u"truncate:5"_s, cutShort, cutShort, lost(Flaw::CutShort), lost(Flaw::CutShort), lost(Flaw::CutShort), well,
         3},
        all(u"slow:30"_s, well),
        two(u"hang"_s, timeout, lost()),
        all("redirect:301:"_L1 + elsewhere, pointsTo(elsewhere)),
        all("redirect:"_L1 + elsewhere, pointsTo(elsewhere)),
        all("redirect:303:"_L1 + elsewhere, pointsTo(elsewhere)),
        all("redirect:307:"_L1 + elsewhere, pointsTo(elsewhere)),
        all("redirect:308:"_L1 + elsewhere, pointsTo(elsewhere)),
        all(u"redirect:https://new-name.example/api/v3/user"_s, pointsTo(u"https://new-name.example/api/v3/user"_s)),
        {u"no-request-id"_s, byProxy(200), byProxy(200), byProxy(201), byProxy(201), byProxy(200), byProxy(204)},
        {u"huge:2"_s, tooLarge, tooLarge, tooLarge, tooLarge, tooLarge, well},
        {u"gzip-bomb:2"_s, tooLarge, tooLarge, tooLarge, tooLarge, tooLarge, well},
    };
}

} // namespace

//! The ten operations against everything that the emulator can do wrong: what becomes of the call, what a person reads,
//! and how often the server was asked.
class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void cleanup();
    void cleanupTestCase();

private:
    int m_cases = 0;
    int m_wrong = 0;
};

void TestFaults::cases_data()
{
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("operation");
    const QList<Expected> lines = table();
    const QList<AnyOperation> operations = TenOperations().all();
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype operation = 0; operation < operations.size(); ++operation)
            QTest::addRow("%s, %s", qUtf8Printable(lines[line].fault), operations[operation].name) << line << operation;
    }
}

void TestFaults::cases()
{
    QFETCH(qsizetype, line);
    QFETCH(qsizetype, operation);
    const Expected expected = table()[line];
    emulator::Options options;
    options.faults = {*emulator::Fault::parse("* / "_L1 + expected.fault)};
    emulator::EmulatorServer server(options);
    QVERIFY(server.start());

    ApiClient::Limits limits;
    limits.firstBackOff = 4ms;
    limits.unsaidWait = 4ms;
    limits.maxReplyBytes = mostBytes;
    if (expected.fault == u"hang"_s)
        limits.timeout = 300ms;
    QNetworkAccessManager network;
    const FakeClock clock;
    ApiClient client(&network, *ServerAddress::parse(server.webRoot().toString()), clock, nullptr, limits);
    client.setCredentials(options.user, options.password);

    TenOperations ten;
    ten.grant = GrantId{29}; // the first of the story
    ten.authorization = AuthorizationId{60};
    const AnyOperation what = ten.all()[operation];
    std::optional<ApiError> error;
    QTestEventLoop loop;
    const RequestHandle handle = what.send(client, [&](std::optional<ApiError> got) {
        error = std::move(got);
        loop.exitLoop();
    });
    loop.enterLoop(60);
    QVERIFY(!loop.timeout());

    const Ending wanted = expected.of(what);
    QCOMPARE(error.has_value(), wanted.kind.has_value());
    if (error) {
        QCOMPARE(error->kind, *wanted.kind);
        QCOMPARE(error->flaw, wanted.flaw);
        QCOMPARE(errorText(*error, u"ghe.example"_s, clock.now()).summary, wanted.summary);
    }
    QCOMPARE(server.requests().size(), what.method == Method::Get ? expected.gets : 1);
}

void TestFaults::cleanup()
{
    ++m_cases;
    m_wrong += QTest::currentTestFailed() ? 1 : 0;
}

void TestFaults::cleanupTestCase()
{
    qInfo("ten operations under every fault: %d cases, %d wrong", m_cases, m_wrong);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
