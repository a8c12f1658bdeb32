// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "header_finder.h"
#include "header_mapping.h"

#include "domain/id_number.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownChoices = 60;

struct FieldWords
{
    QStringView key;
    QStringView words; ///< blanks between them
};

/// What units call the fields in rosters of their own, besides header and aliases; keys of educations without
/// their number.
constexpr FieldWords fieldWords[] = {
    {u"person.name", u"名字 人员姓名"},
    {u"person.id", u"身份证 身份证件号 身份证件号码 居民身份证号 证件号码 公民身份号 公民身份证号"},
    {u"person.birth", u"出生时间 出生年月日 生日"},
    {u"person.ethnic", u"民族成分 民族成份"},
    {u"person.phone", u"电话 电话号码 手机 手机号 手机号码 联系方式 移动电话"},
    {u"unit.name", u"单位名称 所在单位 用人单位 单位全称 现工作单位"},
    {u"unit.uscc", u"信用代码 社会信用代码"},
    {u"unit.kind", u"单位类型 单位类别"},
    {u"unit.department", u"主管部门 主管单位"},
    {u"staff.unit", u"编制所在单位"},
    {u"post.category", u"岗位类型"},
    {u"post.name", u"岗位 现岗位 工作岗位"},
    {u"post.subject", u"任教科目 任课学科 学科"},
    {u"work.start", u"参加工作日期 参加工作年月 参工时间"},
    {u"work.professionalStart", u"从事专业技术工作年月 从事专业技术工作日期 从事专技工作时间"},
    {u"work.history", u"工作简历 简历"},
    {u"title.current", u"现有职称 现职称 现任职称 现任专业技术职务 现专业技术职务"},
    {u"edu.level", u"文化程度 学历层次"},
    {u"edu.mode", u"学习方式 学历形式"},
    {u"edu.school", u"毕业院校 院校 毕业院校名称"},
    {u"edu.major", u"毕业专业 所学专业名称"},
    {u"edu.graduated", u"毕业日期 毕业年月"},
    {u"edu.diplomaNo", u"毕业证书编号 毕业证编号 毕业证书号 毕业证号"},
    {u"apply.specialty", u"申报专业名称 拟申报专业"},
    {u"apply.level", u"申报等级 拟申报级别"},
    {u"apply.title", u"申报职称 拟申报职称 申报资格 申报职务名称"},
    {u"mandarin.level", u"普通话水平 普通话"},
    {u"mandarin.score", u"普通话成绩 普通话得分"},
    {u"teacher.certificate", u"教师资格"},
    {u"assessments", u"年度考核结果 考核结果"},
};

/// What stands beside the words of a field and makes another thing of it.
const QStringList &otherThings()
{
    static const QStringList words{u"编号"_s, u"号"_s, u"时间"_s, u"日期"_s, u"年"_s, u"期"_s, u"地"_s,
        u"是否"_s, u"单位"_s, u"学校"_s, u"专业"_s, u"证"_s, u"备注"_s, u"等级"_s, u"分"_s, u"家"_s, u"父"_s,
        u"母"_s, u"联系人"_s, u"审核"_s};
    return words;
}

/// A header without what says nothing: remarks in brackets, whose it is.
QString bareHeader(const QString &header)
{
    static const QRegularExpression brackets(u"[(\\[【〔（][^)\\]】〕）]*[)\\]】〕）]"_s);
    static const QRegularExpression signs(u"[\\p{P}\\p{S}\\s]"_s);
    static const QRegularExpression owners(
        u"^(本人|员工|职工|个人|申报人员|申报人|申请人|人员|教师(?!资格))"_s);
    QString bare = comparedHeader(header);
    bare.remove(brackets).remove(signs);
    const QString without = QString(bare).remove(owners);
    return without.size() >= 2 ? without : bare;
}

