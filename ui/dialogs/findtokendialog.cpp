// SPDX-License-Identifier: MIT
#include "ui/dialogs/findtokendialog.h"

#include "app/models/grantmodel.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/pastebox.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/wraplabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 520;
constexpr qsizetype mostTraces = 50; //!< each is a box of widgets

WrapLabel *label(WrapLabel::Role role, const QString &name, const QString &text)
{
    auto *made = new WrapLabel(role);
    made->setObjectName(name);
    made->setText(text);
    return made;
}

} // namespace

FindTokenDialog::FindTokenDialog(Accounts accounts, QWidget *parent)
    : FormDialog(u"findTokenDialog"_s, tr("Find a token"), likedWidth, parent)
    , m_accounts(std::move(accounts))
    , m_box(new PasteBox)
    , m_outcome(new WrapLabel(WrapLabel::Role::Strong))
    , m_results(new QWidget)
{
    body()->addWidget(label(WrapLabel::Role::Body, u"findExplanation"_s,
                            tr("Paste a token, or any text that holds some, such as a log or a configuration file. "
                               "Each is compared by its SHA-256 and forgotten; nothing is sent or kept.")));
    m_box->setObjectName(u"pasteBox"_s);
    m_box->setAccessibleName(tr("Token, or text that holds some"));
    m_box->setPlaceholderText(tr("Paste here"));
    body()->addWidget(m_box);
    m_outcome->setObjectName(u"findOutcome"_s);
    m_outcome->hide();
    body()->addWidget(m_outcome);
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins({});
    results->setSpacing(metrics::tight);
    body()->addWidget(m_results);
    body()->addStretch();

    QPushButton *find = addButton(u"findButton"_s, tr("Find"));
    setMain(find);
    QPushButton *close = addButton(u"closeButton"_s, tr("Close"));
    connect(find, &QPushButton::clicked, m_box, &PasteBox::take);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_box, &PasteBox::caught, this, &FindTokenDialog::search);
    m_box->setFocus();
}

void FindTokenDialog::search(const QString &text)
{
    delete m_results;
    m_results = new QWidget;
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins({});
    results->setSpacing(metrics::tight);
    body()->insertWidget(body()->indexOf(m_outcome) + 1, m_results);

    m_searched = m_accounts();
    const QList<SecretTrace> traces = secretsIn(text);
    QString outcome;
    if (traces.isEmpty())
        outcome =
            tr("There is no token in this text. Tokens begin with ghp_, gho_, ghu_, ghs_, ghr_ or github_pat_, or "
               "are 40 hexadecimal digits.");
    else
        outcome = tr("%n token(s) in the text", nullptr, static_cast<int>(traces.size()));
    // What was found is what there is something to do about: it comes first.
    const QList<QList<FoundToken>> tokens = findTokens(traces, m_searched);
    QList<qsizetype> order(traces.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(),
                          [&tokens](qsizetype place) { return !tokens.at(place).isEmpty(); });
    for (const qsizetype place : order.first(std::min(traces.size(), mostTraces)))
        showTrace(traces.at(place), tokens.at(place));
    if (traces.size() > mostTraces)
        results->addWidget(label(WrapLabel::Role::Dim, u"moreTraces"_s,
                                 tr("and %n more", nullptr, static_cast<int>(traces.size() - mostTraces))));
    m_outcome->setText(outcome);
    m_outcome->show();
    m_results->show();
    if (auto *first = m_results->findChild<QPushButton *>())
        first->setFocus();
}

QWidget *FindTokenDialog::addBox(const SecretTrace &trace)
{
    auto *box = new QuietBox;
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(WrapLabel::Role::Strong, u"traceEnd"_s,
                            tr("Token ending in %1", "last eight characters").arg(shownText(trace.lastEight))));
    m_results->layout()->addWidget(box);
    return box;
}

void FindTokenDialog::showTrace(const SecretTrace &trace, const QList<FoundToken> &tokens)
{
    if (tokens.isEmpty())
        return showNotFound(trace);
    showFound(trace, tokens);
    if (tokens.size() == 1)
        Q_EMIT found(tokens.first().account, tokens.first().id);
}

