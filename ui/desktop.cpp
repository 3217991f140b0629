// SPDX-License-Identifier: MIT
#include "ui/desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace grantry {

void SystemDesktop::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool SystemDesktop::openInBrowser(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

void SystemDesktop::notify(const QString &title, const QString &text)
{
    m_notifications.show(title, text);
}

} // namespace grantry
