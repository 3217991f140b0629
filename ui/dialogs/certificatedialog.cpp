// SPDX-License-Identifier: MIT
#include "ui/dialogs/certificatedialog.h"

#include "ui/dialogs/certificatetext.h"
#include "ui/dialogs/factlist.h"
#include "ui/servertext.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 560;

QString titleFor(const CertificateProblem &problem)
{
    const QString host = shownHost(problem.host);
    return problem.hasChanged() ? CertificateDialog::tr("The certificate of %1 has changed").arg(host)
                                : CertificateDialog::tr("The certificate of %1 is not trusted").arg(host);
}

ToneLabel *sentence(const QString &name, const QString &text, Tone tone)
{
    auto *label = new ToneLabel(text, tone);
    label->setObjectName(name);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const CertificateProblem &problem, QWidget *parent)
    : FormDialog(u"certificateDialog"_s, titleFor(problem), likedWidth, parent)
    , m_sha256(problem.sha256())
{
    addReasons(problem);
    addFacts(problem);
    body()->addWidget(sentence(u"warning"_s,
                               tr("Trust it only if you know this certificate, for example because the server's "
                                  "administrator has told you its SHA-256. Else somebody between you and the server "
                                  "could read your password."),
                               Tone::Plain));
    body()->addStretch();
    addButtons();
}

void CertificateDialog::addReasons(const CertificateProblem &problem)
{
    if (problem.hasChanged())
        body()->addWidget(sentence(u"changed"_s,
                                   tr("You have trusted another certificate for this server before. It may have been "
                                      "renewed, or somebody else answers in its place."),
                                   Tone::Bad));
    const QStringList flaws = certificatetext::flaws(problem);
    for (qsizetype i = 0; i < flaws.size(); ++i)
        body()->addWidget(sentence(u"flaw%1"_s.arg(i), flaws[i], Tone::Bad));
}

void CertificateDialog::addFacts(const CertificateProblem &problem)
{
    auto *facts = new FactList;
    facts->add(u"subject"_s, tr("Issued to"), certificatetext::subject(problem.certificate));
    facts->add(u"issuer"_s, tr("Issued by"), certificatetext::issuer(problem.certificate));
    facts->add(u"validity"_s, tr("Valid"), certificatetext::validity(problem.certificate));
    facts->add(u"sha256"_s, tr("SHA-256"), certificatetext::fingerprint(m_sha256), fixedFont());
    if (problem.hasChanged())
        facts->add(u"sha256Before"_s, tr("SHA-256 before"), certificatetext::fingerprint(problem.pinned), fixedFont());
    body()->addWidget(facts);
}

void CertificateDialog::addButtons()
{
    QPushButton *trust = addButton(u"trust"_s, tr("Trust this certificate for this host"));
    setHarmful(trust);
    trust->setEnabled(!m_sha256.isEmpty());
    connect(trust, &QPushButton::clicked, this, &QDialog::accept);
    QPushButton *cancel = addButton(u"cancel"_s, tr("Cancel"));
    setMain(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}

} // namespace grantry
