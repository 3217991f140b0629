// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace grantry::emulator {

//! Where a request goes, read from the raw target so that a `%2F` inside a segment stays inside it.
struct Target
{
    bool underApiRoot = false; //!< begins with /api/v3
    QStringList segments;      //!< decoded, without those of the API root; dot segments are resolved as nginx does
    QByteArray rawQuery;       //!< as sent
    QList<std::pair<QString, QString>> query; //!< decoded

    [[nodiscard]] static Target parse(const QByteArray &raw);
    //! The last value of a query parameter, as Rack takes it; empty where there is none.
    [[nodiscard]] QString queryValue(const QString &name) const;
};

//! A page of a list, counted from 1. Nonsense and zero give the defaults, as real servers do.
struct PageWindow
{
    qsizetype page = 1;
    qsizetype perPage = 30;

    [[nodiscard]] static PageWindow of(const Target &target);
    [[nodiscard]] qsizetype offset() const { return (page - 1) * perPage; }
};

//! The Link header for a list of \a total rows, or empty where one page holds them all. \a url is the list without a
//! query.
[[nodiscard]] QByteArray linkHeader(const QByteArray &url, const Target &target, qsizetype total);

} // namespace grantry::emulator
