// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/session/tokenreplacement.h"
#include "ui/dialogs/formdialog.h"

namespace grantry {

class FactList;
class FormField;
class ProblemBox;
class SecretClipboard;
class SecretEdit;
class SecretPanel;
class ToneLabel;

//! Leads through the replacing of a token: says what each step does and what exists, and asks for the next one.
//! Whoever opens it takes the steps, and tells what came of them. The secrets are forgotten when the dialog is closed.
class ReplaceDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDialog)

public:
    using Stage = TokenReplacement::Stage;

    struct Initial
    {
        Authorization old;
        QString newNote; //!< what the new one is called meanwhile
        QString host;
        bool hasKeychain = true;
    };

    //! \a clipboard is not owned and outlives the dialog.
    ReplaceDialog(const Initial &initial, SecretClipboard &clipboard, QWidget *parent = nullptr);

    //! To be served by whoever opens the dialog.
    [[nodiscard]] SecretPanel *panel() const { return m_panel; }

    //! \a replacement as of Stage::Both.
    void showStage(Stage stage, const MadeAuthorization &replacement);
    //! Somebody has changed the old token since it was shown: this is it now, and \a newNote what the new one is to be
    //! called.
    void showMoved(const Authorization &now, const QString &newNote);
    //! The step that led to \a stage failed.
    void showError(Stage stage, const ApiError &error);

    //! Closes; asks once where two tokens, or a secret that nobody has, would be left behind.
    void reject() override;

Q_SIGNALS:
    //! \a clientSecret is empty for a personal token.
    void makeRequested(const QString &clientSecret);
    void finishRequested();
    void undoRequested();
    //! The server wants another password.
    void signInRequested();

protected:
    void forget() override;

private:
    void addWords();
    void showOld();
    void addSecret();
    void addButtons();
    void arrange();
    void goOn();
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString failure(Stage stage) const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString oldName() const;

    Initial m_initial;
    Stage m_stage = Stage::OldOnly;
    MadeAuthorization m_new;
    FactList *m_facts;
    ToneLabel *m_words;
    SecretEdit *m_secret = nullptr; //!< of the application
    FormField *m_secretField = nullptr;
    SecretPanel *m_panel;
    ProblemBox *m_problem;
    QPushButton *m_undo = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isAsked = false; //!< closing it was asked about
};

} // namespace grantry
