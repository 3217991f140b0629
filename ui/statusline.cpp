// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "app/session/accountsession.h"
#include "app/text/wording.h"
#include "ui/icons.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

constexpr int progressWidth = 120;
constexpr int lockSize = 14;

//! Seen by screen readers only.
class Announcement final : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }
};

ElidedLabel *namedLabel(const char *objectName, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    return label;
}

} // namespace

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QStatusBar(parent)
    , m_clock(clock)
    , m_age(namedLabel("refreshedAt", this))
    , m_counts(namedLabel("counts", this))
    , m_progress(new QProgressBar(this))
    , m_pages(namedLabel("pages", this))
    , m_stop(new QToolButton(this))
    , m_announcement(new Announcement(this))
    , m_lock(new QLabel(this))
    , m_server(namedLabel("server", this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(metrics::tight, 1, metrics::gap, 0);

    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Pages read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(metrics::scaled(progressWidth, fontMetrics()));
    m_progress->setMaximumHeight(metrics::gap);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop reading"));
    m_stop->setAutoRaise(true);
    m_announcement->setObjectName(u"announcement"_s);
    m_lock->setObjectName(u"lock"_s);

    addWidget(m_age);
    addWidget(m_counts);
    addWidget(m_progress);
    addWidget(m_pages);
    addWidget(m_stop);
    addPermanentWidget(m_announcement);
    addPermanentWidget(m_lock);
    addPermanentWidget(m_server);

    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_session)
            m_session->stop();
    });
    m_ageing.setInterval(20s);
    connect(&m_ageing, &QTimer::timeout, this, &StatusLine::refresh);
    m_ageing.start();
    refresh();
}

void StatusLine::setSession(AccountSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &AccountSession::stateChanged, this, &StatusLine::refresh);
        connect(session, &AccountSession::progressChanged, this, &StatusLine::refresh);
        connect(session, &AccountSession::refreshed, this, &StatusLine::refresh);
        connect(&session->client(), &ApiClient::serverVersionSeen, this, &StatusLine::refresh);
    }
    refresh();
}

void StatusLine::setShown(int shown)
{
    m_shown = shown;
    refresh();
}

void StatusLine::announce(const QString &text)
{
    // The same words twice are two events: without the change in between, the second would not be heard.
    m_announcement->setAccessibleName({});
    m_announcement->setAccessibleName(text);
}

void StatusLine::refresh()
{
    m_age->say(m_session ? age() : QString());
    m_counts->say(m_session ? counts() : QString());
    showProgress();
    showServer();
}

QString StatusLine::age() const
{
    const QDateTime then = m_session->lastRefreshed();
    if (!then.isValid())
        return {};
    const qint64 minutes = then.secsTo(m_clock.now()) / 60;
    if (minutes < 1)
        return tr("Refreshed just now");
    if (minutes < 60)
        return tr("Refreshed %n minute(s) ago", nullptr, static_cast<int>(minutes));
    return tr("Refreshed at %1", "time").arg(wording::moment(then, m_clock.now()));
}

QString StatusLine::counts() const
{
    if (!m_session->lastRefreshed().isValid())
        return {};
    const QString all = tr("%1 · %2", "applications, tokens")
                            .arg(tr("%n application(s)", nullptr, m_session->grants().rowCount()),
                                 tr("%n token(s)", nullptr, m_session->tokens().rowCount()));
    return m_shown < 0 ? all : tr("%1 · %2", "counts, how many are shown").arg(all, tr("%n shown", nullptr, m_shown));
}

void StatusLine::showProgress()
{
    const bool loading = m_session && m_session->isLoading();
    const PageProgress pages = loading ? m_session->progress() : PageProgress{};
    m_progress->setVisible(loading);
    m_stop->setVisible(loading);
    m_progress->setRange(0, std::max(pages.total, 1));
    m_progress->setValue(pages.total > 0 ? std::min(pages.loaded, pages.total) : 0);
    const QString text = pages.total > 0
                             ? tr("%1 of %n page(s)", nullptr, pages.total).arg(QLocale().toString(pages.loaded))
                             : QString();
    m_pages->say(loading ? text : QString());
}

void StatusLine::showServer()
{
    const QString version = m_session ? quotable(m_session->meta().installedVersion, 30) : QString();
    const bool known = m_session && !m_session->account().server.webRoot().isEmpty();
    m_lock->setVisible(known);
    m_server->say(!known              ? QString()
                  : version.isEmpty() ? tr("GitHub Enterprise Server")
                                      : tr("GitHub Enterprise Server %1", "version").arg(version));
    if (!known)
        return;
    const bool encrypted = m_session->account().server.webRoot().scheme() == "https"_L1;
    const QString meaning = encrypted ? tr("The connection is encrypted.")
                                      : tr("The connection is not encrypted. It does not leave this computer.");
    m_lock->setPixmap(iconPixmap(encrypted ? Icon::Lock : Icon::Unlock, Theme::of(palette()).dim,
                                 metrics::scaled(lockSize, fontMetrics()), devicePixelRatioF()));
    m_lock->setToolTip(meaning);
    m_lock->setAccessibleName(meaning);
    m_server->setToolTip(meaning);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace grantry
