// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tone.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace grantry {

//! Names, and how far each has come; see OutcomeRole.
class OutcomeList : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeList)

public:
    explicit OutcomeList(const QStringList &names, QObject *parent = nullptr);

    //! \a state is one or two words; \a reason a sentence, or empty.
    void say(qsizetype row, Tone tone, const QString &state, const QString &reason = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Item
    {
        QString name;
        Tone tone = Tone::Dim;
        QString state;
        QString reason;
    };

    QList<Item> m_items;
};

} // namespace grantry
