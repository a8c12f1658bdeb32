// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/prompt.h"

#include "domain/own_folder.h"
#include "ui/dialogs/passphrase_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace chuding {

namespace {

void fill(QMessageBox &box, const Question &question)
{
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.advice);
    if (!question.details.isEmpty())
        box.setDetailedText(question.details);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace

std::optional<int> DialogPrompt::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    fill(box, question);
    box.setIcon(QMessageBox::Question);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(box.addButton(answer, QMessageBox::ActionRole));
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    auto *chosen = qobject_cast<QPushButton *>(buttons.value(question.defaultAnswer));
    box.setDefaultButton(chosen ? chosen : cancel);
    box.setEscapeButton(cancel);
    box.exec();
    const qsizetype index = buttons.indexOf(box.clickedButton());
    return index < 0 ? std::nullopt : std::optional<int>(static_cast<int>(index));
}

void DialogPrompt::tell(QWidget *parent, const Question &notice)
{
    QMessageBox box(parent);
    fill(box, notice);
    box.setIcon(QMessageBox::Warning);
    box.exec();
}

std::optional<QString> DialogPrompt::askText(QWidget *parent, const QString &title, const QString &label)
{
    bool accepted = false;
    const QString text =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, QString(), &accepted).trimmed();
    return accepted && !text.isEmpty() ? std::optional(text) : std::nullopt;
}

std::optional<QString> DialogPrompt::askPassphrase(
    QWidget *parent, const QString &title, const QString &label, bool newOne)
{
    PassphraseDialog dialog(title, label, newOne, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.passphrase()) : std::nullopt;
}

QString DialogPrompt::lastFolder() const
{
    return m_lastFolder.isEmpty() ? documentsFolder() : m_lastFolder;
}

QStringList DialogPrompt::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, lastFolder(), filter);
    if (!files.isEmpty())
        m_lastFolder = QFileInfo(files.constFirst()).absolutePath();
    return files;
}

QString DialogPrompt::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    const QString file = QFileDialog::getOpenFileName(parent, title, lastFolder(), filter);
    if (!file.isEmpty())
        m_lastFolder = QFileInfo(file).absolutePath();
    return file;
}

QString DialogPrompt::saveFile(
    QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    // A proposal without a folder goes where the last file was.
    return QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(proposed), filter);
}

QString DialogPrompt::folder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? lastFolder() : start);
}

std::shared_ptr<QPrinter> DialogPrompt::printer(QWidget *parent, const PrintPreset &preset)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    applyPreset(*printer, preset);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

void applyPreset(QPrinter &printer, const PrintPreset &preset)
{
    printer.setDocName(preset.document);
    printer.setCopyCount(preset.copies);
    printer.setCollateCopies(preset.collate);
    printer.setDuplex(preset.bothSides ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
}

QString adviceFor(const Error &error)
{
    switch (error.code) {
    case Error::Code::Io:
        return QCoreApplication::translate("chuding::Prompt",
            "Check that the medium is in place, not full and not write-protected, then try again.");
    case Error::Code::DiskFull:
        return QCoreApplication::translate(
            "chuding::Prompt", "Make room on it or choose another place, then try again.");
    case Error::Code::NotFound:
        return QCoreApplication::translate(
            "chuding::Prompt", "Check whether it was moved or renamed, and choose it again.");
    case Error::Code::Exists:
        return QCoreApplication::translate("chuding::Prompt", "Choose another name or open what is there.");
    case Error::Code::NewerVersion:
        return QCoreApplication::translate("chuding::Prompt", "Update the program, then open it again.");
    case Error::Code::Passphrase:
        return QCoreApplication::translate(
            "chuding::Prompt", "Check Caps Lock and the input method, and type the passphrase again.");
    case Error::Code::Locked:
        return QCoreApplication::translate(
            "chuding::Prompt", "Ask them to close it, or open it for reading only.");
    case Error::Code::ReadOnly:
        return QCoreApplication::translate("chuding::Prompt",
            "The library was opened for reading only. Open it for writing to change anything.");
    default:
        return QString();
    }
}

Question noticeOf(const QString &title, const Error &error)
{
    Question notice;
    notice.title = title;
    notice.text = errorText(error);
    notice.advice = adviceFor(error);
    notice.details = error.detail;
    return notice;
}

} // namespace chuding