/// 第二学历 → 2, and takes the number off; 1 without one.
int takeEducationNumber(QString &header)
{
    static const QRegularExpression number(
        u"^(第([一二三四五六七八九1-9])|最高)|([一二三四五六七八九1-9])$"_s);
    const QRegularExpressionMatch match = number.match(header);
    if (!match.hasMatch())
        return 1;
    const QString digit = match.captured(2) + match.captured(3);
    header.remove(match.capturedStart(), match.capturedLength());
    if (digit.isEmpty())
        return 1;
    const qsizetype chinese = u"一二三四五六七八九"_s.indexOf(digit);
    return chinese >= 0 ? static_cast<int>(chinese) + 1 : digit.toInt();
}

const QList<Column> &knownColumns()
{
    static const QList<Column> columns = rosterColumns();
    return columns;
}

/// All words of all fields by their text, folded as headers are.
QHash<QString, QString> keysByWord()
{
    QHash<QString, QString> keys;
    for (const Column &column : knownColumns()) {
        if (column.education > 1)
            continue;
        const QString key =
            column.education == 1 ? QString(column.key).replace(u"edu1."_s, u"edu."_s) : column.key;
        keys.insert(comparedHeader(column.header), key);
        for (const QString &alias : column.aliases)
            keys.insert(comparedHeader(alias), key);
    }
    for (const FieldWords &field : fieldWords) {
        for (const QString &word : field.words.toString().split(u' '))
            keys.insert(word, field.key.toString());
    }
    return keys;
}

bool saysNoOtherThing(QString header, const QString &word)
{
    header.remove(header.indexOf(word), word.size());
    return !containsAny(header, otherThings());
}

/// The key whose longest word makes up more than half of the header; nothing when two are as long.
std::optional<QString> keyByWords(const QString &header)
{
    static const QHash<QString, QString> keys = keysByWord();
    if (const auto exact = keys.constFind(header); exact != keys.constEnd())
        return *exact;
    QString best;
    qsizetype length = 0;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const bool covers = it.key().size() * 2 > header.size() && header.contains(it.key());
        if (!covers || it.key().size() < length || !saysNoOtherThing(header, it.key()))
            continue;
        if (it.key().size() > length)
            best = *it;
        else if (best != *it)
            best.clear();
        length = it.key().size();
    }
    return best.isEmpty() ? std::nullopt : std::optional(best);
}

QString explanationOf(const Column &column)
{
    if (!column.note.isEmpty() || column.choices.isEmpty())
        return column.note;
    const QString choices = column.choices.join(u" / "_s);
    return choices.size() > longestShownChoices ? choices.left(longestShownChoices) + u'…' : choices;
}

} // namespace

QList<RosterField> rosterFields()
{
    QList<RosterField> fields;
    for (const Column &column : knownColumns()) {
        if (column.education <= standardEducations)
            fields.append({column.key, column.header, explanationOf(column)});
    }
    return fields;
}

std::optional<QString> proposedKey(const QString &header)
{
    const QString compared = comparedHeader(header);
    for (const Column &column : knownColumns()) {
        const bool isNamed = std::any_of(column.aliases.cbegin(), column.aliases.cend(),
            [&compared](const QString &alias) { return comparedHeader(alias) == compared; });
        if (isNamed || compared == comparedHeader(column.header) || compared == comparedHeader(column.key))
            return column.key;
    }
    QString bare = bareHeader(header);
    if (const std::optional<QString> key = keyByWords(bare); key && !key->startsWith(u"edu."))
        return key;
    const int number = takeEducationNumber(bare);
    const std::optional<QString> key = keyByWords(bare);
    if (!key || !key->startsWith(u"edu.") || number > standardEducations)
        return std::nullopt;
    return u"edu%1.%2"_s.arg(number).arg(QStringView(*key).mid(4));
}

std::optional<QString> proposedKeyOfValue(const QString &value)
{
    static const QRegularExpression mobile(u"^1[3-9][0-9]{9}$"_s);
    const QString text = cleanedText(value);
    if (idNumberFault(normalizedIdNumber(text)) == IdNumberFault::None)
        return u"person.id"_s;
    if (mobile.match(foldedWidth(text)).hasMatch())
        return u"person.phone"_s;
    QStringList keys;
    for (const Column &column : knownColumns()) {
        if (column.education <= 1 && column.choices.contains(text))
            keys.append(column.key);
    }
    return keys.size() == 1 ? std::optional(keys.constFirst()) : std::nullopt;
}

} // namespace chuding
