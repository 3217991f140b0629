// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace grantry::test {

//! The bytes of a file below tests/data; ends the test program where it cannot be read.
[[nodiscard]] inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(GRANTRY_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace grantry::test
