// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokenedit.h"
#include "ui/tone.h"

#include <QList>
#include <QWidget>

namespace grantry {

class QuietBox;
class ToneLabel;

//! One line of what an edit does: `+ gist` or `− repo`, or for other members the new value.
struct DifferenceLine
{
    Tone tone = Tone::Plain;
    QString text;

    bool operator==(const DifferenceLine &) const = default;
};

//! What changes from \a before to \a after, in words and signs; empty where nothing does.
[[nodiscard]] QList<DifferenceLine> differenceText(const TokenEdit &before, const TokenEdit &after);

//! Shows these lines in a quiet box; says so where nothing changes.
class DifferenceList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceList)

public:
    //! The labels are named `…0`, `…1` after \a name.
    explicit DifferenceList(const QString &name, QWidget *parent = nullptr);

    void compare(const TokenEdit &before, const TokenEdit &after);

private:
    QuietBox *m_box;
    QList<ToneLabel *> m_lines;
};

} // namespace grantry
