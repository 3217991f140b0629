// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/api/newtoken.h"
#include "app/scopes/scopetemplates.h"
#include "ui/dialogs/formdialog.h"
#include "ui/errortext.h"

#include <QUrl>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace grantry {

class ApplicationFields;
class ProblemBox;
class ScopeCatalogue;
class ScopeTree;
class SegmentedChoice;

//! Asks for everything that a new token needs. Whoever opens it makes the token, and tells what came of it: the dialog
//! stays open, with everything typed, until accept() is called on success or the person gives up.
class NewTokenDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTokenDialog)

public:
    struct Initial
    {
        Account account;
        QList<Application> applications; //!< those that are known, to be offered by name
        QStringList takenNotes;          //!< of the account's tokens
        QList<ScopeTemplate> tokens;     //!< "as token X"
    };

    //! \a catalogue is not owned and outlives the dialog.
    NewTokenDialog(const Initial &initial, const ScopeCatalogue &catalogue, QWidget *parent = nullptr);

    //! What stands in the form, right or wrong.
    [[nodiscard]] NewToken value() const;

    //! What the server answered; shown where it belongs.
    void showError(const ApiError &error);
    //! The old token was revoked to be made again, and then this happened.
    void showNothingLeft(const ApiError &error);
    //! The old token could not be revoked, so nothing was made.
    void showNotRevoked(const ApiError &error);

Q_SIGNALS:
    //! Make this. Until accept() or showError() the dialog is busy; rejected() means: do not wait for it any more.
    void createRequested(const grantry::NewToken &token);
    //! The exact request is to be shown.
    void requestRequested(const grantry::NewToken &token);
    //! To be opened in the browser.
    void pageRequested(const QUrl &url);
    //! The server wants another password.
    void signInRequested();

protected:
    void forget() override;

private:
    void addKind(const QList<Application> &applications);
    void addNotes();
    void addScopes(const ScopeCatalogue &catalogue, const QList<ScopeTemplate> &tokens);
    void addWords();
    void addButtons();
    [[nodiscard]] bool isPersonal() const;
    void kindChanged();
    void noteChanged();
    void submit();
    [[nodiscard]] bool checkFields();
    //! Shows what the server refused at the fields it is about; false where there is no field for something.
    [[nodiscard]] bool showAtFields(const ApiError &error);
    //! The field that the server calls so; null where the form has none.
    [[nodiscard]] FormField *fieldOf(const QString &serverName) const;
    void noteIsTaken();
    //! \a error is what \a text is about: it tells which page of the server helps.
    void tellProblem(const ErrorText &text, const ApiError &error);
    void setBusy(bool busy);

    Account m_account;
    QStringList m_takenNotes;
    SegmentedChoice *m_kind = nullptr;
    ApplicationFields *m_application = nullptr;
    QLineEdit *m_note = nullptr;
    FormField *m_noteField = nullptr;
    QPushButton *m_useFreeNote = nullptr;
    QLineEdit *m_noteUrl = nullptr;
    FormField *m_noteUrlField = nullptr;
    ScopeTree *m_scopes = nullptr;
    ProblemBox *m_problem = nullptr;
    QPushButton *m_openTokens = nullptr;
    QPushButton *m_openEmails = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace grantry
