// SPDX-License-Identifier: MIT
#pragma once

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
};

//! The desktop that the application runs on.
class SystemDesktop final : public Desktop
{
public:
    void copyText(const QString &text) override;
    [[nodiscard]] bool openInBrowser(const QUrl &url) override;
};

} // namespace grantry
