// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! The path of a call below the API root. The only place where path arguments are encoded.
//!
//! A segment that would climb or vanish (`.`, `..`, empty) and an id below 1 make the whole path invalid for good, and
//! ApiClient refuses to send it (ApiError::Kind::InvalidRequest). Everything else, `/` and `%` included, is encoded.
class RequestPath final
{
public:
    RequestPath() = default;
    //! Begins with a fixed path such as `/authorizations`, used as it is.
    explicit RequestPath(QLatin1StringView fixed)
        : m_encoded(fixed)
    {
    }

    [[nodiscard]] RequestPath segment(const QString &text) const;
    [[nodiscard]] RequestPath id(qint64 id) const;

    //! False where an argument was refused, and for a path that never began.
    [[nodiscard]] bool isValid() const { return m_valid && !m_encoded.isEmpty(); }
    //! Percent-encoded, begins with `/`.
    [[nodiscard]] QString encoded() const { return m_encoded; }

private:
    QString m_encoded;
    bool m_valid = true;
};

} // namespace grantry
