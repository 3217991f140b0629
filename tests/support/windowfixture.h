// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferencestore.h"
#include "app/emulator/emulatorserver.h"
#include "app/session/accountsession.h"
#include "app/session/networkaccess.h"
#include "app/session/releasetable.h"
#include "app/session/tokenvault.h"
#include "tests/support/fakeclipboard.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lockablestore.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/panes/listpane.h"
#include "ui/panes/rowtable.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace grantry::test {

//! Remembers what the window asked of the desktop.
class FakeDesktop final : public Desktop
{
public:
    void copyText(const QString &text) override { copied.append(text); }
    [[nodiscard]] bool openInBrowser(const QUrl &url) override
    {
        opened.append(url);
        return true;
    }

    void notify(const QString &title, const QString &text) override
    {
        told.append(title + QStringLiteral(": ") + text);
    }

    QStringList copied;
    QStringList told; //!< title and text
    QList<QUrl> opened;
};

//! The real window on an emulated server of its own, over real HTTP, with a clock in the test's hand.
class WindowFixture final
{
public:
    //! Starts the server and shows the window; the test ends where it cannot. \a profile as of Profile: empty is a
    //! folder of this fixture's own.
    explicit WindowFixture(const emulator::Options &options = {}, const QString &profile = {});

    //! Signs in and waits for both lists.
    void signIn();
    //! Signs in and waits for nothing.
    void beginSignIn();
    //! The same with a server that wants the code 123456, which has run out by then.
    void signInWithCode();
    //! Makes the window anew from what is written down, as the next start of the program does.
    void restart();
    //! Lets the undo time of everything that counts run out.
    void endUndoTime();
    //! How many requests of this method the server has seen whose path begins so (`/api/v3` left out).
    [[nodiscard]] qsizetype requests(const QByteArray &method, const QByteArray &path) const;
    void fault(const QString &text);
    //! Somebody else does this meanwhile, with a client of their own. Gives what the server answered.
    QByteArray elsewhere(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    //! Waits for the question for a one-time password, and answers; empty cancels.
    void answerCode(const QString &code) const;

    //! By object name; the test ends where there is none.
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        // Every account has a view of its own: the one that shows is meant.
        const QList<Widget *> named = window->findChildren<Widget *>(name);
        if (named.isEmpty())
            qFatal("no widget is named %s", qPrintable(name));
        if constexpr (std::is_base_of_v<QWidget, Widget>) {
            for (Widget *each : named) {
                if (each->isVisible())
                    return each;
            }
        }
        return named.constFirst();
    }
    [[nodiscard]] QAction *action(const QString &name) const { return find<QAction>(name); }
    [[nodiscard]] ListPane *applications() const { return find<ListPane>(QStringLiteral("applicationsPane")); }
    [[nodiscard]] ListPane *tokens() const { return find<ListPane>(QStringLiteral("tokensPane")); }
    //! The row of this name as the table shows it; -1 where it is not shown.
    [[nodiscard]] static int rowNamed(const ListPane *pane, const QString &name);
    //! Names as they are shown, from the top.
    [[nodiscard]] static QStringList names(const ListPane *pane);
    //! Clicks into the first column of that row.
    static void clickRow(ListPane *pane, const QString &name, Qt::KeyboardModifiers modifiers = {});
    //! Moves the mouse over that row.
    static void hoverRow(ListPane *pane, const QString &name);

    emulator::EmulatorServer server;
    FakeClock clock;
    ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    ReleaseTable releases = ReleaseTable::builtIn();
    FakeDesktop desktop;
    FakeClipboard clipboard;
    QTemporaryDir folder;
    QSettings settings;
    LockableStore tokenStore;
    TokenVault vault{tokenStore, settings, {}};
    LockableStore secrets;
    std::unique_ptr<AccountRegistry> registry;
    std::unique_ptr<PreferenceStore> preferences;
    std::unique_ptr<NetworkAccess> network;
    std::unique_ptr<MainWindow> window;
    QSize firstSize; //!< what the window made of the screen; after that it is as large as on a usual one

private:
    void open();

    QString m_user;
    QString m_password;
};

} // namespace grantry::test
