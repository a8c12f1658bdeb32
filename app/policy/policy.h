// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/dates.h"
#include "domain/json_archive.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace chuding {

/// What no notice goes beyond; the editor's fields end there, too.
struct PolicyLimits
{
    static constexpr int firstYear = 2000;
    static constexpr int lastYear = 2100;
    static constexpr int days = 99;
    static constexpr int years = 99;
    static constexpr int characters = 9999; ///< of a statement
    static constexpr qsizetype longestId = 60;
    static constexpr qsizetype longestLine = 300; ///< title, issuer …
};

/// Both ends belong to it, to the minute, Beijing time.
struct TimeWindow
{
    Moment from;
    Moment to;
    bool operator==(const TimeWindow &) const = default;
};

/// Whether a 教师资格证 belongs to the papers of a specialty (R-ATT-12).
enum class TeacherCertificateNeed { None, Advised, Required };

/// The kinds of education that the notice's rules tell apart.
enum class EducationBucket { None, Secondary, Associate, Bachelor, Postgraduate };

template <>
const QList<Code<TeacherCertificateNeed>> &codeTable<TeacherCertificateNeed>();
template <>
const QList<Code<EducationBucket>> &codeTable<EducationBucket>();

/// One of the specialties whose titles this notice covers (section 二).
struct Specialty
{
    QString name;        ///< as printed
    QStringList aliases; ///< other spellings of the same
    QString series;      ///< 职称系列
    /// teacher, translation, research, engineering, culture, arts, news, agriculture or archives
    QString family;
    QStringList basicTitles;     ///< 员级; empty: the series has none
    QStringList assistantTitles; ///< 助理级
    QStringList formerTitles;    ///< older or regional names of junior titles of the series (R-SCOPE-7)
    TeacherCertificateNeed teacherCertificate = TeacherCertificateNeed::None;
    bool operator==(const Specialty &) const = default;
};

/// A profession that only a national examination gives (R-SCOPE-4).
struct ExamOnly
{
    QString profession;
    QStringList names;       ///< asked for outright as the specialty: an error
    QStringList specialties; ///< of ours that it touches; without words: every applicant of these, a warning
    QStringList words;       ///< in post or major, with such a specialty: a warning
    QStringList postWords;   ///< in post or subject, with such a specialty: an error
    QString note;            ///< what to tell the clerk
    bool operator==(const ExamOnly &) const = default;
};

/// What differs by education (R-YEAR, R-CE-1, R-ASSESS-1).
struct EducationTerms
{
    int minYears = 0;
    int trainingYears = 1;
    int assessmentYears = 0;
    bool operator==(const EducationTerms &) const = default;
};

/// From which year certificates must come from the platform: `hardFrom` an error, `softFrom` a warning.
struct SystemFrom
{
    int softFrom = 0;
    int hardFrom = 0;
    bool operator==(const SystemFrom &) const = default;
};

enum class YearReference { Submission, WindowEnd, YearEnd };
template <>
const QList<Code<YearReference>> &codeTable<YearReference>();

/// Mandarin thresholds (R-MANDARIN-2 … 6).
struct MandarinTerms
{
    MandarinLevel floor = MandarinLevel::L3B;
    MandarinLevel broadcaster = MandarinLevel::L2B;
    MandarinLevel mandarinBroadcaster = MandarinLevel::L1B;
    MandarinLevel teacher = MandarinLevel::L2B;
    MandarinLevel languageTeacher = MandarinLevel::L2A;
    QStringList languageSubjects;       ///< part of a subject's name: 语文
    QStringList minorityLanguageWords;  ///< in a subject's name: not the national language
    QStringList allSubjectWords;        ///< subjects that include the language: 全科
    QStringList schoolWords;            ///< in a unit's name: a school
    QStringList schoolStaffSpecialties; ///< of staff who work in a school without teaching
    QStringList primaryWords;           ///< in a unit's name: a primary school
    bool operator==(const MandarinTerms &) const = default;
};

struct PublicityTerms
{
    int workingDays = 5;
    bool maskIds = true;
    bool operator==(const PublicityTerms &) const = default;
};

/// How many characters a text may have; `most` 0: as many as one likes.
struct TextLimits
{
    int least = 0;
    int most = 0;
    bool operator==(const TextLimits &) const = default;
};

/// The two statements of 附件2.
struct StatementTerms
{
    TextLimits politics; ///< 思想政治条件
    TextLimits merit;    ///< 业绩成果
    bool operator==(const StatementTerms &) const = default;
};

/// What the platform takes, where the files of applicants are uploaded.
struct UploadTerms
{
    static constexpr qint64 least = 100'000; ///< below it no page can be read
    static constexpr qint64 most = 1'000'000'000;

