// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/season.h"
#include "domain/pinyin.h"
#include "library/attachment_guess.h"
#include "test_case.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/models/applicant_filter_model.h"
#include "ui/models/applicant_list_model.h"
#include "ui/models/audit_model.h"
#include "ui/models/import_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QPalette>
#include <QSignalSpy>

using namespace chuding;

namespace {

DossierRow row(const QString &name, const QString &idNumber)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.person.name = name;
    dossier.person.idNumber = idNumber;
    dossier.employment.unitName = QStringLiteral("博湖县试例水管站");
    dossier.application.specialty = QStringLiteral("水利");
    return rowFor(dossier, 1, Moment(QDate(2024, 10, 20)));
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1e, 0x20));
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2c, 0x2f));
    palette.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    return palette;
}

} // namespace

class TestUiModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listKeepsRowsById()
    {
        ApplicantListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<DossierRow> rows{row(QStringLiteral("张试例"), QStringLiteral("652829199903159013")),
            row(QStringLiteral("李试一"), QStringLiteral("65282920010817907X"))};
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 2);
        const QPersistentModelIndex li = model.index(model.rowOf(rows.at(1).id), 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        rows.prepend(row(QStringLiteral("王例三"), QStringLiteral("652829197503159015")));
        rows.removeAt(1);
        rows[1].name = QStringLiteral("李试二");
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0);
        QVERIFY(li.isValid());
        QCOMPARE(li.data().toString(), QStringLiteral("李试二"));
        model.removeDossier(rows.at(0).id);
        QCOMPARE(model.rowOf(rows.at(1).id), 0);
        QCOMPARE(model.rowOf(rows.at(0).id), -1);
    }

    void manyChangesAreOneReset()
    {
        ApplicantListModel model;
        ApplicantFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        QList<DossierRow> rows;
        for (int i = 0; i < 3 * fewRows; ++i)
            rows.append(row(QStringLiteral("试例%1").arg(i), QString()));
        QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&filter, &QAbstractItemModel::rowsInserted);
        model.setRows(rows);
        QHash<QUuid, CheckSummary> summaries;
        for (DossierRow &row : rows) {
            row.department = QStringLiteral("博湖县试例教育局");
            summaries.insert(row.id, {Verdict::Pass, 0, 0, 0, Stage::Applied});
        }
        model.setRowsAndSummaries(preparedRows(rows), summaries);
        QCOMPARE(resets.count(), 2);
        QCOMPARE(inserts.count(), 0);
        QCOMPARE(model.counts(), (VerdictCounts{3 * fewRows, 0, 0, 3 * fewRows}));
        model.removeDossiers(QList<QUuid>(summaries.keyBegin(), summaries.keyEnd()));
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(model.counts(), VerdictCounts());
    }

    /// As when a library is closed and a copy of it is opened.
    void listIsFilledAgainAfterItWasEmptied()
    {
        ApplicantListModel model;
        ApplicantFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        for (const int count : {12, 5, 12, 3, 11, 12}) {
            QList<DossierRow> rows;
            for (int i = 0; i < count; ++i)
                rows.append(row(QStringLiteral("试例%1").arg(i), QString()));
            model.setRows(rows);
            QCOMPARE(filter.rowCount(), count);
            // The first ones go first.
            for (int i = 0; i < count - 1; ++i)
                model.removeDossier(model.idAt(0));
            QCOMPARE(filter.rowCount(), 1);
            model.setRows({});
            QCOMPARE(filter.rowCount(), 0);
        }
    }

    /// As while a library of thousands is opened.
    void firstRowsStandUntilTheListIsRead()
    {
        ApplicantListModel model;
        ApplicantFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        QList<DossierRow> rows;
        for (int i = 0; i < 300; ++i) {
            rows.append(row(QStringLiteral("试例%1").arg(i, 3, 10, QLatin1Char('0')), QString()));
            rows.last().unitName = QStringLiteral("试例单位%1").arg(999 - i);
        }
        const QList<ApplicantRow> prepared = preparedRows(rows);
        model.setFirst(prepared.first(200));
        QVERIFY(!model.isComplete());
        QCOMPARE(model.counts(), VerdictCounts());
        QCOMPARE(filter.rowCount(), 200);
        QCOMPARE(filter.idAt(0), rows.at(0).id);
        // Who comes first in another order is not known yet; with nobody checked these are the names.
        filter.sort(ApplicantListModel::Unit);
        QCOMPARE(filter.rowCount(), 0);
        filter.sort(ApplicantListModel::Problems, Qt::DescendingOrder);
        QCOMPARE(filter.idAt(199), rows.at(199).id);
        filter.sort(ApplicantListModel::Unit);
        model.setPrepared(prepared);
        QVERIFY(model.isComplete());
        QCOMPARE(model.counts().all, 300);
        QCOMPARE(filter.rowCount(), 300);
        QCOMPARE(filter.idAt(0), rows.at(299).id);
        filter.sort(ApplicantListModel::Name);
        QCOMPARE(filter.idAt(0), rows.at(0).id);
    }

    void singleChangesMoveOneRow()
    {
        ApplicantListModel model;
        ApplicantFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        QList<DossierRow> rows{row(QStringLiteral("阿试"), QString()), row(QStringLiteral("李试"), QString()),
            row(QStringLiteral("王试"), QString())};
        model.setRows(rows);
        const QPersistentModelIndex li = filter.index(1, 0);
        QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        rows[1].name = QStringLiteral("张试");
        model.setRow(rows.at(1));
        QCOMPARE(li.row(), 2);
        model.setRow(row(QStringLiteral("赵试"), QString()));
        QCOMPARE(filter.index(3, 0).data().toString(), QStringLiteral("赵试"));
        filter.sort(ApplicantListModel::Name, Qt::DescendingOrder);
        QCOMPARE(li.row(), 1);
        model.removeDossier(rows.at(0).id);
        QCOMPARE(filter.rowCount(), 3);
        QCOMPARE(li.row(), 1);
        filter.setVerdict(Verdict::Fail);
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(resets.count(), 1);
        model.setSummary(rows.at(2).id, {Verdict::Fail, 1, 0, 0, Stage::Draft});
        QCOMPARE(filter.rowCount(), 1);
        model.setSummary(rows.at(2).id, {Verdict::Pass, 0, 0, 0, Stage::Draft});
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(resets.count(), 1);
    }

    void filterHonoursEveryPart()
    {
        ApplicantListModel model;
        ApplicantFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        QList<DossierRow> rows{
            row(QStringLiteral("阿试"), QString()), row(QStringLiteral("李试"), QString())};
        rows[0].unitName = QStringLiteral("试例一中");
        rows[0].department = QStringLiteral("试例教育局");
        rows[0].specialty = QStringLiteral("中小学教师");
        model.setRows(rows);
        CheckSummary summary{Verdict::Fail, 1, 0, 0, Stage::Draft};
        summary.qualifies = true;
        summary.rules.insert(QStringLiteral("R-YEAR-2"));
        model.setSummary(rows.at(0).id, summary);
        model.setSummary(rows.at(1).id, {Verdict::Pass, 0, 0, 0, Stage::Applied});
        QList<ApplicantFilter> filters(8);
        filters[0].verdict = Verdict::Fail;
        filters[1].stage = Stage::Draft;
        filters[2].rule = QStringLiteral("R-YEAR-2");
        filters[3].specialty = rows.at(0).specialty;
        filters[4].unit = rows.at(0).unitName;
        filters[5].department = rows.at(0).department;
        filters[6].qualifiesOnly = true;
        filters[7].people = {rows.at(0).id};
        for (const ApplicantFilter &wanted : std::as_const(filters)) {
            filter.setFilter(wanted);
            QCOMPARE(filter.rowCount(), 1);
            QCOMPARE(filter.idAt(0), rows.at(0).id);
        }
        filter.setFilter({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void sameNamesShowDigits()
    {
        ApplicantListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<DossierRow> rows{row(QStringLiteral("张试例"), QStringLiteral("652829199903159013")),
            row(QStringLiteral("张试例"), QStringLiteral("65282920010817907X")),
            row(QStringLiteral("王例三"), QStringLiteral("652829197503159015"))};
        model.setRows(rows);
        QCOMPARE(model.displayName(rows.at(0).id), QStringLiteral("张试例 (9013)"));
        QCOMPARE(model.displayName(rows.at(1).id), QStringLiteral("张试例 (907X)"));
        QCOMPARE(model.displayName(rows.at(2).id), QStringLiteral("王例三"));
        model.removeDossier(rows.at(1).id);
        QCOMPARE(model.displayName(rows.at(0).id), QStringLiteral("张试例"));
    }

    void listCountsVerdicts()
    {
        ApplicantListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<DossierRow> rows{
            row(QStringLiteral("张试例"), QString()), row(QStringLiteral("李试一"), QString())};
        model.setRows(rows);
        model.setSummary(rows.at(0).id, {Verdict::Fail, 2, 1, 0, Stage::Draft});
        QCOMPARE(model.counts(), (VerdictCounts{2, 1, 0, 0}));
        model.setSummaries({{rows.at(1).id, {Verdict::Pass, 0, 0, 0, Stage::Draft}}});
        QCOMPARE(model.counts(), (VerdictCounts{2, 1, 0, 1}));
    }

    void listMasksIdNumbers()
    {
        ApplicantListModel model;
        model.setRows({row(QStringLiteral("张试例"), QStringLiteral("652829199903159013"))});
        const QModelIndex index = model.index(0, ApplicantListModel::IdNumber);
        QCOMPARE(index.data().toString(), QStringLiteral("6528**********9013"));
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                QVERIFY(!model.index(0, column).data(role).toString().contains(QStringLiteral("19990315")));
        }
        model.setUnmasked(true);
        QCOMPARE(index.data().toString(), QStringLiteral("652829199903159013"));
    }

    void filterFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << QString() << 3;
        QTest::newRow("name") << QStringLiteral("张试") << 1;
        QTest::newRow("initials") << QStringLiteral("zsl") << 1;
        QTest::newRow("initials in capitals") << QStringLiteral("ZSL") << 1;
        QTest::newRow("pinyin") << QStringLiteral("lishi") << 1;
        QTest::newRow("pinyin with blank") << QStringLiteral("li shi") << 2;
        QTest::newRow("digits of the ID number") << QStringLiteral("9013") << 1;
        QTest::newRow("full-width digits") << QStringLiteral("９０１３") << 1;
        QTest::newRow("unit and name") << QStringLiteral("水管站 王") << 1;
        QTest::newRow("specialty") << QStringLiteral("水利") << 3;
        QTest::newRow("nobody") << QStringLiteral("赵") << 0;
        QTest::newRow("wildcards are letters") << QStringLiteral("张%") << 0;
    }

    void filterFinds()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        ApplicantListModel model;
        model.setRows({row(QStringLiteral("张试例"), QStringLiteral("652829199903159013")),
            row(QStringLiteral("李试一"), QStringLiteral("65282920010817907X")),
            row(QStringLiteral("王例三"), QStringLiteral("652829197503159015"))});
        ApplicantFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.setSearch(typed);
        QCOMPARE(filter.rowCount(), found);
    }

    void sortsByPinyin()
    {
        ApplicantListModel model;
        model.setRows({row(QStringLiteral("张试例"), QString()), row(QStringLiteral("单试一"), QString()),
            row(QStringLiteral("阿依例"), QString()), row(QStringLiteral("王例三"), QString())});
        ApplicantFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(ApplicantListModel::Name);
        QStringList names;
        for (int i = 0; i < filter.rowCount(); ++i)
            names.append(filter.index(i, 0).data().toString());
        QCOMPARE(names, (QStringList{QStringLiteral("阿依例"), QStringLiteral("单试一"),
                            QStringLiteral("王例三"), QStringLiteral("张试例")}));
    }

    void sortsByProblems()
    {
        ApplicantListModel model;
        const QList<DossierRow> rows{row(QStringLiteral("甲试"), QString()),
            row(QStringLiteral("乙试"), QString()), row(QStringLiteral("丙试"), QString())};
        model.setRows(rows);
        model.setSummary(rows.at(0).id, {Verdict::Attention, 0, 9, 9, Stage::Draft});
        model.setSummary(rows.at(1).id, {Verdict::Fail, 2, 0, 0, Stage::Draft});
        model.setSummary(rows.at(2).id, {Verdict::Fail, 1, 5, 0, Stage::Draft});
        ApplicantFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(ApplicantListModel::Problems, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("乙试"));
        QCOMPARE(filter.index(2, 0).data().toString(), QStringLiteral("甲试"));
    }

    /// In numbers, on several processors and row by row: always the order of plain comparison.
    void ordersAndSearchesManyAsFew()
    {
        ApplicantListModel model;
        QList<DossierRow> rows;
        for (int i = 0; i < 12'000; ++i) {
            const QStringList names{QStringLiteral("张试例"), QStringLiteral("欧阳试例一二"),
                QStringLiteral("欧阳试例一三"), QStringLiteral("李试"), QStringLiteral("古丽·试例"),
                QStringLiteral("欧阳")};
            DossierRow next = row(names.at(i * 7 % names.size()), QString::number(i * 7919 % 12'007));
            if (i % 11 == 0) // no ID number, but it is in a roster
                next.idNumber = QStringLiteral("K%1k%2").arg(i % 5).arg(i * 7919 % 12'007);
            next.unitName = QStringLiteral("试例单位%1").arg(i * 31 % 97);
            next.department = i % 3 == 0 ? QString() : next.unitName;
            next.changed = Moment(QDate(2024, 10, 1 + i % 20), QTime(i % 24, 0));
            rows.append(next);
        }
        model.setRows(rows);
        QHash<QUuid, CheckSummary> summaries;
        for (int i = 0; i < rows.size(); i += 2)
            summaries.insert(rows.at(i).id, {i % 3 == 0 ? Verdict::Fail : Verdict::Pass, i % 5, i % 4});
        model.setSummaries(summaries);
        ApplicantFilterModel filter;
        filter.setSourceModel(&model);
        const auto isInOrder = [&](int column, Qt::SortOrder order) {
            const auto key = [&](int shown) {
                const ApplicantRow &at = model.at(model.rowOf(filter.idAt(shown)));
                const QStringList texts{QString(), at.dossier.idNumber, at.dossier.unitName,
                    at.dossier.department, at.dossier.specialty, at.dossier.level};
                if (column == ApplicantListModel::Name)
                    return at.nameKey;
                if (column == ApplicantListModel::IdNumber)
                    return at.dossier.idNumber.toLatin1();
                if (column == ApplicantListModel::Changed)
                    return at.dossier.changed.toText().toLatin1();
                if (column == ApplicantListModel::Errors)
                    return QByteArray::number(at.summary ? at.summary->errors + 1 : 0);
                return pinyinSortKey(texts.at(column));
            };
            for (int shown = 1; shown < filter.rowCount(); ++shown) {
                const int before = model.rowOf(filter.idAt(shown - 1));
                const int here = model.rowOf(filter.idAt(shown));
                const QByteArray first = key(shown - 1);
                const QByteArray second = key(shown);
                const bool isRight = order == Qt::AscendingOrder ? first < second : second < first;
                if (first != second && !isRight)
                    return false;
                const QByteArray &name = model.at(before).nameKey;
                const QByteArray &next = model.at(here).nameKey;
                if (first == second && (next < name || (name == next && here < before)))
                    return false;
            }
            return true;
        };
        for (const int column :
            {ApplicantListModel::Name, ApplicantListModel::IdNumber, ApplicantListModel::Unit,
                ApplicantListModel::Department, ApplicantListModel::Changed, ApplicantListModel::Errors}) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                filter.sort(column, order);
                QCOMPARE(filter.rowCount(), rows.size());
                QVERIFY2(isInOrder(column, order), qPrintable(QString::number(column)));
                DossierRow changed = rows.at(100 + column);
                changed.unitName = QStringLiteral("试例单位%1").arg(50);
                changed.idNumber = QStringLiteral("5000");
                model.setRow(changed);
                QVERIFY2(isInOrder(column, order), qPrintable(QString::number(column)));
            }
        }
        filter.setSearch(QStringLiteral("张 例单位7"));
        int found = 0;
        for (const ApplicantRow &at : model.rows())
            found += at.dossier.name.contains(QChar(u'张')) &&
                     at.dossier.unitName.contains(QStringLiteral("例单位7"));
        QVERIFY(found > 0);
        QCOMPARE(filter.rowCount(), found);
        QVERIFY(isInOrder(ApplicantListModel::Errors, Qt::AscendingOrder));
        filter.setSearch(QString());
        QCOMPARE(filter.rowCount(), rows.size());
    }

    void otherModels()
    {
        AuditModel log;
        QAbstractItemModelTester second(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AuditEntry older;
        older.number = 1;
        AuditEntry newer;
        newer.number = 2;
        log.setEntries({older, newer});
        QCOMPARE(log.index(0, AuditModel::Number).data().toInt(), 2);
        ImportModel plan;
        QAbstractItemModelTester third(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ImportPlanRow refused;
        refused.reason = QStringLiteral("why");
        refused.merged.person.idNumber = QStringLiteral("652829199903159013");
        plan.setPlan({{refused}}, nullptr);
        QCOMPARE(plan.index(0, ImportModel::Detail).data().toString(), QStringLiteral("why"));
        QCOMPARE(
            plan.index(0, ImportModel::IdNumber).data().toString(), QStringLiteral("6528**********9013"));
    }

    void guessesKinds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        const auto kind = [](AttachmentKind k) { return static_cast<int>(k); };
        QTest::newRow("diploma") << QStringLiteral("张三毕业证.jpg") << kind(AttachmentKind::Diploma);
        QTest::newRow("pinyin") << QStringLiteral("zhang-san_pu-tong-hua.pdf")
                                << kind(AttachmentKind::MandarinCertificate);
        QTest::newRow("result before notice")
            << QStringLiteral("公示结果.pdf") << kind(AttachmentKind::NoticeResult);
        QTest::newRow("notice") << QStringLiteral("公示.pdf") << kind(AttachmentKind::Notice);
        QTest::newRow("report") << QStringLiteral("公示情况报告.pdf") << kind(AttachmentKind::NoticeReport);
        QTest::newRow("proof before form")
            << QStringLiteral("考核证明2024.pdf") << kind(AttachmentKind::AssessmentProof);
        QTest::newRow("messenger") << QStringLiteral("mmexport1729312.jpg") << -1;
    }

    void guessesKinds()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        const auto guess = guessAttachmentKind(file);
        QCOMPARE(guess ? static_cast<int>(*guess) : -1, kind);
    }

    void readsTypedDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fault");
        QTest::newRow("iso") << QStringLiteral("2024-07-15") << QStringLiteral("2024-07-15") << false;
        QTest::newRow("digits") << QStringLiteral("20240715") << QStringLiteral("2024-07-15") << false;
        QTest::newRow("month in digits") << QStringLiteral("202407") << QStringLiteral("2024-07") << false;
        QTest::newRow("dots") << QStringLiteral("2024.7.5") << QStringLiteral("2024-07-05") << false;
        QTest::newRow("Chinese") << QStringLiteral("2024年7月") << QStringLiteral("2024-07") << false;
        QTest::newRow("full width") << QStringLiteral("２０２４－０７") << QStringLiteral("2024-07") << false;
        QTest::newRow("empty") << QStringLiteral("  ") << QString() << false;
        QTest::newRow("no such day") << QStringLiteral("2024-02-30") << QString() << true;
        QTest::newRow("half typed") << QStringLiteral("2024-") << QString() << true;
    }

    void readsTypedDates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fault);
        QString message;
        const auto date = typedDate(typed, &message);
        QCOMPARE(date.value_or(DayOrMonth()).toText(), text);
        QCOMPARE(!message.isEmpty(), fault);
    }

    void meaningColorsCanBeRead()
    {
        for (const QPalette &palette : {QPalette(), darkPalette()}) {
            for (const Meaning meaning :
                {Meaning::Error, Meaning::Warning, Meaning::Confirm, Meaning::Info, Meaning::Done}) {
                const QColor color = meaningColor(meaning, palette);
                QVERIFY(contrastRatio(color, palette.color(QPalette::Base)) >= 4.5);
                QVERIFY(contrastRatio(color, palette.color(QPalette::Window)) >= 4.5);
                QVERIFY(contrastRatio(color, meaningTint(meaning, palette)) >= 4.5);
            }
            QVERIFY(contrastRatio(quietTextColor(palette), palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void iconsAreDrawnInThePalettesColours()
    {
        QDir icons(QStringLiteral(":/icons"));
        QVERIFY(icons.entryList().size() > 40);
        for (const QString &file : icons.entryList()) {
            const QIcon icon = themedIcon(QFileInfo(file).completeBaseName());
            QVERIFY2(!icon.isNull(), qPrintable(file));
            const QImage drawn = icon.pixmap(QSize(20, 16), 2.0).toImage(); // wider than high, at 200 %
            QCOMPARE(drawn.size(), QSize(40, 32));
            int inked = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    inked += qAlpha(drawn.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 10, qPrintable(file));
            QCOMPARE(qAlpha(drawn.pixel(0, 0)), 0);
        }
        const auto darkest = [](const QIcon &icon) {
            const QImage drawn = icon.pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    if (qAlpha(drawn.pixel(x, y)) == 255)
                        return QColor(drawn.pixel(x, y));
                }
            }
            return QColor();
        };
        QCOMPARE(
            darkest(themedIcon(QStringLiteral("menu"))), QApplication::palette().color(QPalette::ButtonText));
        QCOMPARE(darkest(meaningIcon(Meaning::Error)), meaningColor(Meaning::Error, QApplication::palette()));
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    }

    void findsNextDeadline()
    {
        Policy policy;
        policy.applyWindow.to = Moment(QDate(2024, 10, 30), QTime(18, 0));
        policy.reviewWindow.to = Moment(QDate(2024, 10, 31), QTime(18, 0));
        policy.paperWindow.to = policy.reviewWindow.to;
        const auto step = [&policy](const Moment &now) {
            const auto deadline = nextDeadline(policy, now);
            return deadline ? static_cast<int>(deadline->step) : -1;
        };
        QCOMPARE(step(Moment(QDate(2024, 10, 30), QTime(18, 0))), static_cast<int>(Deadline::Step::Apply));
        QCOMPARE(step(Moment(QDate(2024, 10, 30), QTime(18, 1))), static_cast<int>(Deadline::Step::Review));
        QCOMPARE(step(Moment(QDate(2024, 10, 31), QTime(18, 1))), -1);
    }
};

TEST_CASE(QApplication, TestUiModels)
#include "tst_ui_models.moc"
