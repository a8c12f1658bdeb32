// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/publicity/round_facts.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;

namespace chuding {

class FormPreview;
class ListLookButton;
class MissingList;
class PrintRun;

/// The papers of a round as they will be printed, what is missing on them, and the way to printer and PDF.
class PaperPane final : public QWidget
{
    Q_OBJECT

public:
    PaperPane(Prompt &prompt, Settings &settings, QWidget *parent = nullptr);

    /// Its paper is shown after it has been left alone for a while.
    void setRound(
        const PublicityRound &round, const RoundFacts &facts, const Policy &policy, const Moment &now);
    void clear();
    void choose(RoundPaper paper);
    [[nodiscard]] RoundPaper paper() const;
    void print();
    void savePdf();

Q_SIGNALS:
    void message(const QString &text);
    /// A missing fact was chosen: of this dossier, or (null) of the round.
    void fieldRequested(QUuid dossier, const QString &field);

private:
    void showPaper();
    void showReport(const FormReport &report);
    [[nodiscard]] FormData data() const;
    [[nodiscard]] QString proposedName() const;

    Prompt &m_prompt;
    Settings &m_settings;
    PublicityRound m_round;
    RoundFacts m_facts;
    Policy m_policy;
    Moment m_now;
    bool m_isOpen = false;
    QTimer m_settle;
    QTabBar *m_tabs = nullptr;
    ListLookButton *m_lists = nullptr;
    QComboBox *m_zoom = nullptr;
    FormPreview *m_preview = nullptr;
    QCheckBox *m_pair = nullptr;
    QLabel *m_missingTitle = nullptr;
    MissingList *m_missingList = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    PrintRun *m_run = nullptr;
};

} // namespace chuding
