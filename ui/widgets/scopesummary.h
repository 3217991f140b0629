// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopeselection.h"
#include "ui/widgets/quietbox.h"

#include <QWidget>

namespace grantry {

class RiskBadge;
class ToneLabel;

//! What chosen scopes allow, in words.
struct ScopeSummaryText
{
    QString allowed;
    QString same; //!< the smallest set that means the same, where the chosen one is larger; else empty

    [[nodiscard]] static ScopeSummaryText of(const ScopeSelection &selection, const ScopeCatalogue &catalogue);
};

//! A quiet box that says what a token with the chosen scopes can do, and how risky that is.
class ScopeSummary final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeSummary)

public:
    explicit ScopeSummary(QWidget *parent = nullptr);

    void summarize(const ScopeSelection &selection, const ScopeCatalogue &catalogue);

private:
    RiskBadge *m_badge;
    ToneLabel *m_allowed;
    ToneLabel *m_same;
};

} // namespace grantry
