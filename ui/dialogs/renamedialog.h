// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace grantry {

//! Asks what an account is to be called.
class RenameDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    explicit RenameDialog(const Account &account, QWidget *parent = nullptr);

    //! Empty: by its user name.
    [[nodiscard]] QString value() const;

private:
    QLineEdit *m_name;
};

} // namespace grantry
