// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "json_schema.h"
#include "random_dossier.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <functional>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

JsonSchema schemaFile(const QString &name)
{
    QFile file(QStringLiteral(CHUDING_SOURCE_DIR "/resources/schema/") + name);
    return JsonSchema(file.open(QIODevice::ReadOnly) ? parsed(file.readAll()) : QJsonObject());
}

/// Every field filled: what the writer then writes is all that it can write.
Dossier fullDossier()
{
    const DayOrMonth date(QDate(2024, 7, 15));
    const MonthRange months{date, date};
    const Moment moment(QDate(2024, 10, 15), QTime(11, 30));
    const QString text = u"试例"_s;
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.policyId = text;
    dossier.person = {text, text, Sex::Male, text, date, text, text, text};
    dossier.employment = {text, text, UnitKind::Enterprise, false, text, text, PostCategory::Worker, text,
        PostRole::None, {text}, date, date, text};
    dossier.workHistory = {{months, text, true}};
    dossier.education = {{EducationLevel::Bachelor, StudyMode::FullTime, StudyOutcome::Graduated, text, text,
        date, Degree::Bachelor, text, text}};
    dossier.application = {text, TitleLevel::Assistant, text};
    dossier.assessments = {{2023, AssessmentResult::Qualified}};
    dossier.assessmentProofs = {{2024, AssessmentResult::Qualified}};
    dossier.training = {{2024, TrainingKind::Public, TrainingSource::Manual}};
    dossier.exemption =
        Exemption{ExemptionGroup::Other, ExemptionStage::Serving, ExemptionApprover::Other, months, text};
    dossier.mandarin = {MandarinLevel::L2A, 88.5, text};
    dossier.teacherCertificate = text;
    dossier.politicsText = text;
    dossier.meritText = text;
    dossier.unitPapersSigned = true;
    dossier.attachments = {{AttachmentKind::Diploma, QString(64, u'a'), text, 1, 2, true, false}};
    dossier.events = {{DossierEvent::Returned, moment, text, OfficeRole::County, text, 2, QUuid::createUuid(),
        {{u"R-ATT-10"_s, AttachmentKind::Diploma, text}}, moment}};
    dossier.confirmations = {{u"R-ATT-10"_s, false, text, text, moment, text}};
    return dossier;
}

PublicityRound fullRound()
{
    const QDate day(2024, 10, 8);
    const QString text = u"试例"_s;
    const PublicityPaper paper{text, {day, day}, text, 1};
    PublicityRound round;
    round.id = QUuid::createUuid();
    round.policyId = text;
    round.kind = PublicityKind::Second;
    round.unitName = text;
    round.members = {{QUuid::createUuid(), text, text, text, text, 3}};
    round.period = {day, day};
    round.postedOn = day;
    round.office = text;
    round.phone = text;
    round.objection = ObjectionState::None;
    round.objectionNote = text;
    round.resultDate = day;
    round.notice = paper;
    round.result = paper;
    round.report = PublicityReport{3, 2, 1, {{text, 1, {text}}}};
    round.postedSha256 = QString(64, u'b');
    return round;
}

/// Pointers of all objects' fields that the schema knows and the value lacks.
void addUnused(const JsonSchema &schema, const QJsonObject &given, const QJsonValue &value, const QString &at,
    QStringList &unused)
{
    const QJsonObject resolved = schema.resolved(given);
    if (value.isArray())
        return addUnused(
            schema, resolved[u"items"_s].toObject(), value.toArray().at(0), at + u"/0"_s, unused);
    if (!value.isObject())
        return;
    const QJsonObject properties = resolved[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (value.toObject().contains(it.key()))
            addUnused(schema, it->toObject(), value.toObject()[it.key()], at + u'/' + it.key(), unused);
        else
            unused.append(at + u'/' + it.key());
    }
}

QStringList enumOf(
    const JsonSchema &schema, const QJsonObject &root, const QString &definition, const QString &field)
{
    const QJsonObject owner = definition.isEmpty() ? root : root[u"$defs"_s][definition].toObject();
    QStringList values;
    for (const QJsonValue &value :
        schema.resolved(owner[u"properties"_s][field].toObject())[u"enum"_s].toArray())
        values.append(value.toString());
    return values;
}

template <typename E>
QStringList keys()
{
    QStringList out;
    for (const Code<E> &code : codeTable<E>())
        out.append(code.key);
    return out;
}

