// SPDX-License-Identifier: MIT
#include "ui/dialogs/editscopesdialog.h"

#include "app/models/tokenmodel.h"
#include "ui/dialogs/outcomelist.h"
#include "ui/servertext.h"
#include "ui/widgets/outcomeview.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/scopetree.h"
#include "ui/widgets/segmentedchoice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 480;
enum Segment { AddSegment, RemoveSegment };

QStringList namesOf(const QList<Authorization> &tokens)
{
    QStringList names;
    for (const Authorization &token : tokens)
        names.append(quotable(TokenModel::name(token), 80));
    return names;
}

} // namespace

EditScopesDialog::EditScopesDialog(const QList<Authorization> &tokens, const QString &host,
                                   const ScopeCatalogue &catalogue, QWidget *parent)
    : BulkDialog(u"editScopesDialog"_s, tr("Change scopes of %n token(s)", nullptr, int(tokens.size())), likedWidth,
                 parent)
    , m_host(host)
    , m_items(new OutcomeList(namesOf(tokens), this))
    , m_list(new OutcomeView)
{
    for (const Authorization &token : tokens)
        m_ids.append(token.id);
    addChoice(catalogue);
    m_list->setObjectName(u"items"_s);
    m_list->setAccessibleName(tr("Tokens"));
    m_list->setModel(m_items);
    body()->addWidget(m_list, 1);
    addStatus();
    addButtons();
    enter(Phase::Choosing);
}

void EditScopesDialog::addChoice(const ScopeCatalogue &catalogue)
{
    m_kind = new SegmentedChoice(tr("What to do"));
    m_kind->add(u"addScopes"_s, tr("Add"));
    m_kind->add(u"removeScopes"_s, tr("Remove"));
    m_scopes = new ScopeTree(catalogue);
    body()->addWidget(m_kind);
    body()->addWidget(m_scopes);
    connect(m_kind, &SegmentedChoice::currentChanged, this, &EditScopesDialog::chosen);
    connect(m_scopes, &ScopeTree::changed, this, &EditScopesDialog::chosen);
}

void EditScopesDialog::addButtons()
{
    m_retry = addButton(u"retry"_s, tr("Retry failed"));
    addCancel();
    m_change = addButton(u"change"_s, {});
    setMain(m_change);
    connect(m_retry, &QPushButton::clicked, this, [this] { start(m_retriable); });
    connect(m_change, &QPushButton::clicked, this, [this] { start(m_ids); });
}

ScopesForAll EditScopesDialog::value() const
{
    // To remove a scope takes its own name, not that of one that includes it.
    if (m_kind->current() == RemoveSegment)
        return {{}, m_scopes->selection().named()};
    return {m_scopes->selection().smallest(), {}};
}

void EditScopesDialog::chosen()
{
    const bool adds = m_kind->current() == AddSegment;
    const int count = int(m_scopes->selection().named().size());
    setButtonText(m_change, adds ? tr("Add %n scope(s)", nullptr, count) : tr("Remove %n scope(s)", nullptr, count));
    m_change->setEnabled(phase() == Phase::Choosing && count > 0);
}

//! By value: it may be the list of those to be tried again, which begins anew.
void EditScopesDialog::start(QList<AuthorizationId> ids)
{
    m_waiting = ids;
    m_retriable.clear();
    for (const AuthorizationId &id : std::as_const(ids))
        m_items->say(m_ids.indexOf(id), Tone::Dim, tr("waiting"));
    enter(Phase::Running);
    goOn();
    Q_EMIT changeRequested(value(), ids);
}

void EditScopesDialog::showChanging(AuthorizationId id)
{
    goOn();
    m_items->say(m_ids.indexOf(id), Tone::Dim, tr("changing …"));
}

void EditScopesDialog::showEnd(AuthorizationId id, BulkEdit::Outcome outcome, const std::optional<ApiError> &error)
{
    m_waiting.removeOne(id);
    const QString why = error ? errorText(*error, m_host).summary : QString();
    const qsizetype row = m_ids.indexOf(id);
    switch (outcome) {
    case BulkEdit::Outcome::Changed:
        return m_items->say(row, Tone::Good, tr("✓ changed"));
    case BulkEdit::Outcome::Otherwise:
        m_retriable.append(id);
        return m_items->say(row, Tone::Bad, tr("changed otherwise"),
                            tr("The server has not set the scopes as it was asked to. Look at them in the list."));
    case BulkEdit::Outcome::Unchanged:
        return m_items->say(row, Tone::Good, tr("✓ was so before"));
    case BulkEdit::Outcome::Moved:
        return m_items->say(row, Tone::Bad, tr("skipped"), tr("Somebody else has changed it since it was shown here."));
    case BulkEdit::Outcome::Gone:
        return m_items->say(row, Tone::Bad, tr("gone"));
    case BulkEdit::Outcome::Refused:
        m_retriable.append(id);
        return m_items->say(row, Tone::Bad, tr("✕ refused"), why);
    case BulkEdit::Outcome::Unknown:
        m_retriable.append(id);
        return m_items->say(row, Tone::Bad, tr("? not known"), why);
    }
}

void EditScopesDialog::finish()
{
    for (const AuthorizationId &id : std::exchange(m_waiting, {})) {
        m_items->say(m_ids.indexOf(id), Tone::Dim, tr("not changed"));
        m_retriable.append(id);
    }
    enter(Phase::Ended);
    if (m_retriable.isEmpty())
        say(Tone::Good, tr("Done."));
    else
        say(Tone::Bad, tr("%n token(s) could not be changed.", nullptr, int(m_retriable.size())));
    m_list->updateGeometry(); // the rows say more now
}

void EditScopesDialog::enter(Phase phase)
{
    const bool hasEnded = phase == Phase::Ended;
    m_kind->setEnabled(phase == Phase::Choosing);
    m_scopes->setVisible(phase == Phase::Choosing);
    m_retry->setVisible(hasEnded && !m_retriable.isEmpty());
    m_change->setVisible(!hasEnded);
    setPhase(phase);
    chosen();
}

} // namespace grantry
