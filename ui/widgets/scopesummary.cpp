// SPDX-License-Identifier: MIT
#include "ui/widgets/scopesummary.h"

#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/riskbadge.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr qsizetype mostSentences = 3;
constexpr qsizetype mostNames = 12;

QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown.append(quotable(name, 60));
    if (names.size() > mostNames)
        shown.append(u"…"_s);
    return shown.join(u", "_s);
}

} // namespace

ScopeSummaryText ScopeSummaryText::of(const ScopeSelection &selection, const ScopeCatalogue &catalogue)
{
    const QStringList smallest = catalogue.byRisk(selection.smallest());
    if (smallest.isEmpty())
        return {
            ScopeSummary::tr("Without a scope the token sees only what is public, and who you are. That is allowed."),
            {}};
    QStringList sentences;
    for (const QString &name : smallest.first(std::min(smallest.size(), mostSentences))) {
        const QString text = catalogue.description(name);
        sentences.append(
            catalogue.find(name)
                ? ScopeSummary::tr("%1.", "what a scope allows, as a sentence").arg(text)
                : ScopeSummary::tr("%1: %2.", "unknown scope, what is known").arg(quotable(name, 60), text));
    }
    if (smallest.size() > mostSentences)
        sentences.append(ScopeSummary::tr("And %n more.", nullptr, int(smallest.size() - mostSentences)));
    return {sentences.join(u' '), selection.implied().isEmpty()
                                      ? QString()
                                      : ScopeSummary::tr("Means the same as: %1").arg(listed(smallest))};
}

ScopeSummary::ScopeSummary(QWidget *parent)
    : QWidget(parent)
    , m_badge(new RiskBadge)
    , m_allowed(new ToneLabel(Tone::Plain))
    , m_same(new ToneLabel(Tone::Dim))
{
    m_badge->setObjectName(u"scopesRisk"_s);
    m_allowed->setObjectName(u"scopesAllowed"_s);
    m_same->setObjectName(u"scopesSame"_s);
    m_same->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::grid);
    words->addWidget(m_allowed);
    words->addWidget(m_same);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *box = new QuietBox;
    static_cast<QVBoxLayout *>(box->layout())->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(box);
}

void ScopeSummary::summarize(const ScopeSelection &selection, const ScopeCatalogue &catalogue)
{
    const ScopeSummaryText text = ScopeSummaryText::of(selection, catalogue);
    m_badge->setRisk(selection.risk());
    m_allowed->say(text.allowed);
    m_same->say(text.same);
}

} // namespace grantry
