// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferences.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace grantry {

class FormField;

//! One page of the Preferences dialog: shows its part of the preferences and gives it back.
class PreferencePage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencePage)

public:
    //! What the list of pages shows.
    [[nodiscard]] virtual QString title() const = 0;
    //! Puts what stands here into \a preferences.
    virtual void apply(Preferences &preferences) const = 0;
    //! The first field that is wrong, with its error shown; null where all is well.
    virtual FormField *check() { return nullptr; }

protected:
    using QWidget::QWidget;
};

class RevokingPage final : public PreferencePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevokingPage)

public:
    explicit RevokingPage(const Preferences &initial, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void apply(Preferences &preferences) const override;

private:
    QSpinBox *m_undoTime;
    QCheckBox *m_askFirst;
};

class ClipboardPage final : public PreferencePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardPage)

public:
    explicit ClipboardPage(const Preferences &initial, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void apply(Preferences &preferences) const override;

private:
    QSpinBox *m_time;
};

class NetworkPage final : public PreferencePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkPage)

public:
    explicit NetworkPage(const Preferences &initial, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void apply(Preferences &preferences) const override;
    FormField *check() override;

private:
    void addProxy(const ProxySettings &proxy);
    void addCaFile(const QString &path);
    void chooseCaFile();
    [[nodiscard]] ProxySettings::Kind kind() const;

    QComboBox *m_kind;
    QLineEdit *m_host;
    FormField *m_hostField;
    QSpinBox *m_port;
    FormField *m_portField;
    QLineEdit *m_caFile;
    FormField *m_caFileField;
};

class NotificationsPage final : public PreferencePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsPage)

public:
    explicit NotificationsPage(const Preferences &initial, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void apply(Preferences &preferences) const override;

private:
    QCheckBox *m_notify;
};

class AppearancePage final : public PreferencePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearancePage)

public:
    //! \a languages are those that there is a translation for, such as `de`.
    AppearancePage(const Preferences &initial, const QStringList &languages, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void apply(Preferences &preferences) const override;

private:
    void addLanguages(const QString &chosen, const QStringList &languages);

    QComboBox *m_appearance;
    QCheckBox *m_compact;
    QComboBox *m_language;
};

} // namespace grantry
