// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "ui/widgets/page_view.h"

namespace chuding {

/// A form as it will be printed: drawn by the painter of the PDF.
class FormPreview final : public PageView
{
    Q_OBJECT

public:
    explicit FormPreview(QWidget *parent = nullptr);
    void setForm(FormKind kind, const FormData &form);
    /// `make` runs on the thread that draws.
    void setDocument(const std::function<Result<FormDocument>()> &make);

Q_SIGNALS:
    void laidOut(const chuding::FormReport &report);
    void failed(const chuding::Error &error);
};

} // namespace chuding
