// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencepages.h"

#include "app/text/language.h"
#include "ui/dialogs/formfield.h"
#include "ui/dialogs/networkvalidator.h"
#include "ui/theme.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QVBoxLayout *column(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    return layout;
}

QSpinBox *secondsBox(const QString &name, std::chrono::seconds least, std::chrono::seconds most,
                     std::chrono::seconds value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(int(least.count()), int(most.count()));
    box->setSuffix(PreferencePage::tr(" s", "seconds, after a number"));
    box->setValue(int(value.count()));
    return box;
}

QCheckBox *checkBox(const QString &name, const QString &text, bool checked)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleName(withoutMnemonic(text));
    box->setChecked(checked);
    return box;
}

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    return box;
}

} // namespace

RevokingPage::RevokingPage(const Preferences &initial, QWidget *parent)
    : PreferencePage(parent)
    , m_undoTime(secondsBox(u"undoTime"_s, std::chrono::seconds(0), Preferences::longestUndoTime, initial.undoTime))
    , m_askFirst(checkBox(u"askFirst"_s, tr("&Ask before revoking"), initial.askFirst))
{
    QVBoxLayout *layout = column(this);
    auto *field = new FormField(tr("Time to &undo"), m_undoTime);
    field->setHint(
        tr("How long a revocation waits before it is sent. With 0 it is sent at once and cannot be undone."));
    field->keepNarrow();
    layout->addWidget(field);
    layout->addWidget(m_askFirst);
    layout->addStretch();
}

QString RevokingPage::title() const
{
    return tr("Revoking");
}

void RevokingPage::apply(Preferences &preferences) const
{
    preferences.undoTime = std::chrono::seconds(m_undoTime->value());
    preferences.askFirst = m_askFirst->isChecked();
}

ClipboardPage::ClipboardPage(const Preferences &initial, QWidget *parent)
    : PreferencePage(parent)
    , m_time(secondsBox(u"clipboardTime"_s, Preferences::shortestClipboardTime, Preferences::longestClipboardTime,
                        initial.clipboardTime))
{
    QVBoxLayout *layout = column(this);
    auto *field = new FormField(tr("&Clear after"), m_time);
    field->setHint(tr("A token that you copy is taken off the clipboard after this time, unless something else was "
                      "copied meanwhile."));
    field->keepNarrow();
    layout->addWidget(field);
    layout->addStretch();
}

QString ClipboardPage::title() const
{
    return tr("Clipboard");
}

void ClipboardPage::apply(Preferences &preferences) const
{
    preferences.clipboardTime = std::chrono::seconds(m_time->value());
}

NetworkPage::NetworkPage(const Preferences &initial, QWidget *parent)
    : PreferencePage(parent)
{
    column(this);
    addProxy(initial.proxy);
    addCaFile(initial.caFile);
    static_cast<QVBoxLayout *>(layout())->addStretch();
}

void NetworkPage::addProxy(const ProxySettings &proxy)
{
    using Kind = ProxySettings::Kind;
    m_kind = choice(u"proxyKind"_s);
    m_kind->addItem(tr("As the desktop says"), int(Kind::System));
    m_kind->addItem(tr("No proxy"), int(Kind::None));
    m_kind->addItem(tr("HTTP proxy"), int(Kind::Http));
    m_kind->addItem(tr("SOCKS5 proxy"), int(Kind::Socks5));
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host = new QLineEdit(proxy.host);
    m_host->setObjectName(u"proxyHost"_s);
    m_port = new QSpinBox;
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, std::numeric_limits<quint16>::max());
    m_port->setValue(proxy.port);
    m_port->setGroupSeparatorShown(false);

    layout()->addWidget(new FormField(tr("P&roxy"), m_kind));
    m_hostField = new FormField(tr("Proxy &host"), m_host);
    m_hostField->setHint(tr("Where the proxy wants a user name and a password, Grantry asks for them."));
    m_portField = new FormField(tr("Proxy p&ort"), m_port);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addWidget(m_hostField, 1);
    row->addWidget(m_portField, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    const auto enable = [this] {
        const bool isManual = kind() == Kind::Http || kind() == Kind::Socks5;
        m_hostField->setEnabled(isManual);
        m_portField->setEnabled(isManual);
        m_hostField->setError({});
    };
    enable();
    connect(m_kind, &QComboBox::currentIndexChanged, this, enable);
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_hostField->setError({}); });
}

