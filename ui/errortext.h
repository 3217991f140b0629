// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"

#include <QDateTime>
#include <QString>

namespace grantry {

//! An error as a person reads it, in plain text: what happened and what it means, then what they can do next.
struct ErrorText
{
    QString summary;
    QString advice; //!< may be empty

    //! Both, for where there is only one place for text.
    [[nodiscard]] QString inOne() const;
};

//! The only place where an ApiError becomes words. \a host is shown; the server's own message is quoted where it helps.
//! \a now (UTC) tells whether a time is one of today.
[[nodiscard]] ErrorText errorText(const ApiError &error, const QString &host,
                                  const QDateTime &now = QDateTime::currentDateTimeUtc());

//! The same of a write that was not done. Where the error does not make that clear, \a notDone says it, a text with
//! the error's own sentence in %1.
[[nodiscard]] ErrorText notDoneText(const ApiError &error, const QString &host, const QString &notDone);

//! The server makes no token before the e-mail address of the account is verified. It says so in words only.
[[nodiscard]] bool wantsVerifiedEmail(const ApiError &error);
//! The server does not know the application, or its client secret is another one. It says so in words only.
[[nodiscard]] bool refusesApplication(const ApiError &error);

//! What is wrong with one member of a form, in a sentence, for showing beside the field it is about.
[[nodiscard]] QString fieldErrorText(const FieldError &error);

} // namespace grantry
