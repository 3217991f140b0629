// SPDX-License-Identifier: MIT
#include "ui/widgets/scopesection.h"

#include "app/scopes/scopecatalogue.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/riskbadge.h"
#include "ui/widgets/scopeentry.h"
#include "ui/widgets/wraplabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace grantry {

namespace {

//! There are some forty scopes. A server that sends thousands must not make thousands of widgets.
constexpr qsizetype mostEntries = 100;

ScopeEntry::Content contentOf(const QString &scope, const QStringList &all, bool isUnused,
                              const ScopeCatalogue &catalogue)
{
    QStringList notes;
    const QStringList included = catalogue.includedIn(scope);
    if (!included.isEmpty())
        notes << ScopeSection::tr("includes %1", "list of scopes").arg(QLocale().createSeparatedList(included));
    const auto outer =
        std::ranges::find_if(all, [&](const QString &other) { return catalogue.includes(other, scope); });
    if (outer != all.end())
        notes << ScopeSection::tr("already included in %1", "scope").arg(*outer);
    if (isUnused)
        notes << ScopeSection::tr("granted, but on no token listed here");
    return {shownText(scope, 200), catalogue.description(scope), notes};
}

//! Scopes of one risk.
struct Group
{
    Risk risk = Risk::Low;
    QList<ScopeEntry::Content> entries;
};

QList<Group> groupsOf(const QStringList &scopes, const QStringList &unused, const ScopeCatalogue &catalogue)
{
    if (scopes.isEmpty())
        return {{Risk::Low, {{ScopeSection::tr("No scopes"), ScopeSection::tr("See public information only"), {}}}}};
    QList<Group> groups;
    for (const QString &scope : scopes.first(std::min(scopes.size(), mostEntries))) {
        const Risk risk = catalogue.risk(scope);
        if (groups.isEmpty() || groups.constLast().risk != risk)
            groups.append({risk, {}});
        groups.last().entries.append(contentOf(scope, scopes, unused.contains(scope), catalogue));
    }
    return groups;
}

} // namespace

ScopeSection::ScopeSection(const ScopeCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_layout(new QVBoxLayout(this))
    , m_more(new WrapLabel(WrapLabel::Role::Dim, this))
{
    auto *heading = new WrapLabel(WrapLabel::Role::Section, this);
    heading->setObjectName("scopesHeading");
    heading->setText(tr("What it can do"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(heading);
    m_layout->addWidget(m_more);
}

void ScopeSection::showScopes(const QStringList &scopes, const QStringList &unused)
{
    const QList<Group> groups = groupsOf(scopes, unused, m_catalogue);
    qsizetype entries = 0;
    for (const Group &group : groups)
        entries += group.entries.size();
    setCounts(groups.size(), entries);

    auto heading = m_headings.cbegin();
    auto entry = m_entries.cbegin();
    for (const Group &group : groups) {
        (*heading)->setRisk(group.risk);
        append(*heading++);
        for (const ScopeEntry::Content &content : group.entries) {
            (*entry)->setContent(content);
            append(*entry++);
        }
    }
    const auto left = static_cast<int>(std::max<qsizetype>(scopes.size() - mostEntries, 0));
    m_more->setText(tr("and %n more", nullptr, left));
    append(m_more);
    m_more->setVisible(left > 0);
}

void ScopeSection::setCounts(qsizetype headings, qsizetype entries)
{
    while (m_headings.size() > headings)
        delete m_headings.takeLast();
    while (m_headings.size() < headings) {
        m_headings << new RiskBadge(Risk::Unknown, this);
        m_headings.constLast()->setObjectName("riskHeading");
        m_headings.constLast()->setContentsMargins(0, metrics::tight, 0, 0);
        makeHeading(m_headings.constLast());
    }
    while (m_entries.size() > entries)
        delete m_entries.takeLast();
    while (m_entries.size() < entries)
        m_entries << new ScopeEntry(this);
}

void ScopeSection::append(QWidget *widget)
{
    m_layout->addWidget(widget);
    widget->show();
    widget->raise(); // a screen reader finds it where it stands
}

} // namespace grantry
