// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_samples.h"

#include "domain/id_number.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace chuding::samples {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

QString fictionalIdNumber(int number)
{
    const QString first = u"652829"_s + u"19990315"_s + u"%1"_s.arg(number % 1000, 3, 10, QLatin1Char('0'));
    return first + idNumberCheckDigit(first);
}

} // namespace

Policy policy()
{
    const QString folder = QStringLiteral(CHUDING_SOURCE_DIR "/resources/policies/xj-bohu-2024/");
    const PolicyReading reading =
        readPolicy(fileBytes(folder + u"policy.json"_s), fileBytes(folder + u"wording.json"_s));
    if (!reading.faults.isEmpty())
        qFatal("policy: %s", qPrintable(reading.faults.constFirst().pointer));
    return reading.policy;
}

Dossier teacher(int number, const QString &name)
{
    Dossier dossier;
    dossier.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    dossier.policyId = u"xj-bohu-2024"_s;
    dossier.person = {name, {}, number % 2 == 0 ? Sex::Female : Sex::Male, fictionalIdNumber(number),
        DayOrMonth(QDate(1999, 3, 15)), u"维吾尔族"_s, u"中共党员"_s, u"13800000000"_s};
    Employment &work = dossier.employment;
    work.unitName = u"博湖县试例中学"_s;
    work.department = u"博湖县教育和科学技术局"_s;
    work.staffUnit = u"博湖县试例中学"_s;
    work.workStart = DayOrMonth::ofMonth(2022, 9);
    dossier.workHistory = {
        {{DayOrMonth::ofMonth(2022, 9), DayOrMonth::ofMonth(2023, 8)}, u"博湖县例乡小学"_s, false},
        {{DayOrMonth::ofMonth(2023, 8), {}}, u"博湖县试例中学"_s, false}};
    dossier.education = {{EducationLevel::Bachelor, StudyMode::FullTime, StudyOutcome::Graduated,
        u"新疆试例大学"_s, u"汉语言文学"_s, DayOrMonth::ofMonth(2022, 7), Degree::Bachelor, {}, {}}};
    dossier.application = {u"中小学教师"_s, TitleLevel::Assistant, u"二级教师"_s};
    dossier.politicsText =
        u"拥护中国共产党的领导，热爱祖国，遵纪守法，忠诚党的教育事业，恪守职业道德和从业行为规范。"_s;
    dossier.meritText =
        u"承担七年级2个班的语文教学工作，周课时14节；2023年获校级优秀教案二等奖，所带班级语文平均分提高6.5分，本人承担全部教学设计。"_s;
    return dossier;
}

FormData data(const QStringList &names)
{
    FormData data;
    data.policy = policy();
    data.unitName = u"博湖县试例中学"_s;
    data.moment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    PublicityRound round;
    round.unitName = data.unitName;
    round.period = {QDate(2024, 10, 9), QDate(2024, 10, 16)};
    round.postedOn = QDate(2024, 10, 8);
    round.office = u"校"_s;
    round.phone = u"0996-6620000"_s;
    round.objection = ObjectionState::None;
    round.resultDate = QDate(2024, 10, 17);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Dossier dossier = teacher(static_cast<int>(i) + 1, names[i]);
        round.members.append({dossier.id, dossier.person.idNumber, dossier.person.name,
            dossier.application.specialty, dossier.employment.unitName, 1});
        data.applicants.append({dossier, {}});
    }
    data.round = round;
    return data;
}

QList<Finding> findings()
{
    return {{u"R-PUB-7"_s, Severity::Error, u"publicity"_s, u"公示只有4个工作日，少于5个工作日。"_s,
                u"把公示期延长到2024年10月16日，或重新公示。"_s, u"五(一)5：“公示期不少于5个工作日”"_s},
        {u"R-MANDARIN-4"_s, Severity::Warning, u"mandarin.level"_s,
            u"普通话等级为二级乙等，任教学科含语文。"_s, u"核对任教学科。"_s,
            u"五(一)3：“语文学科教师须达到二级甲等以上”"_s},
        {u"R-SIGN-1"_s, Severity::Confirm, u"attachments"_s,
            u"请核对单位证明是否由分管领导签字并加盖公章。"_s, {}, {}}};
}

