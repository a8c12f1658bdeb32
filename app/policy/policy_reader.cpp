// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "policy_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// What the shape of the JSON cannot say: the values must make sense together.
class PolicyLint
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PolicyLint)

public:
    PolicyLint(const Policy &policy, QList<JsonFault> &faults)
        : m_policy(policy)
        , m_faults(faults)
    {
    }

    void run()
    {
        checkId();
        checkWindow(u"/applyWindow"_s, m_policy.applyWindow);
        checkWindow(u"/reviewWindow"_s, m_policy.reviewWindow);
        checkWindow(u"/paperWindow"_s, m_policy.paperWindow);
        checkNumbers();
        checkSpecialties();
        checkExamOnly();
        checkEducation();
        checkClauses();
    }

private:
    void add(const QString &pointer, const QString &message) { m_faults.append({pointer, message}); }

    void checkId()
    {
        static const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(u"[a-z0-9]+(-[a-z0-9]+)*"_s));
        if (!pattern.match(m_policy.id).hasMatch())
            add(u"/id"_s, tr("only lower-case letters, digits and single hyphens are allowed"));
        if (m_policy.id.size() > PolicyLimits::longestId)
            add(u"/id"_s, tr("is longer than %1 characters").arg(PolicyLimits::longestId));
        for (const auto &[pointer, text] :
            {std::pair{u"/title"_s, m_policy.title}, std::pair{u"/number"_s, m_policy.number},
                std::pair{u"/issuer"_s, m_policy.issuer}, std::pair{u"/county"_s, m_policy.county},
                std::pair{u"/contactPhone"_s, m_policy.contactPhone},
                std::pair{u"/platform"_s, m_policy.platform}}) {
            if (text.size() > PolicyLimits::longestLine)
                add(pointer, tr("is longer than %1 characters").arg(PolicyLimits::longestLine));
        }
        if (m_policy.year < PolicyLimits::firstYear || m_policy.year > PolicyLimits::lastYear)
            add(u"/year"_s, tr("the year must lie between 2000 and 2100"));
    }

    void checkWindow(const QString &pointer, const TimeWindow &window)
    {
        if (!window.from.hasTime() || !window.to.hasTime())
            add(pointer, tr("both ends need a date and a time"));
        else if (surelyBefore(window.to, window.from))
            add(pointer, tr("it ends before it begins"));
    }

    void checkMost(const QString &pointer, int value, int most)
    {
        if (value > most)
            add(pointer, tr("must be at most %1").arg(most));
    }

    void checkNumbers()
    {
        if (m_policy.paperBufferDays < 0)
            add(u"/paperBufferDays"_s, tr("must not be negative"));
        if (m_policy.publicity.workingDays < 1)
            add(u"/publicity/workingDays"_s, tr("must be at least 1"));
        checkMost(u"/paperBufferDays"_s, m_policy.paperBufferDays, PolicyLimits::days);
        checkMost(u"/publicity/workingDays"_s, m_policy.publicity.workingDays, PolicyLimits::days);
        checkMost(u"/statements/politics"_s, m_policy.statements.politics.most, PolicyLimits::characters);
        checkMost(u"/statements/merit"_s, m_policy.statements.merit.most, PolicyLimits::characters);
        for (const auto &[pointer, limits] :
            {std::pair{u"/statements/politics"_s, m_policy.statements.politics},
                std::pair{u"/statements/merit"_s, m_policy.statements.merit}}) {
            if (limits.least < 0 || limits.most < limits.least)
                add(pointer, tr("least must not be negative, most not smaller"));
        }
        const qint64 upload = m_policy.upload.mostBytesPerFile;
        if (upload < UploadTerms::least || upload > UploadTerms::most)
            add(u"/upload/mostBytesPerFile"_s,
                tr("must lie between %1 and %2 bytes").arg(UploadTerms::least).arg(UploadTerms::most));
        const MandarinTerms &mandarin = m_policy.mandarin;
        if (mandarin.languageTeacher < mandarin.teacher)
            add(u"/mandarin/languageTeacher"_s, tr("must not be lower than that of other teachers"));
        for (const auto &[pointer, terms] :
            {std::pair{u"/professionalTraining"_s, m_policy.professionalTraining},
                std::pair{u"/publicTraining"_s, m_policy.publicTraining}}) {
            if (terms.softFrom > terms.hardFrom)
                add(pointer, tr("softFrom must not be later than hardFrom"));
            if (terms.softFrom < 0)
                add(pointer, tr("must not be negative"));
            checkMost(pointer, terms.hardFrom, PolicyLimits::lastYear);
        }
    }

    void checkSpecialties()
    {
        QSet<QString> names;
        for (qsizetype i = 0; i < m_policy.specialties.size(); ++i) {
            const Specialty &specialty = m_policy.specialties[i];
            const QString pointer = u"/specialties/"_s + QString::number(i);
            if (specialty.name.isEmpty() || names.contains(specialty.name))
                add(pointer + u"/name"_s, tr("is empty or there twice"));
            names.insert(specialty.name);
            if (specialty.assistantTitles.isEmpty())
                add(pointer + u"/assistantTitles"_s, tr("at least one title is needed"));
        }
        if (m_policy.specialties.isEmpty())
            add(u"/specialties"_s, tr("at least one specialty is needed"));
    }

    void checkExamOnly()
    {
        for (qsizetype i = 0; i < m_policy.examOnly.size(); ++i) {
            const ExamOnly &exam = m_policy.examOnly[i];
            for (qsizetype j = 0; j < exam.specialties.size(); ++j) {
                if (!m_policy.findSpecialty(exam.specialties[j]))
                    add(u"/examOnly/%1/specialties/%2"_s.arg(i).arg(j), tr("is none of the specialties"));
            }
        }
    }

    void checkEducation()
    {
        for (const EducationBucket bucket : {EducationBucket::Secondary, EducationBucket::Associate,
                 EducationBucket::Bachelor, EducationBucket::Postgraduate}) {
            const QString key = codeKey(bucket);
            if (!m_policy.educationTerms.contains(key))
                add(u"/educationTerms/"_s + key, tr("is missing"));
            if (!codeFromKey<TitleLevel>(m_policy.levelByEducation.value(key)))
                add(u"/levelByEducation/"_s + key, tr("is missing or no known level"));
        }
        for (auto it = m_policy.educationTerms.begin(); it != m_policy.educationTerms.end(); ++it) {
            const QString pointer = u"/educationTerms/"_s + it.key();
            if (!codeFromKey<EducationBucket>(it.key()))
                add(pointer, tr("is no known kind of education"));
            if (it->minYears < 0 || it->trainingYears < 0 || it->assessmentYears < 0)
                add(pointer, tr("must not be negative"));
            checkMost(pointer, std::max({it->minYears, it->trainingYears, it->assessmentYears}),
                PolicyLimits::years);
        }
    }

    void checkClauses()
    {
        for (auto it = m_policy.ruleClauses.begin(); it != m_policy.ruleClauses.end(); ++it) {
            if (!m_policy.clauses.contains(it.value()))
                add(u"/ruleClauses/"_s + it.key(),
                    tr("names a clause that is not in /clauses: %1").arg(it.value()));
        }
        for (auto it = m_policy.clauses.begin(); it != m_policy.clauses.end(); ++it) {
            if (it.value().isEmpty())
                add(u"/clauses/"_s + it.key(), tr("has no text"));
        }
    }

    const Policy &m_policy;
    QList<JsonFault> &m_faults;
};

