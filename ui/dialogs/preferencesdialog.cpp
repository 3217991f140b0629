// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/formfield.h"
#include "ui/dialogs/preferencepages.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 600;

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &initial, const QStringList &languages, QWidget *parent)
    : FormDialog(u"preferencesDialog"_s, tr("Preferences"), likedWidth, parent)
    , m_initial(initial)
    , m_titles(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_titles->setObjectName(u"pages"_s);
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setFrameShape(QFrame::NoFrame);
    addPage(new RevokingPage(initial));
    addPage(new ClipboardPage(initial));
    addPage(new NetworkPage(initial));
    addPage(new NotificationsPage(initial));
    addPage(new AppearancePage(initial, languages));
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 4 * metrics::tight);
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::margin);
    columns->addWidget(m_titles);
    columns->addWidget(m_stack, 1);
    body()->addLayout(columns, 1);
    addButtons();
}

void PreferencesDialog::addPage(PreferencePage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(page->title(), m_titles);
    item->setSizeHint({m_titles->sizeHintForColumn(0), m_titles->fontMetrics().height() + metrics::tight});
}

void PreferencesDialog::addButtons()
{
    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *save = addButton(u"save"_s, tr("Save"));
    setMain(save);
    connect(save, &QPushButton::clicked, this, &PreferencesDialog::accept);
}

Preferences PreferencesDialog::value() const
{
    Preferences preferences = m_initial;
    for (const PreferencePage *page : m_pages)
        page->apply(preferences);
    return preferences;
}

void PreferencesDialog::accept()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (FormField *wrong = m_pages[i]->check()) {
            m_titles->setCurrentRow(int(i));
            refuse(wrong, wrong->error());
            return;
        }
    }
    QDialog::accept();
}

} // namespace grantry
