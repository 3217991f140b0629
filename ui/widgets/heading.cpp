// SPDX-License-Identifier: MIT
#include "ui/widgets/heading.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace grantry {
namespace {

constexpr auto isHeading = "isHeading";

class HeadingAccess final : public QAccessibleWidget
{
public:
    explicit HeadingAccess(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? qobject_cast<QLabel *>(widget())->text() : own;
    }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && label->property(isHeading).toBool() ? new HeadingAccess(label) : nullptr;
}

} // namespace

void makeHeading(QLabel *label)
{
    // One factory serves all; installing it again is harmless but would ask it twice.
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed)
    // What a screen reader has been told of the label so far is of another kind.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(label))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    label->setProperty(isHeading, true);
}

} // namespace grantry
