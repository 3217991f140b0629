// SPDX-License-Identifier: MIT
#include "ui/dialogs/renamedialog.h"

#include "ui/dialogs/formfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 360;
constexpr int longestName = 100;

} // namespace

RenameDialog::RenameDialog(const Account &account, QWidget *parent)
    : FormDialog(u"renameDialog"_s, tr("Rename account"), likedWidth, parent)
    , m_name(new QLineEdit(account.displayName))
{
    m_name->setObjectName(u"displayName"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(account.user);
    m_name->selectAll();
    auto *field = new FormField(tr("&Name"), m_name);
    field->setHint(
        tr("%1 on %2. Empty: the user name is shown.", "user, server").arg(account.user, account.server.displayHost()));
    body()->addWidget(field);
    body()->addStretch();
    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *rename = addButton(u"rename"_s, tr("Rename"));
    setMain(rename);
    connect(rename, &QPushButton::clicked, this, &QDialog::accept);
    m_name->setFocus();
}

QString RenameDialog::value() const
{
    return m_name->text().simplified();
}

} // namespace grantry
