// SPDX-License-Identifier: MIT
#include "ui/unfinishedbox.h"

#include "ui/servertext.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr qsizetype mostLines = 10; // so that the button stays on the screen

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnfinishedBox)
};

QString line(const UnfinishedRevocations::Item &item)
{
    return u"• "_s + Words::tr("%1, of %2 on %3", "application or token, user, server")
                         .arg(quotable(item.name, 60), quotable(item.user, 40), shownHost(item.host));
}

QStringList lines(const QList<UnfinishedRevocations::Item> &items, bool wereSent)
{
    QStringList found;
    for (const auto &item : items) {
        if (item.wasSent == wereSent)
            found.append(line(item));
    }
    return found;
}

QString firstOf(const QStringList &lines)
{
    if (lines.size() <= mostLines)
        return lines.join(u'\n');
    return (lines.first(mostLines) << Words::tr("and %n more", nullptr, int(lines.size() - mostLines))).join(u'\n');
}

} // namespace

QMessageBox *makeUnfinishedBox(const QList<UnfinishedRevocations::Item> &items, QWidget *parent)
{
    const QStringList notSent = lines(items, false);
    const QStringList sent = lines(items, true);
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Not revoked"), {}, QMessageBox::Ok, parent);
    box->setObjectName(u"unfinished"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(notSent.isEmpty() ? Words::tr("Grantry ended while something was being revoked.")
                                   : Words::tr("Not revoked: Grantry ended before these were sent."));
    QStringList parts;
    if (!notSent.isEmpty())
        parts << firstOf(notSent) << Words::tr("Nothing was sent: these still have access.");
    if (!sent.isEmpty())
        parts << firstOf(sent) << Words::tr("Whether these were revoked is not known. Refresh the list to find out.");
    box->setInformativeText(parts.join(u"\n\n"_s));
    if (std::max(notSent.size(), sent.size()) > mostLines)
        box->setDetailedText((notSent + sent).join(u'\n'));
    return box;
}

} // namespace grantry
