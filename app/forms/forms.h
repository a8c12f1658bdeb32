// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checklist.h"
#include "checks/finding.h"
#include "checks/schedule.h"
#include "domain/dossier.h"
#include "domain/publicity.h"
#include "domain/result.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

class QPainter;

namespace chuding {

enum class FormKind {
    Annex1,          ///< 附件1 免学申请表, one sheet per applicant
    Annex2,          ///< 附件2 公示, one notice for all members
    Annex3,          ///< 附件3 公示结果
    Annex4,          ///< 附件4 公示情况报告 with its list
    Roster,          ///< 花名册, A4 or A3 landscape
    CheckReport,     ///< 核对单, one section per applicant
    Receipt,         ///< 报送包交接单, of one package
    CheckSummary,    ///< 核对汇总单, one section per unit
    Schedule,        ///< 工作排期表
    KeySheet,        ///< 签名证书登记表
    Recommendation,  ///< 推荐报告, 参考样式, one per applicant
    AssessmentProof, ///< 考核证明, likewise
    Commitment,      ///< 个人承诺书, likewise
    Prefill,         ///< 呈报表预填稿, some sheets per applicant, printed on both sides
};
/// Keys annex1, annex2, annex3, annex4, roster, check-report, receipt, check-summary, schedule, key-sheet,
/// recommendation, assessment-proof, commitment, prefill.
template <>
const QList<Code<FormKind>> &codeTable<FormKind>();

enum class NameOrder { AsListed, Pinyin, Strokes };
/// Keys listed, pinyin, strokes.
template <>
const QList<Code<NameOrder>> &codeTable<NameOrder>();

enum class PaperSize { A4, A3 };
/// Keys A4, A3.
template <>
const QList<Code<PaperSize>> &codeTable<PaperSize>();

struct FormOptions
{
    /// Absent: as the policy says on 附件2 (the copy for the wall), full everywhere else.
    /// Given: on all papers but 附件1, which always prints the number in full. A check report with masked
    /// numbers does not carry the dossier inside.
    std::optional<bool> maskIds;
    bool spacedNames = false;          ///< 张　试: two-character names as wide as three in lists
    bool literalSingleWording = false; ///< "xx等1名同志" even for one person
    /// Of the names in 附件4, within a unit, and of the rows of the roster.
    NameOrder nameOrder = NameOrder::AsListed;
    /// Of the specialties in 附件4 and of the units below each: as listed is the notice's order.
    NameOrder groupOrder = NameOrder::AsListed;
    PaperSize rosterPaper = PaperSize::A4; ///< landscape
};

struct FormApplicant
{
    Dossier dossier;
    QList<Finding> findings; ///< for check report and summary; already with answered confirmations left out
    QList<ChecklistItem> answers{}; ///< likewise: the questions that were answered, lapsed ones too
    // For the 预填稿. Empty: there is none, and the paper has a blank.
    QByteArray photo{};       ///< a JPEG or PNG of 35:45; the middle of another shape
    QString documentSha256{}; ///< of the dossier's document
};

/// What the receipt says about a package. All of it comes from the package as it was written.
struct PackageFacts
{
    QString fileName;
    qint64 sizeBytes = 0;
    QString sha256; ///< of the file, 64 hex digits
    int sequence = 0;
    Moment created;
    QString sender;
    QString receiver; ///< may be empty: a blank
    QString signer;
    QString fingerprint; ///< of the certificate, in groups
    QStringList names;   ///< of the applicants
};

/// What the registration sheet says about a signing certificate.
struct KeyFacts
{
    QString unit;
    QString creditCode;             ///< may be empty: a blank
    std::optional<OfficeRole> role; ///< likewise
    QString holder;
    QString keyType;
    QString sha256; ///< of the certificate, 64 hex digits
    QDate validFrom;
    QDate validTo;
    QString previousSha256; ///< of the certificate whose key vouches for this one; empty: none
};

/// Everything a form is printed from; a value.
struct FormData
{
    Policy policy;
    QList<FormApplicant> applicants;
    /// For annexes 2, 3 and 4. Absent: all applicants are its members, and its facts print as blanks.
    std::optional<PublicityRound> round;
    QString unitName; ///< who issues the paper; empty: the round's, then the applicants' if all have one
    std::optional<PackageFacts> package; ///< for the receipt, which needs no applicants
    std::optional<Schedule> schedule;    ///< likewise for the schedule
    std::optional<KeyFacts> key;         ///< and for the registration sheet
    Moment moment; ///< printed on roster and check report; creation time of the PDF. Must be known.
    FormOptions options;
};

/// A fact that was printed as a blank.
struct MissingFact
{
    QString about; ///< the person, or the unit when it is one of several papers; may be empty
    QString label; ///< translated
    QUuid dossier; ///< null: of the round, or of nobody in particular
    QString field; ///< roster key or `round.…`; empty where nothing can be entered

