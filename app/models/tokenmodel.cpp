// SPDX-License-Identifier: MIT
#include "app/models/tokenmodel.h"

#include "app/api/encode.h"
#include "app/models/cells.h"
#include "app/models/filterfacts.h"
#include "app/models/grantmodel.h"
#include "app/text/plaintext.h"
#include "app/text/wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenModel)
};

QString noteOf(const std::optional<QString> &note)
{
    return oneLine(note.value_or(QString()));
}

//! Of a token without a note.
QString nameBy(const Application &application)
{
    const QString name = oneLine(application.name);
    return name.isEmpty() ? Words::tr("Unnamed token") : name;
}

QString applicationName(const Application &application)
{
    return application.isPersonal() ? Words::tr("Personal", "a token that belongs to no application")
                                    : GrantModel::name(application);
}

QString lastEight(const PackedAuthorization &authorization)
{
    return oneLine(authorization.tokenLastEight().value_or(QString()));
}

QString spokenRow(const TokenRow &row, const Clock &clock)
{
    const PackedAuthorization &authorization = row.authorization;
    const QDateTime now = clock.now();
    const QString whose = authorization.isPersonal()
                              ? Words::tr("personal token")
                              : Words::tr("token of %1").arg(GrantModel::name(authorization.application()));
    const QString end = lastEight(authorization);
    const bool expired = authorization.expiresAt().isValid() && authorization.expiresAt() <= now;
    return cells::sentence(
        {TokenModel::name(authorization), cells::spokenNew(row.isNew), cells::spokenState(row.state), whose,
         end.isEmpty() ? QString() : Words::tr("ends in %1", "%1: the last eight characters").arg(end),
         cells::spokenAccess(row.risk), cells::spokenScopes(row.scopes),
         cells::spokenDay(Words::tr("created %1", "%1: for example \"4 years ago\""), authorization.createdAt(), now),
         cells::spokenDay(Words::tr("updated %1", "%1: for example \"4 years ago\""), authorization.updatedAt(), now),
         expired ? wording::expiry(authorization.expiresAt(), now)
                 : cells::spokenDay(Words::tr("expires %1", "%1: for example \"in 6 days\""), authorization.expiresAt(),
                                    now)});
}

QVariant tokenCell(const TokenRow &row, int role, const Clock &clock)
{
    switch (role) {
    case Qt::DisplayRole:
        return TokenModel::name(row.authorization);
    case Qt::ToolTipRole:
        return QString(TokenModel::name(row.authorization) + u'\n' +
                       oneLine(row.authorization.noteUrl().value_or(QString())))
            .trimmed();
    case Qt::AccessibleTextRole:
        return spokenRow(row, clock);
    case SortRole:
        return TokenModel::name(row.authorization);
    default:
        return {};
    }
}

QVariant applicationCell(const TokenRow &row, int role, const Clock &)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return applicationName(row.authorization.application());
    default:
        return {};
    }
}

QVariant endsInCell(const TokenRow &row, int role, const Clock &)
{
    const QString end = lastEight(row.authorization);
    switch (role) {
    case Qt::DisplayRole:
        return end.isEmpty() ? u"—"_s : end;
    case Qt::ToolTipRole:
        return end.isEmpty() ? Words::tr("The server does not say") : end;
    case Qt::AccessibleTextRole:
        return end.isEmpty() ? Words::tr("not known") : end;
    case ExportRole:
        return end.isNull() ? u""_s : end;
    case SortRole:
        return end.isEmpty() ? QVariant() : folded(end).toUtf8();
    default:
        return {};
    }
}

