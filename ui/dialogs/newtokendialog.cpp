// SPDX-License-Identifier: MIT
#include "ui/dialogs/newtokendialog.h"

#include "app/net/webpages.h"
#include "app/text/freename.h"
#include "ui/dialogs/applicationfields.h"
#include "ui/dialogs/formfield.h"
#include "ui/dialogs/problembox.h"
#include "ui/dialogs/tokenvalidator.h"
#include "ui/servertext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/scopetree.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 480;
enum Segment { PersonalSegment, ApplicationSegment };

} // namespace

NewTokenDialog::NewTokenDialog(const Initial &initial, const ScopeCatalogue &catalogue, QWidget *parent)
    : FormDialog(u"newTokenDialog"_s, tr("New token"), likedWidth, parent)
    , m_account(initial.account)
    , m_takenNotes(initial.takenNotes)
{
    addKind(initial.applications);
    addNotes();
    addScopes(catalogue, initial.tokens);
    addWords();
    addButtons();
    kindChanged();
    m_note->setFocus();
}

void NewTokenDialog::addKind(const QList<Application> &applications)
{
    m_kind = new SegmentedChoice(tr("Kind of token"));
    m_kind->add(u"personal"_s, tr("Personal"));
    m_kind->add(u"forApplication"_s, tr("For an application"));
    body()->addWidget(m_kind);
    connect(m_kind, &SegmentedChoice::currentChanged, this, &NewTokenDialog::kindChanged);
    m_application = new ApplicationFields(applications);
    body()->addWidget(m_application);
}

void NewTokenDialog::addNotes()
{
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    m_noteField = new FormField(tr("&Note"), m_note);
    m_useFreeNote = plainButton(u"useFreeNote"_s, {});
    m_useFreeNote->hide();
    m_noteField->addBelow(m_useFreeNote);
    body()->addWidget(m_noteField);
    connect(m_note, &QLineEdit::textChanged, this, &NewTokenDialog::noteChanged);
    connect(m_useFreeNote, &QPushButton::clicked, this, [this] {
        m_note->setFocus(); // the button is about to go
        m_note->setText(freeName(m_note->text(), m_takenNotes));
    });

    m_noteUrl = new QLineEdit;
    m_noteUrl->setObjectName(u"noteUrl"_s);
    m_noteUrlField = new FormField(tr("Note &URL"), m_noteUrl);
    m_noteUrlField->setAside(tr("not required"));
    body()->addWidget(m_noteUrlField);
    connect(m_noteUrl, &QLineEdit::textChanged, this, [this](const QString &url) {
        m_noteUrlField->setError({});
        m_noteUrlField->setHint(tokenvalidator::noteUrlWarning(url));
    });
}

void NewTokenDialog::addScopes(const ScopeCatalogue &catalogue, const QList<ScopeTemplate> &tokens)
{
    m_scopes = new ScopeTree(catalogue);
    QList<ScopeTemplate> templates = scopeTemplates();
    for (const ScopeTemplate &token : tokens)
        templates.append({tr("as “%1”", "a token").arg(quotable(token.name, 40)), token.scopes});
    m_scopes->setTemplates(templates);
    body()->addWidget(m_scopes);
}

void NewTokenDialog::addWords()
{
    auto *words =
        new ToneLabel(tr("A token made here cannot reach organisations that use SAML, and an organisation may "
                         "have to approve personal tokens. This interface is deprecated by its maker: GitHub "
                         "Enterprise Server still has it, GitHub.com does not."),
                      Tone::Dim);
    words->setObjectName(u"limits"_s);
    body()->addWidget(words);
    m_problem = new ProblemBox(u"problem"_s);
    m_openTokens = m_problem->addWayOut(u"openTokens"_s, tr("Make it in the browser"));
    connect(m_openTokens, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(webpages::tokens(m_account.server)); });
    m_openEmails = m_problem->addWayOut(u"openEmails"_s, tr("Open e-mail settings"));
    connect(m_openEmails, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(webpages::emails(m_account.server)); });
    connect(m_problem, &ProblemBox::signInRequested, this, [this] {
        m_create->setFocus(); // the button is about to go
        Q_EMIT signInRequested();
    });
    body()->addWidget(m_problem);
}

void NewTokenDialog::addButtons()
{
    connect(addLeftButton(u"showRequest"_s, tr("Show request")), &QPushButton::clicked, this,
            [this] { Q_EMIT requestRequested(value()); });
    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_create = addButton(u"create"_s, tr("Create token"));
    setMain(m_create);
    connect(m_create, &QPushButton::clicked, this, &NewTokenDialog::submit);
}

bool NewTokenDialog::isPersonal() const
{
    return m_kind->current() == PersonalSegment;
}

void NewTokenDialog::kindChanged()
{
    m_application->setVisible(!isPersonal());
    m_noteField->setAside(isPersonal() ? QString() : tr("not required"));
    m_problem->clear();
    noteChanged();
}

