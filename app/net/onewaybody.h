// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace grantry {

//! A request body that can be read once and not wound back.
//!
//! QNetworkAccessManager sends a request again by itself, writes too, when a connection breaks before the answer (up to
//! three times in all over HTTP/1.1). It has to wind the body back for that; where it cannot, it gives up with
//! QNetworkReply::ContentReSendError. This holds for an empty body too, so every request carries one.
class OneWayBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneWayBody)

public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr);
    ~OneWayBody() override;

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace grantry
