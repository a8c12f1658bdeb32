// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefill_pages.h"
#include "table.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <set>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double photoWidthMm = 35;
constexpr double photoHeightMm = 45;
constexpr double gridPt = 11;
constexpr double densePt = 9.5;
constexpr double certificatePt = 8.5; ///< 18 digits on a line
constexpr double headingPt = 12;
constexpr double textPt = 12;

// Heights of rows in mm.
constexpr double headingMm = 8;
constexpr double personMm = 10;
constexpr double rowMm = 9;
constexpr double educationMm = 12;
constexpr double summaryMm = 70;
constexpr double commitmentMm = 24;
constexpr double signatureMm = 12;
constexpr double unitOpinionMm = 82;
constexpr double higherOpinionMm = 62;
constexpr double bureauOpinionMm = 95;
constexpr double remarksMm = 108;

constexpr qsizetype leastEducations = 2;
constexpr qsizetype leastPeriods = 7;
constexpr qsizetype leastYears = 2;
constexpr qsizetype leastAssessments = 3;

/// Lines of a signature: who signs, left of the middle; the date at the right.
constexpr double signatureFromRightMm = 6;
constexpr double signerFromRightMm = 88;

class Tables
{
public:
    Tables(FormWriter &writer, PrefillPages &pages, const FormApplicant &applicant)
        : m_writer(writer)
        , m_setter(writer.setter())
        , m_pages(pages)
        , m_applicant(applicant)
        , m_dossier(applicant.dossier)
    {
    }

    void draw()
    {
        m_y = m_pages.newPage();
        person();
        education();
        history();
        certificates();
        training();
        summary();
        assessments();
        commitment();
        opinions();
        remarks();
    }

private:
    using Cells = QList<TableCell>;

    // Cells

    static TableCell cell(const Spans &text, int columns = 1, double sizePt = gridPt)
    {
        return {text, {tableStyle(sizePt), Align::Centre, false, 0, 3}, columns};
    }
    TableCell label(const QString &key, int columns = 1, double sizePt = gridPt)
    {
        return cell(plain(m_writer.text(key)), columns, sizePt);
    }
    /// For what is written by hand, or is not known and need not be.
    static TableCell open(int columns = 1) { return cell({}, columns); }
    static TableCell openOr(const QString &text, int columns = 1, double sizePt = gridPt)
    {
        return cell(plain(text.trimmed()), columns, sizePt);
    }
    static TableCell paragraph(const Spans &text, int columns = 1)
    {
        const TextStyle style{FontRole::Body, textPt, textPt, 20};
        return {text, {style, Align::Left, true, 2, mm(3)}, columns};
    }

    // Sections: a table each, right below the one before

    /// With a heading, and below it `heads`; both with at least `keptMm` behind them on a page.
    Table begin(const QList<double> &columnsMm, const QString &title, const QStringList &heads, double keptMm,
        double headMm = rowMm)
    {
        Table table(m_setter,
            {mm(prefillLeftMm), columnsMm, mm(prefillBottomMm), [this] { return m_pages.newPage(); }}, m_y);
        const TextStyle style = tableStyle(headingPt, FontRole::Heading);
        const int all = static_cast<int>(columnsMm.size());
        QList<TableRow> rows{
            {headingMm, {{plain(m_writer.text(title)), {style, Align::Left, false, 0, 6}, all}}}};
        if (!heads.isEmpty()) {
            TableRow row{headMm, {}};
            for (const QString &head : heads)
                row.cells.append(label(head, 1, densePt + 0.5));
            rows.append(row);
        }
        double height = mm(keptMm);
        for (const TableRow &row : rows)
            height += table.rowHeight(row);
        if (!table.fits(height))
            table.newPage();
        table.headings(rows);
        return table;
    }
    void end(const Table &table) { m_y = table.y(); }

    void person();
    void personRows(Table &table);
    void photo(const QRectF &box);
    void workRows(Table &table);
    void education();
    TableRow educationRow(const Education &education, bool basis);
    void history();
    void certificates();
    void training();
    void summary();
    void assessments();
    void commitment();
    void opinions();
    void opinion(Table &table, const QString &key, const Spans &text, double heightMm);
    void remarks();
    void signatureRow(Table &table, const QString &signer);
    void drawSignature(double top, const QString &signer, const Spans &date);
    Spans publicity();

