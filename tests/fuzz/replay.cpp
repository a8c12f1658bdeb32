// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over files and folders of files, where there is no libFuzzer: seeds and what once went wrong.
#include "fuzz_target.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

int main(int argc, char **argv)
{
    int count = 0;
    const auto run = [&count](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        const QByteArray bytes = file.readAll();
        std::fprintf(stderr, "%s\n", qPrintable(path)); // the last line names the one that crashed
        LLVMFuzzerTestOneInput(
            reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
        ++count;
    };
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (QFileInfo(path).isFile())
            run(path);
        QDirIterator files(path, QDir::Files);
        while (files.hasNext())
            run(files.next());
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
