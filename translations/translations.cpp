// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace chuding {

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

Translators &installed()
{
    static Translators translators;
    return translators;
}

} // namespace

bool installTranslation(const QString &language)
{
    Translators translators;
    for (const QString &name : {QStringLiteral("qtbase_"), QStringLiteral("chuding_")}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/i18n/") + name + language + QStringLiteral(".qm")))
            translators.push_back(std::move(translator));
        else if (name == QLatin1String("chuding_"))
            return false;
    }
    installed().clear(); // a QTranslator takes itself out of the application
    for (const auto &translator : translators)
        QCoreApplication::installTranslator(translator.get());
    installed() = std::move(translators);
    QLocale::setDefault(QLocale(language));
    return true;
}

} // namespace chuding