void NetworkPage::addCaFile(const QString &path)
{
    m_caFile = new QLineEdit(path);
    m_caFile->setObjectName(u"caFile"_s);
    m_caFileField = new FormField(tr("Company &certificate authorities"), m_caFile);
    m_caFileField->setHint(tr("A PEM file. Its certificates are trusted besides those of the system."));
    QPushButton *browse = plainButton(u"browseCaFile"_s, tr("&Browse …"));
    browse->setAccessibleName(tr("Choose a file with certificate authorities"));
    m_caFileField->addBeside(browse);
    layout()->addWidget(m_caFileField);
    connect(browse, &QPushButton::clicked, this, &NetworkPage::chooseCaFile);
    connect(m_caFile, &QLineEdit::textChanged, this, [this] { m_caFileField->setError({}); });
}

void NetworkPage::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authorities"), m_caFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

ProxySettings::Kind NetworkPage::kind() const
{
    return ProxySettings::Kind(m_kind->currentData().toInt());
}

QString NetworkPage::title() const
{
    return tr("Network");
}

void NetworkPage::apply(Preferences &preferences) const
{
    preferences.proxy = {kind(), m_host->text().trimmed(), quint16(m_port->value())};
    preferences.caFile = m_caFile->text();
}

FormField *NetworkPage::check()
{
    m_hostField->setError(networkvalidator::proxyHostProblem(m_host->text(), kind()));
    m_caFileField->setError(networkvalidator::caFileProblem(m_caFile->text()));
    for (FormField *field : {m_hostField, m_caFileField}) {
        if (!field->error().isEmpty())
            return field;
    }
    return nullptr;
}

NotificationsPage::NotificationsPage(const Preferences &initial, QWidget *parent)
    : PreferencePage(parent)
    , m_notify(checkBox(u"notifications"_s, tr("Tell when something &changes"), initial.notifications))
{
    QVBoxLayout *layout = column(this);
    layout->addWidget(m_notify);
    auto *hint =
        new ToneLabel(tr("While it is open, Grantry reads the lists every half hour. Where an application has gained "
                         "access, or a token expires within a week, the desktop shows a notification. It holds "
                         "names and no secret."),
                      Tone::Dim);
    layout->addWidget(hint);
    layout->addStretch();
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

void NotificationsPage::apply(Preferences &preferences) const
{
    preferences.notifications = m_notify->isChecked();
}

AppearancePage::AppearancePage(const Preferences &initial, const QStringList &languages, QWidget *parent)
    : PreferencePage(parent)
    , m_appearance(choice(u"appearance"_s))
    , m_compact(checkBox(u"compactRows"_s, tr("Co&mpact rows: more fit on the screen"), initial.compactRows))
    , m_language(choice(u"language"_s))
{
    m_appearance->addItem(tr("As the desktop"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_appearance->addItem(tr("High contrast, light"), int(Appearance::ContrastLight));
    m_appearance->addItem(tr("High contrast, dark"), int(Appearance::ContrastDark));
    m_appearance->setCurrentIndex(m_appearance->findData(int(initial.appearance)));
    addLanguages(initial.language, languages);

    QVBoxLayout *layout = column(this);
    layout->addWidget(new FormField(tr("&Colours"), m_appearance));
    auto *language = new FormField(tr("&Language"), m_language);
    language->setHint(tr("Takes effect the next time that Grantry is started."));
    layout->addWidget(language);
    layout->addWidget(m_compact);
    layout->addStretch();
}

void AppearancePage::addLanguages(const QString &chosen, const QStringList &languages)
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString &code : languages) {
        m_language->addItem(languageName(code), code);
    }
    // A translation that is not there now may be there again after the next update.
    if (!chosen.isEmpty() && !languages.contains(chosen))
        m_language->addItem(chosen, chosen);
    m_language->setCurrentIndex(m_language->findData(chosen));
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::apply(Preferences &preferences) const
{
    preferences.appearance = Appearance(m_appearance->currentData().toInt());
    preferences.compactRows = m_compact->isChecked();
    preferences.language = m_language->currentData().toString();
}

} // namespace grantry
