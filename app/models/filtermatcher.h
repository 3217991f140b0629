// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/filterfacts.h"
#include "app/models/filterquery.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <limits>
#include <string_view>

namespace grantry {

//! FilterFacts, folded and packed: 100,000 of these are searched with every key that is pressed.
class SearchableRow final
{
public:
    SearchableRow() = default;
    explicit SearchableRow(const FilterFacts &facts);

    //! Holds what is said in \a texts too in the same memory.
    void share(QSet<QByteArray> &texts) { m_common = *texts.insert(m_common); }

private:
    friend class FilterMatcher;

    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    //! Of its application and scopes, UTF-8: sections in the order of the members of FilterFacts, a line for each
    //! scope.
    QByteArray m_common;
    QByteArray m_own;          //!< the section of the token's end, then the others
    qint64 m_created = noTime; // in ms since 1970
    qint64 m_updated = noTime;
    qint64 m_expires = noTime;
    Risk m_risk = Risk::Unknown;
    bool m_isPersonal = false;
};

//! A FilterQuery, made ready for many rows.
class FilterMatcher final
{
public:
    FilterMatcher() = default;
    explicit FilterMatcher(const FilterQuery &query);

    [[nodiscard]] bool matches(const SearchableRow &row) const;
    //! True where no row that \a before rejects is one that this accepts.
    [[nodiscard]] bool narrows(const FilterMatcher &before) const;

private:
    struct Condition
    {
        FilterTerm::Kind kind = FilterTerm::Kind::Word;
        bool negated = false;
        QByteArray needle;
        Risk risk = Risk::Unknown;
        qint64 from = 0;
        qint64 before = 0;

        bool operator==(const Condition &) const = default;
    };

    [[nodiscard]] static Condition conditionOf(const FilterTerm &term);
    [[nodiscard]] static bool isMet(const Condition &condition, const SearchableRow &row);

    QList<Condition> m_conditions;
};

} // namespace grantry
