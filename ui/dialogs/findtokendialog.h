// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokensearch.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

namespace grantry {

class PasteBox;
class WrapLabel;

//! "Find a token": tells whose a secret is, without keeping it. What is pasted is hashed and forgotten.
class FindTokenDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindTokenDialog)

public:
    //! All accounts, as they are at the time of asking; must work as long as the dialog is there.
    using Accounts = std::function<QList<SearchedAccount>()>;

    FindTokenDialog(Accounts accounts, QWidget *parent);

Q_SIGNALS:
    //! Found: choose its row. \a account is its place in the list of accounts.
    void found(qsizetype account, grantry::AuthorizationId id);
    //! Begin its undo time.
    void revokeRequested(qsizetype account, grantry::AuthorizationId id);
    void copyRequested(const QString &text);

private:
    void search(const QString &text);
    void showTrace(const SecretTrace &trace, const QList<FoundToken> &tokens);
    void showFound(const SecretTrace &trace, const QList<FoundToken> &tokens);
    void showNotFound(const SecretTrace &trace);
    [[nodiscard]] QString described(const FoundToken &token) const;
    [[nodiscard]] QString notSearched() const;
    [[nodiscard]] QWidget *addBox(const SecretTrace &trace);

    Accounts m_accounts;
    QList<SearchedAccount> m_searched; //!< of the last search
    PasteBox *m_box;
    WrapLabel *m_outcome;
    QWidget *m_results;
};

} // namespace grantry
