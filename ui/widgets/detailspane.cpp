// SPDX-License-Identifier: MIT
#include "ui/widgets/detailspane.h"

#include "app/net/clock.h"
#include "app/text/wording.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/detailfacts.h"
#include "ui/widgets/failurebox.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/scopesection.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/tokensection.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int pageMargin = metrics::gap + metrics::grid;

QPushButton *wideButton(const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DetailsPane::DetailsPane(const ScopeCatalogue &catalogue, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QLabel(tr("Choose an application or a token to see what it can do.")))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Details"));
    m_nothing->setObjectName("nothingChosen");
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(metrics::margin);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    page->setSpacing(metrics::gap);
    buildHead(page);
    m_scopes = new ScopeSection(catalogue, content);
    page->addWidget(m_scopes);
    m_tokens = new TokenSection(clock, content);
    page->addWidget(m_tokens);
    buildFacts(page);
    page->addStretch(1);
    connectActs();

    m_scroll->setObjectName("detailsScroll");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    // The ground is painted by the pane: another palette on the page would hide ours from what stands on it.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    m_stack->addWidget(m_nothing);
    // The scroll area does so only where Tab comes from inside it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    m_stack->addWidget(m_scroll);
}

void DetailsPane::buildHead(QVBoxLayout *page)
{
    QWidget *parent = page->parentWidget();
    m_monogram = new MonogramLabel(parent);
    m_name = new WrapLabel(WrapLabel::Role::Title, parent);
    m_name->setObjectName("detailsName");
    m_link = new LinkButton(LinkButton::Look::Link, parent);
    m_link->setObjectName("detailsLink");
    m_noLink = new WrapLabel(WrapLabel::Role::Dim, parent);
    m_noLink->setObjectName("detailsNoLink");

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_link, 0, Qt::AlignLeading);
    words->addWidget(m_noLink);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(m_monogram, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    page->addLayout(head);

    m_failure = new FailureBox(parent);
    m_failure->setObjectName("failure");
    m_pendingNote = new WrapLabel(WrapLabel::Role::Dim, parent);
    m_pendingNote->setObjectName("pendingNote");
    m_pendingNote->setText(tr("About to lose access. Nothing has been sent yet."));
    m_revoke = wideButton("revokeButton", parent);
    setDangerous(m_revoke);
    m_undo = wideButton("takeBackButton", parent);
    m_undo->setText(tr("Undo"));
    m_undo->installEventFilter(this);
    m_notListed = new WrapLabel(WrapLabel::Role::Dim, parent);
    m_notListed->setObjectName("notListed");
    m_notListed->setText(tr("Not in the grants list: it has tokens, but the server does not list it among the "
                            "applications. Its tokens can be revoked one by one."));
    m_freshness = new WrapLabel(WrapLabel::Role::Strong, parent);
    m_freshness->setObjectName("freshness");
    m_freshness->hide();
    page->addWidget(m_freshness);
    page->addWidget(m_failure);
    page->addWidget(m_notListed);
    page->addWidget(m_pendingNote);
    page->addWidget(m_revoke);
    page->addWidget(m_undo);
    m_tokenActs = new QWidget(parent);
    auto *acts = new QHBoxLayout(m_tokenActs);
    acts->setContentsMargins({});
    acts->setSpacing(metrics::tight);
    page->addWidget(m_tokenActs);
}

void DetailsPane::buildFacts(QVBoxLayout *page)
{
    QWidget *parent = page->parentWidget();
    m_facts = new DetailFacts(parent);
    m_facts->addHeading(tr("Application"), u"applicationHeading"_s);
    m_applicationFact = m_facts->addLink(tr("Name"), u"applicationFact"_s);
    m_kindFact = m_facts->addText(tr("Kind"), u"kindFact"_s);
    m_noteFact = m_facts->addText(tr("Note"), u"noteFact"_s);
    m_notePageFact = m_facts->addLink(tr("Note URL"), u"notePageFact"_s);
    m_noteUrlFact = m_facts->addText(tr("Note URL"), u"noteUrlFact"_s);
    m_facts->addHeading(tr("Dates"), u"datesHeading"_s);
    m_createdFact = m_facts->addText(tr("Created"), u"createdFact"_s);
    m_updatedFact = m_facts->addText(tr("Updated"), u"updatedFact"_s);
    m_expiresFact = m_facts->addText(tr("Expires"), u"expiresFact"_s);
    m_facts->addHeading(tr("Technical"), u"technicalHeading"_s);
    m_idFact = m_facts->addText(tr("ID"), u"idFact"_s, true);
    m_clientIdFact = m_facts->addText(tr("Client ID"), u"clientIdFact"_s, true);
    m_endsInFact = m_facts->addText(tr("Ends in"), u"endsInFact"_s, true);
    m_fingerprintFact = m_facts->addText(tr("Fingerprint"), u"fingerprintFact"_s, true);
    m_digestFact = m_facts->addText(tr("SHA-256"), u"digestFact"_s, true);
    page->addWidget(m_facts);
}

