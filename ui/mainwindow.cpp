// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/accounts/preferences.h"
#include "app/models/filtermodel.h"
#include "app/session/accountsession.h"
#include "ui/accountview.h"
#include "ui/acts/tokenacts.h"
#include "ui/desktop.h"
#include "ui/dialogs/findtokendialog.h"
#include "ui/exportcommand.h"
#include "ui/icons.h"
#include "ui/panes/listpane.h"
#include "ui/sidebar.h"
#include "ui/signinflow.h"
#include "ui/statusline.h"
#include "ui/welcomepage.h"
#include "ui/widgets/filterfield.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr QSize firstSize(1180, 760);
constexpr int usualSidebar = 176;
constexpr int usualFilter = 300;
constexpr int leastFilter = 140;

const auto geometryKey = u"window/geometry"_s;
const auto sidebarKey = u"window/sidebar"_s;
const auto viewKey = u"window/view"_s;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_prompt(this)
    , m_clipboard(m_services.clipboard, m_services.clock)
    , m_signIn(new SignInFlow({m_services.network, m_services.releases, m_services.clock, m_services.desktop,
                               [this](const Account &account) { return makeSession(account); }},
                              this))
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_splitter(new QSplitter)
    , m_sidebar(new Sidebar)
    , m_toolBar(new QToolBar(tr("Tools")))
    , m_status(new StatusLine(m_services.clock))
    , m_exporting(new ExportCommand(this))
    , m_filter(new FilterField(m_services.catalogue, m_services.clock, this))
    , m_appearances(new QActionGroup(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Grantry"));
    setWindowIcon(applicationIcon());
    m_clipboard.setLifetime(Preferences::load(m_services.settings).clipboardTime);
    buildActions();
    buildMenus();
    buildToolBar();

    m_splitter->setObjectName(u"sidebarSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_sidebar->setMinimumWidth(metrics::scaled(usualSidebar, fontMetrics()) * 3 / 4);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    connectParts();
    resize(firstSize);
    recall();
    refreshActions();
}

MainWindow::~MainWindow()
{
    // Views look at sessions, which would go first: both are children.
    delete m_pages;
}

QAction *MainWindow::addAction(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    return action;
}

void MainWindow::buildActions()
{
    m_refresh = addAction("refreshAction", tr("&Refresh"), QKeySequence(Qt::Key_F5));
    m_refresh->setIcon(icon(Icon::Refresh));
    m_stop = addAction("stopAction", tr("S&top reading"));
    m_newToken = addAction("newTokenAction", tr("&New token"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_newToken->setIcon(icon(Icon::Plus));
    m_edit = addAction("editAction", tr("&Edit"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_edit->setIcon(icon(Icon::Edit));
    m_replace = addAction("replaceAction", tr("Re&place …"));
    m_revoke = addAction("revokeAction", tr("Re&voke"), QKeySequence(Qt::Key_Delete));
    m_revoke->setIcon(icon(Icon::Revoke));
    // Del must not revoke while the keyboard is anywhere but in a list.
    m_revoke->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_revokeChosen = addAction("revokeChosenAction", tr("Revo&ke …"), QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    m_revokeChosen->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undo = addAction("undoAction", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_undoAll = addAction("undoAllAction", tr("Undo &all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_copySecret = addAction("copySecretAction", tr("Copy &secret"));
    m_copyClientId =
        addAction("copyClientIdAction", tr("&Copy client ID"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_openPage = addAction("openPageAction", tr("&Open in browser"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_find = addAction("filterAction", tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_F));
    m_findToken = addAction("findTokenAction", tr("Find a to&ken …"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_findToken->setIcon(icon(Icon::Search));
    m_export = addAction("exportAction", tr("&Export …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_applications = addAction("applicationsAction", tr("&Applications"), QKeySequence(Qt::CTRL | Qt::Key_1));
    m_tokens = addAction("tokensAction", tr("&Tokens"), QKeySequence(Qt::CTRL | Qt::Key_2));
    m_signOut = addAction("signOutAction", tr("Sign &out"));
    m_quit = addAction("quitAction", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_about = addAction("aboutAction", tr("&About Grantry"));
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_export, m_signOut});
    file->addSeparator();
    file->addAction(m_quit);

    QMenu *access = menuBar()->addMenu(tr("A&ccess"));
    access->addActions({m_newToken, m_edit, m_replace});
    access->addSeparator();
    access->addActions({m_revoke, m_revokeChosen, m_undo, m_undoAll});
    access->addSeparator();
    access->addActions({m_copySecret, m_copyClientId, m_openPage});
    access->addSeparator();
    access->addAction(m_findToken);

    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_about);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_refresh, m_stop});
    view->addSeparator();
    view->addActions({m_applications, m_tokens, m_find});
    view->addSeparator();
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        if (!m_view)
            return;
        QMenu *made = m_view->makeColumnsMenu(columns);
        columns->addActions(made->actions());
    });
    QMenu *appearance = view->addMenu(tr("A&ppearance"));
    const QList<std::pair<Appearance, QString>> choices{
        {Appearance::System, tr("As the &system")}, {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto &[value, text] : choices) {
        QAction *choice = m_appearances->addAction(appearance->addAction(text));
        choice->setCheckable(true);
        choice->setChecked(value == m_services.themes.appearance());
        choice->setData(QVariant::fromValue(value));
        connect(choice, &QAction::triggered, this, [this, value = value] { m_services.themes.setAppearance(value); });
    }
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = m_toolBar;
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(1, 1) * metrics::scaled(16, fontMetrics()));
    bar->addActions({m_refresh, m_newToken, m_edit, m_revoke});
    for (QAction *action : bar->actions()) {
        QWidget *button = bar->widgetForAction(action);
        button->setObjectName(action->objectName().replace("Action"_L1, "Button"_L1));
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);

    m_filter->setObjectName(u"filter"_s);
    m_filter->setMaximumWidth(metrics::scaled(usualFilter, fontMetrics()));
    m_filter->setMinimumWidth(metrics::scaled(leastFilter, fontMetrics()));
    m_filter->installEventFilter(this);
    bar->addWidget(m_filter);
    addToolBar(bar);
    bar->hide(); // until there is an account
}

void MainWindow::connectParts()
{
    const auto withView = [this](auto act) {
        return [this, act] {
            if (m_view)
                act(*m_view);
        };
    };
    connect(m_refresh, &QAction::triggered, this, withView([](AccountView &view) { view.session().refresh(); }));
    connect(m_stop, &QAction::triggered, this, withView([](AccountView &view) { view.session().stop(); }));
    connect(m_newToken, &QAction::triggered, this, [this] {
        if (m_acts)
            m_acts->newToken();
    });
    connect(m_edit, &QAction::triggered, this,
            withView([this](AccountView &view) { m_acts->editTokens(view.chosenTokens()); }));
    connect(m_replace, &QAction::triggered, this, withView([this](AccountView &view) {
                if (const auto id = view.currentToken())
                    m_acts->replaceToken(*id);
            }));
    connect(m_revoke, &QAction::triggered, this, withView([](AccountView &view) { view.revokeSelected(); }));
    connect(m_revokeChosen, &QAction::triggered, this,
            withView([this](AccountView &view) { m_acts->revoke(view.chosen()); }));
    connect(m_undo, &QAction::triggered, this,
            withView([](AccountView &view) { view.session().revocations().undoNewest(); }));
    connect(m_undoAll, &QAction::triggered, this,
            withView([](AccountView &view) { view.session().revocations().undoAll(); }));
    connect(m_copySecret, &QAction::triggered, this, withView([this](AccountView &view) {
                if (const auto id = view.currentToken())
                    m_acts->copySecret(*id);
            }));
    connect(m_copyClientId, &QAction::triggered, this, withView([](AccountView &view) { view.copyClientId(); }));
    connect(m_openPage, &QAction::triggered, this, withView([](AccountView &view) { view.openSettingsPage(); }));
    connect(m_applications, &QAction::triggered, this,
            withView([](AccountView &view) { view.showPane(PaneKind::Applications); }));
    connect(m_tokens, &QAction::triggered, this, withView([](AccountView &view) { view.showPane(PaneKind::Tokens); }));
    connect(m_signOut, &QAction::triggered, this, withView([](AccountView &view) { view.session().signOut(); }));
    connect(m_find, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_filter, &FilterField::queryChanged, this, [this](const FilterQuery &query) {
        if (m_view)
            m_view->setFilter(query);
    });
    connect(m_filter, &FilterField::announce, m_status, &StatusLine::announce);
    connect(m_findToken, &QAction::triggered, this, &MainWindow::showFindToken);
    connect(m_export, &QAction::triggered, this,
            withView([this](AccountView &view) { m_exporting->ask(*view.pane(), this); }));
    connect(m_exporting, &ExportCommand::announce, m_status, &StatusLine::announce);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_welcome, &WelcomePage::signInRequested, m_signIn, &SignInFlow::signInNew);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signIn, &SignInFlow::signedIn, this, &MainWindow::take);
    connect(m_sidebar, &Sidebar::chosen, this, [this](AccountSession *, PaneKind kind) {
        if (m_view && m_view->pane()->kind() != kind)
            m_view->showPane(kind);
    });
}

void MainWindow::openAccount(const Account &account, const QString &password)
{
    AccountSession *session = makeSession(account);
    take(session);
    session->signIn(password);
}

AccountSession *MainWindow::makeSession(const Account &account)
{
    return new AccountSession(account, &m_services.network, m_services.clock, m_services.catalogue, &m_prompt, this);
}

AccountSession *MainWindow::session() const
{
    return m_view ? &m_view->session() : nullptr;
}

void MainWindow::take(AccountSession *session)
{
    leave();
    m_view = new AccountView(*session, m_services.catalogue, m_services.clock, m_services.desktop);
    m_view->setObjectName(u"accountView"_s);
    m_view->setTokenActions({m_edit, m_replace});
    m_view->setRowActions({m_edit, m_replace, m_revoke, m_revokeChosen, m_copySecret, m_copyClientId, m_openPage});
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics::scaled(usualSidebar, fontMetrics()), width()});
    m_splitter->restoreState(m_services.settings.value(sidebarKey).toByteArray());
    m_view->restore(m_services.settings.value(viewKey).toMap());
    m_view->setFilter(m_filter->query());
    m_view->QWidget::addActions({m_revoke, m_revokeChosen});
    m_acts = new TokenActs({*session, m_services.network, m_services.catalogue, m_services.clock, m_services.desktop,
                            m_clipboard, &m_services.vault},
                           m_view);
    bind(m_view);
    m_sidebar->addSession(session);
    m_sidebar->choose(session, PaneKind::Applications);
    m_status->setSession(session);
    m_pages->setCurrentWidget(m_splitter);
    m_toolBar->show();
    m_view->setFocus();
    refreshActions();
    refreshCounts();
}

void MainWindow::bind(AccountView *view)
{
    AccountSession &session = view->session();
    connect(&session, &AccountSession::stateChanged, this, &MainWindow::refreshActions);
    connect(&session, &AccountSession::progressChanged, this, &MainWindow::refreshActions);
    connect(&session.revocations(), &Revocations::changed, this, &MainWindow::refreshActions);
    connect(view, &AccountView::choiceChanged, this, &MainWindow::refreshActions);
    connect(view, &AccountView::revokeDialogRequested, m_acts, &TokenActs::revoke);
    connect(m_acts, &TokenActs::announce, m_status, &StatusLine::announce);
    connect(m_acts, &TokenActs::made, view, &AccountView::showToken);
    connect(view, &AccountView::countChanged, this, &MainWindow::refreshCounts);
    connect(view, &AccountView::announce, m_status, &StatusLine::announce);
    connect(view, &AccountView::filterRequested, m_filter, &QLineEdit::setText);
    connect(view, &AccountView::signInRequested, m_signIn, [this, view] { m_signIn->signInAgain(&view->session()); });
    connect(view, &AccountView::paneShown, m_sidebar,
            [this, view](PaneKind kind) { m_sidebar->choose(&view->session(), kind); });
}

void MainWindow::leave()
{
    if (!m_view)
        return;
    remember();
    AccountSession *session = &m_view->session();
    m_status->setSession(nullptr);
    m_sidebar->removeSession(session);
    delete m_view;
    m_view = nullptr;
    m_acts = nullptr;
    delete session;
}

void MainWindow::refreshActions()
{
    const AccountSession *session = this->session();
    const bool signedIn = session && session->state() != AccountSession::State::SignedOut;
    const bool loading = session && session->isLoading();
    const bool chosen = m_view && m_view->pane()->currentId().has_value();
    m_refresh->setEnabled(signedIn && !loading);
    m_stop->setEnabled(loading);
    m_signOut->setEnabled(signedIn);
    m_newToken->setEnabled(session && session->state() == AccountSession::State::Ready);
    m_edit->setEnabled(m_newToken->isEnabled() && !m_view->chosenTokens().isEmpty());
    m_replace->setEnabled(m_edit->isEnabled() && m_view->currentToken());
    m_revoke->setEnabled(m_view && m_view->canRevoke());
    m_revokeChosen->setEnabled(m_revoke->isEnabled() && m_newToken->isEnabled());
    const bool undoable = m_view && m_view->session().revocations().canUndo();
    m_undo->setEnabled(undoable);
    m_undoAll->setEnabled(undoable);
    const auto token = m_view ? m_view->currentToken() : std::nullopt;
    m_copySecret->setEnabled(token && m_acts->hasSecret(*token));
    m_copyClientId->setEnabled(chosen);
    m_openPage->setEnabled(chosen);
    for (QAction *action : {m_applications, m_tokens})
        action->setEnabled(m_view);
    m_filter->setEnabled(m_view);
    m_find->setEnabled(m_view);
    m_findToken->setEnabled(m_view);
    m_export->setEnabled(m_view && m_view->pane()->filtered()->rowCount() > 0);
}

void MainWindow::refreshCounts()
{
    if (m_view)
        m_status->setShown(m_filter->text().trimmed().isEmpty() ? -1 : m_view->pane()->filtered()->rowCount());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && m_view) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_filter->clear();
            m_view->setFocus();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_view->setFocus();
            return true;
        default:
            break;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

QList<SearchedAccount> MainWindow::searchedAccounts() const
{
    AccountSession *session = this->session();
    if (!session)
        return {};
    const QString name =
        tr("%1 on %2", "user, server").arg(session->account().user, session->account().server.displayHost());
    if (session->lastRefreshed().isValid())
        return {{name, &session->tokens(), {}}};
    return {{name, nullptr,
             session->state() == AccountSession::State::SignedOut ? tr("signed out") : tr("its tokens are not read")}};
}

void MainWindow::showFindToken()
{
    auto *dialog = new FindTokenDialog([this] { return searchedAccounts(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindTokenDialog::found, this, [this](qsizetype, AuthorizationId id) {
        if (m_view)
            m_view->goTo(PaneKind::Tokens, id.value);
    });
    connect(dialog, &FindTokenDialog::revokeRequested, this, [this](qsizetype, AuthorizationId id) {
        if (m_view)
            m_view->session().revoke(id);
    });
    connect(dialog, &FindTokenDialog::copyRequested, this,
            [this](const QString &text) { m_services.desktop.copyText(text); });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setObjectName(u"about"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Grantry"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    about->setText(tr("Grantry %1").arg(QStringLiteral(GRANTRY_VERSION)));
    about->setInformativeText(
        tr("Shows every application and token that can act as you on GitHub Enterprise Server, and "
           "takes the access back.\n\nMIT licence."));
    about->open();
}

void MainWindow::showProblem(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Grantry"), text, QMessageBox::Ok, this);
    box->setObjectName(u"problem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::remember()
{
    m_services.settings.setValue(geometryKey, saveGeometry());
    if (!m_view)
        return;
    m_services.settings.setValue(sidebarKey, m_splitter->saveState());
    m_services.settings.setValue(viewKey, m_view->state());
}

void MainWindow::recall()
{
    restoreGeometry(m_services.settings.value(geometryKey).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace grantry