void NewTokenDialog::noteChanged()
{
    const QString note = m_note->text();
    // That it is missing is said when somebody wants to go on without it, not before they have begun.
    const QString problem =
        isPersonal() && !note.isEmpty() ? tokenvalidator::personalNoteProblem(note, m_takenNotes) : QString();
    m_noteField->setError(problem);
    const QString free = freeName(note, m_takenNotes);
    m_useFreeNote->setVisible(!problem.isEmpty() && free != note);
    setButtonText(m_useFreeNote, tr("Use “%1”", "a note").arg(quotable(free, 40)));
}

NewToken NewTokenDialog::value() const
{
    NewToken token;
    token.kind = isPersonal() ? NewToken::Kind::Personal : NewToken::Kind::Application;
    token.note = m_note->text();
    token.noteUrl = m_noteUrl->text();
    token.scopes = m_scopes->selection().smallest();
    if (!isPersonal())
        m_application->apply(token);
    return token;
}

bool NewTokenDialog::checkFields()
{
    if (FormField *wrong = isPersonal() ? nullptr : m_application->check()) {
        refuse(wrong, wrong->error());
        return false;
    }
    const QString problem =
        isPersonal() ? tokenvalidator::personalNoteProblem(m_note->text(), m_takenNotes) : QString();
    if (!problem.isEmpty())
        refuse(m_noteField, problem);
    return problem.isEmpty();
}

void NewTokenDialog::submit()
{
    m_problem->clear();
    if (!checkFields())
        return;
    setBusy(true);
    Q_EMIT createRequested(value());
}

void NewTokenDialog::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    setButtonText(m_create, busy ? tr("Creating …") : tr("Create token"));
    m_note->setReadOnly(busy);
    m_noteUrl->setReadOnly(busy);
    m_application->setReadOnly(busy);
    m_kind->setEnabled(!busy);
    m_scopes->setEnabled(!busy);
}

void NewTokenDialog::showError(const ApiError &error)
{
    setBusy(false);
    m_problem->clear();
    // About the account, not about anything that was typed.
    if (wantsVerifiedEmail(error) || error.kind != ApiError::Kind::Validation || !showAtFields(error))
        tellProblem(notDoneText(error, m_account.server.displayHost(), tr("No token was made. %1", "a sentence")),
                    error);
}

void NewTokenDialog::showNothingLeft(const ApiError &error)
{
    showError(error);
    ErrorText why = errorText(error, m_account.server.displayHost());
    why.summary = error.kind == ApiError::Kind::LostAnswer
                      ? tr("The old token was revoked, and it is not known whether a new one was made.")
                      : tr("The old token was revoked, but no new one was made: nothing is left. %1", "a sentence")
                            .arg(why.summary);
    tellProblem(why, error);
}

void NewTokenDialog::showNotRevoked(const ApiError &error)
{
    setBusy(false);
    const ErrorText why = errorText(error, m_account.server.displayHost());
    tellProblem({tr("The old token could not be revoked, so no new one was made. %1", "a sentence").arg(why.summary),
                 why.advice},
                error);
}

void NewTokenDialog::tellProblem(const ErrorText &text, const ApiError &error)
{
    m_problem->tell(text, error);
    m_openTokens->setVisible(error.kind == ApiError::Kind::WebFlowRequired);
    m_openEmails->setVisible(wantsVerifiedEmail(error));
    reveal(m_problem);
}

FormField *NewTokenDialog::fieldOf(const QString &serverName) const
{
    if (serverName == "description"_L1 || serverName == "note"_L1)
        return m_noteField;
    if (serverName == "note_url"_L1)
        return m_noteUrlField;
    return isPersonal() ? nullptr : m_application->fieldOf(serverName);
}

void NewTokenDialog::noteIsTaken()
{
    // The list that the form was given is older than what the server knows.
    if (!m_takenNotes.contains(m_note->text()))
        m_takenNotes.append(m_note->text());
    noteChanged();
}

bool NewTokenDialog::showAtFields(const ApiError &error)
{
    QList<FormField *> wrong;
    const auto show = [&wrong](FormField *field, const QString &text) {
        field->setError(text);
        wrong.append(field);
    };
    bool allShown = !error.fields.isEmpty();
    for (const FieldError &each : error.fields) {
        FormField *field = fieldOf(each.field);
        if (field)
            show(field, fieldErrorText(each));
        else if (each.field == "scopes"_L1)
            m_scopes->setError(fieldErrorText(each));
        else
            allShown = false;
        if (field == m_noteField && each.code == "already_exists"_L1)
            noteIsTaken();
        else if (field && each.field == "fingerprint"_L1 && each.code == "already_exists"_L1)
            m_application->fingerprintIsTaken();
    }
    if (!isPersonal() && refusesApplication(error)) {
        show(m_application->fieldOf(u"client_secret"_s), errorText(error, m_account.server.displayHost()).summary);
        allShown = true;
    }
    if (!wrong.isEmpty())
        refuse(wrong.first(), wrong.first()->error());
    return allShown;
}

void NewTokenDialog::forget()
{
    m_application->forget();
}

} // namespace grantry
