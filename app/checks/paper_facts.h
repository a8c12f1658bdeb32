// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace chuding {

/// What a paper is, by the title that is printed on it.
enum class PaperTitle {
    Unknown,
    EducationRecord, ///< 学历证书电子注册备案表
    EnrolmentReport, ///< 学籍在线验证报告
    Submission,      ///< 初次确定专业技术职务呈报表
    Prefill,         ///< our own 预填稿 of it, which does not count
    Training,        ///< 继续教育证书
};

/// What such a paper says of its holder.
enum class PaperField {
    Name,
    IdNumber,
    School,
    Major,
    Level,             ///< 层次
    Category,          ///< 学历类别
    Mode,              ///< 学习形式
    Outcome,           ///< 毕（结）业
    Enrolled,          ///< a date
    Graduated,         ///< a date
    CertificateNumber, ///< of the diploma
    VerificationCode,  ///< 在线验证码
    Updated,           ///< 更新日期, a date
    ValidUntil,        ///< of the verification code, a date
    Unit,
    Series,    ///< 申报系列
    Specialty, ///< 申报专业
    Title,     ///< 拟确定职务
};

/// One paper in a file. Texts are as printed, without blanks between Chinese characters; dates as
/// `DayOrMonth` writes them, ID numbers normalized. What was not found has no value.
struct PaperFacts
{
    PaperTitle title = PaperTitle::Unknown;
    QMap<PaperField, QString> values{};
    bool isRecognized = false; ///< from dots, not from text: may be wrong

    [[nodiscard]] QString value(PaperField field) const { return values.value(field); }

    bool operator==(const PaperFacts &) const = default;
};

} // namespace chuding
