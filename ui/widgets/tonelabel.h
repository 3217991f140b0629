// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tone.h"

#include <QLabel>

namespace grantry {

//! Plain text that wraps, in the colour of its tone. What a server sends is safe in it.
class ToneLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToneLabel)

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);
    explicit ToneLabel(const QString &text, Tone tone = Tone::Plain, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    //! Shows \a text, or hides the label where it is empty, and tells assistive technology of the change.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dye();

    Tone m_tone;
    bool m_dyeing = false;
};

} // namespace grantry