    /// Of a file. Notices say “5 MB” at most: read as 5,000,000 bytes, which is under the limit whether it
    /// counts thousands or 1024s.
    qint64 mostBytesPerFile = 5'000'000;
    bool operator==(const UploadTerms &) const = default;
};

/// The year's notice as data. A plain value; read it with `readPolicy`.
struct Policy
{
    QString id; ///< folder name: lower-case letters, digits, hyphens
    QString title;
    QString number; ///< 博人社发〔2024〕44号
    QString issuer;
    QString county;             ///< 博湖县
    QStringList otherUnitWords; ///< in a unit's name: perhaps not a unit of the county (R-SCOPE-1)
    QDate issued;
    int year = 0;
    QString contactPhone;
    QString platform;
    TimeWindow applyWindow;
    TimeWindow reviewWindow;
    TimeWindow paperWindow;
    int paperBufferDays = 1; ///< working days left to the 主管局 (R-TIME-6)
    QList<Specialty> specialties;
    QList<ExamOnly> examOnly;
    QMap<QString, EducationTerms> educationTerms; ///< by key of `EducationBucket`
    YearReference yearReference = YearReference::Submission;
    SystemFrom professionalTraining;
    SystemFrom publicTraining;
    MandarinTerms mandarin;
    PublicityTerms publicity;
    StatementTerms statements;
    UploadTerms upload;
    QMap<QString, QString> levelByEducation; ///< bucket key → level key (default of R-SCOPE-6)
    QMap<QString, QString> ruleClauses;      ///< rule ID → clause ID
    QMap<QString, QString> clauses;          ///< clause ID (N五(一)2) → its text, verbatim
    QStringList questions;                   ///< to be put to the bureau, for help pages
    QMap<QString, QString> wording;          ///< texts of the forms with {placeholders}, from wording.json

    bool operator==(const Policy &) const = default;

    [[nodiscard]] const Specialty *findSpecialty(QStringView name) const;
    /// 1-based place in the notice's list; 0 when it is none of them.
    [[nodiscard]] int specialtyNumber(QStringView name) const;
    [[nodiscard]] EducationTerms terms(EducationBucket bucket) const;
    /// The quoted clause a rule rests on, `五(一)2：“…”`; empty for the program's own data checks.
    [[nodiscard]] QString clauseOf(const QString &rule) const;
};

/// Reads policy.json and wording.json. Every fault of both, each with its JSON pointer.
struct PolicyReading
{
    Policy policy;
    QList<JsonFault> faults; ///< not empty: the policy must not be used
};
[[nodiscard]] PolicyReading readPolicy(const QByteArray &policyJson, const QByteArray &wordingJson);

/// What `readPolicy` reads as the same notice.
[[nodiscard]] QByteArray policyToJson(const Policy &policy);
[[nodiscard]] QByteArray wordingToJson(const Policy &policy);

struct PolicyFile;
class WorkingCalendar;

/// What is put into the user's folders together.
struct PolicyInstallation
{
    QByteArray policyJson; ///< empty: no notice
    QByteArray wordingJson;
    QMap<int, QByteArray> calendars; ///< year → its file
    Moment created;                  ///< when whoever hands it out made it; unknown: nobody said
};

/// The policies at hand: those in the program (`:/policies/ID/`) and those in folders of the user.
class PolicyCatalog
{
public:
    /// Bundled ones first, then of each folder `ID/policy.json` (with wording.json) and `ID.json`, which is
    /// what `install` writes; the later of one ID counts.
    explicit PolicyCatalog(const QStringList &folders = defaultFolders());
    [[nodiscard]] static QStringList defaultFolders();

    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] Result<Policy> load(const QString &id) const;
    /// As it lies there, with its faults.
    [[nodiscard]] Result<PolicyFile> file(const QString &id) const;
    /// When the installed notice was made; unknown: it was not installed, or nobody said.
    [[nodiscard]] Moment createdOf(const QString &id) const;
    /// All of it or nothing, in place of what was installed before. `Format` naming the faults.
    static Result<void> install(const PolicyInstallation &installation);

private:
    QMap<QString, QString> m_paths; ///< ID → folder, or installed file
};

/// The State Council's calendars at hand: bundled, and `cn-YYYY.json` in the user's data folder.
[[nodiscard]] WorkingCalendar bundledCalendar();
/// `cn-2027.json`.
[[nodiscard]] QString calendarName(int year);
/// The year in such a name; 0: it is called something else.
[[nodiscard]] int calendarYear(const QString &fileName);
/// The file with the holidays of a year as it is at hand; empty: there is none.
[[nodiscard]] QByteArray calendarFile(int year);
/// Why a file cannot be the calendar of that year, which it must hold and no other; empty when it can.
[[nodiscard]] QString calendarFault(int year, const QByteArray &json);

} // namespace chuding
