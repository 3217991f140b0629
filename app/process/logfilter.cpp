// SPDX-License-Identifier: MIT
#include "app/process/logfilter.h"

#include <QLoggingCategory>

#include <cstring>

namespace grantry {

namespace {

QLoggingCategory::CategoryFilter rules = nullptr;

} // namespace

void silenceQtDebugMessages()
{
    rules = QLoggingCategory::installFilter([](QLoggingCategory *category) {
        if (rules)
            rules(category);
        if (std::strncmp(category->categoryName(), "qt.", 3) == 0) {
            category->setEnabled(QtDebugMsg, false);
            category->setEnabled(QtInfoMsg, false);
        }
    });
}

} // namespace grantry
