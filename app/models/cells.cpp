// SPDX-License-Identifier: MIT
#include "app/models/cells.h"

#include "app/text/plaintext.h"
#include "app/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace grantry::cells {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cells)
};

QString dash()
{
    return u"—"_s;
}

QString publicOnly()
{
    return Words::tr("Reads public information only");
}

QStringList oneLineEach(QStringList texts)
{
    for (QString &text : texts)
        text = oneLine(text);
    return texts;
}

QStringList explained(QStringList scopes, const QStringList &unused)
{
    for (QString &scope : scopes) {
        const bool isUnused = unused.contains(scope);
        scope = oneLine(scope);
        if (isUnused)
            scope = Words::tr("%1 (granted, but on no token listed here)", "scope").arg(scope);
    }
    return scopes;
}

} // namespace

QVariant access(Risk risk, const QStringList &scopesByRisk, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return wording::riskName(risk);
    case Qt::ToolTipRole:
        return scopesByRisk.isEmpty() ? publicOnly()
                                      : Words::tr("Its strongest scope is %1").arg(oneLine(scopesByRisk.first()));
    case Qt::AccessibleTextRole:
        return QLocale().toLower(wording::riskName(risk));
    case SortRole:
        return static_cast<int>(risk);
    default:
        return {};
    }
}

QVariant scopes(const QStringList &scopesByRisk, int role, const QStringList &unused)
{
    switch (role) {
    case Qt::DisplayRole:
        return scopesByRisk.isEmpty() ? Words::tr("none", "scopes") : oneLineEach(scopesByRisk).join(", "_L1);
    case Qt::ToolTipRole:
        return scopesByRisk.isEmpty() ? publicOnly() : explained(scopesByRisk, unused).join(u'\n');
    case ExportRole:
        return oneLineEach(scopesByRisk).join(u' ');
    case SortRole:
        return folded(scopesByRisk.join(u' ')).toUtf8();
    default:
        return {};
    }
}

QVariant date(const QDateTime &when, int role, const Clock &clock)
{
    switch (role) {
    case Qt::DisplayRole:
        return when.isValid() ? wording::relativeDay(when, clock.now()) : dash();
    case Qt::ToolTipRole:
        return when.isValid() ? wording::exactTime(when) : Words::tr("The server does not say");
    case Qt::AccessibleTextRole:
        return when.isValid() ? wording::relativeDay(when, clock.now()) : Words::tr("not known");
    case ExportRole:
        return when.isValid() ? when.toUTC().toString(Qt::ISODate) : u""_s;
    case SortRole:
        return when;
    default:
        return {};
    }
}

QVariant expiry(const QDateTime &when, int role, const Clock &clock)
{
    switch (role) {
    case Qt::DisplayRole:
        return when.isValid() ? wording::expiry(when, clock.now()) : dash();
    case Qt::ToolTipRole:
        return when.isValid() ? wording::exactTime(when)
                              : Words::tr("No date: it does not expire, or the server does not say");
    case Qt::AccessibleTextRole:
        return when.isValid() ? wording::expiry(when, clock.now()) : Words::tr("no date");
    case ExportRole:
        return when.isValid() ? when.toUTC().toString(Qt::ISODate) : u""_s;
    case SortRole:
        return when;
    default:
        return {};
    }
}

Urgency urgency(const QDateTime &expiry, const QDateTime &now)
{
    constexpr int soon = 30;
    if (!expiry.isValid() || expiry > now.addDays(soon))
        return Urgency::None;
    return expiry <= now ? Urgency::Over : Urgency::Soon;
}

QVariant action(RowState state, int role)
{
    if (role == SortRole)
        return static_cast<int>(state);
    if (role == ExportRole)
        return u""_s;
    if (role != Qt::AccessibleTextRole)
        return {};
    switch (state) {
    case RowState::Normal:
        return Words::tr("revoke with the Delete key");
    case RowState::Failed:
        return Words::tr("revoke again with the Delete key");
    case RowState::Pending:
    case RowState::Revoking:
        return spokenState(state);
    }
    Q_UNREACHABLE();
}

QString hostOf(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isPage = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isPage && !url.host().isEmpty() ? url.host() : oneLine(address);
}

QString spokenAccess(Risk risk)
{
    return Words::tr("%1 access", "%1: how risky, for example \"critical\"")
        .arg(QLocale().toLower(wording::riskName(risk)));
}

QString spokenScopes(const QStringList &scopes)
{
    return scopes.isEmpty() ? Words::tr("no scopes")
                            : Words::tr("%n scope(s)", nullptr, static_cast<int>(scopes.size()));
}

QString spokenDay(const QString &text, const QDateTime &when, const QDateTime &now)
{
    return when.isValid() ? text.arg(wording::relativeDay(when, now)) : QString();
}

QString spokenState(RowState state)
{
    switch (state) {
    case RowState::Normal:
        return {};
    case RowState::Pending:
        return Words::tr("loses access soon");
    case RowState::Revoking:
        return Words::tr("being revoked");
    case RowState::Failed:
        return Words::tr("not revoked");
    }
    Q_UNREACHABLE();
}

QString spokenNew(bool isNew)
{
    return isNew ? Words::tr("new") : QString();
}

QString sentence(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(Words::tr(", ", "between the parts of a sentence"));
}

} // namespace grantry::cells
