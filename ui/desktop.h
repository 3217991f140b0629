// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notifications.h"

QT_BEGIN_NAMESPACE
class QString;
class QUrl;
QT_END_NAMESPACE

namespace grantry {

//! What the window asks of the desktop around it, so that a test can see what was asked.
class Desktop
{
public:
    Desktop() = default;
    virtual ~Desktop() = default;
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    //! Puts \a text, which is not secret, into the clipboard.
    virtual void copyText(const QString &text) = 0;
    //! \a url is https, or http on a loopback host. False where there is nothing to open it with.
    [[nodiscard]] virtual bool openInBrowser(const QUrl &url) = 0;
    //! A message beside the windows, for somebody who is not looking at ours. Plain text, and not secret.
    virtual void notify(const QString &title, const QString &text) = 0;
};

//! The desktop that the application runs on.
class SystemDesktop final : public Desktop
{
public:
    void copyText(const QString &text) override;
    [[nodiscard]] bool openInBrowser(const QUrl &url) override;
    void notify(const QString &title, const QString &text) override;
    [[nodiscard]] const Notifications &notifications() const { return m_notifications; }

private:
    Notifications m_notifications;
};

} // namespace grantry
