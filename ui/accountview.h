// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"
#include "ui/panes/paneface.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedWidget;
QT_END_NAMESPACE

namespace grantry {

class AccessWatch;
class AccountSession;
class BatchModel;
class Clock;
class Desktop;
class DetailsPane;
class FilterQuery;
class ListAndDetails;
class ListPane;
class RefreshSchedule;
class RowCommands;
class ScopeCatalogue;
class UndoBar;
struct AccessNews;

//! One account on the screen: its two lists, the details of the current row, and the undo bar.
//!
//! Where there is no room for list and details side by side, one is shown at a time: Enter goes to the details, Esc
//! comes back.
class AccountView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountView)

public:
    //! None of the references is owned; all outlive the view.
    AccountView(AccountSession &session, const ScopeCatalogue &catalogue, const Clock &clock, Desktop &desktop,
                QWidget *parent = nullptr);

    [[nodiscard]] AccountSession &session() const { return m_session; }
    [[nodiscard]] ListPane *pane() const;
    void showPane(PaneKind kind);
    //! The same, and gives it the keyboard.
    void goToPane(PaneKind kind);
    //! Gives the keyboard to the list that shows; see ListPane::takeFocus().
    void takeFocus() const;
    //! Goes to this token, as soon as it is in the list.
    void showToken(AuthorizationId id);
    //! Ask before the undo time of anything begins.
    void setAskFirst(bool askFirst) { m_askFirst = askFirst; }
    //! Rows of one line in both lists.
    void setCompactRows(bool compact);
    //! Of both lists.
    void setFilter(const FilterQuery &query);
    //! Column menu and the like of the pane that is shown; owned by \a parent.
    [[nodiscard]] QMenu *makeColumnsMenu(QWidget *parent) const;
    //! Actions of a token besides revoking it, for the details.
    void setTokenActions(const QList<QAction *> &actions);
    //! Actions of the row's context menu, besides those of the window.
    void setRowActions(const QList<QAction *> &actions);

    //! The chosen rows of the Tokens pane, while that is shown.
    [[nodiscard]] QList<AuthorizationId> chosenTokens() const;
    [[nodiscard]] bool hasChosenTokens() const;
    //! The current row of the Tokens pane, while that is shown.
    [[nodiscard]] std::optional<AuthorizationId> currentToken() const;
    //! Shows the list with this row chosen, whatever the filter.
    void goTo(PaneKind kind, qint64 id);

    [[nodiscard]] bool canRevoke() const;
    //! What the chosen rows are about.
    [[nodiscard]] QList<RevocationTarget> chosen() const;
    //! Begins the undo time of the chosen row; asks for the dialog where there are several.
    void revokeSelected();
    void copyClientId();
    //! The server's own page for the current application or token.
    void openSettingsPage();

    //! For the settings.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    //! Which rows are chosen, or what can be done with them.
    void choiceChanged();
    void countChanged();
    void paneShown(grantry::PaneKind kind);
    //! For a screen reader to say now.
    void announce(const QString &text);
    //! What concerns the account rather than its rows.
    void actRequested(grantry::PaneAct act);
    void revokeDialogRequested(const QList<grantry::RevocationTarget> &targets);
    //! A refresh by itself found something.
    void newsFound(const grantry::AccessNews &news);
    //! Another filter, or with an empty one none.
    void filterRequested(const QString &filter);

protected:
    bool event(QEvent *event) override;

private:
    void addPane(ListPane *pane, const BatchModel &rows);
    void connectSession();
    void connectDetails();
    void refreshFaces();
    void showCurrent();
    void revoke(const RevocationTarget &target);
    void act(PaneAct act);
    void openDetails();
    void closeDetails();
    [[nodiscard]] RevocationTarget targetOf(PaneKind kind, qint64 id) const;

    AccountSession &m_session;
    const Clock &m_clock;
    Desktop &m_desktop;
    RefreshSchedule *m_schedule;
    AccessWatch *m_watch;
    RowCommands *m_commands;
    QStackedWidget *m_panes;
    ListPane *m_applications;
    ListPane *m_tokens;
    UndoBar *m_undoBar;
    DetailsPane *m_details;
    ListAndDetails *m_sides = nullptr;
    QList<QAction *> m_rowActions;
    QTimer m_showSoon;                            //!< many rows may change at once
    std::optional<AuthorizationId> m_tokenToShow; //!< not in the list yet
    bool m_askFirst = false;
};

} // namespace grantry
