// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace chuding {

/// A small picture of a file's first page (PDF, JPEG, PNG, TIFF), read and scaled on another thread; the
/// newest file wins.
class ImagePreview final : public QLabel
{
    Q_OBJECT

public:
    explicit ImagePreview(QWidget *parent = nullptr);
    /// Empty: nothing to be shown.
    void setFile(const QString &path);

private:
    QString m_path;
};

} // namespace chuding
