// SPDX-License-Identifier: MIT
#include "ui/unfinishedbox.h"

#include "ui/servertext.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnfinishedBox)
};

QString line(const UnfinishedRevocations::Item &item)
{
    return u"• "_s + Words::tr("%1, of %2 on %3", "application or token, user, server")
                         .arg(quotable(item.name, 60), quotable(item.user, 40), shownHost(item.host));
}

QString lines(const QList<UnfinishedRevocations::Item> &items, bool wereSent)
{
    QStringList found;
    for (const auto &item : items) {
        if (item.wasSent == wereSent)
            found.append(line(item));
    }
    return found.join(u'\n');
}

} // namespace

QMessageBox *makeUnfinishedBox(const QList<UnfinishedRevocations::Item> &items, QWidget *parent)
{
    const QString notSent = lines(items, false);
    const QString sent = lines(items, true);
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Not revoked"), {}, QMessageBox::Ok, parent);
    box->setObjectName(u"unfinished"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(notSent.isEmpty() ? Words::tr("Grantry ended while something was being revoked.")
                                   : Words::tr("Not revoked: Grantry ended before the undo time was over."));
    QStringList parts;
    if (!notSent.isEmpty())
        parts << notSent << Words::tr("Nothing was sent: these still have access.");
    if (!sent.isEmpty())
        parts << sent << Words::tr("Whether these were revoked is not known. Refresh the list to find out.");
    box->setInformativeText(parts.join(u"\n\n"_s));
    return box;
}

} // namespace grantry
