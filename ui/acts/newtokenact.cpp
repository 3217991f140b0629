// SPDX-License-Identifier: MIT
#include "ui/acts/newtokenact.h"

#include "app/models/tokenmodel.h"
#include "app/net/requestsketch.h"
#include "app/session/accountsession.h"
#include "ui/acts/handover.h"
#include "ui/desktop.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/requestdialog.h"

#include <algorithm>
#include <tuple>

namespace grantry {

namespace {

QList<Application> applicationsOf(AccountSession &session)
{
    QList<Application> known;
    for (const GrantRow &row : session.grants().rows())
        known.append(row.grant.application);
    std::ranges::sort(known, [](const Application &one, const Application &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return known;
}

//! The newest tokens, to take their scopes from: nobody looks through thousands in a list that drops down.
QList<ScopeTemplate> patternsIn(AccountSession &session)
{
    constexpr qsizetype most = 50;
    const QList<TokenRow> &rows = session.tokens().rows();
    QList<const TokenRow *> newest;
    for (const TokenRow &row : rows)
        newest.append(&row);
    const auto end = newest.begin() + std::min(newest.size(), most);
    std::ranges::partial_sort(newest, end, std::ranges::greater(),
                              [](const TokenRow *row) { return row->authorization.createdAt(); });
    QList<ScopeTemplate> patterns;
    for (auto at = newest.begin(); at != end; ++at)
        patterns.append({TokenModel::name((*at)->authorization), (*at)->authorization.scopes()});
    return patterns;
}

NewTokenDialog::Initial initialOf(AccountSession &session)
{
    NewTokenDialog::Initial initial{session.account(), applicationsOf(session), {}, patternsIn(session)};
    for (const TokenRow &row : session.tokens().rows()) {
        if (row.authorization.isPersonal())
            initial.takenNotes.append(row.authorization.note().value_or(QString()));
    }
    return initial;
}

QSet<AuthorizationId> idsOf(AccountSession &session)
{
    QSet<AuthorizationId> ids;
    for (const TokenRow &row : session.tokens().rows())
        ids.insert(row.id);
    return ids;
}

} // namespace

NewTokenAct::NewTokenAct(const ActServices &services, HandOver &handOver, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_handOver(handOver)
{
}

NewTokenAct::~NewTokenAct()
{
    delete m_form.data();
}

void NewTokenAct::begin(QWidget *window)
{
    if (m_form)
        return m_form->raise();
    m_form = new NewTokenDialog(initialOf(m_services.session), m_services.catalogue, window);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    m_flow = std::make_unique<NewTokenFlow>(m_services.session.client(), idsOf(m_services.session));
    m_oldIsGone = false;
    connectForm();
    connectFlow();
    m_form->open();
}

void NewTokenAct::connectForm()
{
    connect(m_form, &NewTokenDialog::createRequested, this, [this](const NewToken &token) {
        m_oldIsGone = false;
        m_flow->make(token);
    });
    connect(m_form, &NewTokenDialog::requestRequested, this, &NewTokenAct::showRequest);
    connect(m_form, &NewTokenDialog::pageRequested, this,
            [this](const QUrl &page) { std::ignore = m_services.desktop.openInBrowser(page); });
    connect(m_form, &NewTokenDialog::signInRequested, this, m_services.signInAgain);
    connect(m_form, &QDialog::rejected, this, &NewTokenAct::giveUp);
}

void NewTokenAct::connectFlow()
{
    using Reason = TokenWithoutSecretDialog::Reason;
    NewTokenFlow *flow = m_flow.get();
    connect(flow, &NewTokenFlow::made, this, [this](const MadeAuthorization &token) {
        QWidget *window = m_form->parentWidget();
        const NewToken wanted = m_form->value();
        finish(token.authorization.id);
        m_handOver.show(token, wanted, window);
    });
    connect(flow, &NewTokenFlow::wasThere, this,
            [this](const Authorization &token) { showWithoutSecret(Reason::WasThere, token); });
    connect(flow, &NewTokenFlow::secretLost, this,
            [this](const Authorization &token) { showWithoutSecret(Reason::AnswerLost, token); });
    connect(flow, &NewTokenFlow::failed, this, [this](const ApiError &error) {
        if (m_oldIsGone)
            m_form->showNothingLeft(error);
        else
            m_form->showError(error);
        m_services.session.refresh(Intent::Background);
    });
    connect(flow, &NewTokenFlow::notRevoked, this, [this](RevocationResult::Outcome, const ApiError &error) {
        m_oldIsGone = false;
        m_form->showNotRevoked(error);
        m_services.session.refresh(Intent::Background);
    });
}

void NewTokenAct::showRequest(const NewToken &token)
{
    NewToken shown = token;
    if (shown.kind == NewToken::Kind::Application)
        shown.clientSecret = RequestSketch::secretVariable();
    const Account &account = m_services.session.account();
    auto *dialog = new RequestDialog(RequestSketch(api::makeToken(shown), account.server, account.user), m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NewTokenAct::showWithoutSecret(TokenWithoutSecretDialog::Reason reason, const Authorization &token)
{
    auto *dialog = new TokenWithoutSecretDialog(reason, token, m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, token] {
        m_oldIsGone = true;
        m_flow->revokeAndMake(token);
    });
    connect(dialog, &QDialog::rejected, this, [this, id = token.id] { finish(id); });
    dialog->open();
}

void NewTokenAct::finish(AuthorizationId id)
{
    m_flow->abandon();
    if (m_form)
        m_form->accept();
    m_form = nullptr;
    m_services.session.refresh(Intent::Background);
    Q_EMIT made(id);
}

void NewTokenAct::giveUp()
{
    const bool mayBeMade = m_flow->isActive();
    m_flow->abandon();
    m_form = nullptr;
    if (mayBeMade)
        m_services.session.refresh(Intent::Background);
}

} // namespace grantry
