// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "domain/text.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/dialogs/printing_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {
const QString xinjiangDays = QStringLiteral(":/calendars/xinjiang-optional.json");
constexpr qint64 largestHolidayFile = 1024 * 1024;

QLabel *settingsHint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, quietTextColor(colors));
    label->setPalette(colors);
    return label;
}
} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Prompt &prompt, QWidget *parent)
    : Dialog(parent)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("settingsOk"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("settingsTabs"));
    tabs->addTab(buildGeneral(), tr("&General"));
    tabs->addTab(buildLook(), tr("&Look and language"));
    tabs->addTab(buildHolidays(), tr("&Days off"));
    tabs->addTab(buildBackups(), tr("&Backups"));
    m_printing = new PrintingSettings(settings, prompt, tabs);
    tabs->addTab(m_printing, tr("&Printing"));
    m_hint->setObjectName(QStringLiteral("settingsHint"));
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 34, fontMetrics().height() * 26));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this, &SettingsDialog::helpRequested);
    judge();
}

QWidget *SettingsDialog::buildGeneral()
{
    auto *page = new QWidget(this);
    m_operator = new QLineEdit(m_settings.operatorName(), page);
    m_operator->setObjectName(QStringLiteral("settingsOperator"));
    m_role = new QComboBox(page);
    m_role->setObjectName(QStringLiteral("settingsRole"));
    for (const Code<OfficeRole> &code : codeTable<OfficeRole>())
        m_role->addItem(code.text, static_cast<int>(code.value));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_settings.operatorRole())));
    m_startDay = new QComboBox(page);
    m_startDay->setObjectName(QStringLiteral("settingsStartDay"));
    m_startDay->addItem(tr("First day not counted (safe)"), static_cast<int>(StartDay::DoesNotCount));
    m_startDay->addItem(tr("First day counted"), static_cast<int>(StartDay::Counts));
    m_startDay->setCurrentIndex(m_startDay->findData(static_cast<int>(m_settings.startDay())));
    m_minutes = new QSpinBox(page);
    m_minutes->setObjectName(QStringLiteral("settingsMinutes"));
    m_minutes->setRange(1, Settings::mostUnmaskedMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(m_settings.unmaskedMinutes());
    auto *form = new QFormLayout(page);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Your name"), m_operator);
    form->addRow(QString(), settingsHint(tr("It stands beside every change that you make."), page));
    form->addRow(tr("You &work for"), m_role);
    form->addRow(QString(),
        settingsHint(tr("Proposed for new libraries, and shown in the head of the window where a library "
                        "is one of another kind of office."),
            page));
    form->addRow(tr("Dates of publicities are proposed with"), m_startDay);
    form->addRow(QString(), settingsHint(tr("Both ways of counting are always shown, and the checks judge by "
                                            "both. The notice leaves it open; "
                                            "not counting the first day is safe under either."),
                                page));
    form->addRow(tr("ID numbers are masked again after"), m_minutes);
    m_looks = new QCheckBox(tr("Look into &attachments in the background"), page);
    m_looks->setObjectName(QStringLiteral("settingsLooks"));
    m_looks->setChecked(m_settings.looksIntoScans());
    form->addRow(QString(), m_looks);
    form->addRow(QString(),
        settingsHint(tr("Each file once: whether it can be read, which way up its pages are, and whether "
                        "there is a red seal. Switch it off where the computer is slow."),
            page));
    connect(m_operator, &QLineEdit::textChanged, this, &SettingsDialog::judge);
    return page;
}

