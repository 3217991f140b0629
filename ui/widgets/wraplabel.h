// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace grantry {

//! How wide one line must be to hold all of \a text.
[[nodiscard]] int naturalWidth(const QString &text, const QFont &font);
//! How high \a text is in lines of \a width; words that are longer than a line are broken.
[[nodiscard]] int wrappedHeight(const QString &text, const QFont &font, int width);
//! Paints \a text in the painter's font and pen, from the top of \a rect and the side where \a direction begins.
void paintWrapped(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction);

//! Plain text that always wraps within its width: unlike QLabel, it breaks a word without spaces rather than cut it
//! off. Its font and colour follow the widget around it by a role, so that both may change at any time.
class WrapLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLabel)

public:
    enum class Role {
        Title,   //!< the one name at the head of a page; a heading for a screen reader
        Section, //!< a heading for a screen reader
        Strong,
        Body,
        Dim,
        Small, //!< dim and a little smaller
        Error,
    };

    explicit WrapLabel(Role role, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont roleFont() const;
    [[nodiscard]] QColor roleColor() const;

    Role m_role;
};

} // namespace grantry
