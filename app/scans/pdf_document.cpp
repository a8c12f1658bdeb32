// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_document.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace chuding {

std::unique_ptr<QPDF> openedPdf(const QString &path)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processFile(path.toUtf8().constData()); // QPDF takes names in UTF-8 everywhere
    return pdf;
}

bool isSigned(QPDF &pdf)
{
    constexpr int signaturesExist = 1;
    QPDFObjectHandle flags = pdf.getRoot().getKey("/AcroForm").getKeyIfDict("/SigFlags");
    return flags.isInteger() && (flags.getIntValueAsInt() & signaturesExist) != 0;
}

} // namespace chuding
