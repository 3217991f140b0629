// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace grantry {

class RiskBadge;
class ScopeCatalogue;
class ScopeEntry;
class WrapLabel;

//! "What it can do": every scope of an access, explained, under a heading for each risk.
class ScopeSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeSection)

public:
    //! \a catalogue is not owned and outlives the section.
    explicit ScopeSection(const ScopeCatalogue &catalogue, QWidget *parent = nullptr);

    //! \a scopes by falling risk. \a unused are those of them that no listed token has.
    void showScopes(const QStringList &scopes, const QStringList &unused = {});

private:
    void setCounts(qsizetype headings, qsizetype entries);
    void append(QWidget *widget);

    const ScopeCatalogue &m_catalogue;
    QVBoxLayout *m_layout;
    QList<RiskBadge *> m_headings;
    QList<ScopeEntry *> m_entries;
    WrapLabel *m_more;
};

} // namespace grantry
