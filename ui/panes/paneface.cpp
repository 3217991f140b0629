// SPDX-License-Identifier: MIT
#include "ui/panes/paneface.h"

#include "app/session/accountsession.h"
#include "app/text/wording.h"
#include "ui/errortext.h"
#include "ui/keychaintext.h"

#include <QCoreApplication>

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaneFace)
};

using State = AccountSession::State;

QString host(const AccountSession &session)
{
    return session.account().server.displayHost();
}

Notice withButton(Notice notice, const QString &button, PaneAct act)
{
    notice.button = button;
    notice.act = act;
    return notice;
}

Notice signInAgain(Notice notice)
{
    return withButton(std::move(notice), Words::tr("Sign in"), PaneAct::SignIn);
}

Notice tryAgain(Notice notice)
{
    return withButton(std::move(notice), Words::tr("Try again"), PaneAct::TryAgain);
}

Notice stopSignIn(Notice notice)
{
    return withButton(std::move(notice), Words::tr("Stop"), PaneAct::StopSignIn);
}

Notice openInBrowser(Notice notice)
{
    return withButton(std::move(notice), Words::tr("Open in browser"), PaneAct::OpenInBrowser);
}

//! The error as it is told; \a otherwise where the session gives none.
Notice told(const AccountSession &session, Icon icon, const Notice &otherwise)
{
    if (!session.error())
        return otherwise;
    const ErrorText words = errorText(*session.error(), host(session));
    return {icon, words.summary, words.advice, {}, PaneAct::None};
}

//! Why there is no password to sign in with.
QString whyNoPassword(const Account &account)
{
    const QString host = account.server.displayHost();
    if (account.isPasswordRefused)
        return Words::tr("%1 has refused the password that is in the keychain. It is not tried again, "
                         "because that would count towards a lockout.")
            .arg(host);
    if (account.isRemembered)
        return Words::tr("There is none for %1 on %2 in the keychain.", "user, server").arg(account.user, host);
    return Words::tr("The password of %1 on %2 is kept nowhere.", "user, server").arg(account.user, host);
}

//! Nothing was sent.
Notice passwordNeeded(const AccountSession &session)
{
    return {Icon::Key, Words::tr("The password is needed"), whyNoPassword(session.account()), {}, {}};
}

Notice certificateTrouble(const AccountSession &session, const CertificateProblem &problem)
{
    const QString title = problem.hasChanged() ? Words::tr("The certificate of %1 has changed").arg(host(session))
                                               : Words::tr("The certificate of %1 is not trusted").arg(host(session));
    return {Icon::Shield, title, Words::tr("Nothing was sent. Look at the certificate before you go on."), {}, {}};
}

Notice noMatch(PaneKind kind, const QString &filter)
{
    Notice notice{Icon::Search,
                  {},
                  Words::tr("The filter is “%1”.").arg(filter),
                  Words::tr("Clear filter"),
                  PaneAct::ClearFilter};
    switch (kind) {
    case PaneKind::Applications:
        notice.title = Words::tr("No application matches the filter");
        break;
    case PaneKind::Tokens:
        notice.title = Words::tr("No token matches the filter");
        break;
    }
    return notice;
}

Notice nothingThere(PaneKind kind, const AccountSession &session)
{
    Notice notice{Icon::Empty, {}, {}, {}, PaneAct::None};
    switch (kind) {
    case PaneKind::Applications:
        notice.title = Words::tr("No application has access");
        notice.text = Words::tr("No application can act as %1 on %2.").arg(session.account().user, host(session));
        break;
    case PaneKind::Tokens:
        notice.title = Words::tr("There are no tokens");
        notice.text = Words::tr("No token can act as %1 on %2.").arg(session.account().user, host(session));
        break;
    }
    return notice;
}

Notice reading(PaneKind kind, const AccountSession &session)
{
    switch (kind) {
    case PaneKind::Applications:
        return {Icon::Refresh, Words::tr("Reading applications …"), host(session), {}, PaneAct::None};
    case PaneKind::Tokens:
        return {Icon::Refresh, Words::tr("Reading tokens …"), host(session), {}, PaneAct::None};
    }
    Q_UNREACHABLE();
}

//! Says of when the rows are that stay.
Notice withAge(Notice notice, const AccountSession &session, const QDateTime &now)
{
    if (!session.lastRefreshed().isValid())
        return notice;
    const QString age =
        Words::tr("The list is as it was at %1.", "time").arg(wording::moment(session.lastRefreshed(), now));
    notice.text = notice.text.isEmpty() ? age : Words::tr("%1 %2", "two sentences").arg(notice.text, age);
    return notice;
}

} // namespace

