// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QHBoxLayout;
QT_END_NAMESPACE

namespace grantry {

//! One of a few, side by side in one frame. For the keyboard and for assistive technology they are radio buttons.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedChoice)

public:
    //! \a title is the accessible name.
    explicit SegmentedChoice(const QString &title, QWidget *parent = nullptr);

    //! The first becomes the current one. Numbers count from 0.
    void add(const QString &name, const QString &text);
    [[nodiscard]] int current() const;
    void setCurrent(int number);

Q_SIGNALS:
    void currentChanged(int number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace grantry
