// SPDX-License-Identifier: MIT
#include "app/models/filtermatcher.h"

#include "app/text/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

// What no folded text holds: it is one line.
constexpr char sectionEnd = '\x1e';
constexpr char lineEnd = '\n';

enum CommonSection { ApplicationSection, ClientSection, ScopesSection };
enum OwnSection { EndsSection };

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

std::string_view section(std::string_view text, int wanted)
{
    for (int passed = 0; passed < wanted; ++passed)
        text.remove_prefix(std::min(text.find(sectionEnd), text.size() - 1) + 1);
    return text.substr(0, text.find(sectionEnd));
}

void append(QByteArray &text, const QString &line)
{
    text.append(folded(oneLine(line)).toUtf8());
}

} // namespace

SearchableRow::SearchableRow(const FilterFacts &facts)
    : m_risk(facts.risk)
    , m_isPersonal(facts.isPersonal)
{
    const auto appendSection = [](QByteArray &text, const QString &line) {
        append(text, line);
        text.append(sectionEnd);
    };
    const auto appendLines = [](QByteArray &text, const QStringList &lines) {
        for (const QString &line : lines) {
            append(text, line);
            text.append(lineEnd);
        }
    };
    appendSection(m_common, facts.application);
    appendSection(m_common, facts.clientId);
    m_common.append(lineEnd);
    appendLines(m_common, facts.scopes);
    m_common.append(sectionEnd);
    appendLines(m_common, facts.common);
    appendSection(m_own, facts.endsIn);
    QStringList others = facts.others;
    others.removeAll(QString());
    others.removeAll(facts.application);
    appendLines(m_own, others);
    m_common.squeeze();
    m_own.squeeze();
    const auto time = [](const QDateTime &when) { return when.isValid() ? when.toMSecsSinceEpoch() : noTime; };
    m_created = time(facts.created);
    m_updated = time(facts.updated);
    m_expires = time(facts.expires);
}

FilterMatcher::FilterMatcher(const FilterQuery &query)
{
    for (const FilterTerm &term : query.terms())
        m_conditions.append(conditionOf(term));
}

FilterMatcher::Condition FilterMatcher::conditionOf(const FilterTerm &term)
{
    Condition condition;
    condition.kind = term.kind;
    condition.negated = term.negated;
    condition.needle = term.text.toUtf8();
    if (term.kind == FilterTerm::Kind::Scope)
        condition.needle = lineEnd + condition.needle + (term.isBeginning ? QByteArray() : QByteArray(1, lineEnd));
    condition.risk = term.risk;
    // The lowest number means "no time", and is before every bound.
    condition.from = term.from.isValid() ? term.from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min() + 1;
    condition.before = term.before.isValid() ? term.before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return condition;
}

bool FilterMatcher::isMet(const Condition &condition, const SearchableRow &row)
{
    const std::string_view common = viewOf(row.m_common);
    const std::string_view own = viewOf(row.m_own);
    const std::string_view needle = viewOf(condition.needle);
    const auto isWithin = [&](qint64 time) { return time >= condition.from && time < condition.before; };
    switch (condition.kind) {
    case FilterTerm::Kind::Word:
        return contains(own, needle) || contains(common, needle);
    case FilterTerm::Kind::Application:
        return contains(section(common, ApplicationSection), needle);
    case FilterTerm::Kind::Client:
        return section(common, ClientSection).starts_with(needle);
    case FilterTerm::Kind::EndsIn:
        return section(own, EndsSection).ends_with(needle);
    case FilterTerm::Kind::Scope:
        return contains(section(common, ScopesSection), needle);
    case FilterTerm::Kind::Risk:
        return row.m_risk == condition.risk;
    case FilterTerm::Kind::Personal:
        return row.m_isPersonal;
    case FilterTerm::Kind::Expired:
        return row.m_expires != SearchableRow::noTime && row.m_expires <= condition.before;
    case FilterTerm::Kind::Created:
        return isWithin(row.m_created);
    case FilterTerm::Kind::Updated:
        return isWithin(row.m_updated);
    case FilterTerm::Kind::Expires:
        return isWithin(row.m_expires);
    case FilterTerm::Kind::NoExpiry:
        return row.m_expires == SearchableRow::noTime;
    }
    Q_UNREACHABLE();
}

bool FilterMatcher::matches(const SearchableRow &row) const
{
    return std::ranges::all_of(m_conditions,
                               [&](const Condition &condition) { return isMet(condition, row) != condition.negated; });
}

bool FilterMatcher::narrows(const FilterMatcher &before) const
{
    const auto isImplied = [](const Condition &old, const Condition &now) {
        if (old == now)
            return true;
        return old.kind == FilterTerm::Kind::Word && now.kind == FilterTerm::Kind::Word && !old.negated &&
               !now.negated && now.needle.contains(old.needle);
    };
    return std::ranges::all_of(before.m_conditions, [&](const Condition &old) {
        return std::ranges::any_of(m_conditions, [&](const Condition &now) { return isImplied(old, now); });
    });
}

} // namespace grantry
