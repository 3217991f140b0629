// SPDX-License-Identifier: MIT
#include "ui/appearancemenu.h"

#include "ui/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppearanceMenu)
};

} // namespace

void fillAppearanceMenu(QMenu *menu, ThemeSwitch &themes)
{
    auto *group = new QActionGroup(menu);
    const QList<std::pair<Appearance, QString>> choices{{Appearance::System, Words::tr("As the de&sktop")},
                                                        {Appearance::Light, Words::tr("&Light")},
                                                        {Appearance::Dark, Words::tr("&Dark")},
                                                        {Appearance::ContrastLight, Words::tr("&High contrast, light")},
                                                        {Appearance::ContrastDark, Words::tr("High &contrast, dark")}};
    for (const auto &[value, text] : choices) {
        QAction *choice = group->addAction(menu->addAction(text));
        choice->setCheckable(true);
        choice->setChecked(value == themes.appearance());
        QObject::connect(choice, &QAction::triggered, &themes,
                         [&themes, value = value] { themes.setAppearance(value); });
        QObject::connect(&themes, &ThemeSwitch::appearanceChanged, choice,
                         [choice, value = value](Appearance now) { choice->setChecked(now == value); });
    }
}

} // namespace grantry
