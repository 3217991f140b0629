// SPDX-License-Identifier: MIT
#include "app/models/grantmodel.h"

#include "app/api/encode.h"
#include "app/models/cells.h"
#include "app/models/filterfacts.h"
#include "app/text/plaintext.h"
#include "app/text/wording.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GrantModel)
};

QString spokenTokens(int tokens)
{
    if (tokens < 0)
        return {};
    return tokens == 0 ? Words::tr("no tokens") : Words::tr("%n token(s)", nullptr, tokens);
}

QString notListed()
{
    return Words::tr("not in the grants list");
}

QString revokeText(const GrantRow &row)
{
    const QString name = GrantModel::name(row.grant.application);
    return row.isListed ? Words::tr("Revoke %1").arg(name)
                        : Words::tr("Revoke the %n token(s) of %1", nullptr, row.tokens).arg(name);
}

QString spokenRow(const GrantRow &row, const Clock &clock)
{
    const QDateTime now = clock.now();
    return cells::sentence(
        {GrantModel::name(row.grant.application), row.isListed ? QString() : notListed(), cells::spokenNew(row.isNew),
         cells::spokenState(row.state), cells::spokenAccess(row.risk), cells::spokenScopes(row.scopes),
         spokenTokens(row.tokens),
         cells::spokenDay(Words::tr("granted %1", "%1: for example \"4 years ago\""), row.grant.createdAt, now),
         cells::spokenDay(Words::tr("updated %1", "%1: for example \"4 years ago\""), row.grant.updatedAt, now)});
}

QVariant applicationCell(const GrantRow &row, int role, const Clock &clock)
{
    const Application &application = row.grant.application;
    switch (role) {
    case Qt::DisplayRole:
        return GrantModel::name(application);
    case Qt::ToolTipRole:
        return QString(GrantModel::name(application) + u'\n' + oneLine(application.url)).trimmed();
    case Qt::AccessibleTextRole:
        return spokenRow(row, clock);
    case SortRole:
        return GrantModel::name(application);
    default:
        return {};
    }
}

QVariant tokensCell(const GrantRow &row, int role, const Clock &)
{
    // Very old bodies name no client id: then nothing says whose tokens are whose, and never will.
    const bool isKnowable = !row.grant.application.clientId.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (row.tokens < 0)
            return isKnowable ? u"…"_s : u"—"_s;
        return QLocale().toString(row.tokens);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (row.tokens < 0)
            return isKnowable ? Words::tr("not known yet") : Words::tr("not known: the server does not say");
        return QLocale().toString(row.tokens);
    case ExportRole:
        return row.tokens < 0 ? u""_s : QString::number(row.tokens);
    case SortRole:
        return row.tokens < 0 ? QVariant() : row.tokens;
    default:
        return {};
    }
}

FilterFacts filterFacts(const GrantRow &row)
{
    FilterFacts facts;
    facts.application = GrantModel::name(row.grant.application);
    facts.clientId = row.grant.application.clientId;
    facts.scopes = row.scopes;
    facts.common = {row.grant.application.url, wording::riskName(row.risk)};
    facts.risk = row.risk;
    facts.created = row.grant.createdAt;
    facts.updated = row.grant.updatedAt;
    return facts;
}

QVariant rowValue(const GrantRow &row, int role, const Clock &)
{
    const Application &application = row.grant.application;
    switch (role) {
    case FilterRole:
        return QVariant::fromValue(filterFacts(row));
    case NameRole:
        return GrantModel::name(application);
    case SubtitleRole:
        if (!row.isListed)
            return notListed();
        return application.url.isEmpty() ? Words::tr("no address") : cells::hostOf(application.url);
    case UnusedScopesRole:
        return row.unusedScopes;
    case JsonRole:
        return encode::grant(row.grant);
    case RevokeRole:
        return revokeText(row);
    case MonogramKeyRole:
        return application.clientId.isEmpty() ? application.name : application.clientId;
    default:
        return cells::ofRow(row, role);
    }
}

constexpr auto columns = std::to_array<GrantModel::ColumnSpec>({
    {QT_TRANSLATE_NOOP("GrantModel", "Application"), Qt::AlignLeading, applicationCell},
    {QT_TRANSLATE_NOOP("GrantModel", "Access"), Qt::AlignLeading,
     [](const GrantRow &row, int role, const Clock &) { return cells::access(row.risk, row.scopes, role); }},
    {QT_TRANSLATE_NOOP("GrantModel", "Scopes"), Qt::AlignLeading,
     [](const GrantRow &row, int role, const Clock &) { return cells::scopes(row.scopes, role, row.unusedScopes); }},
    {QT_TRANSLATE_NOOP("GrantModel", "Tokens"), Qt::AlignTrailing, tokensCell},
    {QT_TRANSLATE_NOOP("GrantModel", "Granted"), Qt::AlignLeading,
     [](const GrantRow &row, int role, const Clock &clock) { return cells::date(row.grant.createdAt, role, clock); }},
    {QT_TRANSLATE_NOOP("GrantModel", "Updated"), Qt::AlignLeading,
     [](const GrantRow &row, int role, const Clock &clock) { return cells::date(row.grant.updatedAt, role, clock); }},
    {QT_TRANSLATE_NOOP("GrantModel", "Action"), Qt::AlignLeading,
     [](const GrantRow &row, int role, const Clock &) { return cells::action(row.state, role); }, false},
});

} // namespace

GrantModel::GrantModel(const Clock &clock, QObject *parent)
    : TableModel({"GrantModel", columns, rowValue}, clock, parent)
{
    static_assert(columns.size() == static_cast<size_t>(Column::Action) + 1);
}

QString GrantModel::name(const Application &application)
{
    const QString name = oneLine(application.name);
    return name.isEmpty() ? Words::tr("Unnamed application") : name;
}

} // namespace grantry
