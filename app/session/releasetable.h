// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QVersionNumber>

#include <optional>

namespace grantry {

//! When the maker's support of each release of GitHub Enterprise Server ended or will end. An immutable value. Days
//! were moved in the past: say "about".
class ReleaseTable final
{
public:
    //! The table that is built in (:/grantry/ghes-releases.json).
    [[nodiscard]] static ReleaseTable builtIn();
    //! Nothing where \a json is not such a table.
    [[nodiscard]] static std::optional<ReleaseTable> fromJson(const QByteArray &json);

    //! For a version such as `3.19.2`: the day of its release 3.19. A release older than all that are known has the
    //! day of the oldest. Nothing where it is newer, or \a version cannot be read.
    [[nodiscard]] std::optional<QDate> endOfSupport(const QString &version) const;

private:
    QMap<QVersionNumber, QDate> m_days;
};

} // namespace grantry
