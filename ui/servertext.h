// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace grantry {

//! Text of a server as it may stand in a place of its own, such as a name: one line of plain text of at most \a longest
//! characters, without signs that are not seen or that turn the writing direction.
[[nodiscard]] QString shownText(const QString &text, qsizetype longest = 2000);

//! Text of a server as it may stand inside a sentence of ours: as shownText(), and with whatever looks like a secret
//! masked.
[[nodiscard]] QString quotable(const QString &text, qsizetype longest = 200);

//! A name as part of a sentence of ours: one that is written from right to left does not turn the sentence around it.
[[nodiscard]] QString isolated(const QString &text);

//! A host for showing. Of a very long one the end is kept, since the end says whose it is.
[[nodiscard]] QString shownHost(const QString &host);

//! The web page that \a text is the address of, without user info; invalid where it is anything else, so that nothing
//! but http and https is ever opened.
[[nodiscard]] QUrl webPage(const QString &text);

//! An address for showing: without user info, query and fragment, cut where it is long but never in the host's end.
//! Empty where \a url has no host.
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace grantry