    FormWriter &m_writer;
    Typesetter &m_setter;
    PrefillPages &m_pages;
    const FormApplicant &m_applicant;
    const Dossier &m_dossier;
    double m_y = 0;
};

void Tables::person()
{
    Table table = begin({23, 38, 23, 39, 37}, u"prefill.person"_s, {}, 5 * personMm);
    const double top = table.y();
    personRows(table);
    const double left = table.columnX(4);
    photo({left, top, table.columnX(5) - left, table.y() - top});
    workRows(table);
    end(table);
}

/// Beside the photo.
void Tables::personRows(Table &table)
{
    const Person &person = m_dossier.person;
    const Employment &work = m_dossier.employment;
    const auto row = [&](const QString &left, const TableCell &leftValue, const QString &right,
                         const TableCell &rightValue) {
        table.row({personMm, {label(left), leftValue, label(right), rightValue}});
    };
    row(u"prefill.name"_s, cell(m_writer.name(person.name, fact::name)), u"prefill.formerName"_s,
        cell(person.formerName.isEmpty() ? Spans() : nameSpan(person.formerName)));
    row(u"prefill.sex"_s, cell(m_writer.value(codeText(person.sex), fact::sex)), u"prefill.ethnic"_s,
        cell(m_writer.value(person.ethnicGroup, fact::ethnicGroup)));
    row(u"prefill.birth"_s, cell(m_writer.month(person.birth, fact::birthMonth)), u"prefill.political"_s,
        cell(m_writer.value(person.politicalStatus, fact::political)));
    row(u"prefill.idNumber"_s,
        cell(m_writer.value(m_writer.idNumber(person.idNumber, false), fact::idNumber), 1, 10.5),
        u"prefill.phone"_s, cell(m_writer.value(person.phone, fact::phone)));
    row(u"prefill.workStart"_s, cell(m_writer.month(work.workStart, fact::workStart)),
        u"prefill.professionalStart"_s,
        cell(m_writer.month(work.professionalStart, fact::professionalStart)));
}

void Tables::photo(const QRectF &box)
{
    m_setter.addFrame(box);
    QBuffer file;
    file.setData(m_applicant.photo);
    const QSize whole = QImageReader(&file).size();
    if (!whole.isValid()) {
        m_writer.reportMissing(fact::photo);
        m_setter.drawBox(
            plain(m_writer.text(u"prefill.photo"_s)), box, {tableStyle(densePt), Align::Centre, false, 0, 3});
        return;
    }
    const double ratio = photoWidthMm / photoHeightMm;
    QSize size = whole;
    if (size.width() > size.height() * ratio)
        size.setWidth(std::max(1, qRound(size.height() * ratio)));
    else
        size.setHeight(std::max(1, qRound(size.width() / ratio)));
    QRect part(QPoint(0, 0), size);
    part.moveCenter(QRect(QPoint(0, 0), whole).center());
    QRectF place(0, 0, mm(photoWidthMm), mm(photoHeightMm));
    place.moveCenter(box.center());
    m_setter.page().pictures.append({place, m_applicant.photo, part});
}

void Tables::workRows(Table &table)
{
    const Employment &work = m_dossier.employment;
    table.row({personMm,
        {label(u"prefill.unitNow"_s), cell(m_writer.unit(work.unitName, fact::unit), 2),
            label(u"prefill.unitKind"_s), cell(m_writer.value(codeText(work.unitKind), fact::unitKind))}});
    table.row({personMm, {label(u"prefill.post"_s), cell(m_writer.value(work.postName, fact::post), 2),
                             label(u"prefill.office"_s), open()}});
    const QString current = work.currentTitle.trimmed();
    table.row({personMm, {label(u"prefill.titleNow"_s),
                             cell(plain(current.isEmpty() ? m_writer.text(u"prefill.none"_s) : current), 2),
                             label(u"prefill.appliedTitle"_s),
                             cell(m_writer.value(m_dossier.application.title, fact::title))}});
}

