// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests: holds a library, saves until it is killed, or reads as another user.

#include "library_fixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <string_view>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace chuding;
using namespace chuding::test;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString codeText(const Error &error)
{
    return QStringLiteral("error %1 %2").arg(static_cast<int>(error.code)).arg(error.detail);
}

void waitForInput()
{
    std::getchar();
}

int hold(const QString &path)
{
    const auto library = Library::open(path, OpenMode::ReadWrite);
    say(library ? QStringLiteral("held") : codeText(library.error()));
    waitForInput();
    return 0;
}

/// Says "saved ID REVISION" after each save and "attached ID SHA256" after each file, without end.
int saveUntilKilled(const QString &path)
{
    const auto library = need(Library::open(path, OpenMode::ReadWrite));
    const int first = static_cast<int>(need(library->rows()).size());
    for (int n = first;; ++n) {
        Dossier dossier = sampleDossier(n);
        for (int revision = 0; revision < 3; ++revision) {
            dossier.meritText = QString::number(revision);
            const int saved = need(library->save(dossier, revision, QStringLiteral("kill")));
            say(QStringLiteral("saved %1 %2").arg(dossier.id.toString(QUuid::WithoutBraces)).arg(saved));
        }
        const QString scan = path + QStringLiteral("/../scan-%1.pdf").arg(n);
        writeFile(scan, QByteArray::number(n).repeated(50000));
        const Attachment attachment = need(library->attach(dossier.id, AttachmentKind::Diploma, scan));
        say(QStringLiteral("attached %1 %2")
                .arg(dossier.id.toString(QUuid::WithoutBraces), attachment.sha256));
    }
}

/// As an account that may not write there.
int readOnlyAccount(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr unsigned int nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
#endif
    const auto writable = Library::open(path, OpenMode::ReadWrite);
    say(writable ? QStringLiteral("writable") : codeText(writable.error()));
    const auto readable = Library::open(path, OpenMode::ReadOnly);
    if (!readable) {
        say(codeText(readable.error()));
        return 0;
    }
    say(QStringLiteral("rows %1").arg(need((*readable)->rows()).size()));
    say(QStringLiteral("problems %1").arg(problemTexts(**readable).join(u';')));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    if (arguments[1] == QLatin1StringView("hold"))
        return hold(arguments[2]);
    if (arguments[1] == QLatin1StringView("save"))
        return saveUntilKilled(arguments[2]);
    if (arguments[1] == QLatin1StringView("read"))
        return readOnlyAccount(arguments[2]);
    return 2;
}
