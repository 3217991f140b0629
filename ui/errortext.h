// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"

#include <QString>

namespace grantry {

//! An error as a person reads it, in plain text: what happened and what it means, then what they can do next.
struct ErrorText
{
    QString summary;
    QString advice; //!< may be empty
};

//! The only place where an ApiError becomes words. \a host is shown; the server's own message is quoted where it helps.
[[nodiscard]] ErrorText errorText(const ApiError &error, const QString &host);

} // namespace grantry