QWidget *SettingsDialog::buildLook()
{
    auto *page = new QWidget(this);
    m_ownFont = new QCheckBox(tr("Letters of my own choice"), page);
    m_ownFont->setObjectName(QStringLiteral("settingsOwnFont"));
    const QFont current = QApplication::font();
    m_ownFont->setChecked(m_settings.hasFont());
    m_family = new QFontComboBox(page);
    m_family->setObjectName(QStringLiteral("settingsFamily"));
    m_family->setCurrentFont(current);
    m_points = new QDoubleSpinBox(page);
    m_points->setObjectName(QStringLiteral("settingsPoints"));
    m_points->setRange(Settings::smallestFont, Settings::largestFont);
    m_points->setDecimals(1);
    m_points->setSuffix(tr(" pt"));
    m_points->setValue(current.pointSizeF());
    m_language = new QComboBox(page);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    auto *form = new QFormLayout(page);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(QString(), m_ownFont);
    form->addRow(tr("&Letters"), m_family);
    form->addRow(tr("Si&ze"), m_points);
    form->addRow(QString(),
        settingsHint(
            tr("They apply at once; distances between things follow when the program is started again."),
            page));
    form->addRow(tr("L&anguage"), m_language);
    form->addRow(
        QString(), settingsHint(tr("Another language applies when the program is started again."), page));
    for (QWidget *field : {static_cast<QWidget *>(m_family), static_cast<QWidget *>(m_points)}) {
        field->setEnabled(m_ownFont->isChecked());
        connect(m_ownFont, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    return page;
}

QWidget *SettingsDialog::buildHolidays()
{
    auto *page = new QWidget(this);
    m_useHolidays = new QCheckBox(tr("&Count these days as days off too"), page);
    m_useHolidays->setObjectName(QStringLiteral("useHolidays"));
    m_useHolidays->setChecked(m_settings.usesLocalHolidays());
    m_holidays = new QTableWidget(0, 2, page);
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->setAccessibleName(tr("Regional days off"));
    m_holidays->setHorizontalHeaderLabels({tr("Date"), tr("Occasion")});
    m_holidays->horizontalHeader()->setStretchLastSection(true);
    m_holidays->verticalHeader()->hide();
    m_holidays->setTabKeyNavigation(false);
    m_holidays->setColumnWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("2024-10-08")) * 2);
    auto *note = new QLabel(
        tr("Besides the State Council's days off. Check each date against the notice of your region."), page);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout;
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        column->addWidget(made);
    };
    button(tr("&Add a day"), "addHoliday", [this] {
        addHoliday({}, {});
        m_holidays->setCurrentCell(m_holidays->rowCount() - 1, 0);
        m_holidays->editItem(m_holidays->currentItem());
    });
    button(tr("&Remove"), "removeHoliday", &SettingsDialog::removeHolidays);
    button(tr("Those of &Xinjiang"), "addXinjiang", &SettingsDialog::addXinjiang);
    button(tr("Read a &JSON file…"), "readHolidays", &SettingsDialog::readHolidays);
    column->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_holidays, 1);
    middle->addLayout(column);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_useHolidays);
    layout->addWidget(note);
    layout->addLayout(middle, 1);
    addHolidays(m_settings.localHolidays());
    connect(m_holidays, &QTableWidget::itemChanged, this, &SettingsDialog::judge);
    return page;
}

QWidget *SettingsDialog::buildBackups()
{
    auto *page = new QWidget(this);
    m_backupFolder = new QLineEdit(QDir::toNativeSeparators(m_settings.backupFolder()), page);
    m_backupFolder->setObjectName(QStringLiteral("backupFolder"));
    m_backupFolder->setPlaceholderText(tr("a folder on another disk or a USB stick"));
    auto *browse = new QPushButton(tr("&Choose…"), page);
    browse->setObjectName(QStringLiteral("chooseBackupFolder"));
    browse->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_backupFolder, 1);
    place->addWidget(browse);
    m_backupTime = new QComboBox(page);
    m_backupTime->setObjectName(QStringLiteral("backupTime"));
    m_backupTime->addItem(tr("Only when I ask for it"), static_cast<int>(Settings::BackupTime::Never));
    m_backupTime->addItem(
        tr("Whenever the window is closed"), static_cast<int>(Settings::BackupTime::Closing));
    m_backupTime->addItem(
        tr("Once a day, when the window is closed"), static_cast<int>(Settings::BackupTime::Daily));
    m_backupTime->setCurrentIndex(m_backupTime->findData(static_cast<int>(m_settings.backupTime())));
    m_backupsKept = new QSpinBox(page);
    m_backupsKept->setObjectName(QStringLiteral("backupsKept"));
    m_backupsKept->setRange(1, Settings::mostBackups);
    m_backupsKept->setValue(m_settings.backupsKept());
    auto *note = new QLabel(
        tr("Of each library the newest are kept. Other files in the folder are never touched."), page);
    note->setWordWrap(true);
    auto *form = new QFormLayout(page);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *label = new QLabel(tr("&Folder"), page);
    label->setBuddy(m_backupFolder);
    form->addRow(label, place);
    form->addRow(tr("&When"), m_backupTime);
    form->addRow(tr("&How many are kept"), m_backupsKept);
    form->addRow(QString(), note);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = m_prompt.folder(this, tr("Where should backups lie?"), m_backupFolder->text());
        if (!folder.isEmpty())
            m_backupFolder->setText(QDir::toNativeSeparators(folder));
    });
    connect(m_backupFolder, &QLineEdit::textChanged, this, &SettingsDialog::judge);
    connect(m_backupTime, &QComboBox::currentIndexChanged, this, &SettingsDialog::judge);
    return page;
}

