// SPDX-License-Identifier: MIT
#include "ui/dialogs/factlist.h"

#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>

namespace grantry {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(metrics::grid);
    m_grid->setColumnStretch(1, 1);
}

void FactList::add(const QString &name, const QString &label, const QString &value, const QFont &font)
{
    const int row = m_grid->rowCount();
    auto *caption = new ToneLabel(label, Tone::Dim);
    caption->setWordWrap(false);
    auto *words = new ToneLabel(value);
    words->setObjectName(name);
    words->setAccessibleName(label);
    words->setAccessibleDescription(value);
    words->setFont(font);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
}

void FactList::set(const QString &name, const QString &value)
{
    auto *words = findChild<ToneLabel *>(name, Qt::FindDirectChildrenOnly);
    Q_ASSERT(words);
    words->say(value);
    words->setAccessibleDescription(value);
}

} // namespace grantry
