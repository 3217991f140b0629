// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/certificateproblem.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace grantry {

//! One entry of the `errors` list of a 422 answer: which member of the body the server refused, and why.
struct FieldError
{
    QString resource; //!< for example `OauthAccess`
    QString code;     //!< for example `already_exists`, `missing_field`, `custom`
    QString field;    //!< the server's name of the member, for example `description` (which is the note)
    QString message;  //!< the server's own sentence; only there with code `custom`

    bool operator==(const FieldError &) const = default;
};

//! What went wrong with one request, as a value. It is turned into a sentence in ui/errortext and nowhere else.
struct ApiError
{
    enum class Kind {
        InvalidRequest,  //!< refused by this client before anything was sent: an id below 1, a path segment `..`
        Offline,         //!< no connection: name not found, refused, network gone
        Timeout,         //!< no answer in time; nothing is known about a write, see LostAnswer
        Tls,             //!< the certificate or the handshake was not good
        RedirectRefused, //!< the server pointed elsewhere and the client did not follow: #location
        Unauthorized,    //!< 401 from the server: user name or password wrong
        CodeNeeded,      //!< a one-time password is wanted and was not asked for, or the person cancelled
        CodeWrong,       //!< a one-time password was sent and refused
        PasswordIsToken, //!< 403: a personal token was given as the password (so the token is valid)
        TooManyAttempts, //!< 403: locked out for a while, the right password is refused too
        Forbidden,       //!< any other 403
        NotFound,        //!< 404 of one object: gone, or somebody else's
        WebFlowRequired, //!< 410: this token must be made in the browser
        ApiNotOffered,   //!< 404 of a whole collection: this server does not have the API
        BadRequest,      //!< 400, or another 4xx that has no kind of its own
        Validation,      //!< 422; #fields says where, and may be empty
        RateLimited,     //!< 403 or 429 with a limit: #retryAt
        ServerError,     //!< 5xx
        Malformed,       //!< an answer that cannot be read: #flaw
        AnsweredByProxy, //!< no X-GitHub-Request-Id: something between here and the server answered
        LostAnswer,      //!< a write was sent and its answer did not arrive: read again before saying anything
        Cancelled,       //!< the person stopped it
    };

    //! Why an answer could not be read; only with Kind::Malformed.
    enum class Flaw {
        None,
        TooLarge,      //!< beyond the limit, before or after decompression
        CutShort,      //!< fewer bytes than announced, or the framing is broken
        NotJson,       //!< does not parse
        TooDeep,       //!< nested deeper than is read
        WrongShape,    //!< JSON, but not of the documented shape
        WrongEncoding, //!< a Content-Encoding or character set that is not understood
        WrongStatus,   //!< a success status that this operation does not have
    };

    Kind kind = Kind::Offline;
    int httpStatus = 0;               //!< 0 where no answer came
    QString serverMessage;            //!< the server's `message`, untrusted plain text, may be empty
    QList<FieldError> fields;         //!< only with Validation
    std::optional<QDateTime> retryAt; //!< with RateLimited, TooManyAttempts, ServerError where the server said so
    QUrl location;                    //!< with RedirectRefused: where it pointed
    Flaw flaw = Flaw::None;           //!< with Malformed; with LostAnswer where a part of the answer came
    QString detail;                   //!< technical, untranslated, free of secrets: what Qt or TLS said
    std::optional<CertificateProblem> certificate; //!< with Tls where the server's certificate was the reason
    QString requestId;                             //!< X-GitHub-Request-Id, for a report to the server's administrator
    QString serverVersion;                         //!< X-GitHub-Enterprise-Version, where the answer had one

    bool operator==(const ApiError &) const = default;
};

//! The value, or what went wrong.
template <class T>
using ApiResult = tl::expected<T, ApiError>;

} // namespace grantry
