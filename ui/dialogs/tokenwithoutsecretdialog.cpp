// SPDX-License-Identifier: MIT
#include "ui/dialogs/tokenwithoutsecretdialog.h"

#include "app/text/wording.h"
#include "ui/dialogs/factlist.h"
#include "ui/servertext.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 460;

QString titleFor(TokenWithoutSecretDialog::Reason reason)
{
    switch (reason) {
    case TokenWithoutSecretDialog::Reason::WasThere:
        return TokenWithoutSecretDialog::tr("This token is there already");
    case TokenWithoutSecretDialog::Reason::AnswerLost:
        return TokenWithoutSecretDialog::tr("The token was made, but its secret is lost");
    }
    Q_UNREACHABLE();
}

QString explanationFor(TokenWithoutSecretDialog::Reason reason)
{
    switch (reason) {
    case TokenWithoutSecretDialog::Reason::WasThere:
        return TokenWithoutSecretDialog::tr(
            "The server has kept the existing token as it was, with its old scopes. Its "
            "secret was shown when it was made and cannot be read again.");
    case TokenWithoutSecretDialog::Reason::AnswerLost:
        return TokenWithoutSecretDialog::tr("The server has made this token, but its secret did not arrive here and "
                                            "cannot be read again.");
    }
    Q_UNREACHABLE();
}

ToneLabel *paragraph(const QString &name, const QString &text, Tone tone)
{
    auto *label = new ToneLabel(text, tone);
    label->setObjectName(name);
    return label;
}

} // namespace

TokenWithoutSecretDialog::TokenWithoutSecretDialog(Reason reason, const Authorization &token, QWidget *parent)
    : FormDialog(u"tokenWithoutSecretDialog"_s, titleFor(reason), likedWidth, parent)
    , m_id(token.id)
{
    body()->addWidget(paragraph(u"explanation"_s, explanationFor(reason), Tone::Plain));
    addFacts(token);
    body()->addWidget(
        paragraph(u"warning"_s,
                  tr("You can revoke it and make a new one. Whatever uses it stops working at once, and if "
                     "the second step fails, nothing is left."),
                  Tone::Bad));
    body()->addStretch();
    QPushButton *replace = addButton(u"replace"_s, tr("Revoke and make a new one"));
    setHarmful(replace);
    connect(replace, &QPushButton::clicked, this, &QDialog::accept);
    QPushButton *close = addButton(u"close"_s, tr("Close"));
    setMain(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus();
}

void TokenWithoutSecretDialog::addFacts(const Authorization &token)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("none") : quotable(text); };
    auto *facts = new FactList;
    facts->add(u"factNote"_s, tr("Note"), orNone(token.note.value_or(QString())));
    facts->add(u"factApplication"_s, tr("Application"), orNone(token.application.name));
    facts->add(u"factFingerprint"_s, tr("Fingerprint"), orNone(token.fingerprint.value_or(QString())));
    facts->add(u"factEndsIn"_s, tr("Ends in"), orNone(token.tokenLastEight.value_or(QString())));
    facts->add(u"factScopes"_s, tr("Scopes"), orNone(token.scopes.join(u", "_s)));
    facts->add(u"factCreated"_s, tr("Created"), orNone(wording::exactTime(token.createdAt)));
    body()->addWidget(facts);
}

} // namespace grantry
