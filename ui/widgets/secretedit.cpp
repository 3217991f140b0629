// SPDX-License-Identifier: MIT
#include "ui/widgets/secretedit.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! Has no text interface: Qt's own gives the number of characters, and every key press as it is typed.
class AccessibleSecret final : public QAccessibleWidget
{
public:
    explicit AccessibleSecret(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(SecretEdit::staticMetaObject.className()))
        return nullptr;
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit ? new AccessibleSecret(edit) : nullptr;
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(makeAccessible), true);
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

void SecretEdit::forget()
{
    setText(QString()); // clear() could be undone
}

} // namespace grantry
