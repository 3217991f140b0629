// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace grantry {

class FormField;

//! What all dialogs share: a title, a body that scrolls where the screen is small or the font large, and a row of
//! buttons that is always there. Modal to its parent window, opened with open(), never with exec().
//!
//! A dialog touches neither the network nor the keychain. It asks by signals, and is told what came of it.
class FormDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialog)

public:
    [[nodiscard]] QSize sizeHint() const override;
    void setVisible(bool visible) override;
    void done(int result) override;

protected:
    //! \a name is the object name; \a width what the body likes to have at the usual font size, in pixels.
    FormDialog(const QString &name, const QString &title, int width, QWidget *parent);

    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! A button at the left of the row.
    QPushButton *addLeftButton(const QString &name, const QString &text);
    //! A button at the right; the first added stands leftmost.
    QPushButton *addButton(const QString &name, const QString &text);
    //! The button that Enter presses: filled.
    static void setMain(QPushButton *button);
    //! A button that does harm: red.
    static void setHarmful(QPushButton *button);
    //! Shows \a error at \a field, brings it into view and puts the cursor there. For what a server refused.
    void refuse(FormField *field, const QString &error);
    //! Scrolls so that \a widget can be seen.
    void reveal(QWidget *widget);
    //! Empties what is secret; runs when the dialog was accepted or rejected, after everybody has been told.
    virtual void forget() {}

    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Keeps the current row of \a view in sight, which may be higher than the room that the body has.
    void follow(QAbstractItemView *view);
    [[nodiscard]] QSize room() const;
    [[nodiscard]] int heightFor(int width) const;
    void fit();
    QPushButton *makeButton(const QString &name, const QString &text);

    int m_width;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QWidget *m_footer;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace grantry
