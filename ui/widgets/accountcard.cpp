// SPDX-License-Identifier: MIT
#include "ui/widgets/accountcard.h"

#include "app/net/clock.h"
#include "app/session/accountsession.h"
#include "ui/accountface.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int iconSize = 16;

} // namespace

AccountCard::AccountCard(const ReleaseTable &releases, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_releases(releases)
    , m_clock(clock)
    , m_icon(new QLabel)
    , m_state(new ToneLabel(Tone::Plain))
    , m_release(new ToneLabel(Tone::Dim))
    , m_wayOut(addButton(u"accountWayOut"_s))
    , m_other(addButton(u"accountOtherWayOut"_s))
{
    setObjectName(u"accountCard"_s);
    m_state->setObjectName(u"accountState"_s);
    m_release->setObjectName(u"accountRelease"_s);
    m_release->setFont(smallFont(font()));

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::tight);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
    layout->setSpacing(metrics::grid);
    layout->addLayout(line);
    layout->addWidget(m_release);
    layout->addWidget(m_wayOut);
    layout->addWidget(m_other);

    connect(m_wayOut, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_act); });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT acted(PaneAct::TypePassword); });
    hide();
}

QPushButton *AccountCard::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void AccountCard::offer(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setVisible(!text.isEmpty());
}

void AccountCard::setSession(AccountSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &AccountSession::stateChanged, this, &AccountCard::refresh);
    refresh();
}

void AccountCard::refresh()
{
    setVisible(m_session);
    if (!m_session)
        return;
    const QDateTime now = m_clock.now();
    const AccountFace face = accountFace(*m_session, now);
    const Theme theme = Theme::of(palette());
    m_icon->setPixmap(iconPixmap(face.icon, theme.text, metrics::scaled(iconSize, fontMetrics()), devicePixelRatioF()));
    QString state = face.state;
    state.front() = state.front().toUpper();
    m_state->say(state);

    const ReleaseFace release = releaseFace(*m_session, m_releases, now.toLocalTime().date());
    m_release->setTone(release.ended ? Tone::Bad : Tone::Dim);
    m_release->say(release.text);

    const bool calm = m_session->state() == AccountSession::State::Ready && !m_session->error();
    const Notice notice = calm ? Notice() : troubleNotice(*m_session);
    m_act = notice.act;
    offer(m_wayOut, notice.button);
    const bool isLocked = m_session->state() == AccountSession::State::KeychainLocked;
    offer(m_other, isLocked ? tr("Type the password") : QString());
}

void AccountCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void AccountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of(palette()).line);
}

} // namespace grantry