void FindTokenDialog::showFound(const SecretTrace &trace, const QList<FoundToken> &tokens)
{
    auto *layout = static_cast<QVBoxLayout *>(addBox(trace)->layout());
    for (const FoundToken &token : tokens) {
        layout->addWidget(label(WrapLabel::Role::Body, u"foundToken%1"_s.arg(token.id.value), described(token)));
        if (!token.isCertain)
            layout->addWidget(
                label(WrapLabel::Role::Dim, u"weakMatch"_s,
                      tr("This is weak: only the last eight characters agree, so it may be another one.")));
        const TokenRow *row = m_searched.at(token.account).tokens->find(token.id);
        const QString name = row ? shownText(TokenModel::name(row->authorization), 60) : QString();
        auto *buttons = new QHBoxLayout;
        auto *show = new QPushButton(tr("Show in the list"));
        show->setObjectName(u"showToken%1"_s.arg(token.id.value));
        show->setAccessibleName(tr("Show %1 in the list").arg(name));
        auto *revoke = new QPushButton(tr("Revoke"));
        revoke->setObjectName(u"revokeToken%1"_s.arg(token.id.value));
        revoke->setAccessibleName(tr("Revoke %1").arg(name));
        setDangerous(revoke);
        buttons->addWidget(revoke);
        buttons->addWidget(show);
        buttons->addStretch();
        layout->addLayout(buttons);
        connect(show, &QPushButton::clicked, this, [this, token] {
            Q_EMIT found(token.account, token.id);
            accept();
        });
        connect(revoke, &QPushButton::clicked, this, [this, token] {
            Q_EMIT found(token.account, token.id);
            Q_EMIT revokeRequested(token.account, token.id);
            accept(); // the undo bar is in the window
        });
    }
}

QString FindTokenDialog::described(const FoundToken &token) const
{
    const SearchedAccount &account = m_searched.at(token.account);
    const TokenRow *row = account.tokens->find(token.id);
    if (!row)
        return {};
    const Application application = row->authorization.application();
    const QString name = isolated(shownText(TokenModel::name(row->authorization), 80));
    if (!token.isCertain)
        return tr("Perhaps: “%1” of %2.", "token, account").arg(name, account.name);
    return application.isPersonal()
               ? tr("Found: “%1”, a personal token of %2.", "token, account").arg(name, account.name)
               : tr("Found: “%1”, a token that %2 has for %3.", "token, application, account")
                     .arg(name, isolated(shownText(GrantModel::name(application), 80)), account.name);
}

void FindTokenDialog::showNotFound(const SecretTrace &trace)
{
    auto *layout = static_cast<QVBoxLayout *>(addBox(trace)->layout());
    const auto searched =
        static_cast<int>(std::ranges::count_if(m_searched, [](const auto &each) { return each.canBeSearched(); }));
    layout->addWidget(label(
        WrapLabel::Role::Body, u"notFound"_s,
        searched == 0 ? tr("No account could be searched.")
                      : tr("Not among the tokens of %n searched account(s). It has been revoked, it is somebody else's "
                           "or of another server, or it is newer than the last refresh.",
                           nullptr, searched)));
    const QString missing = notSearched();
    if (!missing.isEmpty())
        layout->addWidget(label(WrapLabel::Role::Body, u"notSearched"_s, missing));
    if (trace.digest.isEmpty())
        return;
    layout->addWidget(label(WrapLabel::Role::Dim, u"digestCaption"_s,
                            tr("An administrator finds it in the audit log by this digest (hashed_token):")));
    auto *digest = new TextBlock(tr("Digest in base64"));
    digest->setObjectName(u"digest"_s);
    digest->showText(trace.base64());
    layout->addWidget(digest);
    auto *copy = new QPushButton(tr("Copy digest"));
    copy->setObjectName(u"copyDigestButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, text = trace.base64()] { Q_EMIT copyRequested(text); });
}

QString FindTokenDialog::notSearched() const
{
    QStringList names;
    for (const SearchedAccount &account : m_searched) {
        if (!account.canBeSearched())
            names.append(tr("%1 (%2)", "account, why it could not be searched").arg(account.name, account.whyNot));
    }
    return names.isEmpty() ? QString() : tr("Not searched: %1.", "accounts").arg(QLocale().createSeparatedList(names));
}

} // namespace grantry