void SettingsDialog::addHoliday(const QString &day, const QString &name)
{
    for (int row = 0; row < m_holidays->rowCount() && !day.isEmpty(); ++row) {
        if (m_holidays->item(row, 0)->text() == day) {
            m_holidays->item(row, 1)->setText(name);
            return;
        }
    }
    const QSignalBlocker quiet(m_holidays); // the row is not whole before its second cell
    const int row = m_holidays->rowCount();
    m_holidays->insertRow(row);
    m_holidays->setItem(row, 0, new QTableWidgetItem(day));
    m_holidays->setItem(row, 1, new QTableWidgetItem(name));
}

void SettingsDialog::addHolidays(const QByteArray &json)
{
    const QJsonObject years = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &year : years) {
        const QJsonObject days = year.toObject();
        for (auto it = days.begin(); it != days.end(); ++it)
            addHoliday(it.key(), it.value().toString());
    }
    judge();
}

void SettingsDialog::addXinjiang()
{
    QFile file(xinjiangDays);
    if (file.open(QIODevice::ReadOnly))
        addHolidays(file.readAll());
}

void SettingsDialog::readHolidays()
{
    const QString path =
        m_prompt.openFile(this, tr("Read days off"), tr("JSON files (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestHolidayFile) {
        const auto code = file.isOpen() ? Error::Code::Limit : Error::Code::Io;
        m_prompt.tell(this, noticeOf(tr("Read days off"), Error{code, path}));
        return;
    }
    const QByteArray json = file.readAll();
    WorkingCalendar trial;
    if (const Result<void> fine = trial.addLocalHolidays(json); !fine) {
        Question notice = noticeOf(tr("Read days off"), fine.error());
        notice.advice = tr(R"(The file should look like {"2025":{"2025-03-31":"肉孜节"}}.)");
        m_prompt.tell(this, notice);
        return;
    }
    addHolidays(json);
}

void SettingsDialog::removeHolidays()
{
    QList<int> rows;
    for (const QTableWidgetItem *item : m_holidays->selectedItems()) {
        if (!rows.contains(item->row()))
            rows.append(item->row());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows)
        m_holidays->removeRow(row);
    judge();
}

std::optional<QByteArray> SettingsDialog::holidays() const
{
    QMap<int, QJsonObject> years;
    for (int row = 0; row < m_holidays->rowCount(); ++row) {
        const QString text = m_holidays->item(row, 0)->text().trimmed();
        const QString name = m_holidays->item(row, 1)->text().trimmed();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() || name.isEmpty())
            return std::nullopt;
        years[day.year()].insert(day.toString(Qt::ISODate), name);
    }
    QJsonObject all;
    for (auto it = years.cbegin(); it != years.cend(); ++it)
        all.insert(QString::number(it.key()), it.value());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void SettingsDialog::judge()
{
    QString hint;
    if (m_operator->text().trimmed().isEmpty())
        hint = tr("Give your name.");
    else if (m_holidays && !holidays())
        hint = tr("Each day off needs a date like 2025-03-31 and a name.");
    else if (m_backupTime && m_backupTime->currentIndex() > 0 && m_backupFolder->text().trimmed().isEmpty())
        hint = tr("Choose a folder for the backups.");
    m_hint->setText(hint);
    m_ok->setEnabled(hint.isEmpty());
}

void SettingsDialog::accept()
{
    const std::optional<QByteArray> days = holidays();
    if (!days)
        return;
    m_settings.setOperatorName(cleanedText(m_operator->text()));
    m_settings.setOperatorRole(static_cast<OfficeRole>(m_role->currentData().toInt()));
    m_settings.setStartDay(static_cast<StartDay>(m_startDay->currentData().toInt()));
    if (m_ownFont->isChecked()) {
        QFont font = m_family->currentFont();
        font.setPointSizeF(m_points->value());
        m_settings.setFont(font);
    } else {
        m_settings.forgetFont();
    }
    m_settings.setUnmaskedMinutes(m_minutes->value());
    m_settings.setLooksIntoScans(m_looks->isChecked());
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setLocalHolidays(*days, m_useHolidays->isChecked());
    m_settings.setBackups(QDir::fromNativeSeparators(m_backupFolder->text().trimmed()),
        m_backupsKept->value(), static_cast<Settings::BackupTime>(m_backupTime->currentData().toInt()));
    m_printing->apply();
    QDialog::accept();
}

} // namespace chuding
