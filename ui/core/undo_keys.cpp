// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/undo_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <optional>

namespace chuding {

namespace {

struct OwnSteps
{
    bool undo = false;
    bool redo = false;
};

const QLineEdit *lineOf(const QObject *field)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return combo->lineEdit();
    if (qobject_cast<const QAbstractSpinBox *>(field))
        return field->findChild<const QLineEdit *>();
    return qobject_cast<const QLineEdit *>(field);
}

/// Nothing: it is no field with a text.
std::optional<OwnSteps> ownSteps(const QObject *field)
{
    if (const QLineEdit *line = lineOf(field))
        return OwnSteps{line->isUndoAvailable(), line->isRedoAvailable()};
    const QTextDocument *document = nullptr;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        document = plain->document();
    else if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        document = rich->document();
    if (!document)
        return std::nullopt;
    return OwnSteps{document->isUndoAvailable(), document->isRedoAvailable()};
}

} // namespace

UndoKeys::UndoKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *keys = static_cast<const QKeyEvent *>(event);
    const bool undo = keys->matches(QKeySequence::Undo);
    const bool redo = keys->matches(QKeySequence::Redo);
    const auto own = undo || redo ? ownSteps(watched) : std::nullopt;
    if (!own || (undo && own->undo) || (redo && own->redo))
        return false;
    event->ignore();
    return true;
}

} // namespace chuding
