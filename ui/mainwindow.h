// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/session/tokensearch.h"
#include "ui/dialogs/dialogcodeprompt.h"
#include "ui/panes/paneface.h"
#include "ui/secretclipboard.h"
#include "ui/theme.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QNetworkAccessManager;
class QSettings;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace grantry {

class AccountSession;
class AccountView;
class Clock;
class Desktop;
class ExportCommand;
class FilterField;
class ReleaseTable;
class ScopeCatalogue;
class Sidebar;
class SignInFlow;
class StatusLine;
class TokenActs;
class TokenVault;
class WelcomePage;

//! What a window needs from the rest of the house. All of it outlives the window.
struct WindowServices
{
    QNetworkAccessManager &network;
    const ScopeCatalogue &catalogue;
    const ReleaseTable &releases;
    const Clock &clock;
    Desktop &desktop;
    ClipboardDevice &clipboard; //!< for secrets
    TokenVault &vault;          //!< of saved tokens
    ThemeSwitch &themes;
    QSettings &settings; //!< geometry, columns, appearance; never anything secret
};

//! The window.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows the account, and signs in to it.
    void openAccount(const Account &account, const QString &password);
    //! Takes a secret that was copied off the clipboard.
    void forgetCopied() { m_clipboard.clear(); }
    //! Something at large did not work; plain text.
    void showProblem(const QString &text);
    //! Null where no account is open.
    [[nodiscard]] AccountSession *session() const;

Q_SIGNALS:
    //! "Try with demo data" was pressed.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void buildViewMenu();
    void connectParts();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &key = {});
    [[nodiscard]] AccountSession *makeSession(const Account &account);
    void take(AccountSession *session);
    void bind(AccountView *view);
    void leave();
    void refreshActions();
    void refreshCounts();
    void showAbout();
    void showFindToken();
    [[nodiscard]] QList<SearchedAccount> searchedAccounts() const;
    void remember();
    void recall();

    WindowServices m_services;
    DialogCodePrompt m_prompt;
    SecretClipboard m_clipboard;
    SignInFlow *m_signIn;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    AccountView *m_view = nullptr;
    TokenActs *m_acts = nullptr; //!< of m_view, and its child
    QToolBar *m_toolBar;
    StatusLine *m_status;
    ExportCommand *m_exporting;
    FilterField *m_filter;
    QActionGroup *m_appearances;

    QAction *m_refresh;
    QAction *m_stop;
    QAction *m_newToken;
    QAction *m_edit;
    QAction *m_replace;
    QAction *m_revoke;
    QAction *m_revokeChosen;
    QAction *m_undo;
    QAction *m_undoAll;
    QAction *m_copySecret;
    QAction *m_copyClientId;
    QAction *m_openPage;
    QAction *m_find;
    QAction *m_findToken;
    QAction *m_export;
    QAction *m_applications;
    QAction *m_tokens;
    QAction *m_signOut;
    QAction *m_quit;
    QAction *m_about;
};

} // namespace grantry
