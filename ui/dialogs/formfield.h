// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace grantry {

class ToneLabel;

//! One line of a form: a label, below it the widget that it names, below that a hint or what is wrong.
class FormField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    //! Takes \a editor, whose object name must be set; \a label (with its mnemonic) becomes its accessible name.
    //! The labels below are named after the editor: `…Hint`, `…Error`.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

    //! The editor keeps its own width instead of taking that of the form.
    void keepNarrow();
    //! Puts \a widget at the end of the editor's line.
    void addBeside(QWidget *widget);
    //! Puts \a widget below what is wrong: a way to put it right.
    void addBelow(QWidget *widget);
    //! A short word beside the label that says more, for example "not required".
    void setAside(const QString &text);
    //! What helps to fill it in; not shown while there is an error. Empty: none.
    void setHint(const QString &text);
    //! What is wrong with it; empty where nothing is. Read by assistive technology with the editor.
    void setError(const QString &text);
    [[nodiscard]] QString error() const;
    //! Takes off white space around what is pasted or typed, which is never part of a value here, and says so in place
    //! of the hint. The editor is a line edit.
    void trimWhatIsPasted();

private:
    void describe();

    QWidget *m_editor;
    QHBoxLayout *m_line;
    QLabel *m_label;
    ToneLabel *m_aside;
    ToneLabel *m_hint;
    ToneLabel *m_error;
    QString m_hintText;
};

} // namespace grantry
