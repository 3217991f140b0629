// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace grantry {

class ScopeCatalogue;
class ScopeEntry;
class WrapLabel;

//! "What it can do": every scope of an access, explained.
class ScopeSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeSection)

public:
    //! \a catalogue is not owned and outlives the section.
    explicit ScopeSection(const ScopeCatalogue &catalogue, QWidget *parent = nullptr);

    //! In the order in which they are to be shown. \a unused are those that no listed token has.
    void showScopes(const QStringList &scopes, const QStringList &unused = {});

private:
    void setCount(qsizetype count);

    const ScopeCatalogue &m_catalogue;
    QVBoxLayout *m_layout;
    QList<ScopeEntry *> m_entries;
    WrapLabel *m_more;
};

} // namespace grantry
