// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_words.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)
};

} // namespace

QString paperFieldText(PaperField field)
{
    switch (field) {
    case PaperField::Name:
        return PaperWords::tr("name");
    case PaperField::IdNumber:
        return PaperWords::tr("ID number");
    case PaperField::School:
        return PaperWords::tr("school");
    case PaperField::Major:
        return PaperWords::tr("major");
    case PaperField::Level:
        return PaperWords::tr("level of education");
    case PaperField::Category:
    case PaperField::Mode:
        return PaperWords::tr("form of study");
    case PaperField::Outcome:
        return PaperWords::tr("outcome of the studies");
    case PaperField::Graduated:
        return PaperWords::tr("day of graduation");
    case PaperField::CertificateNumber:
        return PaperWords::tr("number of the diploma");
    case PaperField::Unit:
        return PaperWords::tr("unit");
    case PaperField::Series:
        return PaperWords::tr("series");
    case PaperField::Specialty:
        return PaperWords::tr("specialty");
    case PaperField::Title:
        return PaperWords::tr("title applied for");
    case PaperField::Enrolled:
        return PaperWords::tr("day of enrolment");
    case PaperField::VerificationCode:
        return u"在线验证码"_s;
    case PaperField::Updated:
        return PaperWords::tr("made on");
    case PaperField::ValidUntil:
        return PaperWords::tr("valid until");
    }
    Q_UNREACHABLE();
}

QString paperTitleText(PaperTitle title)
{
    switch (title) {
    case PaperTitle::EducationRecord:
        return u"学历证书电子注册备案表"_s;
    case PaperTitle::EnrolmentReport:
        return u"学籍在线验证报告"_s;
    case PaperTitle::Submission:
        return u"呈报表"_s;
    case PaperTitle::Prefill:
        return u"预填稿"_s;
    case PaperTitle::Training:
        return u"继续教育证书"_s;
    case PaperTitle::Unknown:
        break;
    }
    return {};
}

} // namespace chuding
