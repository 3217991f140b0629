// SPDX-License-Identifier: MIT
#include "ui/widgets/undobar.h"

#include "ui/revocationtext.h"
#include "ui/widgets/barbutton.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QList<Revocation> ofPhase(const QList<Revocation> &revocations, bool counting)
{
    QList<Revocation> result;
    std::ranges::copy_if(revocations, std::back_inserter(result), [counting](const Revocation &each) {
        return (each.phase == Revocation::Phase::Counting) == counting;
    });
    return result;
}

} // namespace

UndoBar::UndoBar(Revocations &revocations, const QString &host, QWidget *parent)
    : FloatingBar(parent)
    , m_revocations(&revocations)
    , m_host(host)
    , m_undo(addButton(tr("Undo"), u"undoButton"_s))
    , m_undoAll(addButton(tr("Undo all"), u"undoAllButton"_s))
    , m_revokeNow(addButton(tr("Revoke now"), u"revokeNowButton"_s))
    , m_dismiss(addButton(tr("Dismiss"), u"dismissButton"_s))
{
    hide();
    for (QTimer *timer : {&m_sayLater, &m_resultTime, &m_hideLater})
        timer->setSingleShot(true);
    setResultTime(6s);

    connect(m_undo, &BarButton::clicked, &revocations, &Revocations::undoNewest);
    connect(m_undoAll, &BarButton::clicked, &revocations, &Revocations::undoAll);
    connect(m_revokeNow, &BarButton::clicked, &revocations, &Revocations::revokeNow);
    connect(m_dismiss, &BarButton::clicked, this, &UndoBar::dismiss);

    connect(&revocations, &Revocations::changed, this, &UndoBar::noteChange);
    connect(&revocations, &Revocations::ticked, this, &UndoBar::tick);
    connect(&revocations, &Revocations::takenBack, this, &UndoBar::noteTakenBack);
    connect(&revocations, &Revocations::ended, this, &UndoBar::noteEnd);
    connect(&revocations, &QObject::destroyed, this, &UndoBar::refresh);

    connect(&m_sayLater, &QTimer::timeout, this, &UndoBar::say);
    connect(&m_hideLater, &QTimer::timeout, this, &UndoBar::hide);
    connect(&m_resultTime, &QTimer::timeout, this, [this] {
        m_wentWell.clear();
        refresh();
    });
    noteChange();
}

UndoBar::~UndoBar() = default;

void UndoBar::setResultTime(std::chrono::milliseconds time)
{
    m_resultTime.setInterval(time);
}

QList<Revocation> UndoBar::pending() const
{
    QList<Revocation> all = m_revocations ? m_revocations->all() : QList<Revocation>{};
    all.removeIf([](const Revocation &each) { return each.hasDialog || each.phase == Revocation::Phase::Asking; });
    return all;
}

void UndoBar::refresh()
{
    const QList<Revocation> all = pending();
    const QList<Revocation> counting = ofPhase(all, true);
    if (all.isEmpty()) {
        showOutcome();
        return;
    }
    if (m_resultTime.isActive()) {
        m_resultTime.stop();
        m_wentWell.clear();
    }
    if (counting.isEmpty()) {
        const QString text = revocationtext::sending(ofPhase(all, false));
        hideLine();
        giveFocusBack();
        showButtons({});
        setMessage(text, text);
    } else {
        showCounting(counting);
    }
    appear();
}

void UndoBar::showCounting(const QList<Revocation> &counting)
{
    QList<Revocation> newest = counting;
    newest.removeIf([act = counting.last().act](const Revocation &each) { return each.act != act; });
    m_undo->setAccessibleName(tr("Undo: %1").arg(revocationtext::aboutToHappen(newest)));
    showButtons(counting.size() > newest.size() ? QList{m_undo, m_undoAll, m_revokeNow} : QList{m_undo, m_revokeNow});
    tick();
}

void UndoBar::tick()
{
    const QList<Revocation> counting = ofPhase(pending(), true);
    if (counting.isEmpty())
        return;
    setMessage(revocationtext::counting(counting), revocationtext::aboutToHappen(counting));
    const Revocation first = std::ranges::min(counting, {}, &Revocation::remaining);
    shrinkLine(first.remaining, first.undoTime);
}

void UndoBar::showOutcome()
{
    const QString text = outcome().join(u'\n');
    hideLine();
    giveFocusBack();
    if (text.isEmpty()) {
        // An outcome follows at once where there is one: a bar that goes and comes back would flicker.
        m_hideLater.start();
        return;
    }
    showButtons(m_failed.isEmpty() ? QList<BarButton *>{} : QList{m_dismiss});
    setMessage(text, text);
    appear();
    if (m_failed.isEmpty() && !m_resultTime.isActive())
        m_resultTime.start();
}

QStringList UndoBar::outcome() const
{
    QStringList lines;
    if (!m_wentWell.isEmpty())
        lines << revocationtext::allWell(m_wentWell);
    constexpr qsizetype mostLines = 3;
    for (const RevocationResult &result : m_failed.first(std::min(m_failed.size(), mostLines)))
        lines << revocationtext::ended(result, m_host).summary;
    if (m_failed.size() > mostLines)
        lines << tr("%n more could not be revoked.", nullptr, static_cast<int>(m_failed.size() - mostLines));
    return lines;
}

void UndoBar::appear()
{
    m_hideLater.stop();
    show();
}

void UndoBar::noteChange()
{
    const QList<Revocation> now = pending();
    QList<Revocation> begun = now;
    begun.removeIf([this](const Revocation &each) { return m_known.contains(each.target); });
    m_known = targetsIn(now);
    m_begun << begun;
    if (!begun.isEmpty()) {
        const QSet<RevocationTarget> again = targetsIn(begun);
        m_failed.removeIf([&again](const RevocationResult &old) { return again.contains(old.revocation.target); });
        m_sayLater.start();
    }
    refresh();
}

void UndoBar::noteTakenBack(const Revocation &revocation)
{
    if (revocation.hasDialog)
        return;
    m_takenBack << revocation;
    m_sayLater.start();
}

void UndoBar::noteEnd(const RevocationResult &result)
{
    if (result.revocation.hasDialog)
        return;
    (revocationtext::isWell(result) ? m_wentWell : m_failed) << result;
    Q_EMIT announce(revocationtext::ended(result, m_host).inOne());
    refresh();
}

void UndoBar::say()
{
    // What was taken back before it was announced needs no word.
    const QSet<RevocationTarget> there = targetsIn(pending());
    m_begun.removeIf([&there](const Revocation &each) { return !there.contains(each.target); });
    const QList<Revocation> counting = ofPhase(m_begun, true);
    if (!m_takenBack.isEmpty())
        Q_EMIT announce(revocationtext::takenBack(m_takenBack));
    if (!counting.isEmpty())
        Q_EMIT announce(revocationtext::counting(counting));
    m_begun.clear();
    m_takenBack.clear();
}

void UndoBar::dismiss()
{
    m_failed.clear();
    m_wentWell.clear();
    refresh();
}

} // namespace grantry
