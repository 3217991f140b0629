// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopeselection.h"

#include <QAbstractItemModel>

#include <vector>

namespace grantry {

//! All scopes as a tree of families with a tick each. What a ticked scope includes is ticked too, and cannot be
//! unticked on its own. Scopes that the catalogue does not know stand at the end once somebody has named them.
class ScopeTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeTreeModel)

public:
    enum Role {
        DetailRole = Qt::UserRole, //!< what the scope allows, or why it is ticked
        MarkRole,                  //!< a Mark
    };
    //! How a scope differs from the baseline.
    enum class Mark { None, Added, Removed };
    Q_ENUM(Mark)

    //! \a catalogue is not owned and outlives the model.
    explicit ScopeTreeModel(const ScopeCatalogue &catalogue, QObject *parent = nullptr);

    void setNamed(const QStringList &names);
    [[nodiscard]] const ScopeSelection &selection() const { return m_selection; }
    //! Differences from \a names are marked from now on.
    void setBaseline(const QStringList &names);
    //! Names a scope, one that nobody knows too.
    void add(const QString &name);
    //! Ticks what can be ticked, and the other way round; nothing happens to what another scope includes.
    void toggle(const QModelIndex &index);

    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! The selection is another one.
    void changed();

private:
    struct Node
    {
        QString name;
        int parent = -1; //!< place in m_nodes; -1 at the top of a family
        int row = 0;     //!< among its brothers
        QList<int> children;
    };

    void append(const QString &name, int parent);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] const QList<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString detail(const QString &name) const;
    [[nodiscard]] Mark mark(const QString &name) const;
    [[nodiscard]] QString spoken(const QString &name) const;
    void refresh(const QModelIndex &parent = {});
    void selectionChanged();

    const ScopeCatalogue &m_catalogue;
    std::vector<Node> m_nodes;
    QList<int> m_roots;
    ScopeSelection m_selection;
    std::optional<QStringList> m_baseline;
};

} // namespace grantry
