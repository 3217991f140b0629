// SPDX-License-Identifier: MIT
#include "ui/acts/edittokenact.h"

#include "app/net/requestsketch.h"
#include "app/session/accountsession.h"
#include "ui/dialogs/edittokendialog.h"
#include "ui/dialogs/requestdialog.h"

namespace grantry {

EditTokenAct::EditTokenAct(const ActServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

EditTokenAct::~EditTokenAct()
{
    delete m_form.data();
}

void EditTokenAct::begin(AuthorizationId id, QWidget *window)
{
    if (m_form)
        return m_form->raise();
    const TokenRow *row = m_services.session.tokens().find(id);
    if (!row)
        return;
    EditTokenDialog::Initial initial{m_services.session.account(), row->authorization.unpacked(), {}};
    for (const TokenRow &other : m_services.session.tokens().rows()) {
        if (other.id != id && other.authorization.isPersonal())
            initial.takenNotes.append(other.authorization.note().value_or(QString()));
    }
    m_form = new EditTokenDialog(initial, m_services.catalogue, window);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    m_flow = std::make_unique<EditTokenFlow>(m_services.session.client());
    connectForm();
    connectFlow();
    m_form->open();
    m_flow->read(id, Intent::ExplicitAct);
}

void EditTokenAct::connectForm()
{
    connect(m_form, &EditTokenDialog::saveRequested, this, [this] { m_flow->save(m_form->base(), m_form->edit()); });
    connect(m_form, &EditTokenDialog::requestRequested, this, &EditTokenAct::showRequest);
    connect(m_form, &EditTokenDialog::signInRequested, this, m_services.signInAgain);
    connect(m_form, &QDialog::rejected, this, &EditTokenAct::giveUp);
}

void EditTokenAct::connectFlow()
{
    EditTokenFlow *flow = m_flow.get();
    connect(flow, &EditTokenFlow::wasRead, this, [this](const Authorization &token) { m_form->showFresh(token); });
    connect(flow, &EditTokenFlow::movedMeanwhile, this, [this](const Authorization &now) { m_form->showFresh(now); });
    connect(flow, &EditTokenFlow::failed, this, [this](const ApiError &error) { m_form->showError(error); });
    connect(flow, &EditTokenFlow::saved, this, [this](const Authorization &now) {
        m_services.session.refresh(Intent::Background);
        if (!m_form->showSaved(now))
            return;
        m_form->accept();
        m_form = nullptr;
    });
}

void EditTokenAct::showRequest(const api::AuthorizationChange &change)
{
    const Account &account = m_services.session.account();
    auto *dialog = new RequestDialog(
        RequestSketch(api::updateAuthorization(m_form->base().id, change), account.server, account.user), m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditTokenAct::giveUp()
{
    const bool mayBeDone = m_flow->isActive();
    m_flow->abandon();
    m_form = nullptr;
    if (mayBeDone)
        m_services.session.refresh(Intent::Background);
}

} // namespace grantry