QByteArray edited(void (*edit)(QJsonObject &))
{
    QJsonObject object = parsed(dossierToJson(fullDossier()));
    edit(object);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestDossierJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losslessAndStable()
    {
        const JsonSchema schema = schemaFile(u"dossier.schema.json"_s);
        for (quint32 seed = 0; seed < 500; ++seed) {
            const Dossier dossier = RandomValues(seed).dossier();
            const QByteArray json = dossierToJson(dossier);
            const Result<Dossier> read = dossierFromJson(json);
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
            QVERIFY2(*read == dossier, qPrintable(QString::number(seed)));
            QCOMPARE(dossierToJson(*read), json);
            QCOMPARE(schema.faults(parsed(json)), QStringList());
        }
    }

    void roundsLosslessAndStable()
    {
        const JsonSchema schema = schemaFile(u"publicity-round.schema.json"_s);
        for (quint32 seed = 0; seed < 300; ++seed) {
            const PublicityRound round =
                RandomValues(seed).round(seed % 2 == 0 ? PublicityKind::First : PublicityKind::Second);
            const QByteArray json = publicityRoundToJson(round);
            const Result<PublicityRound> read = publicityRoundFromJson(json);
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
            QVERIFY2(*read == round, qPrintable(QString::number(seed)));
            QCOMPARE(publicityRoundToJson(*read), json);
            QCOMPARE(schema.faults(parsed(json)), QStringList());
        }
    }

    void emptyDossier()
    {
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        const QByteArray json = dossierToJson(dossier);
        QCOMPARE(parsed(json).keys(), (QStringList{u"formatVersion"_s, u"id"_s, u"policyId"_s}));
        QCOMPARE(*dossierFromJson(json), dossier);
        QVERIFY(json.endsWith("}\n"));
    }

    void schemasNameWhatIsWritten()
    {
        for (const auto &[name, json] : {std::pair(u"dossier.schema.json"_s, dossierToJson(fullDossier())),
                 std::pair(u"publicity-round.schema.json"_s, publicityRoundToJson(fullRound()))}) {
            const JsonSchema schema = schemaFile(name);
            QCOMPARE(schema.faults(parsed(json)), QStringList());
            QFile file(QStringLiteral(CHUDING_SOURCE_DIR "/resources/schema/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QStringList unused;
            addUnused(schema, parsed(file.readAll()), parsed(json), QString(), unused);
            QCOMPARE(unused, QStringList());
        }
    }

    void schemaNamesTheCodes()
    {
        QFile file(QStringLiteral(CHUDING_SOURCE_DIR "/resources/schema/dossier.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = parsed(file.readAll());
        const JsonSchema schema(root);
        const auto values = [&](const QString &definition, const QString &field) {
            return enumOf(schema, root, definition, field);
        };
        QCOMPARE(values(u"person"_s, u"sex"_s), keys<Sex>());
        QCOMPARE(values(u"employment"_s, u"unitKind"_s), keys<UnitKind>());
        QCOMPARE(values(u"employment"_s, u"postCategory"_s), keys<PostCategory>());
        QCOMPARE(values(u"employment"_s, u"postRole"_s), keys<PostRole>());
        QCOMPARE(values(u"education"_s, u"level"_s), keys<EducationLevel>());
        QCOMPARE(values(u"education"_s, u"mode"_s), keys<StudyMode>());
        QCOMPARE(values(u"education"_s, u"outcome"_s), keys<StudyOutcome>());
        QCOMPARE(values(u"education"_s, u"degree"_s), keys<Degree>());
        QCOMPARE(values(u"application"_s, u"level"_s), keys<TitleLevel>());
        QCOMPARE(values(u"assessment"_s, u"result"_s), keys<AssessmentResult>());
        QCOMPARE(values(u"trainingCertificate"_s, u"kind"_s), keys<TrainingKind>());
        QCOMPARE(values(u"trainingCertificate"_s, u"source"_s), keys<TrainingSource>());
        QCOMPARE(values(u"exemption"_s, u"group"_s), keys<ExemptionGroup>());
        QCOMPARE(values(u"exemption"_s, u"stage"_s), keys<ExemptionStage>());
        QCOMPARE(values(u"exemption"_s, u"approver"_s), keys<ExemptionApprover>());
        QCOMPARE(values(u"mandarin"_s, u"level"_s), keys<MandarinLevel>());
        QCOMPARE(values(u"attachment"_s, u"kind"_s), keys<AttachmentKind>());
        QCOMPARE(values(u"event"_s, u"event"_s), keys<DossierEvent>());
        QCOMPARE(values(u"event"_s, u"role"_s), keys<OfficeRole>());
        QCOMPARE(values(u"returnReason"_s, u"attachment"_s), keys<AttachmentKind>());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, void (*edit)(QJsonObject &), const QString &pointer) {
            QTest::newRow(name) << edited(edit) << pointer;
        };
        row(
            "unknown field", [](QJsonObject &o) { o[u"colour"_s] = u"red"_s; }, u"/colour: "_s);
        row(
            "unknown field within",
            [](QJsonObject &o) {
                QJsonObject person = o[u"person"_s].toObject();
                person[u"a/b~c"_s] = 1;
                o[u"person"_s] = person;
            },
            u"/person/a~1b~0c: "_s);
        row(
            "unknown code",
            [](QJsonObject &o) {
                o[u"assessments"_s] = QJsonArray{QJsonObject{{u"year"_s, 2023}, {u"result"_s, u"superb"_s}}};
            },
            u"/assessments/0/result: "_s);
        row(
            "missing field",
            [](QJsonObject &o) {
                o[u"events"_s] = QJsonArray{QJsonObject{{u"event"_s, u"applied"_s}}};
            },
            u"/events/0/moment: "_s);
        row(
            "no id", [](QJsonObject &o) { o.remove(u"id"_s); }, u"/id: "_s);
        row(
            "id no UUID", [](QJsonObject &o) { o[u"id"_s] = u"x"_s; }, u"/id: "_s);
        row(
            "text for list", [](QJsonObject &o) { o[u"training"_s] = u"x"_s; }, u"/training: "_s);
        row(
            "list for object", [](QJsonObject &o) { o[u"person"_s] = QJsonArray{}; }, u"/person: "_s);
        row(
            "number for text", [](QJsonObject &o) { o[u"meritText"_s] = 5; }, u"/meritText: "_s);
        row(
            "text for number",
            [](QJsonObject &o) {
                o[u"mandarin"_s] = QJsonObject{{u"score"_s, u"88"_s}};
            },
            u"/mandarin/score: "_s);
        row(
            "fraction for whole number",
            [](QJsonObject &o) {
                o[u"assessments"_s] =
                    QJsonArray{QJsonObject{{u"year"_s, 2023.5}, {u"result"_s, u"excellent"_s}}};
            },
            u"/assessments/0/year: "_s);
        row(
            "too large",
            [](QJsonObject &o) {
                o[u"assessments"_s] =
                    QJsonArray{QJsonObject{{u"year"_s, 1e12}, {u"result"_s, u"excellent"_s}}};
            },
            u"/assessments/0/year: "_s);
        row(
            "null", [](QJsonObject &o) { o[u"unitPapersSigned"_s] = QJsonValue(); },
            u"/unitPapersSigned: "_s);
        row(
            "no date",
            [](QJsonObject &o) {
                o[u"person"_s] = QJsonObject{{u"birth"_s, u"2024-02-30"_s}};
            },
            u"/person/birth: "_s);
        row(
            "no version", [](QJsonObject &o) { o.remove(u"formatVersion"_s); }, u"/formatVersion: "_s);
        row(
            "version 0", [](QJsonObject &o) { o[u"formatVersion"_s] = 0; }, u"/formatVersion: "_s);
        row(
            "version as text", [](QJsonObject &o) { o[u"formatVersion"_s] = u"1"_s; }, u"/formatVersion: "_s);
        row(
            "version 1.5", [](QJsonObject &o) { o[u"formatVersion"_s] = 1.5; }, u"/formatVersion: "_s);
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const Result<Dossier> read = dossierFromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Format);
        QVERIFY2(read.error().detail.startsWith(pointer), qPrintable(read.error().detail));
    }

    void everyFaultIsNamed()
    {
        const Result<Dossier> read = dossierFromJson(edited([](QJsonObject &o) {
            o[u"colour"_s] = 1;
            o[u"training"_s] = 2;
            o[u"person"_s] = QJsonObject{{u"sex"_s, u"?"_s}, {u"shoes"_s, 42}};
        }));
        QVERIFY(!read.ok());
        const QString detail = read.error().detail;
        for (const QString &pointer :
            {u"/colour: "_s, u"/training: "_s, u"/person/sex: "_s, u"/person/shoes: "_s})
            QVERIFY2(detail.contains(pointer), qPrintable(detail));
        QCOMPARE(detail.count(u'\n'), 3);
    }

    void oldDocumentsKeepTheirBytes()
    {
        // Written by the program as it was when there was only version 1.
        QFile file(QStringLiteral(CHUDING_SOURCE_DIR "/tests/data/dossier-format-1.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const Result<Dossier> read = dossierFromJson(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->events.size(), 2);
        QCOMPARE(dossierToJson(*read), json);
        QCOMPARE(QCryptographicHash::hash(dossierToJson(*read), QCryptographicHash::Sha256).toHex(),
            QByteArray("e251566283307db947e4c84530cc09ee504f78777671418a472a83799dee6c41"));
    }

    void lowestVersion_data()
    {
        QTest::addColumn<EventRecord>("record");
        QTest::addColumn<int>("version");
        const Moment moment(QDate(2024, 10, 15), QTime(11, 30));
        for (const Code<DossierEvent> &code : codeTable<DossierEvent>()) {
            const bool isOld = code.value == DossierEvent::Applied || code.value == DossierEvent::Reviewed ||
                               code.value == DossierEvent::Delivered ||
                               code.value == DossierEvent::Returned || code.value == DossierEvent::Withdrawn;
            QTest::newRow(qPrintable(code.key)) << EventRecord{code.value, moment} << (isOld ? 1 : 2);
        }
        const auto row = [&](const char *name, const std::function<void(EventRecord &)> &edit) {
            EventRecord record{DossierEvent::Returned, moment};
            edit(record);
            QTest::newRow(name) << record << 2;
        };
        row("by", [](EventRecord &r) { r.by = u"试用人"_s; });
        row("role", [](EventRecord &r) { r.role = OfficeRole::Employer; });
        row("office", [](EventRecord &r) { r.office = u"试用局"_s; });
        row("revision", [](EventRecord &r) { r.revision = 1; });
        row("package", [](EventRecord &r) { r.package = QUuid::createUuid(); });
        row("reasons", [](EventRecord &r) { r.reasons = {ReturnReason()}; });
        row("deadline", [&](EventRecord &r) { r.deadline = moment; });
    }
    void lowestVersion()
    {
        QFETCH(EventRecord, record);
        QFETCH(int, version);
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        dossier.events = {{DossierEvent::Applied, record.moment}, record};
        const QByteArray json = dossierToJson(dossier);
        QCOMPARE(parsed(json)[u"formatVersion"_s].toInt(), version);
        QCOMPARE(schemaFile(u"dossier.schema.json"_s).faults(parsed(json)), QStringList());
        const Result<Dossier> read = dossierFromJson(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == dossier);
        QCOMPARE(dossierToJson(*read), json);
        // The other version is not what would be written.
        QJsonObject other = parsed(json);
        other[u"formatVersion"_s] = 3 - version;
        const Result<Dossier> wrong = dossierFromJson(QJsonDocument(other).toJson());
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().code, Error::Code::Format);
        QVERIFY2(wrong.error().detail.startsWith(u"/formatVersion: "), qPrintable(wrong.error().detail));
    }

    void roundsStayAtVersion1()
    {
        QCOMPARE(parsed(publicityRoundToJson(fullRound()))[u"formatVersion"_s].toInt(), 1);
        QJsonObject object = parsed(publicityRoundToJson(fullRound()));
        object[u"formatVersion"_s] = 2;
        QCOMPARE(
            publicityRoundFromJson(QJsonDocument(object).toJson()).error().code, Error::Code::NewerVersion);
    }

    void newerVersion()
    {
        const QByteArray json = edited([](QJsonObject &o) {
            o[u"formatVersion"_s] = 3;
            o[u"somethingNew"_s] = true;
        });
        QCOMPARE(dossierFromJson(json).error().code, Error::Code::NewerVersion);
        QCOMPARE(publicityRoundFromJson("{\"formatVersion\":99}").error().code, Error::Code::NewerVersion);
        QVERIFY(!errorText(dossierFromJson(json).error()).isEmpty());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("cut") << dossierToJson(fullDossier()).left(300);
        QTest::newRow("deep") << QByteArray(
            QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000));
        QTest::newRow("deep within") << QByteArray(
            "{\"formatVersion\":1,\"person\":" + QByteArray("{\"a\":").repeated(100'000) + "1" +
            QByteArray("}").repeated(100'001));
        QTest::newRow("bad UTF-8") << QByteArray("{\"formatVersion\":1,\"policyId\":\"\xff\xfe\"}");
        QTest::newRow("NUL") << QByteArray("{\"formatVersion\":1,\0}", 20);
        QTest::newRow("huge number") << QByteArray("{\"formatVersion\":1e999}");
        QTest::newRow("huge version") << QByteArray("{\"formatVersion\":-99999999999999999999}");
    }
    void hostile()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!dossierFromJson(json).ok());
        QVERIFY(!publicityRoundFromJson(json).ok());
    }

    void garbled()
    {
        const QByteArray good = dossierToJson(fullDossier());
        QRandomGenerator random(5);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = good;
            for (int flips = 0; flips < 3; ++flips)
                bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.bounded(256));
            const Result<Dossier> read = dossierFromJson(bad);
            if (read.ok())
                QVERIFY(dossierFromJson(dossierToJson(*read)).ok());
            else
                QVERIFY(!read.error().detail.isEmpty());
        }
    }
};

TEST_CASE(QCoreApplication, TestDossierJson)
#include "tst_dossier_json.moc"
