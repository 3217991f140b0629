// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include "app/session/doubt.h"
#include "app/text/wording.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    Words(const ApiError &error, const QString &host, const QDateTime &now)
        : m_error(error)
        , m_host(shownHost(host))
        , m_message(quotable(error.serverMessage))
        , m_now(now)
    {
    }

    [[nodiscard]] ErrorText text() const;

    [[nodiscard]] static QString field(const FieldError &error);
    [[nodiscard]] static QString joined(const QString &first, const QString &second);

private:
    [[nodiscard]] ErrorText unreachable() const;
    [[nodiscard]] ErrorText tls() const;
    [[nodiscard]] ErrorText redirect() const;
    [[nodiscard]] ErrorText locked() const;
    [[nodiscard]] ErrorText forbidden() const;
    [[nodiscard]] ErrorText badRequest() const;
    [[nodiscard]] ErrorText validation() const;
    [[nodiscard]] ErrorText rateLimited() const;
    [[nodiscard]] ErrorText serverError() const;
    [[nodiscard]] ErrorText malformed() const;
    [[nodiscard]] QString flaw() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] ErrorText proxy() const;
    //! When the server will listen again, as short as it can be said; empty where it did not say.
    [[nodiscard]] QString retryTime() const;

    [[nodiscard]] static QString fieldName(const QString &field);

    const ApiError &m_error;
    QString m_host;
    QString m_message;
    QDateTime m_now;
};

ErrorText Words::text() const
{
    using Kind = ApiError::Kind;
    if (wantsVerifiedEmail(m_error))
        return {tr("%1 makes no token before the e-mail address of your account is verified.").arg(m_host),
                tr("Verify it in the e-mail settings of the server, then try again.")};
    switch (m_error.kind) {
    case Kind::InvalidRequest:
        return {tr("Grantry did not send this request: an ID or a name in it cannot be sent safely."),
                tr("Nothing was changed. Refresh the list, then try again.")};
    case Kind::Offline:
        return unreachable();
    case Kind::Timeout:
        return {tr("%1 did not answer in time.").arg(m_host),
                tr("The server or the network may be slow. Try again in a moment.")};
    case Kind::Tls:
        return tls();
    case Kind::RedirectRefused:
        return redirect();
    case Kind::Unauthorized:
        return {
            tr("%1 did not accept this user name and password.").arg(m_host),
            tr("Check both and sign in again. After several wrong passwords the server locks sign-in for a while.")};
    case Kind::CodeNeeded:
        return {tr("%1 asks for a one-time password.").arg(m_host),
                tr("Try again and enter the code from your app or text message.")};
    case Kind::CodeWrong:
        return {tr("%1 did not accept the one-time password.").arg(m_host),
                tr("A code is good for about half a minute. Wait for the next one, then try again.")};
    case Kind::PasswordIsToken:
        return {tr("What was entered is a personal access token, and %1 wants the password of the account here.")
                    .arg(m_host),
                tr("Sign in with the password. The token itself is valid: keep it safe.")};
    case Kind::TooManyAttempts:
        return locked();
    case Kind::Forbidden:
        return forbidden();
    case Kind::NotFound:
        return {tr("%1 no longer has this: it was revoked or deleted, or it belongs to another account.").arg(m_host),
                tr("Refresh the list to see what is there now.")};
    case Kind::WebFlowRequired:
        return {tr("%1 makes this token in the browser only, because your account belongs to an organisation with "
                   "single sign-on.")
                    .arg(m_host),
                tr("Sign in to the server in the browser and make the token in its settings.")};
    case Kind::ApiNotOffered:
        return {tr("%1 does not offer the interface that lists applications and tokens.").arg(m_host),
                tr("Check the address. If it is right, use the server's settings pages in the browser.")};
    case Kind::BadRequest:
        return badRequest();
    case Kind::Validation:
        return validation();
    case Kind::RateLimited:
        return rateLimited();
    case Kind::ServerError:
        return serverError();
    case Kind::Malformed:
        return malformed();
    case Kind::AnsweredByProxy:
        return proxy();
    case Kind::LostAnswer:
        return {tr("The connection to %1 broke before its answer came, so it is not known whether this was done.")
                    .arg(m_host),
                tr("Refresh the list to find out before you try again.")};
    case Kind::Cancelled:
        return {tr("This was stopped before it was finished."), tr("Refresh the list to see how things stand.")};
    }
    Q_UNREACHABLE();
}

//! What Qt says is translated already; the rest is app/net's.
QString Words::detail() const
{
    return m_error.detail.isEmpty() ? QString()
                                    : QCoreApplication::translate("NetworkFailure", qUtf8Printable(m_error.detail));
}

ErrorText Words::unreachable() const
{
    const QString reason = quotable(detail(), 120);
    return {reason.isEmpty() ? tr("%1 cannot be reached.").arg(m_host)
                             : tr("%1 cannot be reached (%2).", "host, technical reason").arg(m_host, reason),
            tr("Check the network, the VPN and the proxy, then try again.")};
}

