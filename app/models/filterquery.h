// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopecatalogue.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace grantry {

//! One condition that a row must meet, or with `negated` must not.
struct FilterTerm
{
    enum class Kind {
        Word,        //!< #text is in any text of the row
        Application, //!< `app:` #text is in the application's name
        Client,      //!< `client:` the client id begins with #text
        EndsIn,      //!< `ends:` the last characters of the token end with #text
        Scope,       //!< `scope:` one of the scopes is #text, or begins with it where #isBeginning
        Risk,        //!< `risk:` #risk
        Personal,    //!< `is:personal`
        Expired,     //!< `is:expired`: #before is now
        Created,     //!< `created:`, and the two below: the day is in #from to #before
        Updated,
        Expires,
        NoExpiry, //!< `expires:never`
    };

    Kind kind = Kind::Word;
    bool negated = false;
    QString text; //!< folded
    bool isBeginning = false;
    Risk risk = Risk::Unknown;
    QDateTime from;   //!< invalid: no bound
    QDateTime before; //!< the first moment that is too late; invalid: no bound

    bool operator==(const FilterTerm &) const = default;
};

//! A piece of a filter that says nothing. It hides no row.
struct FilterProblem
{
    qsizetype start = 0; //!< in the text
    qsizetype length = 0;
    QString hint; //!< what to write instead

    bool operator==(const FilterProblem &) const = default;
};

//! What a person typed to narrow a list: words and `field:value`, all of which must be met.
//!
//! A minus before a term turns it around, quotes keep blanks together and take the meaning from colon and minus. The
//! names of the fields are the same in every language. A pure value.
class FilterQuery final
{
public:
    FilterQuery() = default;
    //! Never fails: what cannot be understood is among the problems(). \a catalogue tells a whole scope from the
    //! beginning of one; \a now is what "30d" is counted from.
    [[nodiscard]] static FilterQuery parse(const QString &text, const ScopeCatalogue &catalogue, const QDateTime &now);

    //! As it was typed.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<FilterTerm> &terms() const { return m_terms; }
    [[nodiscard]] const QList<FilterProblem> &problems() const { return m_problems; }

    bool operator==(const FilterQuery &) const = default;

private:
    QString m_text;
    QList<FilterTerm> m_terms;
    QList<FilterProblem> m_problems;
};

//! What may be written where the cursor is in a filter.
struct FilterCompletion
{
    qsizetype start = 0; //!< of what a choice replaces, up to the cursor
    QStringList choices; //!< empty where there is nothing to offer

    bool operator==(const FilterCompletion &) const = default;
};

//! Names of fields for a word that begins like one; after the colon the values that the field has.
[[nodiscard]] FilterCompletion filterCompletion(const QString &text, qsizetype cursor, const ScopeCatalogue &catalogue);

} // namespace grantry
