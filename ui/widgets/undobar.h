// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"
#include "ui/widgets/floatingbar.h"

#include <QList>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace grantry {

//! What is about to be revoked, with the ways to take it back, and then what became of it.
//!
//! Hidden while there is nothing to say. What went well is shown for a while; what did not stays until it is dismissed
//! or tried again.
class UndoBar final : public FloatingBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBar)

public:
    //! \a revocations is not owned and may be gone before the bar. \a host is named in what went wrong.
    UndoBar(Revocations &revocations, const QString &host, QWidget *parent = nullptr);
    ~UndoBar() override;

    //! How long the bar shows that something went well.
    void setResultTime(std::chrono::milliseconds time);

Q_SIGNALS:
    //! For a screen reader to say now: at the start of an undo time, and what became of it; never each second.
    void announce(const QString &text);

private:
    //! The bar shows what is so now.
    void refresh();
    void showCounting(const QList<Revocation> &counting);
    void showOutcome();
    [[nodiscard]] QStringList outcome() const;
    void appear();
    void tick();
    void noteChange();
    void noteTakenBack(const Revocation &revocation);
    void noteEnd(const RevocationResult &result);
    void say();
    void dismiss();
    [[nodiscard]] QList<Revocation> pending() const;

    QPointer<Revocations> m_revocations;
    QString m_host;
    BarButton *m_undo;
    BarButton *m_undoAll;
    BarButton *m_revokeNow;
    BarButton *m_dismiss;

    QList<RevocationResult> m_wentWell; //!< since the bar was last empty
    QList<RevocationResult> m_failed;   //!< neither dismissed nor tried again
    QSet<RevocationTarget> m_known;     //!< what was pending at the last look
    QList<Revocation> m_begun;          //!< not yet announced
    QList<Revocation> m_takenBack;      //!< not yet announced
    QTimer m_sayLater;
    QTimer m_resultTime;
    QTimer m_hideLater;
};

} // namespace grantry
