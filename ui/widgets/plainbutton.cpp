// SPDX-License-Identifier: MIT
#include "ui/widgets/plainbutton.h"

#include "ui/widgets/formtext.h"

#include <QPushButton>

namespace grantry {

QPushButton *plainButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonText(button, text);
    return button;
}

void setButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
}

} // namespace grantry
