// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QLocale>
#include <QVariant>

#include <optional>

namespace grantry {

//! What a row is sorted by: SortRole, made quick to compare.
class SortKey final
{
public:
    SortKey() = default; //!< no value

    [[nodiscard]] bool hasValue() const { return m_hasValue; }
    //! Settles most comparisons, and is nothing else than a number: where it differs, compare() says the same.
    [[nodiscard]] quint64 rank() const { return m_rank; }
    //! Below, at or above zero. What has no value comes after all that have one.
    [[nodiscard]] int compare(const SortKey &other) const;

private:
    friend class SortKeys;
    SortKey(quint64 rank, std::optional<QCollatorSortKey> text)
        : m_rank(rank)
        , m_text(std::move(text))
        , m_hasValue(true)
    {
    }

    quint64 m_rank = 0;
    std::optional<QCollatorSortKey> m_text; //!< where the rank may not be all
    bool m_hasValue = false;
};

//! Makes SortKeys. Words (QString) stand as those who speak the language expect them, upper and lower case alike and
//! numbers in them by their value; identifiers (QByteArray) by their characters.
class SortKeys final
{
public:
    explicit SortKeys(const QLocale &locale = QLocale());

    [[nodiscard]] SortKey of(const QVariant &value) const;

private:
    [[nodiscard]] SortKey ofIdentifier(const QByteArray &text) const;

    QCollator m_words;
    QCollator m_identifiers;
};

} // namespace grantry
