// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiclient.h"
#include "app/net/call.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace grantry {

//! Which page of a list is wanted. Pages are counted from 1; the server allows at most 100 rows a page.
struct PageRequest
{
    int page = 1;
    int perPage = 100;
    QByteArray etag; //!< of the page as it was read before, or empty
};

//! One page as the server gave it.
template <class Row>
struct Page
{
    QList<Row> rows;
    LinkHeader links;
    QByteArray etag;
    bool notModified = false; //!< 304: rows are those that are known already
    bool viaHttp2 = false;
};

//! How far a list has come. `total` is 0 until the server has named the last page.
struct PageProgress
{
    int loaded = 0;
    int total = 0;

    bool operator==(const PageProgress &) const = default;
};

//! A list that was read to its end.
template <class Row>
struct LoadedList
{
    QList<Row> rows;          //!< in the server's order, no id twice
    QList<Page<Row>> pages;   //!< for If-None-Match at the next load
    bool complete = true;     //!< false: the list moved while it was read, twice; rows may be missing from it
};

//! Reads a paged list: the first page, then the others side by side, handed on in order.
//!
//! Row must have an `id` member that compares. Owned by whoever asks; destroying it aborts and no callback runs.
template <class Row>
class PageLoader;

} // namespace grantry
