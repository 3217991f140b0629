// SPDX-License-Identifier: MIT
#include "ui/acts/handover.h"

#include "app/models/tokenmodel.h"
#include "app/session/accountsession.h"
#include "app/session/tokenvault.h"
#include "ui/dialogs/secretpanel.h"
#include "ui/dialogs/tokenmadedialog.h"
#include "ui/secreterrortext.h"

namespace grantry {

HandOver::HandOver(const ActServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_check(services.network, services.session.account().server, services.clock)
{
}

HandOver::~HandOver()
{
    delete m_dialog.data();
}

void HandOver::show(const MadeAuthorization &token, const NewToken &wanted, QWidget *window)
{
    TokenMadeDialog::Initial initial;
    initial.secret = token.token;
    initial.name = TokenModel::name(token.authorization);
    initial.host = m_services.session.account().server.displayHost();
    initial.hasKeychain = m_services.vault;
    m_dialog = new TokenMadeDialog(initial, m_services.clipboard, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    serve(m_dialog->panel(), token.authorization, wanted);
    m_dialog->open();
}

void HandOver::serve(SecretPanel *panel, const Authorization &token, const NewToken &wanted)
{
    panel->disconnect(this); // of an earlier token
    panel->compare(TokenEdit::of(wanted), TokenEdit::of(token));
    connect(panel, &SecretPanel::checkRequested, this, [this, panel, scopes = token.scopes] { check(panel, scopes); });
    connect(panel, &SecretPanel::saveRequested, this, [this, panel, id = token.id] { save(panel, id); });
}

void HandOver::save(SecretPanel *panel, AuthorizationId id)
{
    m_saving = m_services.vault->save(m_services.session.account(), id, panel->secret(),
                                      [panel = QPointer(panel)](const tl::expected<void, SecretError> &answer) {
                                          if (!panel)
                                              return;
                                          if (answer)
                                              panel->showSaved();
                                          else
                                              panel->showSaveFailed(secretErrorText(answer.error()));
                                      });
}

void HandOver::check(SecretPanel *panel, const QStringList &scopes)
{
    m_check.run(m_services.session.account().user, panel->secret(),
                [panel = QPointer(panel), scopes](const ApiResult<SignedInUser> &answer) {
                    if (!panel)
                        return;
                    if (answer)
                        panel->showWorks(answer->login, scopes);
                    else
                        panel->showDoesNotWork(answer.error());
                });
}

} // namespace grantry
