// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"

#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

namespace grantry::test {

//! Servers' certificates in every condition, made for this run; see certificates.sh.
class Certificates final
{
public:
    Certificates()
    {
        const int status =
            QProcess::execute(QStringLiteral(GRANTRY_TEST_SUPPORT "/certificates.sh"), {m_folder.path()});
        if (status != 0)
            qFatal("no certificates could be made");
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".crt")); }
    [[nodiscard]] QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromPath(file(name)).value(0);
    }
    [[nodiscard]] QByteArray sha256(const QString &name) const
    {
        return certificate(name).digest(QCryptographicHash::Sha256);
    }
    //! An emulator that speaks https with this certificate.
    [[nodiscard]] emulator::Options options(const QString &name) const
    {
        emulator::Options result;
        result.tlsCertFile = file(name);
        result.tlsKeyFile = m_folder.filePath(name + QStringLiteral(".key"));
        return result;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace grantry::test
