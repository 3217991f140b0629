// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/accounts/preferencestore.h"
#include "app/models/filtermodel.h"
#include "ui/aboutbox.h"
#include "ui/accountacts.h"
#include "ui/accountdesk.h"
#include "ui/accountview.h"
#include "ui/acts/tokenacts.h"
#include "ui/appearancemenu.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/exportcommand.h"
#include "ui/findtokencommand.h"
#include "ui/icons.h"
#include "ui/leaving.h"
#include "ui/networkquestions.h"
#include "ui/newsteller.h"
#include "ui/panes/listpane.h"
#include "ui/preferencesflow.h"
#include "ui/sidebar.h"
#include "ui/signinflow.h"
#include "ui/statusline.h"
#include "ui/unfinishedbox.h"
#include "ui/welcomepage.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/noticeview.h"
#include "ui/windowcommands.h"
#include "ui/wishes.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr QSize firstSize(1180, 760);
constexpr int usualFilter = 300;
constexpr int leastFilter = 140;

const auto geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(this)
    , m_prompt(this)
    , m_clipboard(m_services.clipboard, m_services.clock)
    , m_accounts({m_services.network.manager(), m_services.catalogue, m_services.clock, m_services.registry,
                  m_services.secrets, m_services.profileId, &m_prompt})
    , m_unfinished(m_accounts, m_services.settings)
    , m_questions(new NetworkQuestions(m_services.network, this))
    , m_signIn(new SignInFlow({m_services.network.manager(), m_services.releases, m_services.clock, m_services.desktop,
                               m_accounts, m_services.secrets, *m_questions, m_services.network},
                              this))
    , m_leaving(new Leaving(m_accounts, this))
    , m_accountActs(new AccountActs(
          {m_accounts, *m_signIn, *m_leaving, m_services.desktop, *m_questions, m_services.network}, this))
    , m_preferences(new PreferencesFlow({m_services.preferences, m_accounts, m_services.themes, m_clipboard}, this))
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_desk(new AccountDesk({m_accounts, m_services.catalogue, m_services.releases, m_services.clock,
                              m_services.desktop, m_services.settings}))
    , m_demo(new NoticeView(NoticeView::Form::Line))
    , m_toolBar(new QToolBar(tr("Tools")))
    , m_status(new StatusLine(m_services.clock))
    , m_exporting(new ExportCommand(this))
    , m_findToken(new FindTokenCommand(m_accounts, *m_desk, m_services.desktop, this))
    , m_filter(new FilterField(m_services.catalogue, m_services.clock, this))
    , m_commands(new WindowCommands(m_actions, *m_desk, m_accounts, this))
    , m_wishes(new Wishes({{u"new-token"_s, m_actions.newToken}, {u"find-token"_s, m_actions.findToken}},
                          m_services.clock, this))
{
    setObjectName(u"mainWindow"_s);
    new NewsTeller(*m_desk, m_services.preferences, m_services.desktop, this);
    setWindowTitle(tr("Grantry"));
    setWindowIcon(applicationIcon());
    buildMenus();
    buildToolBar();
    buildPages();
    connectActions();
    connectParts();
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_services.settings.value(geometryKey).toByteArray());
    m_desk->recall();
    showChosen();
}

