// SPDX-License-Identifier: MIT
#include "ui/dialogs/secretpanel.h"

#include "ui/errortext.h"
#include "ui/secretclipboard.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/differencelist.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/secretview.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantry {

SecretPanel::SecretPanel(const QString &host, bool hasKeychain, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_host(host)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    addSecret(hasKeychain);
    addDifference();
    addResults();
    connect(&m_clipboard, &SecretClipboard::changed, this, &SecretPanel::showClipboard);
}

void SecretPanel::addSecret(bool hasKeychain)
{
    m_view = new SecretView;
    m_view->setObjectName(u"secret"_s);
    m_show = plainButton(u"show"_s, tr("Show"));
    m_save = plainButton(u"save"_s, tr("Save in keychain"));
    m_save->setVisible(hasKeychain);
    m_copy = plainButton(u"copy"_s, tr("Copy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addStretch();
    for (QPushButton *button : {m_show, m_save, m_copy})
        row->addWidget(button);
    layout()->addWidget(m_view);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_view->setRevealed(!m_view->isRevealed());
        setButtonText(m_show, m_view->isRevealed() ? tr("Hide") : tr("Show"));
    });
    connect(m_save, &QPushButton::clicked, this, &SecretPanel::save);
    connect(m_copy, &QPushButton::clicked, this, &SecretPanel::copy);
}

void SecretPanel::addDifference()
{
    m_otherwise = new ToneLabel(tr("The server has not made what was asked for. The difference:"), Tone::Bad);
    m_otherwise->setObjectName(u"otherwise"_s);
    m_difference = new DifferenceList(u"otherwiseLine"_s);
    for (QWidget *widget : QList<QWidget *>{m_otherwise, m_difference}) {
        widget->hide();
        layout()->addWidget(widget);
    }
}

void SecretPanel::addResults()
{
    m_copied = new ToneLabel(Tone::Dim);
    m_copied->setObjectName(u"copied"_s);
    m_saved = new ToneLabel(Tone::Dim);
    m_saved->setObjectName(u"saved"_s);
    for (ToneLabel *label : {m_copied, m_saved}) {
        label->hide();
        layout()->addWidget(label);
    }
    m_works = new ToneLabel(tr("Trying whether it works …"), Tone::Dim);
    m_works->setObjectName(u"works"_s);
    m_again = plainButton(u"checkAgain"_s, tr("Check again"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_works->setFocus(); // the button is about to go
        check();
    });
    auto *box = new QuietBox;
    box->layout()->addWidget(m_works);
    static_cast<QVBoxLayout *>(box->layout())->addWidget(m_again, 0, Qt::AlignLeft);
    layout()->addWidget(box);
}

void SecretPanel::setSecret(const QString &secret)
{
    m_view->setSecret(secret);
}

QString SecretPanel::secret() const
{
    return m_view->secret();
}

void SecretPanel::compare(const TokenEdit &wanted, const TokenEdit &made)
{
    const bool isOtherwise = !isSame(wanted, made);
    m_otherwise->setVisible(isOtherwise);
    m_difference->setVisible(isOtherwise);
    if (isOtherwise)
        m_difference->compare(wanted, made);
}

void SecretPanel::forget()
{
    m_view->setSecret({});
    m_view->setRevealed(false);
    setButtonText(m_show, tr("Show"));
    m_save->setEnabled(true);
    m_isKept = m_isCopied = false;
    for (ToneLabel *label : {m_copied, m_saved})
        label->say({});
}

void SecretPanel::keep()
{
    if (!std::exchange(m_isKept, true))
        Q_EMIT kept();
}

void SecretPanel::copy()
{
    m_isCopied = true;
    m_clipboard.copy(m_view->secret());
    m_copied->setAccessibleName(tr("Copied."));
    keep();
}

void SecretPanel::showClipboard()
{
    if (!m_isCopied)
        return;
    // Not announced: it changes every second.
    const int left = m_clipboard.secondsLeft();
    if (left > 0)
        m_copied->setText(tr("Copied. The clipboard is cleared in %1 s.").arg(left));
    else
        m_copied->say(tr("The clipboard was cleared."));
    m_copied->show();
}

void SecretPanel::save()
{
    m_save->setEnabled(false);
    m_saved->setTone(Tone::Dim);
    m_saved->say(tr("Saving in the keychain …"));
    Q_EMIT saveRequested();
}

void SecretPanel::showSaved()
{
    m_saved->setTone(Tone::Good);
    m_saved->say(tr("✓ Saved in the keychain. The Tokens list can copy it from there."));
    keep();
}

void SecretPanel::showSaveFailed(const QString &why)
{
    m_save->setEnabled(true);
    m_saved->setTone(Tone::Bad);
    m_saved->say(why);
}

void SecretPanel::check()
{
    sayCheck(Tone::Dim, tr("Trying whether it works …"), false);
    Q_EMIT checkRequested();
}

void SecretPanel::showWorks(const QString &user, const QStringList &scopes)
{
    const QString name = quotable(user, 60);
    QStringList shown;
    for (const QString &scope : scopes)
        shown.append(quotable(scope, 60));
    sayCheck(Tone::Good,
             shown.isEmpty() ? tr("✓ Works: signed in as %1, without any scope", "user").arg(name)
                             : tr("✓ Works: signed in as %1 with %2", "user, scopes").arg(name, shown.join(u", "_s)),
             false);
}

void SecretPanel::showDoesNotWork(const ApiError &error)
{
    // A server may need some seconds to know its newest token.
    sayCheck(Tone::Bad,
             error.kind == ApiError::Kind::Unauthorized
                 ? tr("The server does not take this token yet. That can last some seconds.")
                 : tr("It is not known whether it works. %1", "a sentence").arg(errorText(error, m_host).summary),
             true);
}

void SecretPanel::sayCheck(Tone tone, const QString &text, bool again)
{
    m_works->setTone(tone);
    m_works->say(text);
    m_again->setVisible(again);
}

} // namespace grantry
