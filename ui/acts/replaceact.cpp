// SPDX-License-Identifier: MIT
#include "ui/acts/replaceact.h"

#include "app/session/accountsession.h"
#include "ui/acts/handover.h"
#include "ui/dialogs/replacedialog.h"
#include "ui/dialogs/secretpanel.h"

namespace grantry {

namespace {

TokenReplacement::Known knownIn(AccountSession &session)
{
    TokenReplacement::Known known;
    for (const TokenRow &row : session.tokens().rows()) {
        known.ids.insert(row.id);
        if (row.authorization.isPersonal())
            known.notes.append(row.authorization.note().value_or(QString()));
        known.fingerprints.append(row.authorization.fingerprint().value_or(QString()));
    }
    return known;
}

} // namespace

ReplaceAct::ReplaceAct(const ActServices &services, HandOver &handOver, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_handOver(handOver)
{
}

ReplaceAct::~ReplaceAct()
{
    delete m_dialog.data();
}

void ReplaceAct::begin(AuthorizationId id, QWidget *window)
{
    if (m_dialog)
        return m_dialog->raise();
    const TokenRow *row = m_services.session.tokens().find(id);
    if (!row)
        return;
    AccountSession &session = m_services.session;
    m_flow = std::make_unique<TokenReplacement>(session.client(), row->authorization.unpacked(), knownIn(session));
    m_dialog = new ReplaceDialog({row->authorization.unpacked(), m_flow->wanted().note,
                                  session.account().server.displayHost(), m_services.vault != nullptr},
                                 m_services.clipboard, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog();
    connectFlow();
    m_dialog->open();
}

void ReplaceAct::connectDialog()
{
    connect(m_dialog, &ReplaceDialog::makeRequested, this, [this](const QString &secret) { m_flow->make(secret); });
    connect(m_dialog, &ReplaceDialog::finishRequested, this, [this] { m_flow->finish(); });
    connect(m_dialog, &ReplaceDialog::undoRequested, this, [this] { m_flow->undo(); });
    connect(m_dialog, &ReplaceDialog::signInRequested, this, m_services.signInAgain);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr;
        m_services.session.refresh(Intent::Background);
    });
}

void ReplaceAct::connectFlow()
{
    const TokenReplacement *flow = m_flow.get();
    connect(flow, &TokenReplacement::stageChanged, m_dialog, [this, flow] {
        if (flow->stage() == TokenReplacement::Stage::Both && m_dialog->panel()->secret().isEmpty())
            m_handOver.serve(m_dialog->panel(), flow->replacement().authorization, flow->wanted());
        m_dialog->showStage(flow->stage(), flow->replacement());
    });
    connect(flow, &TokenReplacement::movedMeanwhile, m_dialog,
            [this, flow] { m_dialog->showMoved(flow->old(), flow->wanted().note); });
    connect(flow, &TokenReplacement::failed, m_dialog,
            [this, flow](const ApiError &error) { m_dialog->showError(flow->stage(), error); });
}

} // namespace grantry
