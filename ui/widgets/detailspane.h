// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "app/models/grantmodel.h"
#include "app/models/tokenmodel.h"
#include "app/session/revocations.h"

#include <QUrl>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace grantry {

class DetailFacts;
class FailureBox;
class LinkButton;
class MonogramLabel;
class ScopeSection;
class TextBlock;
class TokenSection;
class WrapLabel;

//! The right column: all there is to know about one application or token, and the way to take its access back.
//!
//! Show the same row again whenever it changes: what is the same stays as it is, with focus, selection and scroll
//! position. Everything from the server is shown as plain text.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    //! Neither \a catalogue nor \a clock is owned; both outlive the pane.
    DetailsPane(const ScopeCatalogue &catalogue, const Clock &clock, QWidget *parent = nullptr);

    void showGrant(const GrantRow &row, const QList<TokenRow> &tokensOfIt);
    //! \a applicationOfIt is null where the token is personal, or its application is not in the list.
    void showToken(const TokenRow &row, const GrantRow *applicationOfIt);
    void showNothing();
    //! What can be done with a token besides revoking it; offered below. The actions are not owned.
    void setTokenActions(const QList<QAction *> &actions);
    //! Why the last attempt to revoke what is shown failed; empty takes it away. Showing something else does, too.
    void setFailure(const QString &text);

    //! Where what is shown is not what the server has now; empty takes it away, as showing something else does.
    void setFreshness(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void revokeRequested(const grantry::RevocationTarget &target);
    //! Take it back, while the undo time runs.
    void undoRequested(const grantry::RevocationTarget &target);
    void tokenActivated(grantry::AuthorizationId id);
    void applicationActivated(grantry::GrantId id);
    //! A value that is not secret.
    void copyRequested(const QString &text);
    //! A web page, http or https; ask before it is opened.
    void openUrl(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *page);
    void buildFacts(QVBoxLayout *page);
    void connectActs();
    //! Lays the page out now.
    void settle();
    void begin(const RevocationTarget &target);
    void showHead(const QString &name, const Application &application);
    void showActs(RowState state, const QString &revokeText);
    void showTokenFacts(const TokenRow &row);

    const Clock &m_clock;
    std::optional<RevocationTarget> m_target;
    std::optional<GrantId> m_application; //!< of the token that is shown
    QUrl m_page;
    QUrl m_notePage;

    QStackedLayout *m_stack = nullptr;
    QLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;

    MonogramLabel *m_monogram = nullptr;
    WrapLabel *m_name = nullptr;
    LinkButton *m_link = nullptr;
    WrapLabel *m_noLink = nullptr; //!< an address that is no web page, or that there is none
    FailureBox *m_failure = nullptr;
    WrapLabel *m_pendingNote = nullptr;
    WrapLabel *m_notListed = nullptr;
    WrapLabel *m_freshness = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_undo = nullptr;
    QWidget *m_tokenActs = nullptr; //!< buttons side by side
    ScopeSection *m_scopes = nullptr;
    TokenSection *m_tokens = nullptr;

    DetailFacts *m_facts = nullptr;
    LinkButton *m_applicationFact = nullptr;
    TextBlock *m_kindFact = nullptr;
    TextBlock *m_createdFact = nullptr;
    TextBlock *m_updatedFact = nullptr;
    TextBlock *m_expiresFact = nullptr;
    TextBlock *m_endsInFact = nullptr;
    TextBlock *m_noteFact = nullptr;
    LinkButton *m_notePageFact = nullptr;
    TextBlock *m_noteUrlFact = nullptr;
    TextBlock *m_fingerprintFact = nullptr;
    TextBlock *m_digestFact = nullptr;
    TextBlock *m_clientIdFact = nullptr;
    TextBlock *m_idFact = nullptr;
};

} // namespace grantry
