// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

class ToneLabel;

//! What went wrong with a whole form, and what to do about it. Hidden while there is nothing to say.
class ProblemBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemBox)

public:
    //! The labels are named `…Summary` and `…Advice` after \a name.
    explicit ProblemBox(const QString &name, QWidget *parent = nullptr);

    void tell(const ErrorText &text);
    //! \a error is what \a text is about: where it is the password, the person can type it here and now.
    void tell(const ErrorText &text, const ApiError &error);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    //! A way out, hidden until its setVisible(true); clear() hides it again.
    QPushButton *addWayOut(const QString &name, const QString &text);

Q_SIGNALS:
    //! The password is to be typed again, above the form.
    void signInRequested();

private:
    ToneLabel *m_summary;
    ToneLabel *m_advice;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_waysOut;
    QPushButton *m_signIn;
};

} // namespace grantry
