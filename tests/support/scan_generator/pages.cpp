// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "sheet.h"

#include "domain/id_number.h"

#include <functional>

namespace chuding::samples {

namespace {

using namespace Qt::StringLiterals;

constexpr QSizeF Portrait(210, 297);
constexpr QSizeF Landscape(297, 210);
constexpr double Left = 28;
constexpr double Width = 156;
constexpr int JpegQuality = 60;

const Qt::Alignment Centred = Qt::AlignCenter;
const Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;
const Qt::Alignment Leading = Qt::AlignLeft | Qt::AlignVCenter;

/// A year's number stands for the papers of that year, 0 for papers without one.
using Draw = std::function<void(Sheet &, const Applicant &, int year)>;

const Education &basis(const Applicant &applicant)
{
    static const Education none;
    return applicant.dossier.education.isEmpty() ? none : applicant.dossier.education.first();
}

QString sexOf(const Applicant &applicant)
{
    return applicant.dossier.person.sex ? codeText(*applicant.dossier.person.sex) : QString();
}

QString levelOf(const Applicant &applicant)
{
    return basis(applicant).level ? codeText(*basis(applicant).level) : QString();
}

bool unitSigns(const Applicant &applicant)
{
    return applicant.dossier.unitPapersSigned.value_or(false);
}

/// "3 years of study" before the day of graduation, by level.
int yearsOfStudy(const Applicant &applicant)
{
    const EducationLevel level = basis(applicant).level.value_or(EducationLevel::Bachelor);
    switch (level) {
    case EducationLevel::Bachelor:
        return 4;
    case EducationLevel::BachelorUpgrade:
        return 2;
    default:
        return 3;
    }
}

QDate paperDate(const Applicant &applicant)
{
    return applicant.resultDate.isValid() ? applicant.resultDate : QDate(2024, 10, 14);
}

void drawTitle(Sheet &sheet, double top, const QString &title, double points = 22)
{
    sheet.text(QRectF(15, top, sheet.size().width() - 30, 14), title, Face::Bold, points, Centred);
}

/// Issuer, date and what is pressed on them.
void drawIssuer(Sheet &sheet, double top, const QString &issuer, const QString &date, bool sealed)
{
    const double right = sheet.size().width() - 34;
    sheet.text(QRectF(right - 100, top, 92, 9), issuer, Face::Fang, 16, Right);
    sheet.text(QRectF(right - 100, top + 10, 88, 9), date, Face::Fang, 16, Right);
    if (sealed)
        sheet.seal(QPointF(right - 32, top + 9), issuer);
}

struct Letter
{
    QString annex;
    QString title;
    QStringList paragraphs;
    QString signLabel; ///< empty: nobody signs
    bool signedByHand = true;
    QString issuer;
    QDate date;
    bool sealed = true;
};

void drawLetter(Sheet &sheet, const Letter &letter)
{
    sheet.text(QRectF(Left, 37, 60, 8), letter.annex, Face::Black, 16, Leading);
    drawTitle(sheet, 50, letter.title);
    double y = 74;
    for (const QString &paragraph : letter.paragraphs)
        y = sheet.paragraph(y, Left, Width, paragraph);
    if (!letter.signLabel.isEmpty()) {
        sheet.text(QRectF(Left + 10, y + 12, 90, 8), letter.signLabel, Face::Fang, 16, Leading);
        if (letter.signedByHand)
            sheet.signature(
                QPointF(Left + 10 + 5.7 * static_cast<double>(letter.signLabel.size()), y + 20), 46);
        y += 14;
    }
    drawIssuer(sheet, y + 20, letter.issuer, chineseDate(letter.date), letter.sealed);
}

QString statedBy(const Person &person)
{
    return person.name + u"，"_s + (person.sex ? codeText(*person.sex) : QString()) + u"，"_s +
           person.ethnicGroup + u"，"_s + person.politicalStatus;
}

QString announcement()
{
    return u"根据《关于开展博湖县2024年度初次确定专业技术职务任职资格工作的通知》工作要求，"_s;
}

void drawDiploma(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const Education &education = basis(applicant);
    const bool secondary = education.level == EducationLevel::Secondary;
    sheet.ground(QRectF(12, 10, 273, 190), QColor(252, 247, 232), QColor(150, 40, 40));
    drawTitle(sheet, 28, secondary ? u"普通中等专业学校毕业证书"_s : u"普通高等学校毕业证书"_s, 30);
    sheet.photo(QRectF(34, 62, 33, 44));
    const QDate end = education.graduated.earliest();
    const QString text =
        u"学生 %1 性别 %2，%3生，于%4年9月至%5在本校 %6 专业 %7年制%8学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"_s
            .arg(person.name, sexOf(applicant), person.birth.toChinese())
            .arg(end.year() - yearsOfStudy(applicant))
            .arg(chineseMonth(end), education.major)
            .arg(yearsOfStudy(applicant))
            .arg(levelOf(applicant));
    sheet.paragraph(60, 84, 172, text, 18, Face::Kai);
    sheet.text(QRectF(40, 140, 110, 9), u"校名："_s + education.school, Face::Kai, 16);
    sheet.text(QRectF(166, 140, 44, 9), u"校（院）长："_s, Face::Kai, 16);
    sheet.signature(QPointF(204, 150), 44);
    sheet.text(QRectF(40, 165, 120, 9), u"证书编号："_s + education.diplomaNumber, Face::Kai, 14);
    sheet.text(QRectF(180, 165, 90, 9), chineseDate(end), Face::Kai, 16, Centred);
    sheet.seal(QPointF(122, 150), education.school);
}

void drawDegree(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const Education &education = basis(applicant);
    const QString degree = codeText(education.degree.value_or(Degree::Bachelor));
    sheet.ground(QRectF(12, 10, 273, 190), QColor(246, 250, 246), QColor(30, 90, 70));
    drawTitle(sheet, 26, degree + u"学位证书"_s, 32);
    sheet.photo(QRectF(34, 60, 33, 44));
    const QString text =
        u"%1，%2，%3生。在%4%5专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予%6学位。"_s
            .arg(person.name, sexOf(applicant), person.birth.toChinese(), education.school, education.major,
                degree);
    sheet.paragraph(58, 84, 172, text, 18, Face::Kai);
    sheet.text(QRectF(40, 138, 60, 9), u"学位评定委员会主席："_s, Face::Kai, 15);
    sheet.signature(QPointF(96, 148), 42);
    sheet.text(QRectF(40, 165, 120, 9),
        u"证书编号："_s + education.diplomaNumber.left(5) + u"4"_s + education.diplomaNumber.mid(6),
        Face::Kai, 14);
    sheet.text(QRectF(180, 165, 90, 9), chineseDate(education.graduated.earliest()), Face::Kai, 16, Centred);
    sheet.seal(QPointF(206, 146), education.school);
}

void drawEducationRecord(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const Education &education = basis(applicant);
    drawTitle(sheet, 24, u"教育部学历证书电子注册备案表"_s, 20);
    sheet.text(QRectF(Left, 42, Width, 7), u"更新日期：2024年10月9日"_s, Face::Song, 10, Right);
    const double end = sheet.table(52, Left,
        {{12, {{28, u"姓名"_s}, {58, person.name}, {28, u"性别"_s}, {42, sexOf(applicant)}}},
            {12, {{28, u"出生日期"_s}, {58, person.birth.toChinese()}, {28, u"学习形式"_s},
                     {42, u"普通全日制"_s}}},
            {12, {{28, u"院校名称"_s}, {58, education.school}, {28, u"层次"_s}, {42, levelOf(applicant)}}},
            {12, {{28, u"专业名称"_s}, {58, education.major}, {28, u"学制"_s},
                     {42, QString::number(yearsOfStudy(applicant)) + u"年"_s}}},
            {12, {{28, u"毕业日期"_s}, {58, education.graduated.toChinese()}, {28, u"毕（结）业"_s},
                     {42, u"毕业"_s}}},
            {12, {{28, u"证书编号"_s}, {128, education.diplomaNumber}}},
            {12, {{28, u"在线验证码"_s}, {128, u"试例 仅作样张 不可验证"_s}}}});
    sheet.photo(QRectF(Left + 4, end + 12, 33, 44));
    sheet.matrixCode(QRectF(Left + 112, end + 12, 38, 38));
    sheet.paragraph(end + 72, Left, Width, u"备案表内容标记“样张”者为虚构示例，任何人和单位均不存在。"_s,
        10.5, Face::Song);
}

void drawTraining(Sheet &sheet, const Applicant &applicant, int year, const QString &course)
{
    const Person &person = applicant.dossier.person;
    sheet.ground(QRectF(16, 18, 178, 126), QColor(250, 248, 240), QColor(176, 140, 60));
    drawTitle(sheet, 34, u"专业技术人员继续教育培训合格证书"_s, 21);
    sheet.paragraph(58, 32, 146,
        u"%1同志（%2）于%3年度参加专业技术人员继续教育%4学习，考核合格，特发此证。"_s
            .arg(person.name, applicant.dossier.employment.unitName)
            .arg(year)
            .arg(course),
        15, Face::Kai);
    const bool publicCourse = course == u"公需课"_s;
    sheet.text(QRectF(32, 104, 80, 8), u"学时："_s + (publicCourse ? u"32"_s : u"60"_s), Face::Kai, 13);
    sheet.text(QRectF(32, 114, 90, 8), u"编号：SL%1%2"_s.arg(year).arg(publicCourse ? u"GX0"_s : u"ZY0"_s),
        Face::Kai, 12);
    const int month = year < 2024 ? 12 : 9; // the season ends in October 2024
    sheet.text(QRectF(104, 116, 70, 8), u"%1年%2月"_s.arg(year).arg(month), Face::Kai, 13, Centred);
    sheet.seal(QPointF(142, 112), u"试例专业技术人员培训中心"_s);
}

void drawProfessionalTraining(Sheet &sheet, const Applicant &applicant, int year)
{
    drawTraining(sheet, applicant, year, u"专业课"_s);
}

void drawPublicTraining(Sheet &sheet, const Applicant &applicant, int year)
{
    drawTraining(sheet, applicant, year, u"公需课"_s);
}

void drawMandarin(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const MandarinCertificate &mandarin = applicant.dossier.mandarin;
    sheet.ground(QRectF(16, 20, 178, 118), QColor(238, 245, 250), QColor(40, 90, 150));
    drawTitle(sheet, 32, u"普通话水平测试等级证书"_s, 22);
    sheet.photo(QRectF(148, 52, 28, 37));
    const QString score = mandarin.score ? QString::number(*mandarin.score, 'f', 1) : QString();
    const QString level = mandarin.level ? codeText(*mandarin.level) : QString();
    const QList<std::pair<QString, QString>> lines{{u"姓　　名："_s, person.name},
        {u"性　　别："_s, sexOf(applicant)}, {u"证件号码："_s, person.idNumber}, {u"测试成绩："_s, score},
        {u"等　　级："_s, level}};
    double y = 52;
    for (const auto &[label, value] : lines) {
        sheet.text(QRectF(30, y, 112, 8), label + value, Face::Kai, 14);
        y += 11;
    }
    sheet.text(QRectF(92, 116, 70, 8), u"测试时间：2023年5月"_s, Face::Kai, 12, Centred);
    sheet.seal(QPointF(130, 112), u"试例普通话水平测试站"_s);
}

void drawAssessmentForm(Sheet &sheet, const Applicant &applicant, int year)
{
    const Person &person = applicant.dossier.person;
    const Employment &work = applicant.dossier.employment;
    QString result;
    for (const Assessment &assessment : applicant.dossier.assessments) {
        if (assessment.year == year)
            result = codeText(assessment.result);
    }
    drawTitle(sheet, 22, u"事业单位工作人员年度考核登记表"_s, 19);
    sheet.text(QRectF(Left, 36, Width, 8), u"（%1年度）"_s.arg(year), Face::Fang, 14, Centred);
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    const double end = sheet.table(46, Left,
        {{11, {{22, u"姓名"_s}, {46, person.name}, {18, u"性别"_s}, {20, sexOf(applicant)},
                  {22, u"出生年月"_s}, {28, person.birth.toChineseMonth()}}},
            {11, {{22, u"单位"_s}, {84, work.unitName}, {22, u"岗位"_s}, {28, work.postName}}},
            {70,
                {{22, u"个人总结"_s},
                    {134,
                        u"　　本年度认真学习政策和业务知识，服从安排，按时完成本岗位各项工作任务，遵守单位规章制度，无违规违纪情况。不足之处是实践经验还需积累，今后将继续努力。（试例）"_s,
                        top}}},
            {34, {{22, u"主管领导评语"_s}, {134, u"　　该同志工作认真，团结同事。"_s, top}}},
            {34, {{22, u"考核等次"_s}, {134, result}}},
            {30, {{22, u"本人意见"_s}, {134, u"　　同意。"_s, top}}}});
    sheet.signature(QPointF(Left + 86, 46 + 22 + 70 + 30), 40);
    sheet.signature(QPointF(Left + 86, end - 6), 40);
    sheet.text(QRectF(Left + 60, end - 44, 90, 8), u"%1年12月28日"_s.arg(year), Face::Fang, 12, Right);
    sheet.seal(QPointF(Left + 118, end - 48), work.unitName);
}

void drawAssessmentProof(Sheet &sheet, const Applicant &applicant, int year)
{
    const Person &person = applicant.dossier.person;
    const Employment &work = applicant.dossier.employment;
    QString result;
    for (const Assessment &assessment : applicant.dossier.assessmentProofs) {
        if (assessment.year == year)
            result = codeText(assessment.result);
    }
    drawLetter(sheet,
        {{}, u"考核证明"_s,
            {u"兹证明%1（身份证号%2），自%3起在我单位%4岗位从事专业技术工作。该同志%5年度表现良好，遵纪守法，胜任本职工作，经考核为%6。"_s
                    .arg(person.name, person.idNumber, work.professionalStart.toChineseMonth(), work.postName)
                    .arg(year)
                    .arg(result),
                u"特此证明。"_s},
            u"单位职称工作分管领导："_s, unitSigns(applicant), work.unitName, paperDate(applicant),
            unitSigns(applicant)});
}

void drawNotice(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    const Employment &work = dossier.employment;
    drawLetter(sheet,
        {u"附件2"_s, u"公　示"_s,
            {announcement() + u"现对%1 1名同志申报初次确定职称情况进行公示："_s.arg(dossier.person.name),
                statedBy(dossier.person) + u"，身份证号%1，参加工作时间%2，编制在%3。%2至今在%3工作。"_s.arg(
                                               maskedIdNumber(dossier.person.idNumber),
                                               work.workStart.toChineseMonth(), work.unitName),
                u"思想政治条件：拥护党的领导，遵纪守法，爱岗敬业，职业操守良好。"_s,
                u"业绩成果：能独立完成%1岗位的日常工作，参与本单位年度重点任务。"_s.arg(work.postName),
                u"现申请初定%1专业%2职称。"_s.arg(dossier.application.specialty,
                    codeText(dossier.application.level.value_or(TitleLevel::Assistant))),
                u"公示时间从%1起至%2止（公示期不少于5个工作日）。如对%3同志的相关信息有疑异，请电话或书面形式反映至试例办公室，监督电话：0996-0000000。"_s
                    .arg(chineseDate(applicant.publicity.from), chineseDate(applicant.publicity.to),
                        dossier.person.name)},
            u"签字："_s, unitSigns(applicant), work.unitName, applicant.publicity.from,
            unitSigns(applicant)});
}

void drawNoticeResult(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    drawLetter(sheet,
        {u"附件3"_s, u"公示结果"_s,
            {announcement() +
                u"%1于%2起至%3止，对%4 1名同志申报初次确定职称情况进行了为期5个工作日的公示，公示期间无异议，未收到举报情况。"_s
                    .arg(dossier.employment.unitName, chineseDate(applicant.publicity.from),
                        chineseDate(applicant.publicity.to), dossier.person.name)},
            {}, false, dossier.employment.unitName, paperDate(applicant), unitSigns(applicant)});
}

void drawRecommendation(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    drawLetter(sheet,
        {{}, u"推荐报告"_s,
            {u"博湖县试例人力资源和社会保障局："_s,
                u"%1同志申报初次确定%2专业技术职务任职资格，所交材料经我单位审核真实有效，公示期满无异议。经研究，同意推荐%1同志申报初定%2专业%3。"_s
                    .arg(dossier.person.name, dossier.application.specialty, dossier.application.title)},
            u"单位职称工作分管领导："_s, unitSigns(applicant), dossier.employment.unitName,
            paperDate(applicant), unitSigns(applicant)});
}

void drawCommitment(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    drawTitle(sheet, 40, u"个人承诺书"_s);
    double y = sheet.paragraph(66, Left, Width,
        u"本人%1，身份证号%2，现申报初次确定%3专业技术职务任职资格。本人承诺所填报的内容和提交的全部材料真实、有效，如有虚假，愿承担由此产生的一切责任。"_s
            .arg(dossier.person.name, dossier.person.idNumber, dossier.application.specialty));
    y = sheet.paragraph(y, Left, Width, u"特此承诺。"_s);
    sheet.text(QRectF(92, y + 20, 30, 8), u"承诺人："_s, Face::Fang, 16);
    sheet.signature(QPointF(116, y + 28), 52);
    sheet.text(QRectF(92, y + 36, 80, 8), chineseDate(paperDate(applicant)), Face::Fang, 16, Right);
}

void drawTeacher(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const QStringList kind = applicant.dossier.teacherCertificate.split(u' ');
    sheet.ground(QRectF(16, 20, 178, 118), QColor(250, 242, 228), QColor(150, 60, 30));
    drawTitle(sheet, 30, u"教师资格证书"_s, 24);
    sheet.photo(QRectF(28, 52, 30, 40));
    const QStringList lines{u"持证人："_s + person.name, u"性　别："_s + sexOf(applicant),
        u"身份证号："_s + person.idNumber, u"资格种类："_s + kind.value(0) + u"教师资格"_s,
        u"任教学科："_s + kind.value(1)};
    double y = 50;
    for (const QString &line : lines) {
        sheet.text(QRectF(68, y, 120, 8), line, Face::Kai, 14);
        y += 11;
    }
    sheet.text(
        QRectF(100, 118, 70, 8), chineseDate(basis(applicant).graduated.earliest()), Face::Kai, 12, Centred);
    sheet.seal(QPointF(140, 112), u"试例教师资格认定机构"_s);
}

void drawRegister(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const Education &education = basis(applicant);
    drawTitle(sheet, 24, u"毕业生登记表"_s);
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    const double end = sheet.table(44, Left,
        {{12, {{24, u"姓名"_s}, {54, person.name}, {24, u"性别"_s}, {54, sexOf(applicant)}}},
            {12, {{24, u"民族"_s}, {54, person.ethnicGroup}, {24, u"出生日期"_s},
                     {54, person.birth.toChinese()}}},
            {12, {{24, u"学校"_s}, {54, education.school}, {24, u"专业"_s}, {54, education.major}}},
            {12, {{24, u"毕业时间"_s}, {54, education.graduated.toChinese()}, {24, u"学历"_s},
                     {54, levelOf(applicant)}}},
            {52, {{24, u"本人简历"_s},
                     {132, u"　　小学、初中在试例就读，后考入%1学习，担任班级委员。"_s.arg(education.school),
                         top}}},
            {52, {{24, u"学校意见"_s}, {132, u"　　准予毕业。"_s, top}}}});
    sheet.text(QRectF(Left + 60, end - 14, 90, 8), chineseDate(education.graduated.earliest()), Face::Fang,
        12, Right);
    sheet.seal(QPointF(Left + 122, end - 20), education.school);
}

void drawAppraisal(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const Education &education = basis(applicant);
    drawTitle(sheet, 24, u"毕业生鉴定表"_s);
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    const double end = sheet.table(44, Left,
        {{12, {{28, u"姓名"_s}, {50, person.name}, {28, u"专业"_s}, {50, education.major}}},
            {74,
                {{28, u"自我鉴定"_s},
                    {128,
                        u"　　在校期间学习认真，掌握了%1专业的基础知识和操作技能，积极参加实习，尊敬师长，团结同学。"_s
                            .arg(education.major),
                        top}}},
            {50, {{28, u"班组鉴定"_s}, {128, u"　　情况属实，同意。"_s, top}}},
            {50, {{28, u"学校鉴定"_s}, {128, u"　　同意毕业。"_s, top}}}});
    sheet.signature(QPointF(Left + 100, end - 108), 44);
    sheet.signature(QPointF(Left + 100, end - 58), 44);
    sheet.seal(QPointF(Left + 122, end - 22), education.school);
}

void drawTranscript(Sheet &sheet, const Applicant &applicant, int)
{
    const Person &person = applicant.dossier.person;
    const Education &education = basis(applicant);
    drawTitle(sheet, 22, education.school + u"学生成绩单"_s, 19);
    sheet.text(QRectF(Left, 40, Width, 8),
        u"姓名：%1　　专业：%2　　毕业时间：%3"_s.arg(
            person.name, education.major, education.graduated.toChineseMonth()),
        Face::Fang, 12);
    const QStringList courses{u"语文"_s, u"数学"_s, u"思想政治"_s, u"计算机应用基础"_s, u"体育与健康"_s,
        u"专业基础一"_s, u"专业基础二"_s, u"专业技能一"_s, u"专业技能二"_s, u"生产实习"_s, u"顶岗实习"_s,
        u"毕业设计"_s};
    Chance chance(person.name + u"/marks"_s);
    QList<Row> rows{{10, {{14, u"序号"_s}, {82, u"课程"_s}, {30, u"学时"_s}, {30, u"成绩"_s}}}};
    for (qsizetype index = 0; index < courses.size(); ++index) {
        rows.append({11, {{14, QString::number(index + 1)}, {82, courses.at(index)},
                             {30, QString::number(36 * (1 + index % 3))},
                             {30, QString::number(static_cast<int>(chance.between(68, 96)))}}});
    }
    const double end = sheet.table(52, Left, rows);
    drawIssuer(sheet, end + 20, education.school, chineseDate(education.graduated.earliest()), true);
}

void drawExemption(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    const Education &education = basis(applicant);
    const Exemption exemption = dossier.exemption.value_or(Exemption());
    sheet.text(QRectF(Left, 24, 60, 8), u"附件1"_s, Face::Black, 16);
    drawTitle(sheet, 36, u"自治区“访惠聚”驻村等专业技术人员职称评审"_s, 19);
    drawTitle(sheet, 46, u"免除继续教育学习申请表"_s, 19);
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    const QString until = exemption.period.to.isKnown() ? exemption.period.to.toChineseMonth() : u"今"_s;
    const QString reason = u"　　%1至%2参加%3工作，%4。"_s.arg(exemption.period.from.toChineseMonth(), until,
        codeText(exemption.group), exemption.stage ? codeText(*exemption.stage) : QString());
    const QString degree = education.degree ? codeText(*education.degree) : QString();
    const double end = sheet.table(64, Left,
        {{12, {{26, u"姓名"_s}, {38, dossier.person.name}, {18, u"性别"_s}, {27, sexOf(applicant)},
                  {22, u"出生年月"_s}, {25, dossier.person.birth.toChineseMonth()}}},
            {12, {{26, u"身份证号"_s}, {46, dossier.person.idNumber}, {18, u"学历"_s},
                     {24, levelOf(applicant)}, {17, u"学位"_s}, {25, degree}}},
            {14, {{26, u"何时何学校何专业毕业"_s},
                     {130, u"%1毕业于%2%3专业"_s.arg(
                               education.graduated.toChineseMonth(), education.school, education.major)}}},
            {14, {{26, u"现工作单位"_s}, {56, dossier.employment.unitName}, {27, u"参加工作时间"_s},
                     {47, dossier.employment.workStart.toChineseMonth()}}},
            {14, {{26, u"现有专业技术职务"_s}, {56, u"无"_s}, {27, u"拟申报专业技术职务"_s},
                     {47, dossier.application.title}}},
            {50, {{26, u"免学理由"_s}, {130, reason, top}}},
            {54, {{26, u"审核意见"_s}, {130, u"　　情况属实，同意免学。"_s, top}}}},
        11);
    sheet.text(QRectF(Left + 60, end - 12, 90, 8), u"2024年9月27日"_s, Face::Fang, 12, Right);
    const QString approver = exemption.approver == ExemptionApprover::VillageWorkOffice
                                 ? u"博湖县试例访惠聚工作办公室"_s
                             : exemption.approver ? codeText(*exemption.approver)
                                                  : QString();
    if (!approver.isEmpty())
        sheet.seal(QPointF(Left + 124, end - 22), approver);
}

void drawSubmission(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    sheet.watermark(u"试例平台导出"_s);
    drawTitle(sheet, 24, u"初次确定专业技术职务呈报表"_s, 20);
    const double end = sheet.table(46, Left,
        {{12, {{28, u"姓名"_s}, {50, dossier.person.name}, {28, u"性别"_s}, {50, sexOf(applicant)}}},
            {12, {{28, u"身份证号"_s}, {50, dossier.person.idNumber}, {28, u"民族"_s},
                     {50, dossier.person.ethnicGroup}}},
            {12, {{28, u"工作单位"_s}, {128, dossier.employment.unitName}}},
            {12, {{28, u"申报专业"_s}, {50, dossier.application.specialty}, {28, u"拟确定职务"_s},
                     {50, dossier.application.title}}},
            {56, {{28, u"用人单位意见"_s}, {128, u"　　经公示无异议，材料真实，同意推荐。"_s, top}}},
            {50, {{28, u"主管部门意见"_s}, {128, {}, top}}},
            {50, {{28, u"人社部门意见"_s}, {128, {}, top}}}});
    sheet.signature(QPointF(Left + 44, end - 110), 44);
    if (unitSigns(applicant))
        sheet.seal(QPointF(Left + 124, end - 122), dossier.employment.unitName);
}

void drawNoticeReport(Sheet &sheet, const Applicant &applicant, int)
{
    const Dossier &dossier = applicant.dossier;
    const QDate date = dossier.eventMoment(DossierEvent::Delivered).date();
    drawLetter(sheet,
        {u"附件4"_s, u"公示情况报告"_s,
            {announcement() +
                    u"%1严格履行职称初次确定申报、审核、推荐各项工作职责，此次推荐1人，通过审核1人，现对通过审核人员公示情况汇报如下："_s
                        .arg(dossier.employment.unitName),
                u"此次通过审核人员中：申报初定初级1人。具体通过审核人员名单附后。公示期间无异议，未收到举报情况。"_s},
            {}, false, dossier.employment.unitName, date.isValid() ? date : paperDate(applicant),
            unitSigns(applicant)});
}

struct Paper
{
    AttachmentKind kind;
    QSizeF size;
    Draw draw;
};

const QList<Paper> &papers()
{
    static const QList<Paper> all{{AttachmentKind::Diploma, Landscape, drawDiploma},
        {AttachmentKind::DegreeCertificate, Landscape, drawDegree},
        {AttachmentKind::EducationRecord, Portrait, drawEducationRecord},
        {AttachmentKind::EnrolmentReport, Portrait, drawEducationRecord},
        {AttachmentKind::GraduateRegister, Portrait, drawRegister},
        {AttachmentKind::Appraisal, Portrait, drawAppraisal},
        {AttachmentKind::Transcript, Portrait, drawTranscript},
        {AttachmentKind::ProfessionalTraining, Portrait, drawProfessionalTraining},
        {AttachmentKind::PublicTraining, Portrait, drawPublicTraining},
        {AttachmentKind::ExemptionForm, Portrait, drawExemption},
        {AttachmentKind::MandarinCertificate, Portrait, drawMandarin},
        {AttachmentKind::AssessmentForm, Portrait, drawAssessmentForm},
        {AttachmentKind::AssessmentProof, Portrait, drawAssessmentProof},
        {AttachmentKind::Notice, Portrait, drawNotice},
        {AttachmentKind::NoticeResult, Portrait, drawNoticeResult},
        {AttachmentKind::Recommendation, Portrait, drawRecommendation},
        {AttachmentKind::Commitment, Portrait, drawCommitment},
        {AttachmentKind::TeacherCertificate, Portrait, drawTeacher},
        {AttachmentKind::Submission, Portrait, drawSubmission},
        {AttachmentKind::NoticeReport, Portrait, drawNoticeReport}};
    return all;
}

/// The years of which there is a paper of this kind; {0} for kinds without a year.
QList<int> yearsOf(const Dossier &dossier, AttachmentKind kind)
{
    QList<int> years;
    for (const TrainingCertificate &certificate : dossier.training) {
        const AttachmentKind paper = certificate.kind == TrainingKind::Professional
                                         ? AttachmentKind::ProfessionalTraining
                                         : AttachmentKind::PublicTraining;
        if (paper == kind)
            years.append(certificate.year);
    }
    const QList<Assessment> none;
    const QList<Assessment> &assessments = kind == AttachmentKind::AssessmentForm ? dossier.assessments
                                           : kind == AttachmentKind::AssessmentProof
                                               ? dossier.assessmentProofs
                                               : none;
    for (const Assessment &assessment : assessments)
        years.append(assessment.year);
    return years.isEmpty() ? QList<int>{0} : years;
}

} // namespace

QByteArray scanOf(const Applicant &applicant, AttachmentKind kind)
{
    QList<QImage> pages;
    for (const Paper &paper : papers()) {
        if (paper.kind != kind)
            continue;
        for (const int year : yearsOf(applicant.dossier, kind)) {
            const QString seed = applicant.dossier.person.name + codeKey(kind) + QString::number(year);
            Sheet sheet(paper.size, seed);
            paper.draw(sheet, applicant, year);
            pages.append(scanned(sheet.finished(), seed));
        }
    }
    return imagePdf(pages, JpegQuality);
}

} // namespace chuding::samples
