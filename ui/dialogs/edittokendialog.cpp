// SPDX-License-Identifier: MIT
#include "ui/dialogs/edittokendialog.h"

#include "ui/dialogs/formfield.h"
#include "ui/dialogs/problembox.h"
#include "ui/dialogs/tokenvalidator.h"
#include "ui/errortext.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/differencelist.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/scopetree.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 480;

} // namespace

EditTokenDialog::EditTokenDialog(const Initial &initial, const ScopeCatalogue &catalogue, QWidget *parent)
    : FormDialog(u"editTokenDialog"_s, tr("Edit token"), likedWidth, parent)
    , m_account(initial.account)
    , m_base(initial.token)
    , m_takenNotes(initial.takenNotes)
{
    addMoved();
    addFields();
    addScopes(catalogue);
    m_problem = new ProblemBox(u"problem"_s);
    body()->addWidget(m_problem);
    connect(m_problem, &ProblemBox::signInRequested, this, [this] {
        m_save->setFocus(); // the button is about to go
        Q_EMIT signInRequested();
    });
    addButtons();
    fill(TokenEdit::of(m_base));
    m_note->setFocus();
}

void EditTokenDialog::addMoved()
{
    m_moved = new QWidget;
    m_movedWords = new ToneLabel(Tone::Bad);
    m_movedWords->setObjectName(u"moved"_s);
    m_movedLines = new DifferenceList(u"movedLine"_s);
    QPushButton *theirs = plainButton(u"takeTheirs"_s, tr("Begin again from there"));
    QPushButton *mine = plainButton(u"keepMine"_s, tr("Keep what I entered"));
    connect(theirs, &QPushButton::clicked, this, [this] { rebase(false); });
    connect(mine, &QPushButton::clicked, this, [this] { rebase(true); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tight);
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_moved);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_movedWords);
    layout->addWidget(m_movedLines);
    layout->addLayout(buttons);
    m_moved->hide();
    body()->addWidget(m_moved);
}

void EditTokenDialog::addFields()
{
    const auto add = [this](const QString &name, const QString &label, FormField *&field) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        field = new FormField(label, edit);
        body()->addWidget(field);
        connect(edit, &QLineEdit::textChanged, this, &EditTokenDialog::edited);
        return edit;
    };
    m_note = add(u"note"_s, tr("&Note"), m_noteField);
    m_noteUrl = add(u"noteUrl"_s, tr("Note &URL"), m_noteUrlField);
    m_fingerprint = add(u"fingerprint"_s, tr("&Fingerprint"), m_fingerprintField);
}

