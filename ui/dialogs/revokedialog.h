// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/errortext.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QProgressBar;
QT_END_NAMESPACE

namespace grantry {

class FormField;
class OutcomeView;
class RevokeList;
class ToneLabel;

//! Revokes several at once: shows what goes, asks for the number where there are many, and then shows how far each item
//! has come and how it ended. Whoever opens it revokes, item by item, and tells what came of each.
class RevokeDialog final : public BulkDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevokeDialog)

public:
    //! Above this many items the number has to be typed.
    static constexpr qsizetype mostWithoutNumber = 20;

    //! \a items is not empty; Revocation::phase and times are not looked at.
    RevokeDialog(const QList<Revocation> &items, const QString &host, QWidget *parent = nullptr);

    void showSending(const RevocationTarget &target);
    void showResult(const RevocationResult &result);
    //! Nothing was sent for it; \a why is a sentence.
    void showSkipped(const RevocationTarget &target, const QString &why);
    //! All that were asked for have ended, or were stopped; because of \a why, where something concerned them all.
    void finish(const ErrorText &why = {});

Q_SIGNALS:
    //! Revoke these, in this order. Comes again for those that a retry is asked for.
    void revokeRequested(const QList<grantry::RevocationTarget> &targets);
    //! To the clipboard, with \a report.
    void copyRequested(const QString &report);

private:
    void addImpact(const QList<Revocation> &items);
    void addList();
    void addConfirmation(qsizetype count);
    void addButtons();
    void enter(Phase phase);
    void start(const QList<RevocationTarget> &targets);
    void showProgress();
    void saveReport();
    void writeReport(const QString &path);

    RevokeList *m_items;
    ToneLabel *m_impact;
    OutcomeView *m_list;
    FormField *m_confirmation = nullptr;
    QLineEdit *m_number = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_retry;
    QPushButton *m_revoke;
};

} // namespace grantry
