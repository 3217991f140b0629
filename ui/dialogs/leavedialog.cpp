// SPDX-License-Identifier: MIT
#include "ui/dialogs/leavedialog.h"

#include "app/session/accountsession.h"
#include "ui/revocationtext.h"
#include "ui/servertext.h"
#include "ui/widgets/tonelabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 440;
constexpr qsizetype mostNames = 8;

QString titleFor(LeaveDialog::Way way)
{
    switch (way) {
    case LeaveDialog::Way::Quit:
        return LeaveDialog::tr("Revoke before you quit?");
    case LeaveDialog::Way::SignOut:
        return LeaveDialog::tr("Revoke before you sign out?");
    }
    Q_UNREACHABLE();
}

QStringList namesOf(const QList<AccountSession *> &sessions)
{
    QStringList names;
    for (AccountSession *session : sessions) {
        for (const Revocation &revocation : session->revocations().all())
            names.append(u"• "_s + quotable(revocation.name, 60));
    }
    return names;
}

ToneLabel *label(const QString &name, Tone tone)
{
    auto *made = new ToneLabel(tone);
    made->setObjectName(name);
    made->hide();
    return made;
}

} // namespace

LeaveDialog::LeaveDialog(Way way, const QList<AccountSession *> &sessions, QWidget *parent)
    : FormDialog(u"leaveDialog"_s, titleFor(way), likedWidth, parent)
    , m_way(way)
    , m_sessions(sessions)
    , m_question(label(u"question"_s, Tone::Plain))
    , m_names(label(u"names"_s, Tone::Plain))
    , m_progressText(label(u"progressText"_s, Tone::Dim))
    , m_progress(new QProgressBar)
    , m_failures(label(u"failures"_s, Tone::Bad))
{
    QStringList names = namesOf(sessions);
    m_all = names.size();
    m_question->say(tr("%n revocation(s) wait for the end of the undo time, or are being sent.", nullptr, int(m_all)));
    if (names.size() > mostNames) {
        const auto more = int(names.size() - mostNames);
        names = names.first(mostNames);
        names.append(tr("and %n more", nullptr, more));
    }
    m_names->say(names.join(u'\n'));
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Revoked"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, int(m_all));
    m_progress->hide();
    for (QWidget *widget : QList<QWidget *>{m_question, m_names, m_progress, m_progressText, m_failures})
        body()->addWidget(widget);
    body()->addStretch();
    addButtons();
    for (AccountSession *session : sessions) {
        const QString host = session->account().server.displayHost();
        connect(&session->revocations(), &Revocations::ended, this,
                [this, host](const RevocationResult &result) { noteEnd(result, host); });
        // Later: how the last one ended is told after the change.
        connect(&session->revocations(), &Revocations::changed, this, &LeaveDialog::follow, Qt::QueuedConnection);
    }
}

void LeaveDialog::addButtons()
{
    m_takeBack = addLeftButton(u"takeBack"_s, tr("Take back"));
    m_cancel = addButton(u"cancel"_s, m_way == Way::Quit ? tr("Stay") : tr("Stay signed in"));
    m_revoke = addButton(u"revokeNow"_s, tr("Revoke now"));
    m_leave = addButton(u"leave"_s, m_way == Way::Quit ? tr("Quit") : tr("Sign out"));
    m_leave->hide();
    setMain(m_revoke);
    setHarmful(m_revoke);
    connect(m_takeBack, &QPushButton::clicked, this, &LeaveDialog::takeBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revoke, &QPushButton::clicked, this, &LeaveDialog::revokeNow);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::accept);
    m_cancel->setFocus();
}

void LeaveDialog::revokeNow()
{
    m_decided = true;
    m_revoke->setEnabled(false);
    m_takeBack->setEnabled(false);
    m_progress->show();
    for (AccountSession *session : std::as_const(m_sessions))
        session->revocations().revokeNow();
    follow();
}

void LeaveDialog::takeBack()
{
    m_decided = true;
    m_revoke->setEnabled(false);
    m_takeBack->setEnabled(false);
    for (AccountSession *session : std::as_const(m_sessions)) {
        session->revocations().undoAll();
        session->revocations().stop();
    }
    follow();
}

void LeaveDialog::noteEnd(const RevocationResult &result, const QString &host)
{
    using enum RevocationResult::Outcome;
    if (result.outcome != Refused && result.outcome != Unknown)
        return;
    m_failed.append(revocationtext::ended(result, host).inOne());
    m_failures->say(m_failed.join(u'\n'));
}

qsizetype LeaveDialog::underWay() const
{
    qsizetype count = 0;
    for (AccountSession *session : m_sessions)
        count += session->revocations().all().size();
    return count;
}

void LeaveDialog::follow()
{
    const qsizetype left = underWay();
    m_progress->setValue(int(m_all - left));
    if (m_decided && left > 0)
        m_progressText->say(tr("%n left", "revocations", int(left)));
    if (left > 0 || !isVisible())
        return;
    // Also where the undo time ended by itself while the question was on the screen.
    if (m_failed.isEmpty())
        return accept();
    m_progressText->say({});
    m_revoke->hide();
    m_takeBack->hide();
    m_leave->show();
    setMain(m_leave);
}

} // namespace grantry
