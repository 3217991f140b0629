// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace grantry {

//! A list, and the details of what is chosen in it: side by side where there is room, else one at a time.
class ListAndDetails final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListAndDetails)

public:
    //! Becomes the parent of both.
    ListAndDetails(QWidget *list, QWidget *details, QWidget *parent = nullptr);

    //! Where there is room for one of them: this one.
    void preferDetails(bool prefer);
    //! Gives the keyboard to the first of the details that takes it.
    void focusDetails() const;
    //! Narrower than this it cannot be used.
    [[nodiscard]] QSize leastSize() const;

Q_SIGNALS:
    //! Esc was pressed in the details.
    void detailsLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_details;
    bool m_prefersDetails = false;
};

} // namespace grantry
