// SPDX-License-Identifier: MIT
#include "ui/widgets/tokensection.h"

#include "app/net/clock.h"
#include "app/text/wording.h"
#include "ui/servertext.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! An application may have thousands of tokens; nobody reads them here, and each is a widget.
constexpr qsizetype oneStep = 25;

} // namespace

TokenSection::TokenSection(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new WrapLabel(WrapLabel::Role::Section, this))
    , m_none(new WrapLabel(WrapLabel::Role::Dim, this))
    , m_more(new LinkButton(LinkButton::Look::Link, this))
    , m_most(oneStep)
{
    m_heading->setObjectName("tokensHeading");
    m_more->setObjectName("moreTokens");
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_more);
    connect(m_more, &LinkButton::clicked, this, &TokenSection::showMore);
}

void TokenSection::showTokens(int count, const QList<TokenRow> &tokens)
{
    const auto isHere = [this](const TokenRow &row) { return m_entries.contains(row.id); };
    if (std::ranges::none_of(tokens, isHere))
        m_most = oneStep; // another application
    m_tokens = tokens;
    m_heading->setText(count < 1 ? tr("Its tokens") : tr("Its %n token(s)", nullptr, count));
    m_none->setText(count < 0 ? tr("The list of tokens has not been read.") : tr("No token of it is in the list."));
    m_none->setVisible(tokens.isEmpty());
    rebuild();
}

void TokenSection::rebuild()
{
    const QList<TokenRow> shown = m_tokens.first(std::min(m_tokens.size(), m_most));
    QHash<AuthorizationId, LinkButton *> before = std::exchange(m_entries, {});
    for (const TokenRow &row : shown) {
        LinkButton *entry = before.take(row.id);
        m_entries.insert(row.id, entry ? entry : entryFor(row.id));
    }
    for (LinkButton *old : std::as_const(before)) {
        m_layout->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one whose press led here
    }
    // Keyboard and screen reader go from top to bottom, whatever was made first.
    QWidget *above = m_more;
    int place = m_layout->indexOf(m_none);
    for (const TokenRow &row : shown) {
        LinkButton *entry = m_entries.value(row.id);
        ++place;
        if (m_layout->indexOf(entry) != place)
            m_layout->insertWidget(place, entry);
        entry->setWords(shownText(TokenModel::name(row.authorization), 200), detailOf(row.authorization.unpacked()));
        entry->setToolTip(wording::exactTime(row.authorization.createdAt()));
        entry->show();
        entry->raise();
        setTabOrder(above, entry);
        above = entry;
    }
    m_more->raise();
    if (above != m_more)
        setTabOrder(above, m_more);
    const qsizetype left = m_tokens.size() - shown.size();
    m_more->setWords(tr("Show %n more", nullptr, static_cast<int>(std::min(left, oneStep))));
    m_more->setVisible(left > 0);
}

LinkButton *TokenSection::entryFor(AuthorizationId id)
{
    auto *entry = new LinkButton(LinkButton::Look::Row, this);
    entry->setObjectName(u"token%1"_s.arg(id.value));
    connect(entry, &LinkButton::clicked, this, [this, id] { Q_EMIT tokenActivated(id); });
    return entry;
}

QString TokenSection::dayOf(const Authorization &authorization) const
{
    const QDateTime now = m_clock.now();
    if (!authorization.expiresAt.isValid())
        return wording::relativeDay(authorization.createdAt, now);
    const QString day = wording::expiry(authorization.expiresAt, now);
    return authorization.expiresAt > now ? tr("expires %1", "%1: for example \"in 6 days\"").arg(day) : day;
}

QString TokenSection::detailOf(const Authorization &authorization) const
{
    const QString end = shownText(authorization.tokenLastEight.value_or(QString()), 8);
    QString when = dayOf(authorization);
    if (end.isEmpty())
        return when;
    return when.isEmpty() ? u'…' + end : tr("…%1 · %2", "end of the token, day it was made or expires").arg(end, when);
}

void TokenSection::showMore()
{
    m_most += oneStep;
    const qsizetype first = m_entries.size();
    rebuild();
    if (m_more->isHidden() && first < m_tokens.size())
        m_entries.value(m_tokens.at(first).id)->setFocus();
}

} // namespace grantry
