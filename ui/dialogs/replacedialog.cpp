// SPDX-License-Identifier: MIT
#include "ui/dialogs/replacedialog.h"

#include "app/models/tokenmodel.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/formfield.h"
#include "ui/dialogs/problembox.h"
#include "ui/dialogs/secretpanel.h"
#include "ui/dialogs/tokenvalidator.h"
#include "ui/servertext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 460;

} // namespace

ReplaceDialog::ReplaceDialog(const Initial &initial, SecretClipboard &clipboard, QWidget *parent)
    : FormDialog(u"replaceDialog"_s, tr("Replace token"), likedWidth, parent)
    , m_initial(initial)
    , m_facts(new FactList)
    , m_words(new ToneLabel(Tone::Plain))
    , m_panel(new SecretPanel(initial.host, initial.hasKeychain, clipboard))
    , m_problem(new ProblemBox(u"problem"_s))
{
    addWords();
    addSecret();
    body()->addWidget(m_panel);
    body()->addWidget(m_problem);
    body()->addStretch();
    addButtons();
    arrange();
    if (m_secret)
        m_secret->setFocus();
    else
        m_next->setFocus();
}

void ReplaceDialog::addWords()
{
    m_facts->add(u"factToken"_s, tr("Token"), {});
    m_facts->add(u"factEndsIn"_s, tr("Ends in"), {});
    m_facts->add(u"factScopes"_s, tr("Scopes"), {});
    showOld();
    body()->addWidget(m_facts);
    m_words->setObjectName(u"words"_s);
    body()->addWidget(m_words);
}

void ReplaceDialog::showOld()
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("none") : quotable(text); };
    const Authorization &old = m_initial.old;
    m_facts->set(u"factToken"_s, orNone(TokenModel::name(old)));
    m_facts->set(u"factEndsIn"_s, orNone(old.tokenLastEight.value_or(QString())));
    m_facts->set(u"factScopes"_s, orNone(old.scopes.join(u", "_s)));
}

void ReplaceDialog::addSecret()
{
    if (m_initial.old.application.isPersonal())
        return;
    m_secret = new SecretEdit;
    m_secret->setObjectName(u"clientSecret"_s);
    m_secretField = new FormField(tr("Client &secret"), m_secret);
    m_secretField->setHint(tr("Of %1. Only with it does the server make a token for an application.", "an application")
                               .arg(isolated(quotable(m_initial.old.application.name, 60))));
    m_secretField->trimWhatIsPasted();
    body()->addWidget(m_secretField);
    connect(m_secret, &QLineEdit::textChanged, this, [this] { m_secretField->setError({}); });
}

void ReplaceDialog::addButtons()
{
    m_undo = addLeftButton(u"undo"_s, tr("Undo"));
    m_close = addButton(u"close"_s, tr("Cancel"));
    m_next = addButton(u"next"_s, {});
    setMain(m_next);
    connect(m_undo, &QPushButton::clicked, this, &ReplaceDialog::undoRequested);
    connect(m_close, &QPushButton::clicked, this, &ReplaceDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ReplaceDialog::goOn);
    connect(m_problem, &ProblemBox::signInRequested, this, [this] {
        m_next->setFocus(); // the button is about to go
        Q_EMIT signInRequested();
    });
}

void ReplaceDialog::goOn()
{
    m_problem->clear();
    switch (m_stage) {
    case Stage::OldOnly: {
        const QString problem = m_secret ? tokenvalidator::clientSecretProblem(m_secret->text()) : QString();
        if (!problem.isEmpty())
            return refuse(m_secretField, problem);
        Q_EMIT makeRequested(m_secret ? m_secret->text() : QString());
        return;
    }
    case Stage::Both:
    case Stage::NewOnly:
        Q_EMIT finishRequested();
        return;
    case Stage::Done:
        accept();
        return;
    case Stage::Making:
    case Stage::RevokingOld:
    case Stage::Renaming:
    case Stage::RevokingNew:
        return;
    }
}

bool ReplaceDialog::isBusy() const
{
    return m_stage == Stage::Making || m_stage == Stage::RevokingOld || m_stage == Stage::Renaming ||
           m_stage == Stage::RevokingNew;
}

QString ReplaceDialog::oldName() const
{
    return isolated(quotable(TokenModel::name(m_initial.old), 60));
}

void ReplaceDialog::showStage(Stage stage, const MadeAuthorization &replacement)
{
    m_stage = stage;
    m_new = replacement;
    m_isAsked = false;
    if (stage == Stage::Both && m_panel->secret().isEmpty() && !replacement.token.isEmpty()) {
        m_panel->setSecret(replacement.token);
        m_panel->check();
    }
    if (stage == Stage::OldOnly)
        m_panel->forget();
    arrange();
    // The button that was pressed could not keep it.
    if (stage == Stage::Both && !m_panel->secret().isEmpty())
        m_panel->copyButton()->setFocus();
    else if (m_next->isEnabled())
        m_next->setFocus();
}

