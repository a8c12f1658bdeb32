// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "ui/models/attachment_model.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace chuding {

/// The files of one dossier. Files dropped on it are handed to whoever listens.
class AttachmentSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentSection(QWidget *parent = nullptr);
    void setDossier(const Dossier &dossier);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void addRequested();
    void openRequested(int index);
    void removeRequested(int index);

private:
    void updateButtons();
    [[nodiscard]] int current() const;

    AttachmentModel m_model;
    QTreeView *m_view = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_readOnly = false;
};

} // namespace chuding
