// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "about/about.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Takes `--lang LANGUAGE` or `--lang=LANGUAGE` out of the arguments; Chinese when there is none.
QString takeLanguage(QStringList &arguments)
{
    QString language = u"zh_CN"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--") {
            break;
        } else if (arguments[i] == u"--lang" && i + 1 < arguments.size()) {
            language = arguments[i + 1];
            arguments.remove(i, 2);
            break;
        } else if (arguments[i].startsWith(u"--lang=")) {
            language = arguments.takeAt(i).mid(7);
            break;
        }
    }
    return language;
}

/// Qt looks for a session's folder, which a bare terminal does not have, and for the dots of a screen on
/// Windows. Nothing here needs them.
void sayMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const bool isOfScreen = QByteArrayView(context.category).startsWith("qt.qpa");
    if (!isOfScreen && !message.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char *argv[])
{
#ifndef Q_OS_WIN // whose letters only its own platform knows, and which always has it
    // Forms are drawn without a display, whatever is set for the window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    qInstallMessageHandler(&sayMessage);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"chuding"_s);
    QCoreApplication::setApplicationVersion(chuding::programVersion());

    chuding::Console console;
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString language = takeLanguage(arguments);
    if (!chuding::installTranslation(language)) {
        console.say(
            QCoreApplication::translate("chuding::CommandLine", "There is no language “%1”: zh_CN or en.")
                .arg(language));
        return static_cast<int>(chuding::ExitCode::WrongUse);
    }
    const chuding::ExitCode code = chuding::runCommandLine(arguments, console);
    if (!console.flush()) {
        console.say(QCoreApplication::translate("chuding::CommandLine", "The output could not be written."));
        return static_cast<int>(chuding::ExitCode::Unreadable);
    }
    return static_cast<int>(code);
}