void EditTokenDialog::addScopes(const ScopeCatalogue &catalogue)
{
    m_scopes = new ScopeTree(catalogue);
    body()->addWidget(m_scopes);
    connect(m_scopes, &ScopeTree::changed, this, &EditTokenDialog::edited);

    m_narrower = new ToneLabel(Tone::Dim);
    m_narrower->setObjectName(u"implied"_s);
    m_dropImplied = plainButton(u"dropImplied"_s, tr("Drop them"));
    connect(m_dropImplied, &QPushButton::clicked, this, [this] {
        m_scopes->setFocus(); // the button is about to go
        m_scopes->setScopes(m_scopes->selection().smallest());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addWidget(m_narrower, 1);
    row->addWidget(m_dropImplied);
    body()->addLayout(row);

    auto *caption = new ToneLabel(tr("What changes:"), Tone::Dim);
    body()->addWidget(caption);
    m_difference = new DifferenceList(u"difference"_s);
    body()->addWidget(m_difference);
}

void EditTokenDialog::addButtons()
{
    connect(addLeftButton(u"showRequest"_s, tr("Show request")), &QPushButton::clicked, this,
            [this] { Q_EMIT requestRequested(value()); });
    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(u"save"_s, tr("Save"));
    setMain(m_save);
    connect(m_save, &QPushButton::clicked, this, &EditTokenDialog::submit);
}

void EditTokenDialog::fill(const TokenEdit &edit)
{
    m_note->setText(edit.note);
    m_noteUrl->setText(edit.noteUrl);
    m_fingerprint->setText(edit.fingerprint);
    m_scopes->setBaseline(m_base.scopes);
    m_scopes->setScopes(edit.scopes);
    edited();
}

TokenEdit EditTokenDialog::edit() const
{
    return {m_note->text(), m_noteUrl->text(), m_fingerprint->text(), m_scopes->selection().named()};
}

api::AuthorizationChange EditTokenDialog::value() const
{
    return edit().changeFrom(TokenEdit::of(m_base));
}

QString EditTokenDialog::noteProblem() const
{
    const bool mustBeUnique = m_base.application.isPersonal() && m_note->text() != m_base.note.value_or(QString());
    return mustBeUnique ? tokenvalidator::personalNoteProblem(m_note->text(), m_takenNotes) : QString();
}

void EditTokenDialog::edited()
{
    m_noteField->setError(noteProblem());
    m_noteUrlField->setError({});
    m_noteUrlField->setHint(tokenvalidator::noteUrlWarning(m_noteUrl->text()));
    m_fingerprintField->setError({});
    const QStringList implied = m_scopes->selection().implied();
    QStringList names;
    for (const QString &name : implied)
        names.append(quotable(name, 60));
    m_narrower->say(implied.isEmpty() ? QString()
                                      : tr("Others include these already: %1", "scopes").arg(names.join(u", "_s)));
    m_dropImplied->setVisible(!implied.isEmpty());
    m_difference->compare(TokenEdit::of(m_base), edit());
    m_save->setEnabled(!m_isBusy && !m_fresh && !isEmpty(value()));
}

void EditTokenDialog::submit()
{
    m_problem->clear();
    if (const QString problem = noteProblem(); !problem.isEmpty()) {
        refuse(m_noteField, problem);
        return;
    }
    setBusy(true);
    Q_EMIT saveRequested();
}

void EditTokenDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QLineEdit *line : {m_note, m_noteUrl, m_fingerprint})
        line->setReadOnly(busy);
    m_scopes->setEnabled(!busy);
    setButtonText(m_save, busy ? tr("Saving …") : tr("Save"));
    m_save->setEnabled(!busy && !m_fresh && !isEmpty(value()));
}

bool EditTokenDialog::showFresh(const Authorization &token)
{
    if (!hasMoved(m_base, token))
        return true;
    if (edit() == TokenEdit::of(m_base)) { // nothing of the person's is at stake
        m_fresh = token;
        rebase(false);
    } else {
        showMoved(token, tr("Somebody has changed this token on the server meanwhile:"), TokenEdit::of(m_base));
    }
    return false;
}

bool EditTokenDialog::showSaved(const Authorization &token)
{
    const bool isAsWanted = isSame(edit(), TokenEdit::of(token));
    if (!isAsWanted)
        showMoved(token, tr("The server has saved this, but not as it was asked to:"), edit());
    return isAsWanted;
}

void EditTokenDialog::showMoved(const Authorization &token, const QString &what, const TokenEdit &before)
{
    m_fresh = token;
    m_movedWords->say(what);
    m_movedLines->compare(before, TokenEdit::of(token));
    m_moved->show();
    setBusy(false);
    reveal(m_moved);
}

void EditTokenDialog::rebase(bool keepMine)
{
    const TokenEdit mine = edit();
    m_base = *std::exchange(m_fresh, {});
    m_moved->hide();
    m_note->setFocus();
    setBusy(false);
    fill(keepMine ? mine : TokenEdit::of(m_base));
}

void EditTokenDialog::showError(const ApiError &error)
{
    setBusy(false);
    m_problem->clear();
    if (error.kind == ApiError::Kind::Validation && showAtFields(error))
        return;
    m_problem->tell(notDoneText(error, m_account.server.displayHost(), tr("Nothing was changed. %1", "a sentence")),
                    error);
    reveal(m_problem);
}

bool EditTokenDialog::showAtFields(const ApiError &error)
{
    bool allShown = !error.fields.isEmpty();
    for (const FieldError &each : error.fields) {
        if (each.field == "description"_L1 || each.field == "note"_L1)
            refuse(m_noteField, fieldErrorText(each));
        else if (each.field == "note_url"_L1)
            refuse(m_noteUrlField, fieldErrorText(each));
        else if (each.field == "fingerprint"_L1)
            refuse(m_fingerprintField, fieldErrorText(each));
        else if (each.field == "scopes"_L1)
            m_scopes->setError(fieldErrorText(each));
        else
            allShown = false;
    }
    return allShown;
}

} // namespace grantry
