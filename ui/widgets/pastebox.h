// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace grantry {

//! Where a secret is pasted, dropped or typed. It is handed on at once and never stands here: what is pasted is not
//! inserted at all, what was typed is taken away with Enter, and nothing can be undone or redone.
class PasteBox final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteBox)

public:
    explicit PasteBox(QWidget *parent = nullptr);

    //! Hands on what was typed.
    void take();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void caught(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace grantry
