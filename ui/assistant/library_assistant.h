// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistant_page.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace chuding {

class NoticePage;
class PlacePage;

/// The way to a library of one's own: who, which office, which notice, where. Writes nothing itself;
/// accepted, `order` says what is to be made.
class LibraryAssistant final : public Dialog
{
    Q_OBJECT

public:
    LibraryAssistant(const Settings &settings, Prompt &prompt, QWidget *parent = nullptr);
    [[nodiscard]] NewLibrary order() const;
    /// One was installed meanwhile.
    void showNotices(const QString &chosen);

Q_SIGNALS:
    void sampleRequested();
    void helpRequested();
    void noticeChosen(const QString &path);

private:
    QWidget *buildSteps();
    QWidget *buildButtons();
    void addPage(AssistantPage *page);
    void goTo(int place);
    void goBack();
    void goOn();
    void updateSteps();

    QList<AssistantPage *> m_pages;
    QStackedWidget *m_stack = nullptr;
    NoticePage *m_notice = nullptr;
    PlacePage *m_place = nullptr;
    bool m_createWhenSettled = false;
    QList<QLabel *> m_icons;
    QList<QLabel *> m_steps;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace chuding