void Tables::education()
{
    Table table = begin({19, 31, 25, 10, 17, 12, 15, 31}, u"prefill.education"_s,
        {u"prefill.graduated"_s, u"prefill.school"_s, u"prefill.major"_s, u"prefill.years"_s,
            u"prefill.level"_s, u"prefill.degree"_s, u"prefill.mode"_s, u"prefill.certificates"_s},
        leastEducations * educationMm, educationMm);
    const int basis = basisEducationIndex(m_dossier);
    table.row(educationRow(basisEducation(m_dossier), true));
    for (qsizetype i = 0; i < m_dossier.education.size(); ++i) {
        if (i != basis)
            table.row(educationRow(m_dossier.education[i], false));
    }
    for (qsizetype i = std::max<qsizetype>(m_dossier.education.size(), 1); i < leastEducations; ++i)
        table.row({educationMm, {open(), open(), open(), open(), open(), open(), open(), open()}});
    end(table);
}

/// The basis has to be complete.
TableRow Tables::educationRow(const Education &education, bool basis)
{
    const auto value = [&](const QString &text, const Fact &fact, double sizePt = densePt) {
        return cell(basis ? m_writer.value(text, fact) : plain(text.trimmed()), 1, sizePt);
    };
    QStringList numbers{education.diplomaNumber, education.degreeNumber};
    numbers.removeAll(QString());
    const Spans month = basis || education.graduated.isKnown()
                            ? m_writer.month(education.graduated, fact::graduated)
                            : Spans();
    return {educationMm,
        {cell(month, 1, densePt), value(education.school, fact::school), value(education.major, fact::major),
            open(), value(codeText(education.level), fact::education),
            value(codeText(education.degree), fact::degree), openOr(codeText(education.mode), 1, densePt),
            value(numbers.join(u'\n'), fact::diplomaNumber, certificatePt)}};
}

void Tables::history()
{
    Table table = begin({48, 62, 28, 22}, u"prefill.history"_s,
        {u"prefill.period"_s, u"prefill.place"_s, u"prefill.duty"_s, u"prefill.witness"_s}, 2 * rowMm);
    QList<Education> studies = m_dossier.education;
    studies.removeIf([](const Education &one) { return one.school.trimmed().isEmpty(); });
    std::stable_sort(studies.begin(), studies.end(), [](const Education &a, const Education &b) {
        return a.graduated.earliest() < b.graduated.earliest();
    });
    for (const Education &study : std::as_const(studies)) {
        const Spans until = study.graduated.isKnown() ? plain(study.graduated.toChineseMonth()) : Spans();
        table.row({rowMm, {cell(m_writer.fill(u"prefill.studyPeriod"_s,
                               {{u"from"_s, m_writer.blankDay(u"prefill.month"_s)}, {u"to"_s, until}})),
                              openOr(study.school), label(u"prefill.student"_s), open()}});
    }
    for (const WorkPeriod &work : m_dossier.workHistory) {
        const Spans until = work.period.to.isKnown() ? m_writer.month(work.period.to, fact::periodEnd)
                                                     : plain(m_writer.text(u"prefill.untilNow"_s));
        table.row({rowMm,
            {cell(m_writer.fill(u"prefill.workPeriod"_s,
                 {{u"from"_s, m_writer.month(work.period.from, fact::periodStart)}, {u"to"_s, until}})),
                cell(m_writer.unit(work.unitName, fact::periodUnit)),
                work.secondment ? label(u"prefill.secondment"_s) : open(), open()}});
    }
    if (m_dossier.workHistory.isEmpty())
        m_writer.reportMissing(fact::history);
    for (qsizetype i = studies.size() + m_dossier.workHistory.size(); i < leastPeriods; ++i)
        table.row({rowMm, {open(), open(), open(), open()}});
    end(table);
}

