// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/attachment_section.h"
#include "ui/dossier/attachment_view.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/scan_preview.h"
#include "window_fixture.h"

#include <QToolButton>

/// A test of the attachments of a dossier in the window.
class AttachmentFixture : public WindowFixture
{
protected:
    const QString m_person = QStringLiteral("张试例");

    [[nodiscard]] chuding::AttachmentSection *section() const { return panel()->form()->attachments(); }
    [[nodiscard]] chuding::AttachmentView *slotView() const { return section()->view(); }
    [[nodiscard]] chuding::ScanPreview *preview() const { return section()->preview(); }

    /// Over the whole width, so that the preview stands beside the slots.
    void openAttachments(const QString &name)
    {
        choose(name);
        panel()->form()->setCurrentIndex(chuding::DossierForm::Attachments);
        auto *expand = find<QToolButton>("expandDossier");
        if (!expand->isChecked())
            QTest::mouseClick(expand, Qt::LeftButton);
    }
    [[nodiscard]] QModelIndex slotIndex(chuding::AttachmentKind kind) const
    {
        for (int row = 0; row < slotView()->model()->rowCount(); ++row) {
            const QModelIndex index = slotView()->model()->index(row, 0);
            if (chuding::AttachmentView::kindOf(index) == kind && chuding::AttachmentView::fileOf(index) < 0)
                return index;
        }
        return {};
    }
    [[nodiscard]] QModelIndex fileIndex(const QString &fileName) const
    {
        for (int row = 0; row < slotView()->model()->rowCount(); ++row) {
            const QModelIndex index = slotView()->model()->index(row, 0);
            if (index.data().toString() == fileName)
                return index;
        }
        return {};
    }
};
