// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/tone.h"

#include <QDateTime>

namespace grantry {

class ToneLabel;

//! What the dialogs share that do something to many items, one after the other: first it is chosen, then it runs and
//! can be stopped, then the outcome is there.
class BulkDialog : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkDialog)

public:
    //! The server wants a pause; until goOn().
    void showPause(const QDateTime &until);

    //! While it runs: stops. Else closes.
    void reject() override;

Q_SIGNALS:
    //! Send no more; what is under way ends as it ends, and the outcome is to follow.
    void stopRequested();

protected:
    enum class Phase { Choosing, Running, Ended };

    BulkDialog(const QString &name, const QString &title, int width, QWidget *parent);

    //! A line of text below what is in the body by then.
    void addStatus();
    //! The button that says Cancel, Stop or Close; at the right of those that are there by then.
    void addCancel();
    [[nodiscard]] Phase phase() const { return m_phase; }
    //! Needs both of the above.
    void setPhase(Phase phase);
    //! One more is under way: if there was a pause it is over.
    void goOn();
    //! In the line of text, and brings it into view.
    void say(Tone tone, const QString &text);

private:
    Phase m_phase = Phase::Choosing;
    ToneLabel *m_status;
    QPushButton *m_cancel = nullptr;
    bool m_isStopping = false;
};

} // namespace grantry
