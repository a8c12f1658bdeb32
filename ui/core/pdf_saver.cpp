// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/pdf_saver.h"

#include "ui/core/prompt.h"

#include <QCoreApplication>

namespace chuding {

QString savePaper(Prompt &prompt, QWidget *window, const QString &title, const QString &proposedPath,
    FormKind kind, const FormData &data)
{
    const QString path = prompt.saveFile(window, title, proposedPath,
        QCoreApplication::translate("chuding::PaperSaver", "PDF files (*.pdf)"));
    if (path.isEmpty())
        return {};
    const Result<FormReport> written = writeFormPdf(path, kind, data);
    if (written)
        return path;
    prompt.tell(window, noticeOf(title, written.error()));
    return {};
}

} // namespace chuding
