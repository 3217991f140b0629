// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace grantry {

//! Shows items and how far each has come, see OutcomeRole. As high as its rows, some of them at most.
class OutcomeView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeView)

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace grantry
