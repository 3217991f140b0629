// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopeselection.h"
#include "app/scopes/scopetemplates.h"

#include <QModelIndex>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace grantry {

class ScopeSummary;
class ScopeTreeModel;
class ToneLabel;

//! Chooses scopes: a tree by families that can be searched, scopes that nobody knows by typing them, sets to begin
//! with, and what all of it means, live.
class ScopeTree final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeTree)

public:
    //! \a catalogue is not owned and outlives the widget.
    explicit ScopeTree(const ScopeCatalogue &catalogue, QWidget *parent = nullptr);

    void setScopes(const QStringList &names);
    [[nodiscard]] const ScopeSelection &selection() const;
    //! Marks what differs from \a names from now on.
    void setBaseline(const QStringList &names);
    //! Sets to begin with, in this order; scopeTemplates() where nothing else is said.
    void setTemplates(const QList<ScopeTemplate> &templates);
    //! What is wrong with the scopes as a whole; empty where nothing is.
    void setError(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void addTree();
    void search();
    [[nodiscard]] bool showMatches(const QStringList &words, const QModelIndex &parent = {});
    [[nodiscard]] QModelIndex firstMatch(const QModelIndex &parent = {}) const;
    void addTyped();
    void begin(int place);

    const ScopeCatalogue &m_catalogue;
    bool m_anyMatch = true; //!< of what is typed in the search field
    ScopeTreeModel *m_model;
    QList<ScopeTemplate> m_templates;
    QComboBox *m_start;
    QLineEdit *m_search;
    QPushButton *m_add;
    QTreeView *m_tree;
    ToneLabel *m_error;
    ScopeSummary *m_summary;
};

} // namespace grantry
