// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/codeprompt.h"

#include <QPointer>
#include <QWidget>

namespace grantry {

//! Asks for one-time passwords in a CodeDialog above the window.
class DialogCodePrompt final : public CodePrompt
{
public:
    //! \a window is not owned. A question stands above the dialog that is open there, if there is one. When the window
    //! goes, open questions end as cancelled.
    explicit DialogCodePrompt(QWidget *window);

    [[nodiscard]] RequestHandle ask(const Question &question, Answer answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace grantry
