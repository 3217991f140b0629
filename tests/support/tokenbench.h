// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/windowfixture.h"

#include <QDialog>

namespace grantry::test {

//! The window, signed in, with one token chosen and a dialog about it open. The server has forgotten what it was asked
//! before.
class TokenBench
{
public:
    //! \a action opens \a dialog, both by object name; \a token as it is named in the list. \a fault as of --fault.
    TokenBench(const QString &token, const QString &action, const QString &dialog, const QString &fault = {})
        : m_dialog(dialog)
    {
        fixture.signIn();
        fixture.action(QStringLiteral("tokensAction"))->trigger();
        WindowFixture::clickRow(fixture.tokens(), token);
        m_token = fixture.tokens()->currentId().value_or(0);
        fixture.server.clearRequests();
        if (!fault.isEmpty())
            fixture.fault(fault);
        fixture.action(action)->trigger();
        [this] { QTRY_VERIFY(isOpen()); }();
    }

    [[nodiscard]] QDialog &dialog() const { return *fixture.find<QDialog>(m_dialog); }
    [[nodiscard]] bool isOpen() const
    {
        const auto *found = fixture.window->findChild<QDialog *>(m_dialog);
        return found && found->isVisible();
    }
    //! What the list shows, once it has been read.
    [[nodiscard]] QStringList names() const
    {
        [this] { QTRY_VERIFY(!fixture.window->session()->isLoading()); }();
        return WindowFixture::names(fixture.tokens());
    }
    //! As somebody else does it to that token, while the dialog is open.
    void elsewhere(const QByteArray &method, const QByteArray &body = {})
    {
        fixture.elsewhere(method, "/authorizations/" + QByteArray::number(m_token), body);
    }

    WindowFixture fixture;

private:
    QString m_dialog;
    qint64 m_token = 0;
};

} // namespace grantry::test
