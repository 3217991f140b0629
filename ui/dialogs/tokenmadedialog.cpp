// SPDX-License-Identifier: MIT
#include "ui/dialogs/tokenmadedialog.h"

#include "ui/dialogs/problembox.h"
#include "ui/dialogs/secretpanel.h"
#include "ui/servertext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 420;

} // namespace

TokenMadeDialog::TokenMadeDialog(const Initial &initial, SecretClipboard &clipboard, QWidget *parent)
    : FormDialog(u"tokenMadeDialog"_s, tr("Your new token"), likedWidth, parent)
    , m_panel(new SecretPanel(initial.host, initial.hasKeychain, clipboard))
    , m_lost(new ProblemBox(u"lost"_s))
{
    auto *once = new ToneLabel(initial.name.isEmpty()
                                   ? tr("Copy it now: the server will not show it again.")
                                   : tr("This is “%1”. Copy it now: the server will not show it again.", "note")
                                         .arg(isolated(quotable(initial.name, 60))));
    once->setObjectName(u"once"_s);
    body()->addWidget(once);
    m_panel->setSecret(initial.secret);
    body()->addWidget(m_panel);
    body()->addWidget(m_lost);
    body()->addStretch();
    setMain(m_panel->copyButton());
    addButtons();
    connect(m_panel, &SecretPanel::kept, m_lost, &ProblemBox::clear);
    m_panel->copyButton()->setFocus();
}

void TokenMadeDialog::addButtons()
{
    m_close = addButton(u"close"_s, tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &TokenMadeDialog::reject);
}

void TokenMadeDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (!std::exchange(m_isChecked, true))
        m_panel->check();
}

void TokenMadeDialog::reject()
{
    if (m_panel->isKept() || m_isAsked) {
        FormDialog::reject();
        return;
    }
    m_isAsked = true;
    m_lost->tell({tr("You have neither copied nor saved this token."),
                  tr("It cannot be shown again. Close once more to lose it: it keeps working until it is revoked.")});
    setButtonText(m_close, tr("Close without it"));
    setHarmful(m_close);
    reveal(m_lost);
}

void TokenMadeDialog::forget()
{
    m_panel->forget();
}

} // namespace grantry
