// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace chuding {

/// Offers what was typed before the program or the PC died: one dossier after the other, to go on with or to
/// discard. Hidden while there is none.
class DraftBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent = nullptr);
    void setDrafts(const QList<Draft> &drafts);
    /// Brings the draft of that dossier to the front, if there is one.
    void prefer(QUuid dossier);
    /// The draft of that dossier was dealt with.
    void take(QUuid dossier);
    [[nodiscard]] bool contains(QUuid dossier) const;
    /// How people are named.
    void setNames(std::function<QString(const Dossier &)> name) { m_name = std::move(name); }
    /// Names them anew.
    void display();

Q_SIGNALS:
    void continueRequested(const chuding::Draft &draft);
    void discardRequested(QUuid dossier);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<QString(const Dossier &)> m_name;
    QList<Draft> m_drafts; ///< the first is shown
    QLabel *m_text = nullptr;
};

} // namespace chuding