MainWindow::~MainWindow()
{
    // Views and questions look at sessions, which would go first.
    delete m_pages;
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::buildPages()
{
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_desk);
    m_demo->setObjectName(u"demoBanner"_s);
    m_demo->setVisible(m_services.demoHint.has_value());
    if (const auto &hint = m_services.demoHint)
        m_demo->setNotice({Icon::User,
                           tr("This is a demo: nothing leaves this computer, and nothing is kept."),
                           tr("Try the second account too: user %1, password %2, one-time code %3.")
                               .arg(hint->user, hint->password, hint->code),
                           {},
                           PaneAct::None});
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_demo);
    column->addWidget(m_pages, 1);
    setCentralWidget(whole);
    setStatusBar(m_status);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_accountActs->addAccount(), m_actions.exportRows, m_actions.preferences});
    file->addSeparator();
    file->addAction(m_actions.quit);
    m_accountActs->fill(menuBar()->addMenu(tr("A&ccount")));

    QMenu *access = menuBar()->addMenu(tr("Acc&ess"));
    access->addActions({m_actions.newToken, m_actions.edit, m_actions.replace});
    access->addSeparator();
    access->addActions({m_actions.revoke, m_actions.revokeChosen, m_actions.undo, m_actions.undoAll});
    access->addSeparator();
    access->addActions({m_actions.copySecret, m_actions.copyClientId, m_actions.openPage});
    access->addSeparator();
    access->addAction(m_actions.findToken);

    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.shortcuts, m_actions.about});
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addActions({m_actions.refresh, m_actions.stop});
    menu->addSeparator();
    menu->addActions({m_actions.applications, m_actions.tokens, m_actions.find});
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        qDeleteAll(columns->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // of the last time
        if (view())
            columns->addActions(view()->makeColumnsMenu(columns)->actions());
    });
    fillAppearanceMenu(menu->addMenu(tr("A&ppearance")), m_services.themes);
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = m_toolBar;
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(1, 1) * metrics::scaled(16, fontMetrics()));
    bar->addActions({m_actions.refresh, m_actions.newToken, m_actions.edit, m_actions.revoke});
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

void MainWindow::connectActions()
{
    connect(m_actions.find, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions.findToken, &QAction::triggered, m_findToken, &FindTokenCommand::open);
    connect(m_actions.exportRows, &QAction::triggered, this, [this] {
        if (view())
            m_exporting->ask(*view()->pane(), this);
    });
    connect(m_actions.preferences, &QAction::triggered, m_preferences, &PreferencesFlow::open);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        auto *shortcuts = new ShortcutsDialog(shortcutsOf(*menuBar()) << shortcutsOfLists(), this);
        shortcuts->setAttribute(Qt::WA_DeleteOnClose);
        shortcuts->open();
    });
    connect(m_actions.about, &QAction::triggered, this, [this] { openAboutBox(this); });
}

void MainWindow::connectParts()
{
    connect(m_filter, &FilterField::queryChanged, this, [this](const FilterQuery &query) {
        if (view())
            view()->setFilter(query);
    });
    connect(m_filter, &FilterField::announce, m_status, &StatusLine::announce);
    connect(m_exporting, &ExportCommand::announce, m_status, &StatusLine::announce);
    connect(m_welcome, &WelcomePage::signInRequested, m_signIn, &SignInFlow::signInNew);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signIn, &SignInFlow::signedIn, this, &MainWindow::choose);
    connect(m_desk, &AccountDesk::viewMade, this, &MainWindow::bind);
    connect(m_desk, &AccountDesk::viewChanged, this, &MainWindow::showChosen);
    connect(m_desk, &AccountDesk::acted, m_accountActs, &AccountActs::act);
    connect(m_desk->sidebar(), &Sidebar::addRequested, m_signIn, &SignInFlow::signInNew);
    connect(m_desk->sidebar(), &Sidebar::menuRequested, m_accountActs, &AccountActs::popUp);
    connect(m_desk->sidebar(), &Sidebar::announce, m_status, &StatusLine::announce);
    connect(m_accountActs, &AccountActs::announce, m_status, &StatusLine::announce);
    // Once: it will be so with the next change too.
    connect(&m_services.registry, &AccountRegistry::notSaved, this, &MainWindow::tellNotSaved,
            Qt::SingleShotConnection);
}

void MainWindow::start()
{
    // Before it shows, or the first button of the tool bar would have the keyboard.
    if (view())
        view()->takeFocus();
    show();
    // What was chosen last stays on the screen; it is the account that was used last, unless its person signed out.
    m_accounts.restore();
    tellUnfinished();
    m_preferences->tellWhatIsMissing();
    if (m_services.demoHint && !m_services.demoHint->problem.isEmpty())
        showProblem(m_services.demoHint->problem);
}

