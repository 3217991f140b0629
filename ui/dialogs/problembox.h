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
    void clear();
    [[nodiscard]] bool isEmpty() const;
    //! A way out, hidden until its setVisible(true); clear() hides it again.
    QPushButton *addWayOut(const QString &name, const QString &text);

private:
    ToneLabel *m_summary;
    ToneLabel *m_advice;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_waysOut;
};

} // namespace grantry
