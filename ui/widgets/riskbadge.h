// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopecatalogue.h"

#include <QLabel>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace grantry {

struct Theme;

//! How large the badge of \a risk is with \a font, the font of the text around it.
[[nodiscard]] QSize riskBadgeSize(Risk risk, const QFont &font);
//! Paints the badge that says \a risk by a word, a shape (triangle, bar, tick, question mark) and a colour together. It
//! stands at the leading edge of \a rect, in the middle of its height, and takes no more than the width there is.
void paintRiskBadge(QPainter &painter, const QRect &rect, Risk risk, const Theme &theme, const QFont &font);

//! The badge as a widget. A screen reader finds a text that says the risk.
class RiskBadge final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskBadge)

public:
    explicit RiskBadge(Risk risk = Risk::Unknown, QWidget *parent = nullptr);

    void setRisk(Risk risk);
    [[nodiscard]] Risk risk() const { return m_risk; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Risk m_risk;
};

} // namespace grantry