void ReplaceDialog::arrange()
{
    const bool hasNew = !m_panel->secret().isEmpty() && m_stage != Stage::Making;
    m_words->say(explanation());
    if (m_secretField)
        m_secretField->setVisible(m_stage == Stage::OldOnly || m_stage == Stage::Making);
    m_panel->setVisible(hasNew);
    m_undo->setVisible(m_stage == Stage::Both || m_stage == Stage::RevokingNew);
    m_undo->setEnabled(m_stage == Stage::Both);
    m_close->setVisible(m_stage != Stage::Done);
    m_close->setEnabled(!isBusy());
    setButtonText(m_close, m_stage == Stage::OldOnly || m_stage == Stage::Making ? tr("Cancel") : tr("Close"));
    m_next->setEnabled(!isBusy() && (m_stage != Stage::Both || hasNew));
    const QString next = [this] {
        switch (m_stage) {
        case Stage::OldOnly:
            return tr("Make a new one");
        case Stage::Making:
            return tr("Creating …");
        case Stage::Both:
            return tr("I have put it in place");
        case Stage::RevokingOld:
        case Stage::RevokingNew:
            return tr("Revoking …");
        case Stage::NewOnly:
            return tr("Rename it");
        case Stage::Renaming:
            return tr("Renaming …");
        case Stage::Done:
            return tr("Close");
        }
        Q_UNREACHABLE();
    }();
    setButtonText(m_next, next);
}

QString ReplaceDialog::explanation() const
{
    const QString newName = isolated(quotable(m_new.authorization.note.value_or(m_initial.newNote), 60));
    switch (m_stage) {
    case Stage::OldOnly:
    case Stage::Making:
        return m_initial.newNote.isEmpty() || m_initial.newNote == m_initial.old.note
                   ? tr("First a new token with the same scopes is made. The old one goes on working until you say "
                        "that the new one is in place.")
                   : tr("First a new token with the same scopes is made, called “%1” until the old one is gone. The "
                        "old one goes on working until you say that the new one is in place.",
                        "a note")
                         .arg(isolated(quotable(m_initial.newNote, 60)));
    case Stage::Both:
    case Stage::RevokingNew:
        if (m_panel->secret().isEmpty())
            return tr(
                "The new token was made, but its secret was lost on the way and cannot be read again. Undo revokes it; "
                "then begin again. The old one works as before.");
        return tr(
            "Both tokens work now. Put the new one where the old one is used; then the old one is revoked here. Undo "
            "revokes the new one instead. The server will not show it again.");
    case Stage::RevokingOld:
        return tr("The old token is being revoked.");
    case Stage::NewOnly:
    case Stage::Renaming:
        return tr("The old token is revoked. The new one works, and is called “%1”.", "a note").arg(newName);
    case Stage::Done:
        return tr("Done. The old token is revoked, and the new one is called “%1”.", "a note").arg(newName);
    }
    Q_UNREACHABLE();
}

void ReplaceDialog::showMoved(const Authorization &now, const QString &newNote)
{
    m_initial.old = now;
    m_initial.newNote = newNote;
    showOld();
    arrange();
    m_problem->tell({tr("This token was changed elsewhere since it was shown here, so nothing was made."),
                     tr("Above it is shown as it is now. Look at it, then begin again.")});
    reveal(m_problem);
}

void ReplaceDialog::showError(Stage stage, const ApiError &error)
{
    const ErrorText why = errorText(error, m_initial.host);
    if (m_secretField && stage == Stage::OldOnly && refusesApplication(error))
        refuse(m_secretField, why.summary);
    else if (stage == Stage::OldOnly && error.kind == ApiError::Kind::NotFound)
        m_problem->tell({tr("The old token is not there any more, so no new one was made."), why.advice});
    else
        m_problem->tell({failure(stage).arg(why.summary), why.advice}, error);
    reveal(m_problem);
}

QString ReplaceDialog::failure(Stage stage) const
{
    switch (stage) {
    case Stage::OldOnly:
    case Stage::Making:
        return tr("No new token is known to be made; the old one works as before. %1", "a sentence");
    case Stage::Both:
    case Stage::RevokingOld:
    case Stage::RevokingNew:
        return tr("That token could not be revoked: expect both to work. %1", "a sentence");
    case Stage::NewOnly:
    case Stage::Renaming:
    case Stage::Done:
        return tr("The old token is revoked and the new one works, but it could not be renamed. %1", "a sentence");
    }
    Q_UNREACHABLE();
}

void ReplaceDialog::reject()
{
    if (isBusy())
        return;
    const bool loses = m_stage == Stage::Both || (m_stage == Stage::NewOnly && !m_panel->isKept());
    if (!loses || m_isAsked) {
        FormDialog::reject();
        return;
    }
    m_isAsked = true;
    m_problem->tell(
        m_panel->isKept() || m_panel->secret().isEmpty()
            ? ErrorText{tr("Two tokens would be left: %1 and the new one.").arg(oldName()),
                        tr("Close once more to leave both as they are.")}
            : ErrorText{tr("You have neither copied nor saved the new token."),
                        tr("It cannot be shown again. Close once more to lose it: it keeps working until it "
                           "is revoked.")});
    reveal(m_problem);
}

void ReplaceDialog::forget()
{
    m_panel->forget();
    if (m_secret)
        m_secret->forget();
}

} // namespace grantry
