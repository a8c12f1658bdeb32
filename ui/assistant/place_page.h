// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/storage_place.h"
#include "ui/assistant/assistant_page.h"
#include "ui/core/prompt.h"

class QLabel;
class QLineEdit;

namespace chuding {

/// 4: where the library lies, and what will be made.
class PlacePage final : public AssistantPage
{
    Q_OBJECT

public:
    explicit PlacePage(Prompt &prompt, QWidget *parent = nullptr);
    void enter(const NewLibrary &so) override;
    void fill(NewLibrary &order) const override;
    /// While the medium is being asked, the path counts as wrong; `settled` comes afterwards.
    QWidget *judge() override;
    [[nodiscard]] QWidget *firstField() const override;
    /// The medium is still being asked.
    [[nodiscard]] bool isPending() const { return !m_place && pathFault().isEmpty(); }
    /// What speaks against the place, translated; empty: nothing. `isFault`: it cannot be used.
    [[nodiscard]] static QString doubtOf(const StoragePlace &place, bool *isFault);

private:
    /// With .chuding at its end.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString pathFault() const;
    void propose();
    void chooseFolder();
    void lookAtPlace();
    void showPlace();

    Prompt &m_prompt;
    QLineEdit *m_path = nullptr;
    FieldNote *m_note = nullptr;
    QLabel *m_free = nullptr;
    QLabel *m_summary = nullptr;
    QString m_folder;
    QString m_name; ///< proposed, of the library
    bool m_typed = false;
    int m_request = 0; ///< the newest look at a place
    std::optional<StoragePlace> m_place;
};

} // namespace chuding
