// SPDX-License-Identifier: MIT
#include "ui/widgets/scopesection.h"

#include "app/scopes/scopecatalogue.h"
#include "ui/servertext.h"
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
    return {catalogue.risk(scope), shownText(scope, 200), catalogue.description(scope), notes};
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
    if (scopes.isEmpty()) {
        setCount(1);
        m_entries.first()->setContent({Risk::Low, tr("No scopes"), tr("See public information only"), {}});
    } else {
        setCount(std::min(scopes.size(), mostEntries));
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            m_entries.at(i)->setContent(contentOf(scopes.at(i), scopes, unused.contains(scopes.at(i)), m_catalogue));
    }
    const auto left = static_cast<int>(std::max<qsizetype>(scopes.size() - mostEntries, 0));
    m_more->setText(tr("and %n more", nullptr, left));
    m_more->setVisible(left > 0);
}

void ScopeSection::setCount(qsizetype count)
{
    while (m_entries.size() > count)
        delete m_entries.takeLast();
    while (m_entries.size() < count) {
        auto *entry = new ScopeEntry(this);
        m_layout->insertWidget(m_layout->count() - 1, entry);
        entry->show();
        m_entries << entry;
    }
    m_more->raise(); // a screen reader finds it where it stands, last
}

} // namespace grantry
