// SPDX-License-Identifier: MIT
#include "ui/acts/editscopesact.h"

#include "app/session/accountsession.h"
#include "ui/dialogs/editscopesdialog.h"

namespace grantry {

EditScopesAct::EditScopesAct(const ActServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

EditScopesAct::~EditScopesAct()
{
    delete m_dialog.data();
}

void EditScopesAct::begin(const QList<AuthorizationId> &ids, QWidget *window)
{
    if (m_dialog)
        return m_dialog->raise();
    AccountSession &session = m_services.session;
    QList<Authorization> tokens;
    for (const AuthorizationId &id : ids) {
        if (const TokenRow *row = session.tokens().find(id))
            tokens.append(row->authorization.unpacked());
    }
    if (tokens.isEmpty())
        return;
    m_bulk = std::make_unique<BulkEdit>(session.client(), m_services.clock, tokens);
    m_dialog = new EditScopesDialog(tokens, session.account().server.displayHost(), m_services.catalogue, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &EditScopesDialog::changeRequested, m_bulk.get(), &BulkEdit::start);
    connect(m_dialog, &EditScopesDialog::stopRequested, m_bulk.get(), &BulkEdit::stop);
    connect(m_bulk.get(), &BulkEdit::changing, m_dialog, &EditScopesDialog::showChanging);
    connect(m_bulk.get(), &BulkEdit::pausedUntil, m_dialog, &EditScopesDialog::showPause);
    connect(m_bulk.get(), &BulkEdit::ended, m_dialog, &EditScopesDialog::showEnd);
    connect(m_bulk.get(), &BulkEdit::finished, m_dialog, &EditScopesDialog::finish);
    connect(m_bulk.get(), &BulkEdit::finished, this, [this] { m_services.session.refresh(Intent::Background); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

} // namespace grantry
