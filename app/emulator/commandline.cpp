// SPDX-License-Identifier: MIT
#include "app/emulator/commandline.h"

#include "app/emulator/totp.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

QString description()
{
    return QString::fromUtf8(
        R"(A GitHub Enterprise Server for tests: the OAuth Authorizations API, /, /meta, /user and /rate_limit on 127.0.0.1.
Ready, it prints one line: listening on http://127.0.0.1:PORT/api/v3

Without --data and --generate it tells a story: octocat has a dozen applications and some forty tokens; hubot (password
demo, one-time password 123456) has some more. One application is always registered:
  client id abcde12345fghij67890, secret 3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f

Data for --data is a JSON object with four arrays, all optional, their members as the API writes them:
  users           login; also id, name, email, site_admin, password, otp (none, app, sms), otp_code, otp_secret
  apps            client_id, name, url; also client_secret (needed to make tokens), first_party (true: has no grant)
  grants          id, app {client_id, name, url}, scopes, created_at, updated_at, user {login}
  authorizations  id, app (none: a personal token), note, note_url, scopes, fingerprint, token or hashed_token and
                  token_last_eight, created_at, updated_at, expires_at, user {login}
Rows without user are the --user's; users without a password have that of --password. Times are 2019-04-24T21:49:02Z,
or relative to the start: -400d, +6h (s m h d y).
An example is tests/data/emulator/example.json in the sources.

Faults, --fault 'METHOD PATH [N] KIND': METHOD or *; PATH is a prefix under the API root; N: the Nth matching request
only, else every one. KIND is one of
  status:CODE     that status, nothing done              'GET /authorizations status:503'
  html            a load balancer's 502 page             'GET /authorizations?page=2 html'
  empty           200 without a body                     'GET /user empty'
  close-before    nothing done, the connection ends      'DELETE /applications/grants close-before'
  close-after     done, then the connection ends         'DELETE /authorizations 1 close-after'
  truncate:BYTES  so much of the announced body          'GET /authorizations 2 truncate:100'
  garbage         200 with bytes that are no JSON        'GET /applications/grants garbage'
  slow:MS         the answer comes later                 '* / slow:2000'
  hang            no answer while the client waits       'POST /authorizations hang'
  redirect:URL    302; redirect:307:URL another one      'GET /user redirect:http://127.0.0.1:9/api/v3/user'
  no-request-id   good, but as if a proxy had made it    'DELETE / no-request-id'
  huge:MIB        the body after so many MiB of spaces   'GET /authorizations huge:100'
  gzip-bomb:MIB   the same, compressed                   'GET /authorizations gzip-bomb:1000')");
}

QList<QCommandLineOption> optionList()
{
    const auto option = [](const QString &name, const QString &text, const QString &value = {}) {
        return QCommandLineOption{name, text, value};
    };
    return {
        option(u"port"_s, u"Listen on port <N>; 0, the default, picks a free one: --port 8080"_s, u"N"_s),
        option(u"user"_s, u"Who signs in and owns the data, octocat by default: --user monalisa"_s, u"NAME"_s),
        option(u"password"_s, u"The password of that user, demo by default: --password secret"_s, u"WORD"_s),
        option(u"otp"_s, u"One-time passwords: none, app or sms: --otp app --otp-code 123456"_s, u"KIND"_s),
        option(u"otp-code"_s, u"The one code that is right: --otp-code 123456"_s, u"CODE"_s),
        option(u"otp-secret"_s, u"Right are the codes of RFC 6238 for this: --otp-secret JBSWY3DPEHPK3PXP"_s,
               u"BASE32"_s),
        option(u"data"_s, u"Serve the data of <FILE>: --data example.json"_s, u"FILE"_s),
        option(u"generate"_s, u"Serve made-up data: --generate 1000,100000"_s, u"GRANTS,TOKENS"_s),
        option(u"latency"_s, u"Wait so many milliseconds before each answer: --latency 50"_s, u"MS"_s),
        option(u"tls-cert"_s, u"Speak https: --tls-cert cert.pem --tls-key key.pem"_s, u"FILE"_s),
        option(u"tls-key"_s, u"The private key of --tls-cert"_s, u"FILE"_s),
        option(u"ghes-version"_s, u"The version that the server says it has: --ghes-version 3.12.4"_s, u"V"_s),
        option(u"rate-limit"_s, u"Allow so many requests an hour to each user: --rate-limit 5000"_s, u"N"_s),
        option(u"secondary-limit"_s, u"Allow so many writes a minute to each user: --secondary-limit 20"_s, u"N"_s),
        option(u"private-mode"_s, u"Want credentials for everything, /meta too"_s),
        option(u"no-password-auth"_s, u"Take no passwords, as with SAML or CAS"_s),
        option(u"api-gone"_s, u"Answer 404 to all of the OAuth Authorizations API"_s),
        option(u"web-flow-only"_s, u"Answer 410 to POST and PUT, as for members of organizations with SAML"_s),
        option(u"lockout"_s, u"Refuse all passwords for so long after ten wrong ones, 60 by default: --lockout 5"_s,
               u"SECONDS"_s),
        option(u"log"_s,
               u"Print method, path, status and time of every request on stderr, and when an SMS would be sent"_s),
        option(u"fault"_s, u"Go wrong on purpose, see above; may be repeated"_s, u"SPEC"_s),
    };
}

//! Turns the words into options, and stops at the first that is wrong.
class Reader final
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser{parser}
    {
    }

    [[nodiscard]] tl::expected<Options, QString> read()
    {
        readServer();
        readUser();
        readData();
        readMoods();
        for (const QString &text : m_parser.values(u"fault"_s)) {
            if (const auto fault = Fault::parse(text))
                m_options.faults.append(*fault);
            else
                fail(u"--fault: expected 'METHOD PATH [N] KIND', got '%1'"_s.arg(text));
        }
        if (!m_error.isEmpty())
            return tl::unexpected{m_error};
        return m_options;
    }

