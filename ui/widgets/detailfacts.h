// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace grantry {

class CopyButton;
class LinkButton;
class TextBlock;
class WrapLabel;

//! Captions and values, one below the other; where the list is narrow, each value goes below its caption. Rows are made
//! once; those without a value are hidden.
class DetailFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailFacts)

public:
    explicit DetailFacts(QWidget *parent = nullptr);

    //! Stands above the rows that follow, as long as one of them is shown.
    void addHeading(const QString &text, const QString &objectName);
    //! A row whose value can be selected, with a button that copies all of it where \a withCopy is set.
    [[nodiscard]] TextBlock *addText(const QString &caption, const QString &objectName, bool withCopy = false);
    //! A row whose value leads somewhere.
    [[nodiscard]] LinkButton *addLink(const QString &caption, const QString &objectName);

    //! An empty \a value hides the row.
    void setText(TextBlock *row, const QString &value, const QString &toolTip = {});
    void setLink(LinkButton *row, const QString &words);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! A button beside a value was pressed.
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        WrapLabel *caption = nullptr; //!< or the heading
        QWidget *value = nullptr;     //!< null: a heading
        CopyButton *copy = nullptr;   //!< may be null
        bool shown = false;
    };
    struct Place
    {
        QRect caption;
        QRect value;
        QRect copy;
    };

    void addRow(const QString &caption, QWidget *value, CopyButton *copy);
    void setRowShown(const QWidget *value, bool shown);
    void showHeadings();
    //! Calls \a place for every row that is shown, with its places in a list of \a width; says how high it is.
    template <class Visit>
    int walk(int width, Visit place) const;
    void arrange();

    QList<Row> m_rows;
};

} // namespace grantry
