// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace grantry {

class Accounts;
class PreferenceStore;
class PreferencesDialog;
class SecretClipboard;
class ThemeSwitch;

//! Opens the Preferences, and makes them hold: undo time in all accounts, appearance, clipboard. What concerns the
//! network follows the PreferenceStore by itself.
class PreferencesFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesFlow)

public:
    //! None is owned; all outlive the flow.
    struct Needs
    {
        PreferenceStore &preferences;
        Accounts &accounts;
        ThemeSwitch &themes;
        SecretClipboard &clipboard;
    };

    //! \a window is the parent of the dialog, and of this. What the preferences say holds from now on.
    PreferencesFlow(const Needs &needs, QWidget *window);

    void open();
    //! Says so where the file with the company's certificate authorities cannot be used any more.
    void tellWhatIsMissing();

private:
    void apply();

    Needs m_needs;
    QWidget *m_window;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace grantry
