// SPDX-License-Identifier: MIT
#include "ui/dialogs/bulkdialog.h"

#include "app/text/wording.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

BulkDialog::BulkDialog(const QString &name, const QString &title, int width, QWidget *parent)
    : FormDialog(name, title, width, parent)
    , m_status(new ToneLabel(Tone::Dim))
{
    m_status->setParent(this);
    m_status->setObjectName(u"status"_s);
    m_status->hide();
}

void BulkDialog::addStatus()
{
    body()->addWidget(m_status);
}

void BulkDialog::addCancel()
{
    m_cancel = addButton(u"cancel"_s, tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &BulkDialog::reject);
}

void BulkDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_isStopping = false;
    const bool hasEnded = phase == Phase::Ended;
    setButtonText(m_cancel, hasEnded ? tr("Close") : phase == Phase::Running ? tr("Stop") : tr("Cancel"));
    m_cancel->setEnabled(true);
    if (hasEnded)
        setMain(m_cancel);
    if (phase != Phase::Choosing)
        m_cancel->setFocus();
}

void BulkDialog::say(Tone tone, const QString &text)
{
    m_status->setTone(tone);
    m_status->say(text);
    reveal(m_status);
}

void BulkDialog::showPause(const QDateTime &until)
{
    if (m_phase != Phase::Running || m_isStopping)
        return;
    const QString when = wording::moment(until, QDateTime::currentDateTime(), QLocale::LongFormat);
    say(Tone::Dim, tr("The server asks for a pause. It goes on at %1.", "a time").arg(when));
}

void BulkDialog::goOn()
{
    if (!m_isStopping)
        m_status->say({});
}

void BulkDialog::reject()
{
    if (m_phase != Phase::Running) {
        FormDialog::reject();
    } else if (!m_isStopping) {
        m_isStopping = true;
        m_cancel->setEnabled(false);
        say(Tone::Dim, tr("Stopping after the one that is under way …"));
        Q_EMIT stopRequested();
    }
}

} // namespace grantry