ErrorText Words::tls() const
{
    if (m_error.certificate && m_error.certificate->hasChanged())
        return {tr("The certificate of %1 is not the one that was trusted, so nothing was sent.").arg(m_host),
                tr("It may have been renewed, or somebody else answers in the server's place. Look at it first.")};
    const QString reason = quotable(detail(), 160);
    return {reason.isEmpty()
                ? tr("No secure connection to %1 could be made, so nothing was sent.").arg(m_host)
                : tr("No secure connection to %1 could be made, so nothing was sent (%2).", "host, technical reason")
                      .arg(m_host, reason),
            tr("If you did not expect this, ask the server's administrator about its certificate before you go on.")};
}

ErrorText Words::redirect() const
{
    const QString target = shownAddress(m_error.location);
    const QString advice = tr("If the server has moved, add the account again with the new address.");
    if (target.isEmpty())
        return {tr("%1 points to another address. Grantry did not follow, so that your password goes nowhere else.")
                    .arg(m_host),
                advice};
    return {
        tr("%1 points to %2 instead. Grantry did not follow, so that your password goes nowhere else.", "host, address")
            .arg(m_host, target),
        advice};
}

ErrorText Words::locked() const
{
    const QString time = retryTime();
    if (time.isEmpty())
        return {tr("%1 has locked sign-in for a while after too many wrong passwords.").arg(m_host),
                tr("For now even the right password is refused. Sign in again later.")};
    return {tr("%1 has locked sign-in until %2 after too many wrong passwords.").arg(m_host, time),
            tr("Until then even the right password is refused. Sign in again after that.")};
}

ErrorText Words::forbidden() const
{
    return {m_message.isEmpty() ? tr("%1 refused this and did not say why.").arg(m_host)
                                : tr("%1 refused this and says: “%2”").arg(m_host, m_message),
            tr("Your account may not be allowed to do this. Ask the server's administrator.")};
}

ErrorText Words::badRequest() const
{
    const QString advice = tr("Nothing was changed. This server may be of a version that Grantry does not know.");
    if (!m_message.isEmpty())
        return {tr("%1 could not use this request and says: “%2”").arg(m_host, m_message), advice};
    if (m_error.httpStatus == 0)
        return {tr("%1 could not use this request.").arg(m_host), advice};
    return {tr("%1 could not use this request (HTTP %2).").arg(m_host, QString::number(m_error.httpStatus)), advice};
}

ErrorText Words::validation() const
{
    constexpr qsizetype mostFields = 3;
    QString fields;
    for (const FieldError &error : m_error.fields.first(std::min(m_error.fields.size(), mostFields)))
        fields = joined(fields, field(error));
    if (!fields.isEmpty())
        return {fields, tr("Nothing was changed. Correct it and try again.")};
    if (refusesApplication(m_error))
        return {tr("%1 does not know an application with this client ID, or the client secret is wrong.").arg(m_host),
                tr("Nothing was changed. Compare both with the application's settings on the server.")};
    return {m_message.isEmpty() ? tr("%1 did not accept what was entered and did not say why.").arg(m_host)
                                : tr("%1 did not accept what was entered and says: “%2”").arg(m_host, m_message),
            tr("Nothing was changed. Correct it and try again.")};
}

ErrorText Words::rateLimited() const
{
    const QString time = retryTime();
    if (time.isEmpty())
        return {tr("%1 asks for fewer requests and takes none for a while.").arg(m_host),
                tr("Wait a minute, then try again.")};
    return {tr("%1 asks for fewer requests and takes none until %2.").arg(m_host, time), tr("Try again after that.")};
}

ErrorText Words::serverError() const
{
    const QString id = quotable(m_error.requestId, 60);
    const QString time = retryTime();
    return {m_error.httpStatus == 0
                ? tr("%1 has a problem of its own.").arg(m_host)
                : tr("%1 has a problem of its own (HTTP %2).").arg(m_host, QString::number(m_error.httpStatus)),
            !time.isEmpty() ? tr("It asks to try again after %1.").arg(time)
            : id.isEmpty()
                ? tr("Try again in some minutes. If it goes on, tell the server's administrator.")
                : tr("Try again in some minutes. If it goes on, give the server's administrator this request ID: %1")
                      .arg(id)};
}

ErrorText Words::malformed() const
{
    // That it was read so far, and is the server's own, says that the address is right.
    if (m_error.flaw == ApiError::Flaw::WrongShape)
        return {flaw(), tr("Try again in some minutes. If it goes on, tell the server's administrator.")};
    return {
        flaw(),
        tr("Check that the address is that of a GitHub Enterprise Server, and whether a proxy or a sign-in page of the "
           "network stands between.")};
}

