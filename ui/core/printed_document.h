// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

#include <functional>
#include <memory>

class QPainter;

namespace chuding {

/// Pages that are printed. Made, asked and dropped on the thread that prints.
class PrintedDocument
{
public:
    PrintedDocument() = default;
    PrintedDocument(const PrintedDocument &) = delete;
    PrintedDocument &operator=(const PrintedDocument &) = delete;
    virtual ~PrintedDocument() = default;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// In points.
    [[nodiscard]] virtual QSizeF pageSize(int page) const = 0;
    /// Of each paper that has to begin on a front side; ascending, from 0.
    [[nodiscard]] virtual QList<int> firstPages() const { return {0}; }
    /// In points; empty: nothing, or not known.
    [[nodiscard]] virtual QRectF inkBox(int page) const = 0;
    /// One unit of the painter is a point, the origin the upper left corner of the page.
    [[nodiscard]] virtual Result<void> paint(QPainter &painter, int page) const = 0;
};

/// Lays out what is to be printed. Called on the thread that prints.
using DocumentMaker = std::function<Result<std::unique_ptr<PrintedDocument>>()>;

/// An official form.
[[nodiscard]] std::unique_ptr<PrintedDocument> printedForm(FormDocument document);
[[nodiscard]] DocumentMaker formMaker(const std::function<Result<FormDocument>()> &layout);
/// The file of an attachment, drawn by an `Inspector` with at most 300 dots per inch. `Refused` with the
/// sentence why it has no pages.
[[nodiscard]] DocumentMaker scanMaker(const QString &path);

} // namespace chuding