void DetailsPane::connectActs()
{
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (m_target)
            Q_EMIT revokeRequested(*m_target);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_target)
            Q_EMIT undoRequested(*m_target);
    });
    connect(m_link, &LinkButton::clicked, this, [this] { Q_EMIT openUrl(m_page); });
    connect(m_notePageFact, &LinkButton::clicked, this, [this] { Q_EMIT openUrl(m_notePage); });
    connect(m_applicationFact, &LinkButton::clicked, this, [this] {
        if (m_application)
            Q_EMIT applicationActivated(*m_application);
    });
    connect(m_tokens, &TokenSection::tokenActivated, this, &DetailsPane::tokenActivated);
    connect(m_facts, &DetailFacts::copyRequested, this, &DetailsPane::copyRequested);
}

void DetailsPane::showGrant(const GrantRow &row, const QList<TokenRow> &tokensOfIt)
{
    const Grant &grant = row.grant;
    const QDateTime now = m_clock.now();
    begin(row.id);
    showHead(GrantModel::name(grant.application), grant.application);
    showActs(row.state,
             row.isListed ? tr("Revoke access") : tr("Revoke these %n token(s)", "of an application", row.tokens));
    m_notListed->setVisible(!row.isListed);
    m_scopes->showScopes(row.scopes, row.unusedScopes);
    m_tokens->showTokens(row.tokens, tokensOfIt);
    m_tokens->show();
    m_tokenActs->hide();

    m_facts->setLink(m_applicationFact, {});
    for (TextBlock *ofTokens :
         {m_kindFact, m_expiresFact, m_endsInFact, m_noteFact, m_noteUrlFact, m_fingerprintFact, m_digestFact})
        m_facts->setText(ofTokens, {});
    m_facts->setLink(m_notePageFact, {});
    m_facts->setText(m_createdFact, wording::relativeDay(grant.createdAt, now), wording::exactTime(grant.createdAt));
    m_facts->setText(m_updatedFact, wording::relativeDay(grant.updatedAt, now), wording::exactTime(grant.updatedAt));
    m_facts->setText(m_clientIdFact, shownText(grant.application.clientId));
    m_facts->setText(m_idFact, row.isListed ? QString::number(row.id.value) : QString());
    settle();
}

void DetailsPane::showToken(const TokenRow &row, const GrantRow *applicationOfIt)
{
    const Application application = row.authorization.application();
    begin(row.id);
    showHead(TokenModel::name(row.authorization), application);
    showActs(row.state, tr("Revoke token"));
    m_notListed->hide();
    m_scopes->showScopes(row.scopes);
    m_tokens->hide();
    m_tokenActs->setVisible(m_tokenActs->layout()->count() > 0);

    m_application = applicationOfIt ? std::optional(applicationOfIt->id) : std::nullopt;
    m_facts->setLink(m_applicationFact,
                     applicationOfIt ? GrantModel::name(applicationOfIt->grant.application) : QString());
    const QString kind = application.isPersonal()
                             ? tr("Personal token")
                             : tr("Token of %1", "name of an application").arg(isolated(GrantModel::name(application)));
    m_facts->setText(m_kindFact, applicationOfIt ? QString() : kind);
    showTokenFacts(row);
}

