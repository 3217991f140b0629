// SPDX-License-Identifier: MIT
#include "tests/support/nginxfront.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace grantry::test {

namespace {

QString program()
{
    const QString anywhere = QStandardPaths::findExecutable(u"nginx"_s);
    return anywhere.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s}) : anywhere;
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

QByteArray configuration(int port, int backendPort, const QByteArray &settings)
{
    QByteArray text = R"(
daemon off;
master_process off;
pid nginx.pid;
events { worker_connections 512; }
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    upstream backend { server 127.0.0.1:BACKEND; keepalive 32; }
    server {
        listen 127.0.0.1:PORT ssl http2;
        ssl_certificate DATA/tls/loopback.crt;
        ssl_certificate_key DATA/tls/loopback.key;
        location / {
            proxy_pass http://backend;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header X-Protocol $server_protocol;
            proxy_set_header X-Connection $connection;
            proxy_max_temp_file_size 0;
        }
        SETTINGS
    }
}
)";
    text.replace("BACKEND", QByteArray::number(backendPort));
    text.replace("PORT", QByteArray::number(port));
    text.replace("DATA", GRANTRY_TEST_DATA);
    return text.replace("SETTINGS", settings);
}

} // namespace

NginxFront::NginxFront(int backendPort, const QByteArray &settings)
{
    if (program().isEmpty())
        qFatal("there is no nginx: installer/install-deps.sh test");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Somebody else may take the port between the finding and the listening.
    for (int tries = 0; tries < 5; ++tries) {
        if (start(backendPort, settings))
            return;
    }
    qFatal("nginx did not start");
}

NginxFront::~NginxFront()
{
    kill();
}

bool NginxFront::start(int backendPort, const QByteArray &settings)
{
    m_port = freePort();
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(configuration(m_port, backendPort, settings));
    file.close();
    m_process.start(program(), {u"-p"_s, m_folder.path(), u"-c"_s, file.fileName(), u"-e"_s, u"stderr"_s});
    while (m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_port));
        if (socket.waitForConnected())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

QUrl NginxFront::webRoot() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
}

void NginxFront::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void NginxFront::trust()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(QSslCertificate::fromPath(QStringLiteral(GRANTRY_TEST_DATA "/tls/loopback.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace grantry::test
