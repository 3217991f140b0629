// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"

#include <QDateTime>
#include <QString>

namespace grantry {

class AccountSession;

//! Which of the two lists of an account.
enum class PaneKind { Applications, Tokens };

//! What a person can do about the state of a pane.
enum class PaneAct {
    None,
    ClearFilter,
    TryAgain,
    SignIn,       //!< with the password of the keychain, or one that is typed
    TypePassword, //!< whatever the keychain has
    StopSignIn,
    ShowCertificate,
    NoteDeprecation,
    OpenInBrowser,
};

//! A few words, and one button.
struct Notice
{
    Icon icon = Icon::Empty;
    QString title;
    QString text; //!< may be empty
    QString button;
    PaneAct act = PaneAct::None;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const Notice &) const = default;
};

//! How a pane looks in the state that its account is in.
struct PaneFace
{
    bool showsRows = false;
    Notice notice;      //!< instead of the rows; beside them a line above the list, or empty
    bool stale = false; //!< the rows are those of an earlier refresh

    bool operator==(const PaneFace &) const = default;
};

//! What a session that is not ready, or whose last refresh failed, has to say.
[[nodiscard]] Notice troubleNotice(const AccountSession &session);

//! \a rows there are, of which \a shown meet \a filter. \a now (UTC) tells whether a time is one of today.
[[nodiscard]] PaneFace paneFace(PaneKind kind, const AccountSession &session, int rows, int shown,
                                const QString &filter, const QDateTime &now);

//! What is to be said of the row that is looked at where it could not be read afresh; empty where it could.
[[nodiscard]] QString freshnessText(const AccountSession &session);

} // namespace grantry
