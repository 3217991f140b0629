// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace grantry::emulator {

//! Something that goes wrong on purpose. See `grantry-emulator --help` for what each kind does.
struct Fault
{
    enum class Kind {
        Status,      //!< `status:CODE`
        Html,        //!< a load balancer's 502 page
        Empty,       //!< 200 without a body
        CloseBefore, //!< the connection ends, nothing was done
        CloseAfter,  //!< done, then the connection ends without an answer
        Truncate,    //!< `truncate:BYTES` of the announced body
        Garbage,     //!< 200 with bytes that are no JSON
        Slow,        //!< `slow:MS` before the answer
        Hang,        //!< no answer for as long as the client waits
        Redirect,    //!< `redirect:URL`, a 302; `redirect:CODE:URL` with another code
        NoRequestId, //!< a good answer without X-GitHub-Request-Id, as if a proxy had made it
        Huge,        //!< `huge:MIB` of JSON
        GzipBomb,    //!< `gzip-bomb:MIB` after decompression
    };

    QByteArray method;     //!< upper case, or `*`
    QByteArray pathPrefix; //!< under the API root, for example `/authorizations`
    int nth = 0;           //!< the n-th matching request only, counted from 1; 0 is every one
    Kind kind = Kind::Status;
    int amount = 0; //!< CODE, BYTES, MS or MIB
    QByteArray url; //!< of Redirect

    //! Reads `METHOD PATH [n] KIND`; nothing where it is not of that form.
    [[nodiscard]] static std::optional<Fault> parse(const QString &text);
};

//! How the emulated server is set up. The defaults are those of `grantry-emulator` without options.
struct Options
{
    enum class Otp { None, App, Sms };

    quint16 port = 0;                         //!< 0 picks a free one
    QString user = QStringLiteral("octocat"); //!< owns the data
    QString password = QStringLiteral("demo");
    Otp otp = Otp::None;
    QString otpCode;   //!< the one code that is right
    QString otpSecret; //!< base32; RFC 6238 codes are right instead of otpCode
    QByteArray data;   //!< `--data`: a JSON object with users, apps, grants, authorizations; empty: the built-in story
    int generatedGrants = 0; //!< `--generate`: instead of the built-in story
    int generatedTokens = 0;
    std::chrono::milliseconds latency{0}; //!< before every answer
    QString tlsCertFile;                  //!< PEM; with tlsKeyFile: https
    QString tlsKeyFile;
    QString ghesVersion = QStringLiteral("3.19.2");
    int rateLimit = 0;        //!< requests an hour; 0: rate limits are off
    int secondaryLimit = 0;   //!< writes a minute; 0: none
    bool privateMode = false; //!< /meta wants credentials too
    bool noPasswordAuth = false;
    bool apiGone = false;     //!< 404 on all ten operations
    bool webFlowOnly = false; //!< 410 on POST and PUT
    std::chrono::seconds lockout{60};
    bool log = false;     //!< one line a request on stderr
    bool remember = true; //!< keep what is received for EmulatorServer::requests()
    QList<Fault> faults;
};

} // namespace grantry::emulator
