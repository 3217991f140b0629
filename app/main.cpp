// SPDX-License-Identifier: MIT
#include "app/net/clock.h"
#include "app/process/screenlock.h"
#include "app/scopes/scopecatalogue.h"
#include "app/session/releasetable.h"
#include "app/session/tokenvault.h"
#include "app/start/demo.h"
#include "app/start/profile.h"
#include "app/start/secrets.h"
#include "app/text/language.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace grantry;

int main(int argc, char **argv)
{
    const CommandLine options = CommandLine::read(argc, argv);
    if (options.act != CommandLine::Act::Run) {
        const bool failed = options.act == CommandLine::Act::Fail;
        std::fputs(qUtf8Printable(failed ? options.text + u'\n' : options.text), failed ? stderr : stdout);
        return failed ? 2 : 0;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("grantry"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.grantry.Grantry"));
    installLanguage(application, QLocale());

    Profile profile(options.profile, options.demo);
    ThemeSwitch themes(application);
    themes.setAppearance(options.appearance.value_or(Appearance::System));
    const ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    const ReleaseTable releases = ReleaseTable::builtIn();
    const SystemClock clock;
    SystemDesktop desktop;
    SystemClipboard clipboard;
    // The tokens of the demo are of no use to anybody, and no keychain is asked to hold them.
    const std::unique_ptr<SecretStore> tokenStore = makeTokenStore(profile.settings(), options.demo);
    TokenVault vault(*tokenStore, profile.settings());
    QNetworkAccessManager network;
    Demo demo;
    MainWindow window({network, catalogue, releases, clock, desktop, clipboard, vault, themes, profile.settings()});
    const auto openDemo = [&] {
        const auto account = demo.start();
        if (!account)
            return window.showProblem(account.error());
        std::printf("demo server on %s\n", account->server.apiRoot().toEncoded().constData());
        std::fflush(stdout);
        window.openAccount(*account, demo.password());
    };
    QObject::connect(&window, &MainWindow::demoRequested, &window, openDemo);
    const ScreenLock screenLock;
    QObject::connect(&screenLock, &ScreenLock::locked, &window, &MainWindow::forgetCopied);
    window.show();
    if (options.demo)
        openDemo();
    return QApplication::exec();
}
