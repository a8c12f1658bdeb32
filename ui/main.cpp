// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/about.h"
#include "translations/translations.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("chuding"));
    QApplication::setApplicationName(QStringLiteral("chuding"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.chuding.Chuding"));
    QApplication::setApplicationVersion(chuding::programVersion());
    chuding::Settings::choosePlace();
    chuding::installTranslation(QStringLiteral("zh_CN"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
        QCoreApplication::translate("main", "Displays version information, of the libraries, too."));
    parser.addOption(version);
    parser.addPositionalArgument(QStringLiteral("files"),
        QCoreApplication::translate("main",
            "The library to open, a folder NAME.chuding, or packages or a roster for the one opened last"),
        QStringLiteral("[FILE…]"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("zh_CN | en"),
        QStringLiteral("language"), chuding::Settings().language());
    parser.addOption(language);
    const QCommandLineOption pages(QStringLiteral("help-pages"),
        QCoreApplication::translate("main", "Writes the pages of the help as Markdown files and ends."),
        QStringLiteral("FOLDER"));
    parser.addOption(pages);
    parser.process(application);
    if (parser.isSet(version)) {
        std::printf("%s\n", qUtf8Printable(chuding::versionText(QStringLiteral("chuding"))));
        return 0;
    }
    chuding::installTranslation(parser.value(language));
    if (parser.isSet(pages)) {
        chuding::DialogPrompt prompt;
        const auto written = chuding::MainWindow(prompt).writeHelpPages(parser.value(pages));
        if (!written)
            std::fprintf(stderr, "%s\n", qUtf8Printable(chuding::errorText(written.error())));
        return written ? 0 : 1;
    }

    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.png")));
    chuding::DialogPrompt prompt;
    chuding::MainWindow window(prompt);
    window.show();
    QStringList files = parser.positionalArguments();
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    if (files.isEmpty())
        window.greet();
    else
        window.openFiles(files);
    return QApplication::exec();
}
