// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/session/tokenedit.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace grantry {

class DifferenceList;
class ProblemBox;
class ScopeCatalogue;
class ScopeTree;
class ToneLabel;

//! Changes a token: note, note URL, fingerprint, scopes. Shows what is added and removed before anything is sent.
//!
//! Whoever opens it reads the token afresh, when it is opened and again before a change is sent, and shows it what was
//! read: where somebody else has changed the token meanwhile, the person decides what to do about it.
class EditTokenDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditTokenDialog)

public:
    struct Initial
    {
        Account account;
        Authorization token;
        QStringList takenNotes; //!< of the account's other tokens
    };

    //! \a catalogue is not owned and outlives the dialog.
    EditTokenDialog(const Initial &initial, const ScopeCatalogue &catalogue, QWidget *parent = nullptr);

    //! What stands in the form.
    [[nodiscard]] TokenEdit edit() const;
    //! What is to be sent: the form compared with base().
    [[nodiscard]] api::AuthorizationChange value() const;
    //! The token that value() is meant for, as it was last read.
    [[nodiscard]] const Authorization &base() const { return m_base; }

    //! The token as it was read just now. False where it is another one than base(): then that is shown, nothing may be
    //! sent, and the dialog is not busy any more.
    bool showFresh(const Authorization &token);
    //! The token as it was saved. False where the server has made something else of it: as with showFresh().
    bool showSaved(const Authorization &token);
    //! What the server answered; shown where it belongs.
    void showError(const ApiError &error);

Q_SIGNALS:
    //! Read the token, and where showFresh() says that it is the same, send value(). Until accept(), showError() or
    //! showFresh() the dialog is busy.
    void saveRequested();
    void requestRequested(const grantry::api::AuthorizationChange &change);
    //! The server wants another password.
    void signInRequested();

private:
    void addMoved();
    void addFields();
    void addScopes(const ScopeCatalogue &catalogue);
    void addButtons();
    void fill(const TokenEdit &edit);
    void edited();
    void submit();
    void showMoved(const Authorization &token, const QString &what, const TokenEdit &before);
    void rebase(bool keepMine);
    void setBusy(bool busy);
    [[nodiscard]] QString noteProblem() const;
    [[nodiscard]] bool showAtFields(const ApiError &error);

    Account m_account;
    Authorization m_base;
    std::optional<Authorization> m_fresh; //!< another one than m_base, not decided about yet
    QStringList m_takenNotes;
    bool m_isBusy = false;

    QWidget *m_moved = nullptr;
    ToneLabel *m_movedWords = nullptr;
    DifferenceList *m_movedLines = nullptr;
    QLineEdit *m_note = nullptr;
    FormField *m_noteField = nullptr;
    QLineEdit *m_noteUrl = nullptr;
    FormField *m_noteUrlField = nullptr;
    QLineEdit *m_fingerprint = nullptr;
    FormField *m_fingerprintField = nullptr;
    ScopeTree *m_scopes = nullptr;
    ToneLabel *m_narrower = nullptr;
    QPushButton *m_dropImplied = nullptr;
    DifferenceList *m_difference = nullptr;
    ProblemBox *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace grantry
