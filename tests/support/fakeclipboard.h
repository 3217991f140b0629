// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretclipboard.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace grantry::test {

//! A clipboard of the test's own.
class FakeClipboard final : public ClipboardDevice
{
public:
    void put(std::unique_ptr<QMimeData> data) override { m_data = std::move(data); }
    [[nodiscard]] QString text() const override { return m_data ? m_data->text() : QString(); }
    void clear() override
    {
        m_data.reset();
        ++cleared;
    }
    [[nodiscard]] QStringList formats() const { return m_data ? m_data->formats() : QStringList(); }

    int cleared = 0;

private:
    std::unique_ptr<QMimeData> m_data;
};

} // namespace grantry::test
