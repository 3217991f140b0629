// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panes/paneface.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

//! Shows a Notice: in the middle of an empty pane, or as a line above its rows.
class NoticeView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeView)

public:
    enum class Form { Page, Line };

    explicit NoticeView(Form form, QWidget *parent = nullptr);

    void setNotice(const Notice &notice);
    [[nodiscard]] const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void acted(grantry::PaneAct act);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOutPage();
    void layOutLine();
    void colour();

    Form m_form;
    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace grantry
