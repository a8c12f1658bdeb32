// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/prompt.h"

#include <QList>
#include <QPrinter>

/// Answers in the user's place, in the order in which answers were laid out, and notes what was asked.
class FakePrompt final : public chuding::Prompt
{
public:
    QList<std::optional<int>> choices;
    QList<std::optional<QString>> texts;
    QStringList files; ///< for the next question for files or one file
    QString savePath;
    QString folderPath;
    QString printPath;                   ///< a PDF is printed there; empty: cancelled
    int copies = 0;                      ///< chosen in the printer's dialog; 0: as preset
    int firstPage = 1;                   ///< to be printed, if there is a last one
    int lastPage = 0;                    ///< 0: all are printed
    QList<chuding::PrintPreset> presets; ///< of those questions
    QStringList printed;                 ///< documents for which a printer was asked
    QList<chuding::Question> asked;
    QList<chuding::Question> told;

    std::optional<int> ask(QWidget *, const chuding::Question &question) override
    {
        asked.append(question);
        return choices.isEmpty() ? std::nullopt : choices.takeFirst();
    }
    void tell(QWidget *, const chuding::Question &notice) override { told.append(notice); }
    std::optional<QString> askText(QWidget *, const QString &, const QString &) override
    {
        return texts.isEmpty() ? std::nullopt : texts.takeFirst();
    }
    std::optional<QString> askPassphrase(QWidget *, const QString &, const QString &, bool) override
    {
        return texts.isEmpty() ? std::nullopt : texts.takeFirst();
    }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString openFile(QWidget *, const QString &, const QString &) override { return files.value(0); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return savePath;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return folderPath; }
    std::shared_ptr<QPrinter> printer(QWidget *, const chuding::PrintPreset &preset) override
    {
        printed.append(preset.document);
        presets.append(preset);
        if (printPath.isEmpty())
            return nullptr;
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        chuding::applyPreset(*printer, preset);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(printPath);
        if (lastPage > 0)
            printer->setFromTo(firstPage, lastPage);
        if (copies > 0)
            printer->setCopyCount(copies);
        return printer;
    }
};
