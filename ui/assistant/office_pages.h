// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistant_page.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace chuding {

/// 1: who works here, and in what kind of office. The way to the sample.
class WhoPage final : public AssistantPage
{
    Q_OBJECT

public:
    WhoPage(const QString &operatorName, OfficeRole role, QWidget *parent = nullptr);
    void enter(const NewLibrary &) override {}
    void fill(NewLibrary &order) const override;
    QWidget *judge() override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void sampleRequested();

private:
    QWidget *buildRoles(OfficeRole role);

    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    QButtonGroup *m_roles = nullptr;
};

/// 2: the office that keeps the library, and the one above it.
class UnitPage final : public AssistantPage
{
    Q_OBJECT

public:
    explicit UnitPage(QWidget *parent = nullptr);
    void enter(const NewLibrary &so) override;
    void fill(NewLibrary &order) const override;
    QWidget *judge() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    [[nodiscard]] QString code() const;
    /// `complete`: too few characters are a fault too.
    [[nodiscard]] bool judgeCode(bool complete);

    QLineEdit *m_unit = nullptr;
    FieldNote *m_unitNote = nullptr;
    QLineEdit *m_code = nullptr;
    FieldNote *m_codeNote = nullptr;
    QLineEdit *m_authority = nullptr;
    FieldNote *m_authorityNote = nullptr;
    QWidget *m_authorityLabel = nullptr;
};

} // namespace chuding
