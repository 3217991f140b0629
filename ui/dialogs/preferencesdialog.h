// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferences.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QStackedWidget;
QT_END_NAMESPACE

namespace grantry {

class PreferencePage;

//! Shows the preferences, a page for each subject. Nothing takes effect before it is accepted.
class PreferencesDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    //! \a languages are those that there is a translation for, such as `de`.
    PreferencesDialog(const Preferences &initial, const QStringList &languages, QWidget *parent = nullptr);

    [[nodiscard]] Preferences value() const;

    //! Goes to the first page with something wrong, or accepts.
    void accept() override;

private:
    void addPage(PreferencePage *page);
    void addButtons();

    Preferences m_initial;
    QListWidget *m_titles;
    QStackedWidget *m_stack;
    QList<PreferencePage *> m_pages;
};

} // namespace grantry
