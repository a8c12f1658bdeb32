// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"

#include "domain/whole_file.h"
#include "form_writer.h"
#include "pdf_writer.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

using Layout = void (*)(forms::FormWriter &);

Layout layoutOf(FormKind kind)
{
    switch (kind) {
    case FormKind::Annex1:
        return forms::layoutAnnex1;
    case FormKind::Annex2:
        return forms::layoutAnnex2;
    case FormKind::Annex3:
        return forms::layoutAnnex3;
    case FormKind::Annex4:
        return forms::layoutAnnex4;
    case FormKind::Roster:
        return forms::layoutRoster;
    case FormKind::CheckReport:
        return forms::layoutCheckReport;
    case FormKind::Receipt:
        return forms::layoutReceipt;
    case FormKind::CheckSummary:
        return forms::layoutCheckSummary;
    case FormKind::Schedule:
        return forms::layoutSchedule;
    case FormKind::KeySheet:
        return forms::layoutKeySheet;
    case FormKind::Recommendation:
        return forms::layoutRecommendation;
    case FormKind::AssessmentProof:
        return forms::layoutAssessmentProof;
    case FormKind::Commitment:
        return forms::layoutCommitment;
    case FormKind::Prefill:
        return forms::layoutPrefill;
    }
    Q_UNREACHABLE();
}

QString titleKey(FormKind kind)
{
    switch (kind) {
    case FormKind::CheckReport:
        return u"check.title"_s;
    case FormKind::CheckSummary:
        return u"checkSummary.title"_s;
    case FormKind::KeySheet:
        return u"keySheet.title"_s;
    case FormKind::AssessmentProof:
        return u"assessmentProof.title"_s;
    default:
        return codeKey(kind) + u".title"_s;
    }
}

/// The unit's papers can be printed from a round alone.
bool hasSomebody(FormKind kind, const FormData &data)
{
    if (kind == FormKind::Receipt)
        return data.package.has_value();
    if (kind == FormKind::Schedule)
        return data.schedule.has_value();
    if (kind == FormKind::KeySheet)
        return data.key.has_value();
    const bool fromRound = kind == FormKind::Annex2 || kind == FormKind::Annex3 || kind == FormKind::Annex4;
    return !data.applicants.isEmpty() || (fromRound && data.round && !data.round->members.isEmpty());
}

/// One paper for each applicant or unit, not one for all of them.
bool startsOwnSections(FormKind kind)
{
    static const QList<FormKind> kinds{FormKind::Annex1, FormKind::CheckReport, FormKind::CheckSummary,
        FormKind::Recommendation, FormKind::AssessmentProof, FormKind::Commitment, FormKind::Prefill};
    return kinds.contains(kind);
}

void drawGlyphs(QPainter &painter, const forms::FontBook &fonts, const forms::GlyphLine &line)
{
    QGlyphRun run;
    run.setRawFont(fonts.rawFont(line.face, line.sizePt));
    run.setGlyphIndexes(line.glyphs);
    run.setPositions(line.origins);
    painter.drawGlyphRun(QPointF(0, 0), run);
}

} // namespace

template <>
const QList<Code<FormKind>> &codeTable<FormKind>()
{
    static const QList<Code<FormKind>> table{
        {FormKind::Annex1, u"annex1"_s, u"附件1 免除继续教育学习申请表"_s, {}},
        {FormKind::Annex2, u"annex2"_s, u"附件2 公示"_s, {}},
        {FormKind::Annex3, u"annex3"_s, u"附件3 公示结果"_s, {}},
        {FormKind::Annex4, u"annex4"_s, u"附件4 公示情况报告"_s, {}},
        {FormKind::Roster, u"roster"_s, u"花名册"_s, {}},
        {FormKind::CheckReport, u"check-report"_s, u"核对单"_s, {}},
        {FormKind::Receipt, u"receipt"_s, u"报送包交接单"_s, {}},
        {FormKind::CheckSummary, u"check-summary"_s, u"核对汇总单"_s, {}},
        {FormKind::Schedule, u"schedule"_s, u"工作排期表"_s, {}},
        {FormKind::KeySheet, u"key-sheet"_s, u"签名证书登记表"_s, {}},
        {FormKind::Recommendation, u"recommendation"_s, u"推荐报告（参考样式）"_s, {}},
        {FormKind::AssessmentProof, u"assessment-proof"_s, u"考核证明（参考样式）"_s, {}},
        {FormKind::Commitment, u"commitment"_s, u"个人承诺书（参考样式）"_s, {}},
        {FormKind::Prefill, u"prefill"_s, u"呈报表预填稿"_s, {}},
    };
    return table;
}

