// SPDX-License-Identifier: MIT
#include "app/net/clock.h"
#include "app/process/hardening.h"
#include "app/process/logfilter.h"
#include "app/process/screenlock.h"
#include "app/session/releasetable.h"
#include "app/start/house.h"
#include "app/text/language.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/motion.h"

#include <QApplication>

using namespace grantry;

int main(int argc, char **argv)
{
    hardenProcess();
    silenceQtDebugMessages();
    const CommandLine options = CommandLine::read(argc, argv);
    if (options.act != CommandLine::Act::Run)
        return options.say();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("grantry"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.grantry.Grantry"));
    auto house = options.demo ? std::make_unique<House>() : std::make_unique<House>(options.profile, options.caFile);
    if (!house->isFirst())
        return house->instance->leaveTo(options.wish);
    speak(application, options.language.value_or(house->preferences.current().language));
    ThemeSwitch themes(application);
    themes.setAppearance(options.appearance.value_or(house->preferences.current().appearance));
    const Motion motion;
    QObject::connect(&motion, &Motion::changed, &themes, &ThemeSwitch::setMotion);
    const ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    const ReleaseTable releases = ReleaseTable::builtIn();
    const SystemClock clock;
    SystemDesktop desktop;
    SystemClipboard clipboard;
    const ScreenLock screenLock;
    std::unique_ptr<MainWindow> window;
    const auto open = [&](auto &self, std::unique_ptr<House> next) -> void {
        const auto houseBefore = std::exchange(house, std::move(next));
        const auto windowBefore =
            std::exchange(window, std::make_unique<MainWindow>(WindowServices{
                                      house->network, catalogue, releases, clock, desktop, clipboard, house->vault,
                                      themes, house->profile.settings(), house->registry, *house->secrets,
                                      house->preferences, house->profile.id(), house->demoHint}));
        QObject::connect(
            window.get(), &MainWindow::demoRequested, &application, [&] { self(self, std::make_unique<House>()); },
            Qt::QueuedConnection);
        if (house->instance)
            QObject::connect(&*house->instance, &SingleInstance::wished, window.get(), &MainWindow::present);
        QObject::connect(&desktop.notifications(), &Notifications::activated, window.get(),
                         [&window] { window->present({}); });
        QObject::connect(&screenLock, &ScreenLock::locked, window.get(), &MainWindow::forgetCopied);
        window->start();
    };
    open(open, std::move(house));
    window->hear(options.wish);
    return QApplication::exec();
}
