// SPDX-License-Identifier: MIT
#include "ui/dialogs/revokedialog.h"

#include "ui/dialogs/formfield.h"
#include "ui/dialogs/revokeimpact.h"
#include "ui/dialogs/revokelist.h"
#include "ui/theme.h"
#include "ui/widgets/outcomeview.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using State = RevokeList::State;

constexpr int likedWidth = 420;

} // namespace

RevokeDialog::RevokeDialog(const QList<Revocation> &items, const QString &host, QWidget *parent)
    : BulkDialog(u"revokeDialog"_s, revokeimpact::title(items), likedWidth, parent)
    , m_items(new RevokeList(items, host, this))
{
    addImpact(items);
    addList();
    if (items.size() > mostWithoutNumber)
        addConfirmation(items.size());
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::corner);
    body()->addWidget(m_progress);
    addStatus();
    addButtons();
    enter(Phase::Choosing);
}

void RevokeDialog::addImpact(const QList<Revocation> &items)
{
    m_impact = new ToneLabel(revokeimpact::consequences(items));
    m_impact->setObjectName(u"impact"_s);
    body()->addWidget(m_impact);
}

void RevokeDialog::addList()
{
    m_list = new OutcomeView;
    m_list->setObjectName(u"items"_s);
    m_list->setAccessibleName(tr("What is revoked"));
    m_list->setModel(m_items);
    body()->addWidget(m_list, 1);
}

void RevokeDialog::addConfirmation(qsizetype count)
{
    m_number = new QLineEdit;
    m_number->setObjectName(u"number"_s);
    m_number->setInputMethodHints(Qt::ImhDigitsOnly);
    m_confirmation = new FormField(tr("Type &%1 to confirm", "a number").arg(count), m_number);
    body()->addWidget(m_confirmation);
    connect(m_number, &QLineEdit::textChanged, this,
            [this, wanted = QString::number(count)] { m_revoke->setEnabled(m_number->text().trimmed() == wanted); });
}

void RevokeDialog::addButtons()
{
    m_copy = addLeftButton(u"copyResult"_s, tr("Copy result"));
    m_save = addLeftButton(u"saveResult"_s, tr("Save result …"));
    m_retry = addButton(u"retry"_s, tr("Retry failed"));
    addCancel();
    m_revoke = addButton(u"revoke"_s, tr("Revoke"));
    setHarmful(m_revoke);
    setMain(m_revoke);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_items->report()); });
    connect(m_save, &QPushButton::clicked, this, &RevokeDialog::saveReport);
    connect(m_retry, &QPushButton::clicked, this, [this] { start(m_items->retriable()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (phase() == Phase::Choosing)
            start(m_items->targets());
    });
}

void RevokeDialog::enter(Phase phase)
{
    const bool hasEnded = phase == Phase::Ended;
    m_copy->setVisible(hasEnded);
    m_save->setVisible(hasEnded);
    m_retry->setVisible(hasEnded && !m_items->retriable().isEmpty());
    m_progress->setVisible(phase == Phase::Running);
    m_revoke->setVisible(!hasEnded);
    m_revoke->setEnabled(phase == Phase::Choosing && !m_number);
    if (m_confirmation)
        m_confirmation->setVisible(phase == Phase::Choosing);
    setPhase(phase);
}

void RevokeDialog::start(const QList<RevocationTarget> &targets)
{
    for (const RevocationTarget &target : targets)
        m_items->setState(target, State::Waiting);
    enter(Phase::Running);
    goOn();
    showProgress();
    Q_EMIT revokeRequested(targets);
}

void RevokeDialog::showSending(const RevocationTarget &target)
{
    goOn();
    m_items->setState(target, State::Sending);
}

void RevokeDialog::showResult(const RevocationResult &result)
{
    m_items->setResult(result);
    showProgress();
}

void RevokeDialog::showSkipped(const RevocationTarget &target, const QString &why)
{
    m_items->setState(target, State::Skipped, {why, {}});
    showProgress();
}

void RevokeDialog::showProgress()
{
    m_progress->setRange(0, m_items->rowCount());
    m_progress->setValue(int(m_items->ended()));
}

void RevokeDialog::finish(const ErrorText &why)
{
    m_items->setStates(State::Waiting, State::Stopped);
    enter(Phase::Ended);
    say(m_items->retriable().isEmpty() ? Tone::Good : Tone::Bad,
        why.summary.isEmpty() ? revokeimpact::summary(*m_items) : why.inOne());
    m_list->updateGeometry(); // the rows say more now
}

void RevokeDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save result"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RevokeDialog::writeReport);
    dialog->open();
}

void RevokeDialog::writeReport(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_items->report().toUtf8()) >= 0 && file.commit()) {
        say(Tone::Good, tr("Saved."));
        return;
    }
    say(Tone::Bad, tr("The result could not be saved: %1").arg(file.errorString()));
}

} // namespace grantry
