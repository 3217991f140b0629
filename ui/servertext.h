// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace grantry {

//! Text of a server as it may stand inside a sentence of ours: one line of plain text of at most \a longest characters,
//! without signs that are not seen or that turn the writing direction, and with whatever looks like a secret masked.
[[nodiscard]] QString quotable(const QString &text, qsizetype longest = 200);

//! A name as part of a sentence of ours: one that is written from right to left does not turn the sentence around it.
[[nodiscard]] QString isolated(const QString &text);

//! A host for showing. Of a very long one the end is kept, since the end says whose it is.
[[nodiscard]] QString shownHost(const QString &host);

//! An address for showing: without user info, query and fragment, cut where it is long but never in the host's end.
//! Empty where \a url has no host.
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace grantry
