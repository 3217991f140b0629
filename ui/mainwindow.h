// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/demohint.h"
#include "app/session/accounts.h"
#include "app/session/unfinishedrevocations.h"
#include "ui/dialogs/dialogcodeprompt.h"
#include "ui/panes/paneface.h"
#include "ui/secretclipboard.h"
#include "ui/theme.h"
#include "ui/windowactions.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace grantry {

class AccountActs;
class AccountDesk;
class AccountView;
class Clock;
class Desktop;
class ExportCommand;
class FilterField;
class FindTokenCommand;
class Leaving;
class NetworkAccess;
class NetworkQuestions;
class NoticeView;
class PreferenceStore;
class PreferencesFlow;
class ReleaseTable;
class ScopeCatalogue;
class SignInFlow;
class StatusLine;
class TokenVault;
class WelcomePage;
class WindowCommands;
class Wishes;

//! What a window needs from the rest of the house. All of it outlives the window.
struct WindowServices
{
    NetworkAccess &network;
    const ScopeCatalogue &catalogue;
    const ReleaseTable &releases;
    const Clock &clock;
    Desktop &desktop;
    ClipboardDevice &clipboard; //!< for secrets
    TokenVault &vault;          //!< of saved tokens
    ThemeSwitch &themes;
    QSettings &settings; //!< geometry, columns, what is chosen; never anything secret
    AccountRegistry &registry;
    SecretStore &secrets;
    PreferenceStore &preferences;
    QString profileId{};                //!< see passwordKey()
    std::optional<DemoHint> demoHint{}; //!< shown above the lists
};

//! The window.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows itself, signs in the account that was used last, and tells what the last run left undone.
    void start();
    //! Does what \a wish names, as of CommandLine::wish; nothing where it is empty.
    void hear(const QString &wish);
    //! Comes to the front, and does what \a wish names, as of CommandLine::wish.
    void present(const QString &wish);
    //! Takes a secret that was copied off the clipboard.
    void forgetCopied() { m_clipboard.clear(); }
    //! Something at large did not work; plain text.
    void showProblem(const QString &text);
    //! The account on the screen; null where there is none.
    [[nodiscard]] AccountSession *session() const;
    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    void choose(AccountSession *session);

Q_SIGNALS:
    //! "Try with demo data" was pressed.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void buildViewMenu();
    void buildPages();
    void connectActions();
    void connectParts();
    [[nodiscard]] AccountView *view() const;
    void bind(AccountView *view);
    void showChosen();
    void refreshCounts();
    void tellNotSaved();
    void tellUnfinished();

    WindowServices m_services;
    WindowActions m_actions;
    DialogCodePrompt m_prompt;
    SecretClipboard m_clipboard;
    Accounts m_accounts;
    UnfinishedRevocations m_unfinished;
    NetworkQuestions *m_questions;
    SignInFlow *m_signIn;
    Leaving *m_leaving;
    AccountActs *m_accountActs;
    PreferencesFlow *m_preferences;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    AccountDesk *m_desk;
    NoticeView *m_demo;
    QToolBar *m_toolBar;
    StatusLine *m_status;
    ExportCommand *m_exporting;
    FindTokenCommand *m_findToken;
    FilterField *m_filter;
    WindowCommands *m_commands;
    Wishes *m_wishes;
};

} // namespace grantry
