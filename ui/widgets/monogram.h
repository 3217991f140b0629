// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace grantry {

//! The one or two letters that stand for \a name, for example `TC` for "Travis CI". Never empty; harmless whatever the
//! name holds.
[[nodiscard]] QString monogramText(const QString &name);
//! Letters and ground for \a key, the same in every run and on every machine, with a contrast of 4.5 : 1.
[[nodiscard]] Ink monogramInk(const QString &key);
//! Paints the square that stands for an application: its colour comes from \a key (the client id, so that a new name
//! does not change it), its letters from \a name. Letters follow the size of \a rect; \a font gives the family.
void paintMonogram(QPainter &painter, const QRect &rect, const QString &key, const QString &name, const QFont &font);

//! A monogram as a widget, 44 px at the usual font size and larger with a larger font. An ornament: the name stands
//! beside it as text, so screen readers are told nothing.
class MonogramLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonogramLabel)

public:
    explicit MonogramLabel(QWidget *parent = nullptr);

    void setApplication(const QString &key, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_key;
    QString m_name;
};

} // namespace grantry
