// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

namespace grantry {

class ProblemBox;
class SecretClipboard;
class SecretPanel;

//! Shows a new token, once. The secret is forgotten when the dialog is closed.
class TokenMadeDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenMadeDialog)

public:
    struct Initial
    {
        QString secret;
        QString name; //!< the token's note, or the application's name; may be empty
        QString host;
        bool hasKeychain = true;
    };

    //! \a clipboard is not owned and outlives the dialog.
    TokenMadeDialog(const Initial &initial, SecretClipboard &clipboard, QWidget *parent = nullptr);

    //! To be served by whoever opens the dialog. Asks by itself whether the token works when the dialog opens.
    [[nodiscard]] SecretPanel *panel() const { return m_panel; }

    //! Closes; asks once where the token would be lost.
    void reject() override;

protected:
    void forget() override;
    void showEvent(QShowEvent *event) override;

private:
    void addButtons();

    SecretPanel *m_panel;
    ProblemBox *m_lost;
    QPushButton *m_close;
    bool m_isAsked = false; //!< closing it was asked about
    bool m_isChecked = false;
};

} // namespace grantry
