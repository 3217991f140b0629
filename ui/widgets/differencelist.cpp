// SPDX-License-Identifier: MIT
#include "ui/widgets/differencelist.h"

#include "app/scopes/scopeselection.h"
#include "ui/servertext.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

DifferenceLine memberLine(const QString &name, const QString &before, const QString &after)
{
    if (after.isEmpty())
        return {Tone::Bad,
                DifferenceList::tr("− %1: %2", "name of a field, its old value").arg(name, quotable(before))};
    if (before.isEmpty())
        return {Tone::Good,
                DifferenceList::tr("+ %1: %2", "name of a field, its new value").arg(name, quotable(after))};
    return {Tone::Plain, DifferenceList::tr("%1: %2 → %3", "name of a field, old and new value")
                             .arg(name, quotable(before), quotable(after))};
}

} // namespace

QList<DifferenceLine> differenceText(const TokenEdit &before, const TokenEdit &after)
{
    QList<DifferenceLine> lines;
    const ScopeDifference scopes = ScopeDifference::between(before.scopes, after.scopes);
    for (const QString &name : scopes.added)
        lines.append({Tone::Good, u"+ "_s + quotable(name, 60)});
    for (const QString &name : scopes.removed)
        lines.append({Tone::Bad, u"− "_s + quotable(name, 60)});
    if (before.note != after.note)
        lines.append(memberLine(DifferenceList::tr("Note"), before.note, after.note));
    if (before.noteUrl != after.noteUrl)
        lines.append(memberLine(DifferenceList::tr("Note URL"), before.noteUrl, after.noteUrl));
    if (before.fingerprint != after.fingerprint)
        lines.append(memberLine(DifferenceList::tr("Fingerprint"), before.fingerprint, after.fingerprint));
    return lines;
}

DifferenceList::DifferenceList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_box(new QuietBox)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
}

void DifferenceList::compare(const TokenEdit &before, const TokenEdit &after)
{
    QList<DifferenceLine> lines = differenceText(before, after);
    if (lines.isEmpty())
        lines.append({Tone::Dim, tr("Nothing is changed yet.")});
    while (m_lines.size() < lines.size()) {
        auto *label = new ToneLabel(Tone::Plain);
        label->setObjectName(objectName() + QString::number(m_lines.size()));
        m_box->layout()->addWidget(label);
        m_lines.append(label);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const DifferenceLine line = i < lines.size() ? lines[i] : DifferenceLine();
        m_lines[i]->setTone(line.tone);
        m_lines[i]->say(line.text);
    }
}

} // namespace grantry