FilterFacts filterFacts(const TokenRow &row)
{
    const PackedAuthorization &authorization = row.authorization;
    const Application application = authorization.application();
    FilterFacts facts;
    facts.application = applicationName(application);
    facts.clientId = application.clientId;
    facts.endsIn = lastEight(authorization);
    facts.scopes = row.scopes;
    facts.common = {application.url, wording::riskName(row.risk)};
    facts.others = {TokenModel::name(authorization), authorization.noteUrl().value_or(QString()),
                    authorization.fingerprint().value_or(QString())};
    facts.risk = row.risk;
    facts.isPersonal = application.isPersonal();
    facts.created = authorization.createdAt();
    facts.updated = authorization.updatedAt();
    facts.expires = authorization.expiresAt();
    return facts;
}

QVariant rowValue(const TokenRow &row, int role, const Clock &clock)
{
    const PackedAuthorization &authorization = row.authorization;
    switch (role) {
    case FilterRole:
        return QVariant::fromValue(filterFacts(row));
    case NameRole:
        return TokenModel::name(authorization);
    case SubtitleRole:
        return cells::hostOf(authorization.noteUrl().value_or(QString()));
    case MonogramKeyRole:
        return authorization.isPersonal() || authorization.clientId().isEmpty() ? TokenModel::name(authorization)
                                                                                : authorization.clientId();
    case JsonRole:
        return encode::authorization(authorization.unpacked());
    case RevokeRole:
        return Words::tr("Revoke %1").arg(TokenModel::name(authorization));
    case UrgencyRole:
        return static_cast<int>(cells::urgency(authorization.expiresAt(), clock.now()));
    case BelongsToRole:
        return applicationName(authorization.application());
    default:
        return cells::ofRow(row, role);
    }
}

constexpr auto columns = std::to_array<TokenModel::ColumnSpec>({
    {QT_TRANSLATE_NOOP("TokenModel", "Token"), Qt::AlignLeading, tokenCell},
    {QT_TRANSLATE_NOOP("TokenModel", "Application"), Qt::AlignLeading, applicationCell},
    {QT_TRANSLATE_NOOP("TokenModel", "Ends in"), Qt::AlignLeading, endsInCell},
    {QT_TRANSLATE_NOOP("TokenModel", "Access"), Qt::AlignLeading,
     [](const TokenRow &row, int role, const Clock &) { return cells::access(row.risk, row.scopes, role); }},
    {QT_TRANSLATE_NOOP("TokenModel", "Scopes"), Qt::AlignLeading,
     [](const TokenRow &row, int role, const Clock &) { return cells::scopes(row.scopes, role); }},
    {QT_TRANSLATE_NOOP("TokenModel", "Created"), Qt::AlignLeading,
     [](const TokenRow &row, int role, const Clock &clock) {
         return cells::date(row.authorization.createdAt(), role, clock);
     }},
    {QT_TRANSLATE_NOOP("TokenModel", "Updated"), Qt::AlignLeading,
     [](const TokenRow &row, int role, const Clock &clock) {
         return cells::date(row.authorization.updatedAt(), role, clock);
     }},
    {QT_TRANSLATE_NOOP("TokenModel", "Expires"), Qt::AlignLeading,
     [](const TokenRow &row, int role, const Clock &clock) {
         return cells::expiry(row.authorization.expiresAt(), role, clock);
     }},
    {QT_TRANSLATE_NOOP("TokenModel", "Action"), Qt::AlignLeading,
     [](const TokenRow &row, int role, const Clock &) { return cells::action(row.state, role); }, false},
});

} // namespace

TokenModel::TokenModel(const Clock &clock, QObject *parent)
    : TableModel({"TokenModel", columns, rowValue}, clock, parent)
{
    static_assert(columns.size() == static_cast<size_t>(Column::Action) + 1);
}

QString TokenModel::name(const Authorization &authorization)
{
    const QString note = noteOf(authorization.note);
    return note.isEmpty() ? nameBy(authorization.application) : note;
}

QString TokenModel::name(const PackedAuthorization &authorization)
{
    const QString note = noteOf(authorization.note());
    return note.isEmpty() ? nameBy(authorization.application()) : note;
}

} // namespace grantry