QList<ChecklistItem> answers()
{
    using State = ChecklistItem::State;
    const auto item = [](const QString &rule, const QString &question, State state, bool yes) {
        const Moment at(QDate(2024, 10, 9), QTime(10, 30));
        return ChecklistItem{{rule, Severity::Confirm, {}, question, {}, u"五(一)5：“单位公示”"_s}, state,
            {rule, yes, yes ? QString() : u"推荐报告未盖章，已退回。"_s, u"李例"_s, at, {}}, false};
    };
    return {item(u"R-ATT-11"_s, u"承诺书是否由本人签名？"_s, State::Yes, true),
        item(u"R-SIGN-1"_s, u"单位证明是否盖章？"_s, State::No, false),
        item(u"R-ATT-14"_s, u"材料是否都已上传？"_s, State::Lapsed, true)};
}

FormData onePerson()
{
    FormData data = samples::data({u"张试"_s});
    Dossier &dossier = data.applicants[0].dossier;
    dossier.exemption = Exemption{ExemptionGroup::VillageWork, ExemptionStage::Serving, {},
        {DayOrMonth::ofMonth(2023, 3), {}}, u"博湖县例乡试村驻村工作队"_s};
    dossier.employment.postName = u"语文教师"_s;
    dossier.employment.professionalStart = DayOrMonth::ofMonth(2022, 9);
    dossier.assessments = {{2022, AssessmentResult::Qualified}, {2023, AssessmentResult::Excellent}};
    data.applicants[0].findings = samples::findings();
    data.applicants[0].answers = samples::answers();
    return data;
}

/// As of the first day after the holidays.
FormData schedulePaper()
{
    FormData data;
    data.policy = samples::policy();
    data.moment = Moment(QDate(2024, 10, 8), QTime(12, 0));
    data.schedule = planSchedule(data.policy, bundledCalendar(), data.moment);
    return data;
}

FormData keyPaper()
{
    FormData data;
    data.policy = samples::policy();
    data.moment = Moment(QDate(2024, 10, 8), QTime(12, 0));
    data.key = KeyFacts{u"博湖县试例中学"_s, u"12652829MB1Q23456X"_s, OfficeRole::Employer, u"李例"_s,
        u"EC P-256"_s, QString(32, u'a') + QString(16, u'0') + QString(16, u'7'), QDate(2024, 9, 25),
        QDate(2029, 9, 24), {}};
    return data;
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(CHUDING_TEST_DATA "/forms/") + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return squeezed(QString::fromUtf8(file.readAll()));
}

/// The golden text with all its blanks; between its lines a blank may stand or not.
QRegularExpression spacedGolden(const QString &name)
{
    QFile file(QStringLiteral(CHUDING_TEST_DATA "/forms/") + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QRegularExpression(u"(?!)"_s);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = QRegularExpression::escape(line);
    return QRegularExpression(QRegularExpression::anchoredPattern(lines.join(u" ?"_s)));
}

FormPdf made(FormKind kind, const FormData &data)
{
    const Result<FormPdf> pdf = formPdf(kind, data);
    if (!pdf) {
        qWarning("%s", qPrintable(pdf.error().detail));
        return {};
    }
    return *pdf;
}

QString textOf(FormKind kind, const FormData &data)
{
    return pdfText(made(kind, data).bytes);
}

/// What is drawn on a page, in points.
QRectF bounds(const FormDocument &document, int page)
{
    QImage image(document.pageSize(page).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, page);
    painter.end();
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

QString lastPageText(const QByteArray &pdf, int page)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) < 0)
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s,
        {u"-raw"_s, u"-f"_s, QString::number(page), u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    return squeezed(QString::fromUtf8(process.readAllStandardOutput()));
}

QString squeezed(QString text)
{
    static const QRegularExpression blanks(
        u"[\\s\\x{3000}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blanks);
}

QString rawPdfText(const QByteArray &pdf, const QStringList &options)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"form.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString spacedPdfText(const QByteArray &pdf, const QStringList &options)
{
    static const QRegularExpression pageNumber(u"— ?\\d+ ?—"_s);
    static const QRegularExpression lineEnd(u"[\\n\\r\\f]+"_s);
    return rawPdfText(pdf, options).remove(pageNumber).remove(lineEnd).trimmed();
}

QString pdfText(const QByteArray &pdf)
{
    static const QRegularExpression pageNumber(u"— ?\\d+ ?—"_s);
    return squeezed(rawPdfText(pdf).remove(pageNumber));
}

} // namespace chuding::samples
