// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/bulkedit.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/errortext.h"

namespace grantry {

class OutcomeList;
class OutcomeView;
class ScopeCatalogue;
class ScopeTree;
class SegmentedChoice;

//! Adds scopes to several tokens, or removes some, and shows what came of each. Whoever opens it changes them, and
//! tells.
class EditScopesDialog final : public BulkDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditScopesDialog)

public:
    //! \a host is named in errors. \a catalogue is not owned and outlives the dialog.
    EditScopesDialog(const QList<Authorization> &tokens, const QString &host, const ScopeCatalogue &catalogue,
                     QWidget *parent = nullptr);

    [[nodiscard]] ScopesForAll value() const;

    void showChanging(AuthorizationId id);
    void showEnd(AuthorizationId id, BulkEdit::Outcome outcome, const std::optional<ApiError> &error);
    //! All that were asked for have ended, or were stopped.
    void finish();

Q_SIGNALS:
    //! Change these. Comes again for those that a retry is asked for.
    void changeRequested(const grantry::ScopesForAll &change, const QList<grantry::AuthorizationId> &ids);

private:
    void addChoice(const ScopeCatalogue &catalogue);
    void addButtons();
    void start(QList<AuthorizationId> ids);
    void enter(Phase phase);
    void chosen();

    QList<AuthorizationId> m_ids;
    QString m_host;
    QList<AuthorizationId> m_waiting;
    QList<AuthorizationId> m_retriable;
    OutcomeList *m_items;
    SegmentedChoice *m_kind = nullptr;
    ScopeTree *m_scopes = nullptr;
    OutcomeView *m_list;
    QPushButton *m_retry = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace grantry
