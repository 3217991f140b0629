// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/releasetable.h"
#include "app/session/serverprobe.h"
#include "ui/dialogs/probetext.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

class FormField;
class QuietBox;
class ToneLabel;

//! The address of a server, understood as one types, and below it what was found there.
class ServerField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerField)

public:
    //! How long nobody must have typed before the address is looked at.
    static constexpr std::chrono::milliseconds pause{300};

    //! \a clock is not owned; it tells whether support of a release has ended.
    ServerField(const QString &address, const Clock &clock, ReleaseTable releases, QWidget *parent = nullptr);

    //! What was typed, or why it is no address.
    [[nodiscard]] tl::expected<ServerAddress, ServerAddress::Problem> server() const;
    //! What was found at server(); nothing while it is not known.
    [[nodiscard]] const std::optional<ProbeResult> &found() const { return m_found; }
    [[nodiscard]] FormField *field() const { return m_field; }

    void setReadOnly(bool readOnly);
    //! Results for another address than the one that stands here are dropped.
    void showProbe(const ProbeResult &result);
    //! Looks at the address now, and asks again where nothing was found.
    void look();

Q_SIGNALS:
    //! Somebody should ask this server what it is; what was asked before is of no interest any more.
    void probeRequested(const grantry::ServerAddress &server);
    void probeAbandoned();
    //! Another server stands here, or none.
    void changed();
    void certificateRequested(const grantry::ServerAddress &server);
    void pageRequested(const QUrl &url);

private:
    void edited();
    void ask(const ServerAddress &server);
    void forgetFound();
    void showLines(const QList<ProbeLine> &lines);
    void addWaysOut();
    void offerWaysOut();

    const Clock &m_clock;
    ReleaseTable m_releases;
    QLineEdit *m_address;
    FormField *m_field;
    QuietBox *m_box;
    QList<ToneLabel *> m_lines;
    QWidget *m_ways;
    QPushButton *m_again;
    QPushButton *m_certificate;
    QPushButton *m_page;
    QTimer m_pause;
    std::optional<ServerAddress> m_asked;
    std::optional<ProbeResult> m_found;
};

} // namespace grantry