template <>
const QList<Code<NameOrder>> &codeTable<NameOrder>()
{
    static const QList<Code<NameOrder>> table{
        {NameOrder::AsListed, u"listed"_s, u"原有顺序"_s, {}},
        {NameOrder::Pinyin, u"pinyin"_s, u"姓名拼音"_s, {}},
        {NameOrder::Strokes, u"strokes"_s, u"姓氏笔画"_s, {}},
    };
    return table;
}

template <>
const QList<Code<PaperSize>> &codeTable<PaperSize>()
{
    static const QList<Code<PaperSize>> table{
        {PaperSize::A4, u"A4"_s, u"A4"_s, {}},
        {PaperSize::A3, u"A3"_s, u"A3"_s, {}},
    };
    return table;
}

FormDocument::FormDocument(std::unique_ptr<Content> content)
    : m_content(std::move(content))
{
}

FormDocument::FormDocument(FormDocument &&) noexcept = default;
FormDocument &FormDocument::operator=(FormDocument &&) noexcept = default;
FormDocument::~FormDocument() = default;

int FormDocument::pageCount() const
{
    return static_cast<int>(m_content->pages.size());
}

QSizeF FormDocument::pageSize(int page) const
{
    return m_content->pages.at(page).sizePt;
}

const FormReport &FormDocument::report() const
{
    return m_content->report;
}

const QList<PaperSection> &FormDocument::sections() const
{
    return m_content->sections;
}

QString MissingFact::text() const
{
    return about.isEmpty() ? label : forms::Labels::tr("%1: %2", "whose, what is missing").arg(about, label);
}

void FormDocument::paint(QPainter &painter, int page) const
{
    const forms::Page &content = m_content->pages.at(page);
    for (const forms::Shape &shape : content.ground)
        painter.fillPath(shape.path, QColor::fromRgba(shape.color));
    for (const forms::Picture &picture : content.pictures)
        painter.drawImage(picture.box, QImage::fromData(picture.file), picture.part);
    for (const forms::Shape &shape : content.shapes)
        painter.fillPath(shape.path, QColor::fromRgba(shape.color));
    for (const forms::Rule &rule : content.rules) {
        painter.setPen(QPen(Qt::black, rule.widthPt, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const forms::GlyphLine &line : content.lines + content.foot)
        drawGlyphs(painter, m_content->fonts, line);
}

Result<FormDocument> layoutForm(FormKind kind, const FormData &data)
{
    return layoutForms(kind, {data});
}

Result<FormDocument> layoutForms(FormKind kind, const QList<FormData> &papers)
{
    const bool nobody = std::any_of(
        papers.cbegin(), papers.cend(), [kind](const FormData &data) { return !hasSomebody(kind, data); });
    if (papers.isEmpty() || nobody)
        return Error{Error::Code::Refused, forms::Labels::tr("There is nobody to print this form for.")};
    Result<forms::FontBook> fonts = forms::FontBook::open();
    if (!fonts)
        return fonts.error();
    auto content = std::make_unique<FormDocument::Content>();
    content->fonts = std::move(*fonts);
    content->title = formTitle(kind, papers.first().policy);
    content->moment = papers.first().moment;
    for (const FormData &data : papers) {
        forms::FormWriter writer(data, *content);
        if (papers.size() > 1)
            writer.setPaper(writer.issuer());
        if (!startsOwnSections(kind))
            writer.startSection(papers.size() > 1 ? writer.issuer() : content->title);
        layoutOf(kind)(writer);
        if (writer.setter().fault())
            return *writer.setter().fault();
    }
    content->report.pages = static_cast<int>(content->pages.size());
    content->report.substitutedFonts = content->fonts.substituted();
    return FormDocument(std::move(content));
}

Result<FormPdf> formPdf(FormKind kind, const FormData &data)
{
    const Result<FormDocument> document = layoutForm(kind, data);
    if (!document)
        return document.error();
    return forms::pdfOf(*document);
}

Result<FormReport> writeFormPdf(const QString &path, FormKind kind, const FormData &data)
{
    return writeFormPdf(path, kind, QList<FormData>{data});
}

Result<FormReport> writeFormPdf(const QString &path, FormKind kind, const QList<FormData> &papers)
{
    const Result<FormDocument> document = layoutForms(kind, papers);
    if (!document)
        return document.error();
    return writeFormPdf(path, *document);
}

Result<FormReport> writeFormPdf(const QString &path, const FormDocument &document)
{
    const Result<FormPdf> pdf = forms::pdfOf(document);
    if (!pdf)
        return pdf.error();
    if (const Result<void> written = writeWholeFile(path, pdf->bytes); !written)
        return written.error();
    return pdf->report;
}

QString formTitle(FormKind kind, const Policy &policy)
{
    QString title = policy.wording.value(titleKey(kind));
    title.replace(u"{county}"_s, policy.county);
    title.replace(u"{year}"_s, QString::number(policy.year));
    return title.remove(u'\n').remove(u' ');
}

} // namespace chuding
