// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

namespace grantry {

//! The parts of an RFC 8288 `Link` header that paging needs. A relation that is missing, unreadable or a URI template
//! is an empty URL; nothing here is trusted: PageLoader decides what may be followed.
struct LinkHeader
{
    QUrl first;
    QUrl prev;
    QUrl next;
    QUrl last;

    bool operator==(const LinkHeader &) const = default;

    //! Never fails: what cannot be read is left out. \a base resolves relative targets.
    [[nodiscard]] static LinkHeader parse(const QByteArray &value, const QUrl &base);
    //! The value of `page` in \a url, or 0 where there is none, it is below 1 or not a number. A number that is too
    //! large for an int is the largest int.
    [[nodiscard]] static int pageNumber(const QUrl &url);
};

} // namespace grantry
