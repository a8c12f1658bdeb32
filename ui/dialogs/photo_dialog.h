// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/photo.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

class QLabel;
class QPushButton;

namespace chuding {

class PhotoFrame;
struct ScansAttached;

/// Cuts a section of 35:45 out of an applicant's photo and attaches it as 照片. The picture it was cut from
/// is attached as well and stays.
class PhotoDialog final : public Dialog
{
    Q_OBJECT

public:
    PhotoDialog(
        Workspace &workspace, Prompt &prompt, QUuid dossier, const QString &name, QWidget *parent = nullptr);

    /// The picture that was attached last, else asks for one. Shows the dialog once there is a picture.
    void start();

Q_SIGNALS:
    void stored(const QString &text);

private:
    void build();
    void choose();
    /// `own`: out of the library, so that it need not be attached again.
    void take(const QString &path, const Photo &photo, bool own);
    void showSection();
    void store();
    void finish(const Result<ScansAttached> &result);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QUuid m_dossier;
    QString m_name;
    QString m_original; ///< to be attached with the section; empty: it is in the library
    PhotoFrame *m_frame = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace chuding
