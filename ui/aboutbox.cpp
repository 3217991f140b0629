// SPDX-License-Identifier: MIT
#include "ui/aboutbox.h"

#include "ui/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void openAboutBox(QWidget *parent)
{
    auto *about = new QMessageBox(parent);
    about->setObjectName(u"about"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(Words::tr("About Grantry"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), about->devicePixelRatioF()));
    about->setText(Words::tr("Grantry %1").arg(QStringLiteral(GRANTRY_VERSION)));
    about->setInformativeText(
        Words::tr("Shows every application and token that can act as you on GitHub Enterprise Server, and "
                  "takes the access back.\n\nMIT licence."));
    about->open();
}

} // namespace grantry