private:
    void readServer();
    void readUser();
    void readOtp();
    void readData();
    void readGenerate();
    void readMoods();

    void number(const QString &name, int least, int most, int &into);
    void text(const QString &name, const QString &pattern, QString &into);
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what.simplified();
    }

    const QCommandLineParser &m_parser;
    Options m_options;
    QString m_error;
};

constexpr int anyNumber = std::numeric_limits<int>::max();

void Reader::readServer()
{
    int port = 0;
    number(u"port"_s, 0, std::numeric_limits<quint16>::max(), port);
    m_options.port = quint16(port);
    m_options.tlsCertFile = m_parser.value(u"tls-cert"_s);
    m_options.tlsKeyFile = m_parser.value(u"tls-key"_s);
    if (m_options.tlsCertFile.isEmpty() != m_options.tlsKeyFile.isEmpty())
        fail(u"--tls-cert and --tls-key need each other"_s);
    text(u"ghes-version"_s, u"\\d{1,3}(\\.\\d{1,3}){1,2}"_s, m_options.ghesVersion);
    m_options.log = m_parser.isSet(u"log"_s);
}

void Reader::readUser()
{
    text(u"user"_s, u"[^:\\s]+"_s, m_options.user);
    text(u"password"_s, u".+"_s, m_options.password);
    readOtp();
}

void Reader::readOtp()
{
    QString kind = m_parser.isSet(u"otp-code"_s) || m_parser.isSet(u"otp-secret"_s) ? u"app"_s : u"none"_s;
    text(u"otp"_s, u"none|app|sms"_s, kind);
    m_options.otp = kind == "app"_L1 ? Options::Otp::App : kind == "sms"_L1 ? Options::Otp::Sms : Options::Otp::None;
    text(u"otp-code"_s, u"\\d{4,10}"_s, m_options.otpCode);
    m_options.otpSecret = m_parser.value(u"otp-secret"_s);
    if (!m_options.otpSecret.isEmpty() && !totp::fromBase32(m_options.otpSecret))
        fail(u"--otp-secret: expected base32, letters A to Z and digits 2 to 7"_s);
    if (m_options.otp != Options::Otp::None && m_options.otpCode.isEmpty() && m_options.otpSecret.isEmpty())
        fail(u"--otp %1 needs --otp-code or --otp-secret"_s.arg(kind));
}

void Reader::readData()
{
    readGenerate();
    if (!m_parser.isSet(u"data"_s))
        return;
    QFile file{m_parser.value(u"data"_s)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"--data %1: %2"_s.arg(file.fileName(), file.errorString()));
    m_options.data = file.readAll();
    if (m_options.data.isEmpty())
        fail(u"--data %1: the file is empty"_s.arg(file.fileName()));
}

void Reader::readGenerate()
{
    if (!m_parser.isSet(u"generate"_s))
        return;
    static const QRegularExpression form{u"^(\\d{1,7}),(\\d{1,7})$"_s};
    const QRegularExpressionMatch match = form.match(m_parser.value(u"generate"_s));
    if (!match.hasMatch())
        return fail(u"--generate: expected GRANTS,TOKENS such as 1000,100000"_s);
    m_options.generatedGrants = match.capturedView(1).toInt();
    m_options.generatedTokens = match.capturedView(2).toInt();
    // Nothing at all is generated data too, and not the story.
    m_options.data = "{}";
}

void Reader::readMoods()
{
    int latency = 0;
    int lockout = int(m_options.lockout.count());
    number(u"latency"_s, 0, anyNumber, latency);
    number(u"lockout"_s, 0, anyNumber, lockout);
    number(u"rate-limit"_s, 1, anyNumber, m_options.rateLimit);
    number(u"secondary-limit"_s, 1, anyNumber, m_options.secondaryLimit);
    m_options.latency = std::chrono::milliseconds{latency};
    m_options.lockout = std::chrono::seconds{lockout};
    m_options.privateMode = m_parser.isSet(u"private-mode"_s);
    m_options.noPasswordAuth = m_parser.isSet(u"no-password-auth"_s);
    m_options.apiGone = m_parser.isSet(u"api-gone"_s);
    m_options.webFlowOnly = m_parser.isSet(u"web-flow-only"_s);
}

void Reader::number(const QString &name, int least, int most, int &into)
{
    if (!m_parser.isSet(name))
        return;
    bool ok = false;
    into = m_parser.value(name).toInt(&ok);
    if (!ok || into < least || into > most)
        fail(most == anyNumber ? u"--%1: expected a whole number of %2 or more"_s.arg(name).arg(least)
                               : u"--%1: expected a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
}

void Reader::text(const QString &name, const QString &pattern, QString &into)
{
    if (!m_parser.isSet(name))
        return;
    into = m_parser.value(name);
    const QRegularExpression form{QRegularExpression::anchoredPattern(pattern)};
    if (!form.match(into).hasMatch())
        fail(u"--%1: not of the form that --help shows"_s.arg(name));
}

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addOptions(optionList());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return tl::unexpected{parser.errorText().simplified()};
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected{u"unexpected argument '%1'"_s.arg(parser.positionalArguments().first()).simplified()};
    if (parser.isSet(help))
        return CommandLine{.options = {}, .print = parser.helpText()};
    if (parser.isSet(version))
        return CommandLine{.options = {}, .print = u"grantry-emulator " GRANTRY_VERSION "\n"_s};
    return Reader{parser}.read().map(
        [](const Options &options) { return CommandLine{.options = options, .print = {}}; });
}

} // namespace grantry::emulator
