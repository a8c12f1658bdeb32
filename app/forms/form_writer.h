// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "forms.h"
#include "page_flow.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace chuding::forms {

using Values = QMap<QString, Spans>;

/// What every form needs: the policy's wording, values with blanks for what is missing, and the list of
/// those. One per document.
class FormWriter
{
public:
    FormWriter(const FormData &data, FormDocument::Content &content);

    [[nodiscard]] const FormData &data() const { return m_data; }
    [[nodiscard]] Typesetter &setter() { return m_setter; }

    /// A text of the wording; a missing one is a fault.
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] Spans fill(const QString &key, const Values &values = {});

    // Values. An empty one becomes a blank of that many cells and is reported as missing.
    [[nodiscard]] Spans value(const QString &text, const Fact &fact, double cells = 2);
    [[nodiscard]] Spans name(const QString &text, const Fact &fact);
    [[nodiscard]] Spans unit(const QString &text, const Fact &fact);
    [[nodiscard]] Spans day(QDate date, const Fact &fact);
    [[nodiscard]] Spans month(const DayOrMonth &month, const Fact &fact);
    /// `{year}年{month}月{day}日` to be filled in by hand.
    [[nodiscard]] Spans blankDay(const QString &key);
    [[nodiscard]] Spans number(int value) { return plain(QString::number(value)); }
    void reportMissing(const Fact &fact);

    /// Whose paper this is, for the list of what is missing, when it is one of several.
    void setPaper(const QString &unit) { m_paper = unit; }
    /// Everything until the next call is about this person, or nobody in particular.
    void setPerson(const Dossier &dossier);
    void clearPerson();
    /// The next page is the first of a paper of its own.
    void startSection(const QString &title);
    void embed(const EmbeddedFile &file);
    /// Name for lists; two characters as wide as three when wanted.
    [[nodiscard]] Spans listName(const QString &name) const;
    [[nodiscard]] QString idNumber(const QString &number, bool maskByDefault) const;
    /// Who issues the paper.
    [[nodiscard]] QString issuer() const;

private:
    const FormData &m_data;
    FormDocument::Content &m_content;
    Typesetter m_setter;
    QStringList m_unitEndings;
    QString m_person;
    QUuid m_dossier;
    int m_education = 0; ///< place of the basis education in the dossier
    QString m_paper;
};

/// The members of the round in order, each with the dossier if it is at hand.
struct Member
{
    PublicityMember posted;
    const Dossier *dossier = nullptr;
};
[[nodiscard]] QList<Member> membersOf(const FormData &data);

/// What a paper says about objections: 公示期间 ….
[[nodiscard]] Spans objectionText(FormWriter &writer, const PublicityRound &round);

/// Bytes in whose order names stand; all the same for `AsListed`.
[[nodiscard]] QByteArray nameSortKey(const QString &name, NameOrder order);
template <typename T, typename NameOf>
void sortByName(QList<T> &list, NameOrder order, NameOf nameOf)
{
    std::stable_sort(list.begin(), list.end(), [&](const T &a, const T &b) {
        return nameSortKey(nameOf(a), order) < nameSortKey(nameOf(b), order);
    });
}

/// The education a title is applied for with: the first one finished full-time, else the first. Its place
/// in the dossier, 0 when there is none.
[[nodiscard]] int basisEducationIndex(const Dossier &dossier);
[[nodiscard]] Education basisEducation(const Dossier &dossier);

// One form each; faults are left in the writer's typesetter.
void layoutAnnex1(FormWriter &writer);
void layoutAnnex2(FormWriter &writer);
void layoutAnnex3(FormWriter &writer);
void layoutAnnex4(FormWriter &writer);
void layoutRoster(FormWriter &writer);
void layoutCheckReport(FormWriter &writer);
void layoutCheckSummary(FormWriter &writer);
void layoutSchedule(FormWriter &writer);
void layoutKeySheet(FormWriter &writer);
void layoutRecommendation(FormWriter &writer);
void layoutAssessmentProof(FormWriter &writer);
void layoutCommitment(FormWriter &writer);
void layoutReceipt(FormWriter &writer);
void layoutPrefill(FormWriter &writer);

/// Translated names of fields, for the list of what is missing.
struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(chuding::forms)
};

} // namespace chuding::forms