void Tables::certificates()
{
    Table table = begin({32, 48, 26, 54}, u"prefill.languages"_s, {}, 2 * rowMm);
    const MandarinCertificate &mandarin = m_dossier.mandarin;
    const bool needed = m_dossier.employment.unitKind == UnitKind::PublicInstitution;
    Spans level = plain(codeText(mandarin.level));
    if (mandarin.level && mandarin.score)
        level = m_writer.fill(u"prefill.mandarinScore"_s,
            {{u"level"_s, level}, {u"score"_s, plain(QString::number(*mandarin.score))}});
    if (needed && !mandarin.level)
        m_writer.reportMissing(fact::mandarin);
    if (needed && mandarin.number.trimmed().isEmpty())
        m_writer.reportMissing(fact::mandarinNumber);
    table.row({rowMm, {label(u"prefill.mandarin"_s), cell(level), label(u"prefill.certificateNumber"_s),
                          openOr(mandarin.number)}});
    const Specialty *specialty = m_writer.data().policy.findSpecialty(m_dossier.application.specialty);
    const bool teaches = specialty && specialty->teacherCertificate == TeacherCertificateNeed::Required;
    if (teaches && m_dossier.teacherCertificate.trimmed().isEmpty())
        m_writer.reportMissing(fact::teacherCertificate);
    table.row({rowMm, {label(u"prefill.teacher"_s), openOr(m_dossier.teacherCertificate),
                          label(u"prefill.certificateNumber"_s), open()}});
    end(table);
}

void Tables::training()
{
    Table table = begin({32, 48, 48, 32}, u"prefill.training"_s,
        {u"prefill.year"_s, u"prefill.professional"_s, u"prefill.public"_s, u"prefill.hours"_s}, rowMm);
    std::set<int> years;
    for (const TrainingCertificate &certificate : m_dossier.training)
        years.insert(certificate.year);
    const auto held = [&](int year, TrainingKind kind) {
        for (const TrainingCertificate &one : m_dossier.training) {
            if (one.year == year && one.kind == kind)
                return cell(
                    m_writer.fill(u"prefill.trainingHeld"_s, {{u"source"_s, plain(codeText(one.source))}}));
        }
        return open();
    };
    for (const int year : years)
        table.row({rowMm, {cell(m_writer.number(year)), held(year, TrainingKind::Professional),
                              held(year, TrainingKind::Public), open()}});
    if (m_dossier.exemption) {
        const Exemption &exemption = *m_dossier.exemption;
        const Spans until = exemption.period.to.isKnown()
                                ? m_writer.month(exemption.period.to, fact::exemptionEnd)
                                : plain(m_writer.text(u"prefill.untilNow"_s));
        const Spans reason = m_writer.fill(u"prefill.exemptReason"_s,
            {{u"group"_s, m_writer.value(codeText(exemption.group), fact::exemptionGround, 6)},
                {u"from"_s, m_writer.month(exemption.period.from, fact::exemptionStart)}, {u"to"_s, until}});
        table.row({rowMm, {label(u"prefill.exempt"_s), cell(reason, 3)}});
    } else if (years.empty()) {
        m_writer.reportMissing(fact::training);
    }
    for (qsizetype i = static_cast<qsizetype>(years.size()); i < leastYears; ++i)
        table.row({rowMm, {open(), open(), open(), open()}});
    end(table);
}

/// Down to the foot of the page, however short it is.
void Tables::summary()
{
    Table table = begin({prefillWidthMm}, u"prefill.summary"_s, {}, summaryMm + signatureMm);
    Spans text = m_writer.fill(
        u"prefill.politics"_s, {{u"text"_s, m_writer.value(m_dossier.politicsText, fact::politicsText, 10)}});
    text += plain(u"\n"_s);
    text += m_writer.fill(
        u"prefill.merit"_s, {{u"text"_s, m_writer.value(m_dossier.meritText, fact::meritText, 10)}});
    const double room = mm(prefillBottomMm) - table.y() - mm(signatureMm);
    table.longRow({room / pointsPerMm, {paragraph(text)}});
    signatureRow(table, u"prefill.applicantSign"_s);
    end(table);
}

void Tables::assessments()
{
    Table table = begin({32, 58, 70}, u"prefill.assessments"_s,
        {u"prefill.year"_s, u"prefill.assessment"_s, u"prefill.assessor"_s}, rowMm);
    for (const Assessment &one : m_dossier.assessments)
        table.row({rowMm, {cell(m_writer.number(one.year)), openOr(codeText(one.result)), open()}});
    for (const Assessment &one : m_dossier.assessmentProofs)
        table.row(
            {rowMm, {cell(m_writer.number(one.year)),
                        cell(m_writer.fill(u"prefill.proof"_s, {{u"result"_s, plain(codeText(one.result))}})),
                        open()}});
    const qsizetype count = m_dossier.assessments.size() + m_dossier.assessmentProofs.size();
    if (count == 0)
        m_writer.reportMissing(fact::assessments);
    for (qsizetype i = count; i < leastAssessments; ++i)
        table.row({rowMm, {open(), open(), open()}});
    end(table);
}

