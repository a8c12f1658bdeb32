// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_labels.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

struct FieldLabels
{
    PaperField field;
    QStringList labels;
};

const QList<FieldLabels> &personLabels()
{
    static const QList<FieldLabels> table{
        {PaperField::Name, {u"姓名"_s}},
        {PaperField::IdNumber, {u"证件号码"_s, u"证件号"_s, u"身份证号"_s, u"身份证号码"_s, u"身份证件号码"_s,
                                   u"公民身份号码"_s}},
    };
    return table;
}

const QList<FieldLabels> &educationLabels()
{
    static const QList<FieldLabels> table{
        {PaperField::School, {u"学校名称"_s, u"院校"_s, u"院校名称"_s, u"毕业院校"_s, u"毕业学校"_s}},
        {PaperField::Major, {u"专业"_s, u"专业名称"_s, u"所学专业"_s}},
        {PaperField::Level, {u"层次"_s, u"学历层次"_s, u"培养层次"_s}},
        {PaperField::Category, {u"学历类别"_s}},
        {PaperField::Mode, {u"学习形式"_s}},
        {PaperField::Outcome, {u"毕(结)业"_s, u"毕结业"_s, u"毕(结)业结论"_s, u"毕结业结论"_s}},
        {PaperField::Enrolled, {u"入学日期"_s, u"入学时间"_s}},
        {PaperField::Graduated,
            {u"毕(结)业日期"_s, u"毕结业日期"_s, u"毕业日期"_s, u"毕(结)业时间"_s, u"毕业时间"_s}},
        {PaperField::CertificateNumber, {u"证书编号"_s, u"毕业证书编号"_s, u"学历证书编号"_s}},
        {PaperField::VerificationCode, {u"在线验证码"_s, u"验证码"_s}},
        {PaperField::Updated, {u"更新日期"_s}},
        {PaperField::ValidUntil, {u"有效期至"_s, u"验证有效期"_s, u"验证有效期至"_s, u"在线验证有效期"_s,
                                     u"在线验证有效期至"_s, u"报告有效期"_s, u"报告有效期至"_s, u"有效期"_s}},
    };
    return table;
}

const QList<FieldLabels> &submissionLabels()
{
    static const QList<FieldLabels> table{
        {PaperField::Unit,
            {u"单位"_s, u"单位名称"_s, u"工作单位"_s, u"现工作单位"_s, u"所在单位"_s, u"申报单位"_s}},
        {PaperField::Series, {u"申报系列"_s, u"系列"_s, u"系列名称"_s}},
        {PaperField::Specialty, {u"申报专业"_s, u"申报专业名称"_s, u"申报系列/专业"_s, u"申报系列(专业)"_s,
                                    u"申报系列及专业"_s, u"系列(专业)"_s, u"拟确定专业"_s}},
        {PaperField::Title,
            {u"拟确定专业技术职务"_s, u"拟确定职务"_s, u"拟确定专业技术职务任职资格"_s, u"拟确定任职资格"_s,
                u"确定专业技术职务"_s, u"申报职务"_s, u"拟任职务"_s, u"申报职称"_s, u"拟确定职称"_s}},
    };
    return table;
}

/// They end the value of another label.
const QStringList &otherLabels()
{
    static const QStringList labels{u"性别"_s, u"出生日期"_s, u"出生年月"_s, u"民族"_s, u"学制"_s, u"分院"_s,
        u"院系"_s, u"系所"_s, u"班级"_s, u"学号"_s, u"类型"_s, u"形式"_s, u"学籍状态"_s, u"离校日期"_s,
        u"预计毕业日期"_s, u"校(院)长姓名"_s, u"校长姓名"_s, u"院长姓名"_s, u"政治面貌"_s, u"籍贯"_s,
        u"联系电话"_s, u"学历"_s, u"学位"_s, u"曾用名"_s, u"填表时间"_s, u"填表日期"_s, u"单位性质"_s,
        u"行政职务"_s, u"现有专业技术职务"_s, u"参加工作时间"_s, u"年度"_s, u"学时"_s, u"总学时"_s,
        u"证书类型"_s, u"发证日期"_s, u"发证单位"_s, u"照片"_s};
    return labels;
}

using Table = QHash<QString, PaperField>;

Table tableOf(std::initializer_list<const QList<FieldLabels> *> parts)
{
    Table table;
    for (const QList<FieldLabels> *part : parts) {
        for (const FieldLabels &row : *part) {
            for (const QString &label : row.labels)
                table.insert(label, row.field);
        }
    }
    return table;
}

struct TitleRow
{
    PaperTitle title;
    QString ending;
};

/// The longer ones first.
const QList<TitleRow> &titleRows()
{
    static const QList<TitleRow> rows{
        {PaperTitle::EducationRecord, u"学历证书电子注册备案表"_s},
        {PaperTitle::EnrolmentReport, u"学籍在线验证报告"_s},
        {PaperTitle::Submission, u"初次确定专业技术职务呈报表"_s},
        {PaperTitle::Submission, u"初次确定专业技术职务任职资格呈报表"_s},
        {PaperTitle::Training, u"专业技术人员继续教育证书"_s},
        {PaperTitle::Training, u"继续教育学时证明"_s},
        {PaperTitle::Training, u"继续教育合格证书"_s},
    };
    return rows;
}

} // namespace

const QSet<QString> &allLabels()
{
    static const QSet<QString> labels = [] {
        const QStringList named =
            tableOf({&personLabels(), &educationLabels(), &submissionLabels()}).keys() + otherLabels();
        return QSet<QString>(named.cbegin(), named.cend());
    }();
    return labels;
}

std::optional<PaperField> fieldOfLabel(PaperTitle title, const QString &label)
{
    static const Table person = tableOf({&personLabels()});
    static const Table education = tableOf({&personLabels(), &educationLabels()});
    static const Table submission = tableOf({&personLabels(), &submissionLabels()});
    const bool isEducation = title == PaperTitle::EducationRecord || title == PaperTitle::EnrolmentReport;
    const bool isSubmission = title == PaperTitle::Submission || title == PaperTitle::Prefill;
    const Table &table = isEducation ? education : isSubmission ? submission : person;
    const auto found = table.constFind(label);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

PaperTitle titleFromText(const QString &row)
{
    constexpr qsizetype mostBefore = 20; // 新疆维吾尔自治区, 教育部
    for (const TitleRow &title : titleRows()) {
        const qsizetype at = row.indexOf(title.ending);
        if (at < 0 || at > mostBefore)
            continue;
        const QString before = row.first(at);
        const QString behind = row.sliced(at + title.ending.size());
        const bool isSentence = before.contains(u'《') || before.contains(u'。') || before.contains(u'、') ||
                                before.contains(u',');
        // （样表） may stand behind it.
        if (!isSentence && (behind.isEmpty() || (behind.startsWith(u'(') && behind.endsWith(u')'))))
            return title.title;
    }
    return PaperTitle::Unknown;
}

bool hasTablesWithHeader(PaperTitle title)
{
    return title == PaperTitle::EducationRecord || title == PaperTitle::EnrolmentReport ||
           title == PaperTitle::Training;
}

} // namespace chuding
