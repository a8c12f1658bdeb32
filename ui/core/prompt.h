// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace chuding {

/// A question with a few answers. Texts are translated.
struct Question
{
    QString title;
    QString text;        ///< one sentence: what happened, to whom
    QString advice;      ///< what each answer does, or what to do next; may be empty
    QString details;     ///< to copy; may be empty
    QStringList answers; ///< to be closed without any of them is offered, too
    static constexpr int noAnswer = -1;
    int defaultAnswer = 0; ///< or `noAnswer`, where an answer loses something
};

/// How a document is to be printed, before anybody chose otherwise.
struct PrintPreset
{
    QString document; ///< its name
    int copies = 1;
    bool collate = true;
    bool bothSides = false; ///< turned over the long edge, by the printer
};

/// Every question to the user goes through here, so that tests can answer in the user's place.
class Prompt
{
public:
    Prompt() = default;
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;
    virtual ~Prompt() = default;

    /// Index of the chosen answer; nothing when the question was closed.
    virtual std::optional<int> ask(QWidget *parent, const Question &question) = 0;
    virtual void tell(QWidget *parent, const Question &notice) = 0;
    /// A line of text; nothing when cancelled.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label) = 0;
    /// `newOne`: typed twice.
    virtual std::optional<QString> askPassphrase(
        QWidget *parent, const QString &title, const QString &label, bool newOne) = 0;
    /// Empty lists and texts: cancelled.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(
        QWidget *parent, const QString &title, const QString &proposed, const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title, const QString &start) = 0;
    /// Where, which pages and how often something is to be printed; null: cancelled.
    virtual std::shared_ptr<QPrinter> printer(QWidget *parent, const PrintPreset &preset) = 0;
};

/// With the dialogs of the platform.
class DialogPrompt final : public Prompt
{
public:
    std::optional<int> ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const Question &notice) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label) override;
    std::optional<QString> askPassphrase(
        QWidget *parent, const QString &title, const QString &label, bool newOne) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(
        QWidget *parent, const QString &title, const QString &proposed, const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &start) override;
    std::shared_ptr<QPrinter> printer(QWidget *parent, const PrintPreset &preset) override;

private:
    [[nodiscard]] QString lastFolder() const;

    QString m_lastFolder; ///< where a file was chosen last; empty: nowhere yet
};

void applyPreset(QPrinter &printer, const PrintPreset &preset);

/// What to do next after such an error; empty when the sentence says it all.
[[nodiscard]] QString adviceFor(const Error &error);
/// The error as something to tell: `title` says what was tried.
[[nodiscard]] Question noticeOf(const QString &title, const Error &error);

} // namespace chuding
