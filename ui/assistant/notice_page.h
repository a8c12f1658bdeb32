// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistant_page.h"
#include "ui/core/prompt.h"

class QLabel;
class QListWidget;

namespace chuding {

/// 3: the notice: one that is at hand, or one out of a file, which is taken in when the library is made.
class NoticePage final : public AssistantPage
{
    Q_OBJECT

public:
    explicit NoticePage(Prompt &prompt, QWidget *parent = nullptr);
    void enter(const NewLibrary &) override {}
    void fill(NewLibrary &order) const override;
    QWidget *judge() override;
    [[nodiscard]] QWidget *firstField() const override;
    /// Those at hand, once more; `chosen`: which one to choose.
    void showNotices(const QString &chosen);

Q_SIGNALS:
    /// A signed file, to be looked at before it is installed.
    void noticeChosen(const QString &path);

private:
    void addPolicy(const Policy &policy, bool fromFile);
    void readFile();
    void showChosen();
    [[nodiscard]] bool isFromFile() const;

    Prompt &m_prompt;
    QListWidget *m_list = nullptr;
    FieldNote *m_note = nullptr;
    QLabel *m_facts = nullptr;
    QList<Policy> m_policies;         ///< row by row
    std::optional<PolicyFile> m_file; ///< the last row, when there is one
    QStringList m_known;              ///< IDs at hand
};

} // namespace chuding