void DetailsPane::showTokenFacts(const TokenRow &row)
{
    const Authorization token = row.authorization.unpacked();
    const QDateTime now = m_clock.now();
    const auto text = [](const std::optional<QString> &value) { return shownText(value.value_or(QString())); };

    m_facts->setText(m_createdFact, wording::relativeDay(token.createdAt, now), wording::exactTime(token.createdAt));
    m_facts->setText(m_updatedFact, wording::relativeDay(token.updatedAt, now), wording::exactTime(token.updatedAt));
    m_facts->setText(m_expiresFact, wording::expiry(token.expiresAt, now), wording::exactTime(token.expiresAt));
    m_facts->setText(m_endsInFact, text(token.tokenLastEight));
    m_facts->setText(m_noteFact, text(token.note));
    m_notePage = webPage(token.noteUrl.value_or(QString()));
    m_facts->setLink(m_notePageFact, m_notePage.isValid() ? text(token.noteUrl) : QString());
    m_facts->setText(m_noteUrlFact, m_notePage.isValid() ? QString() : text(token.noteUrl));
    m_facts->setText(m_fingerprintFact, text(token.fingerprint));
    m_facts->setText(m_digestFact, text(token.hashedToken));
    m_facts->setText(m_clientIdFact,
                     token.application.isPersonal() ? QString() : shownText(token.application.clientId));
    m_facts->setText(m_idFact, QString::number(row.id.value));
    settle();
}

void DetailsPane::setTokenActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = wideButton("", m_tokenActs);
        button->setObjectName(action->objectName().replace("Action"_L1, "Details"_L1));
        const auto follow = [button, action] {
            button->setText(withoutMnemonic(action->text()));
            button->setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        follow();
        m_tokenActs->layout()->addWidget(button);
    }
}

void DetailsPane::showNothing()
{
    m_target.reset();
    setFailure({});
    m_stack->setCurrentWidget(m_nothing);
}

void DetailsPane::setFailure(const QString &text)
{
    m_failure->setText(text);
    settle();
}

void DetailsPane::setFreshness(const QString &text)
{
    m_freshness->setText(text);
    m_freshness->setVisible(!text.isEmpty());
    settle();
}

void DetailsPane::settle()
{
    // Each level of a layout asks the next for its place by an event; without this, a frame may show a page half laid
    // out.
    for (QWidget *level : {static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_scopes),
                           static_cast<QWidget *>(m_tokens), m_scroll->widget()})
        QCoreApplication::sendPostedEvents(level, QEvent::LayoutRequest);
}

void DetailsPane::begin(const RevocationTarget &target)
{
    if (m_target != target) {
        setFailure({});
        setFreshness({});
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_target = target;
    m_application.reset();
    m_stack->setCurrentWidget(m_scroll);
}

void DetailsPane::showHead(const QString &name, const Application &application)
{
    const bool hasOwnColour = !application.clientId.isEmpty() && !application.isPersonal();
    m_monogram->setApplication(hasOwnColour ? application.clientId : name, name);
    m_name->setText(shownText(name, 300));

    m_page = webPage(application.url);
    m_link->setWords(m_page.isValid() ? shownHost(m_page.host()) : QString());
    m_link->setAccessibleName(tr("Open %1 in the browser", "host").arg(m_link->words()));
    m_link->setToolTip(shownAddress(m_page));
    m_link->setVisible(m_page.isValid());
    const QString noPage = shownText(application.url, 200);
    m_noLink->setText(noPage.isEmpty() ? tr("no address") : noPage);
    m_noLink->setVisible(!m_page.isValid());
}

void DetailsPane::showActs(RowState state, const QString &revokeText)
{
    const bool pending = state == RowState::Pending;
    const bool revoking = state == RowState::Revoking;
    QPushButton *shown = pending ? m_undo : m_revoke;
    QPushButton *other = pending ? m_revoke : m_undo;
    m_revoke->setText(revoking ? tr("Revoking …") : revokeText);
    const bool moveFocus = other->hasFocus();
    shown->setVisible(true);
    if (moveFocus)
        shown->setFocus();
    other->setVisible(false);
    m_revoke->setEnabled(!revoking);
    m_pendingNote->setVisible(pending);
}

QSize DetailsPane::sizeHint() const
{
    return {metrics::scaled(284, fontMetrics()), 480};
}

QSize DetailsPane::minimumSizeHint() const
{
    const int page = m_scroll->widget()->minimumSizeHint().width();
    return {page + m_scroll->verticalScrollBar()->sizeHint().width(), 120};
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    // The second half of a double click on Revoke would fall on Undo, which has come to its place, and take it back.
    if (watched == m_undo && event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).panel);
}

} // namespace grantry
