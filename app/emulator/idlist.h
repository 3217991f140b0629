// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <span>
#include <vector>

namespace grantry::emulator {

//! Ids in rising order. A page costs the same wherever it is; a new id, being the highest, goes to the end.
class IdList final
{
public:
    void insert(qint64 id)
    {
        if (m_ids.empty() || m_ids.back() < id)
            m_ids.push_back(id);
        else
            m_ids.insert(std::lower_bound(m_ids.begin(), m_ids.end(), id), id);
    }
    void remove(qint64 id)
    {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (found != m_ids.end() && *found == id)
            m_ids.erase(found);
    }
    [[nodiscard]] qsizetype size() const { return std::ssize(m_ids); }
    [[nodiscard]] std::span<const qint64> page(qsizetype offset, qsizetype count) const
    {
        const qsizetype begin = std::min(offset, size());
        return std::span{m_ids}.subspan(size_t(begin), size_t(std::min(count, size() - begin)));
    }
    [[nodiscard]] std::vector<qint64> all() const { return m_ids; }

private:
    std::vector<qint64> m_ids;
};

} // namespace grantry::emulator
