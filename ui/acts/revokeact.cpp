// SPDX-License-Identifier: MIT
#include "ui/acts/revokeact.h"

#include "app/session/accountsession.h"
#include "ui/desktop.h"
#include "ui/dialogs/revokedialog.h"

namespace grantry {

RevokeAct::RevokeAct(const ActServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

RevokeAct::~RevokeAct()
{
    delete m_dialog.data();
}

void RevokeAct::begin(const QList<RevocationTarget> &targets, QWidget *window)
{
    if (m_dialog)
        return m_dialog->raise();
    m_bulk = std::make_unique<BulkRevocation>(m_services.session, targets);
    if (m_bulk->items().isEmpty())
        return;
    m_dialog = new RevokeDialog(m_bulk->items(), m_services.session.account().server.displayHost(), window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog();
    connectBulk();
    m_dialog->open();
}

void RevokeAct::connectDialog()
{
    connect(m_dialog, &RevokeDialog::revokeRequested, this,
            [this](const QList<RevocationTarget> &targets) { m_bulk->start(targets); });
    connect(m_dialog, &RevokeDialog::stopRequested, this, [this] { m_bulk->stop(); });
    connect(m_dialog, &RevokeDialog::copyRequested, this,
            [this](const QString &report) { m_services.desktop.copyText(report); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
}

void RevokeAct::connectBulk()
{
    const BulkRevocation *bulk = m_bulk.get();
    RevokeDialog *dialog = m_dialog;
    connect(bulk, &BulkRevocation::sending, dialog, &RevokeDialog::showSending);
    connect(bulk, &BulkRevocation::ended, dialog, &RevokeDialog::showResult);
    connect(bulk, &BulkRevocation::pausedUntil, dialog, &RevokeDialog::showPause);
    connect(bulk, &BulkRevocation::finished, dialog, [dialog] { dialog->finish(); });
    connect(bulk, &BulkRevocation::failed, dialog, [this, dialog](const ApiError &error) {
        dialog->finish(errorText(error, m_services.session.account().server.displayHost()));
    });
    connect(bulk, &BulkRevocation::skipped, dialog, [dialog](const RevocationTarget &target, BulkRevocation::Skip why) {
        dialog->showSkipped(target, why == BulkRevocation::Skip::Gone
                                        ? RevokeAct::tr("It is not in the list any more.")
                                        : RevokeAct::tr("It has changed since it was shown here."));
    });
}

} // namespace grantry
