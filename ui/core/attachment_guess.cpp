// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/attachment_guess.h"

#include "domain/pinyin.h"
#include "domain/text.h"

#include <QFileInfo>
#include <QList>

namespace chuding {

namespace {

struct Hint
{
    QString word;
    AttachmentKind kind;
};

/// Longer and more particular words before those that they contain.
const QList<Hint> &hints()
{
    using K = AttachmentKind;
    static const QList<Hint> list{
        {QStringLiteral("公示情况报告"), K::NoticeReport},
        {QStringLiteral("附件4"), K::NoticeReport},
        {QStringLiteral("公示结果"), K::NoticeResult},
        {QStringLiteral("附件3"), K::NoticeResult},
        {QStringLiteral("公示"), K::Notice},
        {QStringLiteral("附件2"), K::Notice},
        {QStringLiteral("免学"), K::ExemptionForm},
        {QStringLiteral("免除继续教育"), K::ExemptionForm},
        {QStringLiteral("附件1"), K::ExemptionForm},
        {QStringLiteral("毕业生登记"), K::GraduateRegister},
        {QStringLiteral("登记表"), K::GraduateRegister},
        {QStringLiteral("备案表"), K::EducationRecord},
        {QStringLiteral("学历认证"), K::EducationRecord},
        {QStringLiteral("学籍"), K::EnrolmentReport},
        {QStringLiteral("成绩单"), K::Transcript},
        {QStringLiteral("成绩"), K::Transcript},
        {QStringLiteral("鉴定"), K::Appraisal},
        {QStringLiteral("教师资格"), K::TeacherCertificate},
        {QStringLiteral("普通话"), K::MandarinCertificate},
        {QStringLiteral("公需"), K::PublicTraining},
        {QStringLiteral("专业课"), K::ProfessionalTraining},
        {QStringLiteral("继续教育"), K::ProfessionalTraining},
        {QStringLiteral("考核证明"), K::AssessmentProof},
        {QStringLiteral("考核"), K::AssessmentForm},
        {QStringLiteral("推荐"), K::Recommendation},
        {QStringLiteral("承诺"), K::Commitment},
        {QStringLiteral("呈报"), K::Submission},
        {QStringLiteral("学位"), K::DegreeCertificate},
        {QStringLiteral("毕业证"), K::Diploma},
        {QStringLiteral("学历证"), K::Diploma},
    };
    return list;
}

} // namespace

std::optional<AttachmentKind> guessAttachmentKind(const QString &fileName)
{
    const QString base = foldedWidth(QFileInfo(fileName).completeBaseName()).toLower();
    for (const Hint &hint : hints()) {
        if (base.contains(hint.word))
            return hint.kind;
    }
    QString letters;
    for (const QChar c : base) {
        if (c.isLetter())
            letters.append(c);
    }
    for (const Hint &hint : hints()) {
        const QString reading = pinyin(hint.word).remove(QLatin1Char(' '));
        if (reading.size() >= 6 && letters.contains(reading) && !hint.word.startsWith(QStringLiteral("附件")))
            return hint.kind;
    }
    return std::nullopt;
}

} // namespace chuding
