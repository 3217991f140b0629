// SPDX-License-Identifier: MIT
#pragma once

#include <QTimeZone>

namespace grantry {

//! The zone of a QDateTime, in the words of this Qt: 6.5 has brought new ones, and 6.9 warns of the old.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utc = QTimeZone::UTC;
#else
inline constexpr auto utc = Qt::UTC;
#endif

} // namespace grantry
