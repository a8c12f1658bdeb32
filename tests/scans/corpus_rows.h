// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal_corpus.h"

#include <QTest>

namespace chuding::test {

/// A row of test data for each kind of page, with its name in the column `kind`.
inline void addCorpusRows()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : sealPageKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

} // namespace chuding::test
