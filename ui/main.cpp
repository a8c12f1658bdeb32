// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("chuding"));
    QApplication::setApplicationName(QStringLiteral("chuding"));
    QApplication::setApplicationVersion(QStringLiteral(CHUDING_VERSION));
    chuding::installTranslation(QStringLiteral("zh_CN"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("library"),
        QCoreApplication::translate("main", "The library to open, a folder NAME.chuding"),
        QStringLiteral("[LIB.chuding]"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("zh_CN | en"),
        QStringLiteral("language"), chuding::Settings().language());
    parser.addOption(language);
    parser.process(application);
    chuding::installTranslation(parser.value(language));

    QApplication::setWindowIcon(chuding::themedIcon(QStringLiteral("chuding")));
    chuding::DialogPrompt prompt;
    chuding::MainWindow window(prompt);
    window.show();
    const QStringList libraries = parser.positionalArguments();
    if (libraries.isEmpty())
        window.greet();
    else
        window.openLibrary(QFileInfo(libraries.constFirst()).absoluteFilePath());
    return QApplication::exec();
}
