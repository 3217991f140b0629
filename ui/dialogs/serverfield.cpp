// SPDX-License-Identifier: MIT
#include "ui/dialogs/serverfield.h"

#include "app/net/webpages.h"
#include "ui/dialogs/accountvalidator.h"
#include "ui/dialogs/formfield.h"
#include "ui/theme.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantry {

ServerField::ServerField(const QString &address, const Clock &clock, ReleaseTable releases, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_releases(std::move(releases))
    , m_address(new QLineEdit(address))
    , m_box(new QuietBox)
    , m_ways(new QWidget)
{
    m_address->setObjectName(u"address"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setPlaceholderText(u"ghe.example.com"_s);
    m_field = new FormField(tr("Server &address"), m_address);
    m_box->setObjectName(u"probe"_s);
    m_box->hide();
    addWaysOut();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_field);
    layout->addWidget(m_box);
    layout->addWidget(m_ways);
    setFocusProxy(m_address);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ServerField::look);
    connect(m_address, &QLineEdit::textChanged, this, &ServerField::edited);
    if (!address.isEmpty())
        m_pause.start();
}

void ServerField::addWaysOut()
{
    auto *row = new QHBoxLayout(m_ways);
    row->setContentsMargins({});
    row->setSpacing(metrics::tight);
    m_again = plainButton(u"checkAgain"_s, tr("Check again"));
    m_certificate = plainButton(u"showCertificate"_s, tr("Show certificate …"));
    m_page = plainButton(u"openSettings"_s, tr("Open settings in the browser"));
    for (QPushButton *button : {m_again, m_certificate, m_page})
        row->addWidget(button);
    row->addStretch();
    m_ways->hide();

    connect(m_again, &QPushButton::clicked, this, [this] {
        m_address->setFocus(); // the button is about to go
        look();
    });
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        if (const auto address = server())
            Q_EMIT certificateRequested(*address);
    });
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (const auto address = server())
            Q_EMIT pageRequested(webpages::applications(*address));
    });
}

tl::expected<ServerAddress, ServerAddress::Problem> ServerField::server() const
{
    return ServerAddress::parse(m_address->text());
}

void ServerField::setReadOnly(bool readOnly)
{
    m_address->setReadOnly(readOnly);
}

void ServerField::edited()
{
    m_field->setError({});
    const auto address = server();
    if (address && m_asked == *address)
        return; // the same server, written in another way
    forgetFound();
    m_pause.start();
    Q_EMIT changed();
}

void ServerField::look()
{
    m_pause.stop();
    const auto address = server();
    if (address) {
        if (m_asked != *address || (m_found && !canSignIn(*m_found)))
            ask(*address);
    } else if (address.error() != ServerAddress::Problem::Empty) {
        m_field->setError(accountvalidator::addressProblem(address.error()));
    }
}

void ServerField::ask(const ServerAddress &server)
{
    m_asked = server;
    m_found.reset();
    offerWaysOut();
    showLines({{Tone::Dim, tr("Looking for the server …")}});
    Q_EMIT probeRequested(server);
}

void ServerField::forgetFound()
{
    const bool wasAsked = m_asked.has_value();
    m_asked.reset();
    m_found.reset();
    showLines({});
    offerWaysOut();
    if (wasAsked)
        Q_EMIT probeAbandoned();
}

void ServerField::showProbe(const ProbeResult &result)
{
    if (m_asked != result.server)
        return;
    m_found = result;
    showLines(probeText(result, m_releases, m_clock.now().toLocalTime().date()));
    offerWaysOut();
}

void ServerField::showLines(const QList<ProbeLine> &lines)
{
    while (m_lines.size() < lines.size()) {
        auto *label = new ToneLabel(Tone::Plain);
        label->setObjectName(u"probeLine%1"_s.arg(m_lines.size()));
        m_box->layout()->addWidget(label);
        m_lines.append(label);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ProbeLine line = i < lines.size() ? lines[i] : ProbeLine();
        m_lines[i]->setTone(line.tone);
        m_lines[i]->say(line.text);
    }
    m_box->setVisible(!lines.isEmpty());
}

void ServerField::offerWaysOut()
{
    const bool nothingThere = m_found && !canSignIn(*m_found);
    const bool badCertificate = nothingThere && m_found->error && m_found->error->certificate;
    const bool browserOnly = m_found && canSignIn(*m_found) && !m_found->meta.passwordAuthentication;
    m_again->setVisible(nothingThere);
    m_certificate->setVisible(badCertificate);
    m_page->setVisible(browserOnly);
    m_ways->setVisible(nothingThere || browserOnly);
}

} // namespace grantry