Notice troubleNotice(const AccountSession &session)
{
    switch (session.state()) {
    case State::SignedOut:
        return signInAgain(
            {Icon::User,
             Words::tr("Signed out"),
             Words::tr("Sign in to see what can act as %1 on %2.").arg(session.account().user, host(session)),
             {},
             {}});
    case State::AskingKeychain:
        return stopSignIn({Icon::Unlock,
                           Words::tr("Asking the keychain for the password …"),
                           Words::tr("It may show a question of its own."),
                           {},
                           {}});
    case State::Checking:
        return stopSignIn({Icon::Wait,
                           Words::tr("Signing in …"),
                           Words::tr("%1 on %2", "user on server").arg(session.account().user, host(session)),
                           {},
                           {}});
    case State::NeedsPassword:
        return withButton(told(session, Icon::Key, passwordNeeded(session)), Words::tr("Type the password"),
                          PaneAct::TypePassword);
    case State::NeedsCode:
        return withButton(
            told(session, Icon::Code, {Icon::Code, Words::tr("A one-time password is needed"), {}, {}, {}}),
            Words::tr("Enter the code"), PaneAct::TryAgain);
    case State::KeychainLocked: {
        const ErrorText words = keychaintext::notRead(session.keychainError().value_or(SecretError::LockedOrDenied));
        return withButton({Icon::Lock, words.summary, words.advice, {}, {}}, Words::tr("Ask the keychain again"),
                          PaneAct::SignIn);
    }
    case State::Offline:
        return tryAgain(told(session, Icon::Offline,
                             {Icon::Offline, Words::tr("%1 cannot be reached").arg(host(session)), {}, {}, {}}));
    case State::NotSecure:
        if (session.error() && session.error()->certificate)
            return withButton(certificateTrouble(session, *session.error()->certificate), Words::tr("Show certificate"),
                              PaneAct::ShowCertificate);
        return tryAgain(told(session, Icon::Shield, {Icon::Shield, Words::tr("No secure connection"), {}, {}, {}}));
    case State::PasswordsRefused:
        return openInBrowser(
            told(session, Icon::Barred,
                 {Icon::Barred,
                  Words::tr("%1 takes no passwords").arg(host(session)),
                  Words::tr("Its users sign in through another service. What has access can be seen in the browser."),
                  {},
                  {}}));
    case State::ApiNotOffered:
        return openInBrowser(
            told(session, Icon::Empty,
                 {Icon::Empty,
                  Words::tr("%1 does not offer this").arg(host(session)),
                  Words::tr("The server has no list of applications and tokens for programs like this one. They can be "
                            "seen in the browser."),
                  {},
                  {}}));
    case State::TooManyAttempts:
        return tryAgain(told(session, Icon::Clock, {Icon::Clock, Words::tr("Too many attempts"), {}, {}, {}}));
    case State::Limited:
        return tryAgain(
            told(session, Icon::Hourglass, {Icon::Hourglass, Words::tr("The server asks for a pause"), {}, {}, {}}));
    case State::Ready:
    case State::Failed:
        return tryAgain(told(session, Icon::Error, {Icon::Error, Words::tr("This did not work"), {}, {}, {}}));
    }
    Q_UNREACHABLE();
}

QString freshnessText(const AccountSession &session)
{
    const RowReader &reader = session.rowReader();
    switch (reader.state()) {
    case RowReader::State::Idle:
    case RowReader::State::Reading:
    case RowReader::State::Fresh:
        return {};
    case RowReader::State::Gone:
        return Words::tr("No longer there: somebody has revoked it. Refresh to bring the list up to date.");
    case RowReader::State::Failed:
        if (reader.error()->kind == ApiError::Kind::CodeNeeded)
            return Words::tr("Shown as last read: a refresh needs a one-time password.");
        return Words::tr("Shown as last read: %1", "why it could not be read again")
            .arg(errorText(*reader.error(), host(session)).summary);
    }
    Q_UNREACHABLE();
}

PaneFace paneFace(PaneKind kind, const AccountSession &session, int rows, int shown, const QString &filter,
                  const QDateTime &now)
{
    const bool ready = session.state() == State::Ready;
    const bool signingIn = session.state() == State::Checking || session.state() == State::AskingKeychain;
    const bool inTrouble = (!ready && !signingIn) || (ready && session.error() && !session.isLoading());
    if (rows == 0) {
        if (inTrouble || signingIn)
            return {false, troubleNotice(session), false};
        return {false,
                session.isLoading() || !session.lastRefreshed().isValid() ? reading(kind, session)
                                                                          : nothingThere(kind, session),
                false};
    }
    if (shown == 0)
        return {false, noMatch(kind, filter), false};
    if (inTrouble)
        return {true, withAge(troubleNotice(session), session, now), !ready};
    if (session.isIncomplete() && !session.isLoading()) {
        const QString why = session.lastRefreshed().isValid() ? Words::tr("The lists changed while they were read")
                                                              : Words::tr("Reading was stopped before its end");
        return {true, tryAgain({Icon::Error, why, Words::tr("Rows may be missing."), {}, {}}), false};
    }
    return {true, {}, false};
}

} // namespace grantry