    /// `NAME: LABEL`, `UNIT: LABEL` or `LABEL`.
    [[nodiscard]] QString text() const;
    bool operator==(const MissingFact &) const = default;
};

/// What a person should know about a printed form.
struct FormReport
{
    int pages = 0;
    QList<MissingFact> missing;   ///< each once
    QStringList substitutedFonts; ///< official typefaces (仿宋 …) that are not on this machine
    /// Characters of the data that the PDF does not give back (variation selectors, controls), as
    /// `NAME: U+E0100`.
    QStringList notRepresentable;

    bool operator==(const FormReport &) const = default;
};

/// A paper of its own inside a document: of one applicant, of one round. It begins on a new sheet when it
/// is printed, and has a bookmark in the PDF.
struct PaperSection
{
    QString title;
    int firstPage = 0; ///< from 0
};

/// A form laid out on pages, ready for a PDF, a printer or a preview. Needs a QGuiApplication; use it in
/// the thread that made it.
class FormDocument
{
public:
    FormDocument(FormDocument &&) noexcept;
    FormDocument &operator=(FormDocument &&) noexcept;
    ~FormDocument();

    [[nodiscard]] int pageCount() const;
    /// In points (1/72 inch).
    [[nodiscard]] QSizeF pageSize(int page) const;
    /// Draws one page; one unit of the painter is one point, the origin its upper left corner.
    void paint(QPainter &painter, int page) const;
    /// What text, lines and pictures of the page cover, in points; the watermark aside. Empty: nothing.
    [[nodiscard]] QRectF inkBox(int page) const;
    [[nodiscard]] const FormReport &report() const;
    /// In the order of the pages; at least one.
    [[nodiscard]] const QList<PaperSection> &sections() const;

    struct Content;
    explicit FormDocument(std::unique_ptr<Content> content);
    [[nodiscard]] const Content &content() const { return *m_content; }

private:
    std::unique_ptr<Content> m_content;
};

/// `Refused` when a character is in no font (detail names character and person) or there is no applicant;
/// `NotFound` when a font of the official look is missing altogether or the policy lacks a text.
[[nodiscard]] Result<FormDocument> layoutForm(FormKind kind, const FormData &data);
/// Several papers of one kind in one document, each on pages of its own: one 公示 for each round, say.
[[nodiscard]] Result<FormDocument> layoutForms(FormKind kind, const QList<FormData> &papers);

struct FormPdf
{
    QByteArray bytes;
    FormReport report;
};

/// PDF 1.7, fonts embedded as subsets, /Lang zh-CN, its text searchable. Same data and fonts, same bytes.
[[nodiscard]] Result<FormPdf> formPdf(FormKind kind, const FormData &data);

/// The same into a file, written beside it and renamed when whole.
[[nodiscard]] Result<FormReport> writeFormPdf(const QString &path, FormKind kind, const FormData &data);
[[nodiscard]] Result<FormReport> writeFormPdf(
    const QString &path, FormKind kind, const QList<FormData> &papers);

/// Of a document that is laid out already; on its thread.
[[nodiscard]] Result<FormReport> writeFormPdf(const QString &path, const FormDocument &document);

/// The form's title as it stands on the paper, on one line: for lists and file dialogs.
[[nodiscard]] QString formTitle(FormKind kind, const Policy &policy);

} // namespace chuding
