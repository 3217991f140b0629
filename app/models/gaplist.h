// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace grantry {

//! A list that is changed in many places one after the other: what lies behind the last change is kept apart, so that
//! the next costs the way between the two places and not the rest of the list.
template <class Value>
class GapList final
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_front.size() + m_back.size()); }
    [[nodiscard]] const Value &at(int place) const
    {
        const auto wanted = static_cast<size_t>(place);
        return wanted < m_front.size() ? m_front[wanted] : m_back[m_back.size() - 1 - (wanted - m_front.size())];
    }

    void insert(int place, std::span<const Value> values)
    {
        moveGap(place);
        m_front.insert(m_front.end(), values.begin(), values.end());
    }
    void remove(int first, int count)
    {
        moveGap(first + count);
        m_front.resize(m_front.size() - static_cast<size_t>(count));
    }
    //! The row at \a from goes before the one that is at \a before now, as in QAbstractItemModel::beginMoveRows().
    void move(int first, int last, int before)
    {
        std::vector<Value> &all = flat();
        const auto begin = all.begin();
        if (before > last)
            std::rotate(begin + first, begin + last + 1, begin + before);
        else
            std::rotate(begin + before, begin + first, begin + last + 1);
    }
    void clear()
    {
        m_front.clear();
        m_back.clear();
    }

    //! All values side by side, to read and to replace.
    [[nodiscard]] std::vector<Value> &flat()
    {
        moveGap(size());
        return m_front;
    }

private:
    void moveGap(int place)
    {
        const auto wanted = static_cast<size_t>(place);
        if (wanted < m_front.size()) {
            m_back.insert(m_back.end(), m_front.rbegin(), m_front.rend() - place);
            m_front.resize(wanted);
        } else if (wanted > m_front.size()) {
            const auto missing = static_cast<std::ptrdiff_t>(wanted - m_front.size());
            m_front.insert(m_front.end(), m_back.rbegin(), m_back.rbegin() + missing);
            m_back.resize(m_back.size() - static_cast<size_t>(missing));
        }
    }

    std::vector<Value> m_front;
    std::vector<Value> m_back; // what is behind the gap, last first
};

} // namespace grantry
