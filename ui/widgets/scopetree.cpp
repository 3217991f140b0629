// SPDX-License-Identifier: MIT
#include "ui/widgets/scopetree.h"

#include "app/text/plaintext.h"
#include "ui/delegates/scopedelegate.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/scopesummary.h"
#include "ui/widgets/scopetreemodel.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int rowsAtOnce = 8;
constexpr int indentation = 22;

//! Families are always open, so nothing is there to be opened.
class OpenTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
};

} // namespace

ScopeTree::ScopeTree(const ScopeCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_model(new ScopeTreeModel(catalogue, this))
    , m_start(new QComboBox)
    , m_search(new QLineEdit)
    , m_add(plainButton(u"scopesAdd"_s, {}))
    , m_tree(new OpenTree)
    , m_error(new ToneLabel(Tone::Bad))
    , m_summary(new ScopeSummary)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    addHead();
    addTree();
    m_error->setObjectName(u"scopesError"_s);
    m_error->hide();
    layout->addWidget(m_error);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_summary);
    setTemplates(scopeTemplates());
    connect(m_model, &ScopeTreeModel::changed, this, [this] {
        setError({});
        m_summary->summarize(selection(), m_catalogue);
        Q_EMIT changed();
    });
    m_summary->summarize(selection(), m_catalogue);
    search();
}

void ScopeTree::addHead()
{
    auto *label = new QLabel(tr("S&copes"));
    label->setTextFormat(Qt::PlainText);
    label->setFont(heavyFont());
    label->setBuddy(m_tree);
    m_start->setObjectName(u"scopesStart"_s);
    m_start->setAccessibleName(tr("Start from"));
    m_start->setMinimumContentsLength(16);
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_start, &QComboBox::activated, this, &ScopeTree::begin);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::tight);
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_start, 2);

    m_search->setObjectName(u"scopesSearch"_s);
    m_search->setAccessibleName(tr("Search scopes, or type others"));
    m_search->setPlaceholderText(tr("Search, or type other scopes"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(metrics::grid, 0, metrics::grid, 0);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ScopeTree::search);
    connect(m_add, &QPushButton::clicked, this, &ScopeTree::addTyped);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addWidget(m_search, 1);
    row->addWidget(m_add);

    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(head);
    column->addLayout(row);
}

void ScopeTree::addTree()
{
    m_tree->setObjectName(u"scopes"_s);
    m_tree->setAccessibleName(tr("Scopes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ScopeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(metrics::scaled(indentation, fontMetrics()));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setTabKeyNavigation(false);
    m_tree->expandAll();
    m_tree->setMinimumHeight(rowsAtOnce * (fontMetrics().height() + metrics::tight));
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
    layout()->addWidget(m_tree);
}

void ScopeTree::setScopes(const QStringList &names)
{
    m_model->setNamed(names);
}

const ScopeSelection &ScopeTree::selection() const
{
    return m_model->selection();
}

void ScopeTree::setBaseline(const QStringList &names)
{
    m_model->setBaseline(names);
}

void ScopeTree::setTemplates(const QList<ScopeTemplate> &templates)
{
    m_templates = templates;
    m_start->clear();
    m_start->addItem(tr("start from …"));
    m_start->addItem(tr("No scope"));
    for (const ScopeTemplate &each : templates)
        m_start->addItem(quotable(each.name, 60));
}

void ScopeTree::setError(const QString &text)
{
    m_error->say(text);
    m_tree->setAccessibleDescription(text);
}

void ScopeTree::begin(int place)
{
    constexpr int before = 2; // the caption, and "No scope"
    if (place == before - 1)
        setScopes({});
    else if (place >= before)
        setScopes(m_templates.value(place - before).scopes);
}

void ScopeTree::search()
{
    const QString typed = m_search->text();
    const QStringList names = readScopes(typed);
    const bool anyUnknown =
        std::ranges::any_of(names, [this](const QString &n) { return !m_model->indexOf(n).isValid(); });
    m_anyMatch = showMatches(folded(typed).split(u' ', Qt::SkipEmptyParts));
    m_add->setVisible(!names.isEmpty() && (anyUnknown || !m_anyMatch));
    setButtonText(m_add, names.size() == 1 ? tr("Add “%1”", "a scope").arg(quotable(names.first(), 24))
                                           : tr("Add %n scope(s)", nullptr, int(names.size())));
}

//! Hides what does not match; true where something does. A family stays while one of its members matches.
bool ScopeTree::showMatches(const QStringList &words, const QModelIndex &parent)
{
    bool any = false;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const QString name = index.data().toString();
        const QString text = folded(name + u' ' + m_catalogue.description(name));
        const bool matches = std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
        const bool isShown = showMatches(words, index) || matches;
        m_tree->setRowHidden(row, parent, !isShown);
        any = any || isShown;
    }
    return any;
}

QModelIndex ScopeTree::firstMatch(const QModelIndex &parent) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        if (!m_tree->isRowHidden(row, parent))
            return m_model->index(row, 0, parent);
    }
    return {};
}

void ScopeTree::addTyped()
{
    const QStringList names = readScopes(m_search->text());
    m_search->clear();
    m_search->setFocus();
    setScopes(selection().named() + names);
    if (!names.isEmpty())
        m_tree->scrollTo(m_model->indexOf(names.last()));
}

bool ScopeTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    // Enter here is about the scope that was typed, not about the whole dialog.
    if (isEnter && m_add->isVisible() && !m_anyMatch) {
        addTyped();
    } else {
        m_tree->setFocus();
        m_tree->setCurrentIndex(firstMatch());
    }
    return true;
}

} // namespace grantry