class PolicyReader
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PolicyReader)

public:
    static QJsonObject object(const QByteArray &json, const QString &file, QList<JsonFault> &faults)
    {
        constexpr qsizetype valueLimit = 200'000;
        Result<QJsonObject> parsed = parsedJson(json, valueLimit);
        if (parsed)
            return *std::move(parsed);
        faults.append({file, parsed.error().detail});
        return {};
    }

    static void takeVersion(QJsonObject &object, QList<JsonFault> &faults)
    {
        const int version = object.take("formatVersion"_L1).toInt();
        if (version < 1)
            faults.append({u"/formatVersion"_s, tr("is missing")});
        else if (version > policyFormatVersion)
            faults.append({u"/formatVersion"_s, tr("a newer version of this program is needed")});
    }
};

/// The names in braces.
QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression braces(u"\\{([A-Za-z0-9]+)\\}"_s);
    QSet<QString> names;
    for (auto it = braces.globalMatch(text); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

/// What the bundled wording fills in, by key: the texts that the forms need are those it has.
const QMap<QString, QSet<QString>> &neededTexts()
{
    static const QMap<QString, QSet<QString>> needed = [] {
        QFile file(u":/policies/xj-bohu-2024/wording.json"_s);
        file.open(QIODevice::ReadOnly);
        const QJsonObject bundled = QJsonDocument::fromJson(file.readAll()).object();
        QMap<QString, QSet<QString>> texts;
        for (auto it = bundled.begin(); it != bundled.end(); ++it)
            texts.insert(it.key(), placeholdersOf(it.value().toString()));
        return texts;
    }();
    return needed;
}

class WordingLint
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PolicyReader)

public:
    static void run(const QJsonObject &wording, QList<JsonFault> &faults)
    {
        const auto add = [&faults](const QString &key, const QString &message) {
            faults.append({u"wording.json/"_s + key, message});
        };
        for (auto it = neededTexts().begin(); it != neededTexts().end(); ++it) {
            if (!wording.contains(it.key()))
                add(it.key(), tr("is missing"));
        }
        for (auto it = wording.begin(); it != wording.end(); ++it) {
            const auto needed = neededTexts().find(it.key());
            if (needed == neededTexts().end()) {
                add(it.key(), tr("no form has a text of this name"));
                continue;
            }
            const QSet<QString> unknown = placeholdersOf(it.value().toString()) - *needed;
            for (const QString &name : unknown)
                add(it.key(), tr("{%1} is not filled in here").arg(name));
        }
    }
};

QByteArray documentOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray policyToJson(const Policy &policy)
{
    QJsonObject object = JsonWriter::write(policy).toObject();
    object.insert("formatVersion"_L1, policyFormatVersion);
    return documentOf(object);
}

QByteArray wordingToJson(const Policy &policy)
{
    return documentOf(JsonWriter::write(policy.wording).toObject());
}

PolicyReading readPolicy(const QByteArray &policyJson, const QByteArray &wordingJson)
{
    PolicyReading reading;
    QList<JsonFault> &faults = reading.faults;
    QJsonObject object = PolicyReader::object(policyJson, u"policy.json"_s, faults);
    const QJsonObject wording = PolicyReader::object(wordingJson, u"wording.json"_s, faults);
    if (!faults.isEmpty())
        return reading;
    PolicyReader::takeVersion(object, faults);
    JsonReader::read(object, reading.policy, QString(), faults);
    JsonReader::read(wording, reading.policy.wording, u"wording.json"_s, faults);
    if (faults.isEmpty())
        PolicyLint(reading.policy, faults).run();
    WordingLint::run(wording, faults);
    return reading;
}

} // namespace chuding