QString Words::flaw() const
{
    using Flaw = ApiError::Flaw;
    switch (m_error.flaw) {
    case Flaw::None:
        return tr("The answer of %1 cannot be read.").arg(m_host);
    case Flaw::TooLarge:
        return tr("The answer of %1 is larger than Grantry reads.").arg(m_host);
    case Flaw::CutShort:
        return tr("The answer of %1 ended before it was complete.").arg(m_host);
    case Flaw::NotJson:
        return tr("The answer of %1 is no data that Grantry can read, perhaps a web page.").arg(m_host);
    case Flaw::TooDeep:
        return tr("The answer of %1 is nested deeper than Grantry reads.").arg(m_host);
    case Flaw::WrongShape:
        return tr("The answer of %1 holds other data than was asked for.").arg(m_host);
    case Flaw::WrongEncoding:
        return tr("The answer of %1 is compressed or encoded in a way that Grantry does not know.").arg(m_host);
    case Flaw::WrongStatus:
        return tr("%1 answered with HTTP %2, which does not belong to this request.")
            .arg(m_host, QString::number(m_error.httpStatus));
    }
    Q_UNREACHABLE();
}

ErrorText Words::proxy() const
{
    constexpr int proxyWantsCredentials = 407;
    if (m_error.httpStatus == proxyWantsCredentials)
        return {tr("The proxy on the way to %1 wants a user name and a password.").arg(m_host),
                tr("Try again and sign in to the proxy, or choose another way in the Preferences.")};
    return {
        m_error.httpStatus == 0
            ? tr("Something between this computer and %1 answered, not the server itself.").arg(m_host)
            : tr("Something between this computer and %1 answered, not the server itself (HTTP %2).")
                  .arg(m_host, QString::number(m_error.httpStatus)),
        tr("It may be a proxy, a load balancer or a sign-in page of the network. Open the server in the browser to see "
           "it, then try again.")};
}

QString Words::retryTime() const
{
    return m_error.retryAt ? wording::moment(*m_error.retryAt, m_now) : QString();
}

QString Words::fieldName(const QString &field)
{
    // In the server's words the note of an authorization is its description.
    if (field == "description"_L1 || field == "note"_L1)
        return tr("Note");
    if (field == "note_url"_L1)
        return tr("Note URL");
    if (field == "fingerprint"_L1)
        return tr("Fingerprint");
    if (field == "scopes"_L1)
        return tr("Scopes");
    if (field == "client_id"_L1)
        return tr("Client ID");
    if (field == "client_secret"_L1)
        return tr("Client secret");
    return quotable(field, 40);
}

QString Words::field(const FieldError &error)
{
    const bool isNote = error.field == "description"_L1 || error.field == "note"_L1;
    if (isNote && error.code == "already_exists"_L1)
        return tr("A token with this note is already there. Choose another note.");
    if (isNote && error.code == "missing_field"_L1)
        return tr("A token needs a note.");
    if (error.field == "fingerprint"_L1 && error.code == "already_exists"_L1)
        return tr("A token with this fingerprint is already there. Choose another fingerprint.");

    const QString name = fieldName(error.field);
    const QString message = quotable(error.message, 120);
    if (name.isEmpty())
        return message.isEmpty() ? QString() : tr("The server says: “%1”").arg(message);
    if (!message.isEmpty())
        return tr("The server did not accept “%1” and says: “%2”", "name of a field, message").arg(name, message);
    if (error.code == "missing_field"_L1 || error.code == "missing"_L1)
        return tr("“%1” is missing.", "name of a field").arg(name);
    if (error.code == "already_exists"_L1)
        return tr("“%1” is already in use.", "name of a field").arg(name);
    return tr("The server did not accept “%1”.", "name of a field").arg(name);
}

QString Words::joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return tr("%1 %2", "two sentences, one after the other").arg(first, second);
}

} // namespace

QString ErrorText::inOne() const
{
    return Words::joined(summary, advice);
}

ErrorText errorText(const ApiError &error, const QString &host, const QDateTime &now)
{
    return Words(error, host, now).text();
}

ErrorText notDoneText(const ApiError &error, const QString &host, const QString &notDone)
{
    ErrorText text = errorText(error, host);
    if (makesOneWonder(error.kind))
        text.summary = notDone.arg(text.summary);
    return text;
}

bool wantsVerifiedEmail(const ApiError &error)
{
    // As 403 or 422, and there in the message of the answer or in that of a field.
    if (error.kind != ApiError::Kind::Validation && error.kind != ApiError::Kind::Forbidden)
        return false;
    static const QRegularExpression said(u"\\be-?mail\\b.*verif|verif.*\\be-?mail\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto isSaid = [](const QString &words) { return said.match(words).hasMatch(); };
    return isSaid(error.serverMessage) || std::ranges::any_of(error.fields, [&](const FieldError &field) {
               return isSaid(field.message) || isSaid(field.field + u' ' + field.code);
           });
}

bool refusesApplication(const ApiError &error)
{
    return error.kind == ApiError::Kind::Validation && error.fields.isEmpty() &&
           error.serverMessage.contains("application client_id or secret"_L1, Qt::CaseInsensitive);
}

QString fieldErrorText(const FieldError &error)
{
    return Words::field(error);
}

} // namespace grantry
