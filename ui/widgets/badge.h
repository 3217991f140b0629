// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopecatalogue.h"

#include <QFont>
#include <QPalette>
#include <QSize>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace grantry {

//! Size of the badge that says \a risk beside text in \a font.
[[nodiscard]] QSize badgeSize(Risk risk, const QFont &font);
//! Paints the badge: shape (triangle, ring, bar, tick), word and colour together, so that no one of them is needed to
//! understand it. It fills the height of \a rect and of its width what it needs, from the side where text begins; a
//! word that does not fit is elided.
void paintBadge(QPainter &painter, const QRect &rect, Risk risk, const QFont &font, const QPalette &palette,
                Qt::LayoutDirection direction);

//! A badge as a widget. Its accessible name is the word.
class Badge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    explicit Badge(Risk risk, QWidget *parent = nullptr);

    void setRisk(Risk risk);
    [[nodiscard]] Risk risk() const { return m_risk; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Risk m_risk;
};

} // namespace grantry
