// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/filterquery.h"

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
class QLabel;
class QStringListModel;
QT_END_NAMESPACE

namespace grantry {

class Clock;

//! Where a filter is typed: underlines what cannot be understood and says below the field what to write instead, and
//! offers names of fields and their values.
class FilterField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterField)

public:
    //! Neither \a catalogue nor \a clock is owned; both outlive the field.
    FilterField(const ScopeCatalogue &catalogue, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const FilterQuery &query() const { return m_query; }

Q_SIGNALS:
    void queryChanged(const grantry::FilterQuery &query);
    //! For a screen reader to say now.
    void announce(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void read();
    void mark();
    void showHint();
    void offer();
    void complete(const QString &choice);

    const ScopeCatalogue &m_catalogue;
    const Clock &m_clock;
    FilterQuery m_query;
    FilterCompletion m_completion;
    QStringListModel *m_choices;
    QCompleter *m_completer;
    QLabel *m_hint = nullptr; //!< a child of the window, which may be wider than the field
};

} // namespace grantry