void Tables::commitment()
{
    Table table = begin({prefillWidthMm}, u"prefill.commitment"_s, {}, commitmentMm + signatureMm);
    table.row(
        {commitmentMm, {paragraph(plain(m_writer.text(u"prefill.commitmentText"_s)))}}, mm(signatureMm));
    signatureRow(table, u"prefill.applicantSign"_s);
    end(table);
}

/// Days of the round in which this person was posted; by hand when there is none.
Spans Tables::publicity()
{
    const std::optional<PublicityRound> &round = m_writer.data().round;
    const bool posted = round && round->kind == PublicityKind::First && round->hasMember(m_dossier.id) &&
                        round->period.from.isValid() && round->period.to.isValid();
    const auto day = [&](QDate date) {
        return posted ? m_writer.day(date, fact::date) : m_writer.blankDay(u"prefill.date"_s);
    };
    return m_writer.fill(u"prefill.unitOpinionText"_s,
        {{u"from"_s, day(posted ? round->period.from : QDate())},
            {u"to"_s, day(posted ? round->period.to : QDate())},
            {u"title"_s, m_writer.value(m_dossier.application.title, fact::title, 6)}});
}

void Tables::opinions()
{
    Table table = begin({26, 134}, u"prefill.opinions"_s, {}, unitOpinionMm);
    opinion(table, u"prefill.unitOpinion"_s, publicity(), unitOpinionMm);
    opinion(table, u"prefill.departmentOpinion"_s, {}, higherOpinionMm);
    const Spans decision = m_writer.fill(u"prefill.bureauOpinionText"_s,
        {{u"name"_s, m_writer.name(m_dossier.person.name, fact::name)},
            {u"title"_s, m_writer.value(m_dossier.application.title, fact::title, 6)},
            {u"date"_s, m_writer.blankDay(u"prefill.date"_s)}});
    opinion(table, u"prefill.bureauOpinion"_s, decision, bureauOpinionMm);
    end(table);
}

/// Text at the top, at the bottom who signs, seal and date; in one piece on a page.
void Tables::opinion(Table &table, const QString &key, const Spans &text, double heightMm)
{
    table.row({heightMm, {label(key), paragraph(text)}});
    const double bottom = table.y();
    drawSignature(bottom - mm(28), u"prefill.leaderSign"_s, plain(m_writer.text(u"prefill.seal"_s)));
    drawSignature(bottom - mm(12), {}, m_writer.blankDay(u"prefill.date"_s));
}

void Tables::remarks()
{
    Table table = begin({32, 48, 26, 54}, u"prefill.remarks"_s, {}, rowMm + remarksMm);
    table.row({rowMm, {label(u"prefill.titleCertificate"_s), open(), label(u"prefill.document"_s), open()}});
    table.row({remarksMm, {open(4)}});
    end(table);
}

void Tables::signatureRow(Table &table, const QString &signer)
{
    const double top = table.y();
    table.row({signatureMm, {open()}});
    drawSignature(top + (table.y() - top - tableStyle(textPt).linePt) / 2, signer,
        m_writer.blankDay(u"prefill.date"_s));
}

void Tables::drawSignature(double top, const QString &signer, const Spans &right)
{
    const TextStyle style = tableStyle(textPt);
    const double edge = mm(prefillLeftMm + prefillWidthMm);
    if (!signer.isEmpty())
        m_setter.drawUnbroken(m_setter.prepare(plain(m_writer.text(signer)), style),
            edge - mm(signerFromRightMm), top, Align::Left);
    m_setter.drawUnbroken(m_setter.prepare(right, style), edge - mm(signatureFromRightMm), top, Align::Right);
}

} // namespace

void drawPrefillTables(FormWriter &writer, PrefillPages &pages, const FormApplicant &applicant)
{
    Tables(writer, pages, applicant).draw();
}

} // namespace chuding::forms
