// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace grantry {

//! Facts by name, one below the other. Values can be chosen and copied, by mouse and by keyboard.
class FactList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactList)

public:
    explicit FactList(QWidget *parent = nullptr);

    //! \a name is the object name of the value, which is shown as plain text, in \a font where that is given.
    void add(const QString &name, const QString &label, const QString &value, const QFont &font = {});
    //! Changes the value that was added under this name.
    void set(const QString &name, const QString &value);

private:
    QGridLayout *m_grid;
};

} // namespace grantry