void MainWindow::hear(const QString &wish)
{
    m_wishes->hear(wish);
}

void MainWindow::present(const QString &wish)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    // What waits for an answer stays in front of it, and keeps the keyboard.
    if (QWidget *question = QApplication::activeModalWidget()) {
        question->raise();
        question->activateWindow();
    } else {
        activateWindow();
    }
    hear(wish);
}

AccountView *MainWindow::view() const
{
    return m_desk->view();
}

AccountSession *MainWindow::session() const
{
    return view() ? &view()->session() : nullptr;
}

void MainWindow::choose(AccountSession *session)
{
    m_desk->choose(session);
    if (view())
        view()->takeFocus();
}

void MainWindow::bind(AccountView *view)
{
    view->setTokenActions({m_actions.edit, m_actions.replace});
    view->setRowActions({m_actions.edit, m_actions.replace, m_actions.revoke, m_actions.revokeChosen,
                         m_actions.copySecret, m_actions.copyClientId, m_actions.openPage});
    view->QWidget::addActions({m_actions.revoke, m_actions.revokeChosen});
    auto *acts = new TokenActs({view->session(), m_services.network.manager(), m_services.catalogue, m_services.clock,
                                m_services.desktop, m_clipboard, &m_services.vault,
                                [this, view] { m_signIn->signInAgain(&view->session()); }},
                               view);
    m_commands->add(view, acts);
    connect(view, &AccountView::revokeDialogRequested, acts, &TokenActs::revoke);
    connect(acts, &TokenActs::announce, m_status, &StatusLine::announce);
    connect(acts, &TokenActs::made, view, &AccountView::showToken);
    const auto followPreferences = [this, view] {
        view->setAskFirst(m_services.preferences.current().askFirst);
        view->setCompactRows(m_services.preferences.current().compactRows);
    };
    connect(&m_services.preferences, &PreferenceStore::changed, view, followPreferences);
    followPreferences();
    connect(view, &AccountView::countChanged, this, &MainWindow::refreshCounts);
    connect(view, &AccountView::announce, m_status, &StatusLine::announce);
    connect(view, &AccountView::filterRequested, m_filter, &QLineEdit::setText);
}

void MainWindow::showChosen()
{
    if (view())
        view()->setFilter(m_filter->query());
    m_status->setSession(session());
    m_accountActs->setCurrent(session());
    m_pages->setCurrentWidget(view() ? static_cast<QWidget *>(m_desk) : m_welcome);
    m_toolBar->setVisible(view());
    m_filter->setEnabled(view());
    m_commands->refresh();
    refreshCounts();
}

void MainWindow::refreshCounts()
{
    if (view())
        m_status->setShown(m_filter->text().trimmed().isEmpty() ? -1 : view()->pane()->filtered()->rowCount());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && view()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_filter->clear();
            view()->takeFocus();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            view()->takeFocus();
            return true;
        default:
            break;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showProblem(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Grantry"), text, QMessageBox::Ok, this);
    box->setObjectName(u"problem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::tellNotSaved()
{
    showProblem(tr("Grantry cannot write to %1, so what changes now is forgotten when it is closed. Check whether the "
                   "disk is full, and who may write there.",
                   "a file")
                    .arg(QDir::toNativeSeparators(m_services.settings.fileName())));
}

void MainWindow::tellUnfinished()
{
    if (m_unfinished.left().isEmpty())
        return;
    auto *box = makeUnfinishedBox(m_unfinished.left(), this);
    box->open();
    m_status->announce(box->text());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving->isBusy()) {
        event->ignore();
        m_leaving->quit([this] { close(); });
        return;
    }
    m_services.settings.setValue(geometryKey, saveGeometry());
    m_desk->remember();
    QMainWindow::closeEvent(event);
}

} // namespace grantry
