// SPDX-License-Identifier: MIT
#include "ui/preferencesflow.h"

#include "app/accounts/preferencestore.h"
#include "app/session/accounts.h"
#include "app/text/language.h"
#include "ui/dialogs/networkvalidator.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/topmost.h"
#include "ui/secretclipboard.h"
#include "ui/servertext.h"
#include "ui/theme.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantry {

PreferencesFlow::PreferencesFlow(const Needs &needs, QWidget *window)
    : QObject(window)
    , m_needs(needs)
    , m_window(window)
{
    connect(&m_needs.preferences, &PreferenceStore::changed, this, [this](const Preferences &preferences) {
        m_needs.themes.setAppearance(preferences.appearance);
        apply();
    });
    connect(&m_needs.accounts, &Accounts::added, this, &PreferencesFlow::apply);
    // Where it was chosen in the menu.
    connect(&m_needs.themes, &ThemeSwitch::appearanceChanged, this, [this](Appearance appearance) {
        Preferences preferences = m_needs.preferences.current();
        preferences.appearance = appearance;
        m_needs.preferences.set(preferences);
    });
    apply();
}

void PreferencesFlow::apply()
{
    for (AccountSession *session : m_needs.accounts.sessions())
        session->revocations().setUndoTime(m_needs.preferences.current().undoTime);
    m_needs.clipboard.setLifetime(m_needs.preferences.current().clipboardTime);
}

void PreferencesFlow::open()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new PreferencesDialog(m_needs.preferences.current(), languages(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { m_needs.preferences.set(m_dialog->value()); });
    m_dialog->open();
}

void PreferencesFlow::tellWhatIsMissing()
{
    const QString file = m_needs.preferences.current().caFile;
    const QString problem = networkvalidator::caFileProblem(file);
    if (problem.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Certificate authorities"),
                                tr("The certificate authorities of your company are not trusted now: the file %1 "
                                   "cannot be used.")
                                    .arg(isolated(QDir::toNativeSeparators(file))),
                                QMessageBox::Ok, topmost(m_window));
    box->setObjectName(u"authoritiesMissing"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(problem);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *choose = box->addButton(tr("Preferences …"), QMessageBox::ActionRole);
    choose->setObjectName(u"openPreferences"_s);
    connect(choose, &QPushButton::clicked, this, &PreferencesFlow::open, Qt::QueuedConnection);
    box->open();
}

} // namespace grantry
