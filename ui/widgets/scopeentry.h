// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace grantry {

class WrapLabel;

//! One permission, explained: its name, what it allows, what it includes and what includes it already.
class ScopeEntry final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeEntry)

public:
    struct Content
    {
        QString name; //!< as it is shown
        QString description;
        QStringList notes; //!< one line each, may be none

        bool operator==(const Content &) const = default;
    };

    explicit ScopeEntry(QWidget *parent = nullptr);

    void setContent(const Content &content);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Plan
    {
        QRect name;
        QRect description;
        QRect notes;
        int height = 0;
    };

    [[nodiscard]] Plan plan(int width) const;
    void arrange();

    Content m_content;
    WrapLabel *m_name;
    WrapLabel *m_description;
    WrapLabel *m_notes;
};

} // namespace grantry
