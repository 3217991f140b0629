// SPDX-License-Identifier: MIT
#include "ui/dialogs/certificatetext.h"

#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace grantry::certificatetext {

namespace {

using Flaw = CertificateProblem::Flaw;

constexpr qsizetype mostNames = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString sentence(Flaw flaw, const CertificateProblem &problem)
{
    const QString host = shownHost(problem.host);
    switch (flaw) {
    case Flaw::UnknownIssuer:
        return Words::tr("It was signed by an authority that this computer does not know.");
    case Flaw::SelfSigned:
        return Words::tr("The server has signed it itself: no authority vouches for it. A new GitHub Enterprise Server "
                         "begins like this.");
    case Flaw::Expired:
        return Words::tr("It has expired on %1.").arg(day(problem.certificate.expiryDate()));
    case Flaw::NotYetValid:
        return Words::tr("It is valid from %1 on only. Check the clock of this computer.")
            .arg(day(problem.certificate.effectiveDate()));
    case Flaw::WrongHost:
        return Words::tr("It is for another server than %1.").arg(host);
    case Flaw::Other:
        return Words::tr("Something else is wrong with it (%1).", "technical reason").arg(quotable(problem.detail));
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList &parts)
{
    QStringList shown;
    for (const QString &part : parts) {
        const QString text = quotable(part, 80);
        if (!text.isEmpty() && !shown.contains(text))
            shown.append(text);
    }
    if (shown.size() > mostNames) {
        const qsizetype more = shown.size() - mostNames;
        shown = shown.first(mostNames);
        shown.append(Words::tr("and %1 more", "a number").arg(more));
    }
    return shown.isEmpty() ? Words::tr("not told") : shown.join(u", "_s);
}

} // namespace

QStringList flaws(const CertificateProblem &problem)
{
    QStringList sentences;
    for (const Flaw flaw : problem.flaws)
        sentences.append(sentence(flaw, problem));
    return sentences;
}

QString subject(const QSslCertificate &certificate)
{
    return joined(certificate.subjectInfo(QSslCertificate::CommonName) +
                  certificate.subjectAlternativeNames().values());
}

QString issuer(const QSslCertificate &certificate)
{
    return joined(certificate.issuerInfo(QSslCertificate::CommonName) +
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString validity(const QSslCertificate &certificate)
{
    return Words::tr("%1 to %2", "two days").arg(day(certificate.effectiveDate()), day(certificate.expiryDate()));
}

QString fingerprint(const QByteArray &digest)
{
    constexpr qsizetype bytesInLine = 8; // fits a small window at twice the font too
    QStringList lines;
    for (qsizetype at = 0; at < digest.size(); at += bytesInLine)
        lines.append(QString::fromLatin1(digest.mid(at, bytesInLine).toHex(':')).toUpper());
    return lines.join(u":\n"_s);
}

} // namespace grantry::certificatetext
