// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_prompt.h"
#include "help_pictures.h"
#include "layout_faults.h"
#include "photo_corpus.h"
#include "sample_package.h"
#include "scan_files.h"
#include "submission/policy_package.h"
#include "submission/signer.h"
#include "test_case.h"
#include "translations/translations.h"
#include "ui/core/demonstration.h"
#include "ui/core/theme.h"
#include "ui/dialogs/page_dialog.h"
#include "ui/main_window.h"
#include "ui/submission/key_care.h"
#include "ui/submission/receiver_rows.h"
#include "ui/widgets/page_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <functional>

using namespace chuding;

namespace {

constexpr int patienceMs = 60'000;
constexpr int settleMs = 150;

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x35, 0x35), QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x60, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x35, 0x35, 0x35));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xf0));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x90, 0x90, 0x90));
    return palette;
}

/// Scans for the first of the names: a PDF, a photo and a file that is neither.
bool addScans(const QString &libraryPath, const QDir &folder)
{
    const QList<std::pair<AttachmentKind, QByteArray>> scans{{AttachmentKind::Diploma, scanfiles::pdf(2)},
        {AttachmentKind::MandarinCertificate, scanfiles::picture({900, 1200}, "PNG")},
        {AttachmentKind::Commitment, "not a scan"}};
    const Result<std::unique_ptr<Library>> library = Library::open(libraryPath, OpenMode::ReadWrite);
    if (!library)
        return false;
    const Result<QList<StoredDossier>> dossiers = (*library)->dossiers();
    QList<FileForDossier> files;
    for (const StoredDossier &stored : dossiers ? *dossiers : QList<StoredDossier>()) {
        for (const auto &[kind, bytes] : scans) {
            const QString path = folder.filePath(codeText(kind) + QStringLiteral(".pdf"));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return false;
            if (stored.dossier.person.name.startsWith(QStringLiteral("阿依古丽")))
                files.append({stored.dossier.id, kind, path});
        }
    }
    return files.size() == scans.size() && (*library)->attachAll(files, QStringLiteral("例")).ok();
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return int(colors.size());
}

/// The Chinese texts, each longer by what CHUDING_LONGER says of it in percent: as of a language that needs
/// more room.
class LongerTexts final : public QTranslator
{
public:
    explicit LongerTexts(int percent)
        : m_percent(percent)
    {
        m_isLoaded = m_chinese.load(QStringLiteral(":/i18n/chuding_zh_CN.qm"));
    }
    [[nodiscard]] bool isEmpty() const override { return !m_isLoaded; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString text = m_chinese.translate(context, source, disambiguation, n);
        if (text.isEmpty())
            return {};
        const qsizetype more = (text.size() * m_percent + 99) / 100;
        // Before the accelerator, and not within what a file dialog or a format reads.
        const bool isRead =
            text.contains(QLatin1StringView("*.")) || text.contains(QLatin1StringView("yyyy"));
        return isRead ? text : QString(more, QChar(u'长')) + text;
    }

private:
    QTranslator m_chinese;
    int m_percent;
    bool m_isLoaded = false;
};

} // namespace

/// Every page of the window with the sample library in Chinese, as pictures in the build folder (pictures/…)
/// for people to look at; and nothing on them is cut off. The environment says how: CHUDING_LOOK=light|dark,
/// CHUDING_WINDOW=WxH in physical pixels, QT_SCALE_FACTOR, CHUDING_LONGER=PERCENT; CHUDING_HELP_PICTURES to
/// hold those of the help against them.
class TestPictures final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakePrompt m_prompt;
    std::unique_ptr<LongerTexts> m_longer;
    std::unique_ptr<MainWindow> m_window;
    QDir m_target;
    QStringList m_faults;
    const bool m_isForHelp = qEnvironmentVariableIsSet("CHUDING_HELP_PICTURES");

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    void take(const QString &name, QWidget *what = nullptr)
    {
        QWidget *shown = what ? what : m_window.get();
        for (int round = 0; round < 3; ++round) // layouts settle
            QApplication::processEvents();
        const QImage image = shown->grab().toImage();
        QVERIFY2(colorsIn(image) > 8, qPrintable(name));
        QVERIFY(image.save(m_target.filePath(name + QStringLiteral(".png"))));
        for (const QString &fault : layoutFaults(*shown))
            m_faults.append(name + QStringLiteral(": ") + fault);
        if (!m_isForHelp)
            return;
        if (const QString fault = test::faultOfHelpPicture(name, *shown, image); !fault.isEmpty())
            m_faults.append(name + QStringLiteral(": ") + fault);
    }

    /// A drawn head, too small to be printed well.
    [[nodiscard]] QString photo() const
    {
        QImage image(200, 270, QImage::Format_RGB32);
        image.fill(QColor(90, 140, 210));
        QPainter painter(&image);
        painter.setBrush(QColor(230, 190, 160));
        painter.drawEllipse(QRect(60, 60, 80, 100));
        painter.drawEllipse(QRect(30, 180, 140, 140));
        painter.end();
        const QString path = m_folder.filePath(QStringLiteral("photo.png"));
        return image.save(path) ? path : QString();
    }

    /// The sample's roster with somebody who is new and two whose telephone has changed.
    [[nodiscard]] QString rosterWithChanges() const
    {
        QFile sample(QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.csv"));
        const QString path = m_folder.filePath(QStringLiteral("roster.csv"));
        QFile file(path);
        if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            return {};
        QByteArray rows = sample.readAll();
        rows.replace("13900000900", "13900000920").replace("13900000904", "13900000924");
        rows.replace("李例,女,652829200111209022,2001-11-20", "刘试新,女,652829200202020022,2002-02-02");
        return file.write(rows) == rows.size() ? path : QString();
    }

    /// It has no parent: its place in the pile is its own.
    static QWidget *ownWindow(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static QWidget *dossierWindow() { return ownWindow("dossierOwnWindow"); }

    /// By the command, with its preview drawn.
    void openPapers()
    {
        m_window->findChild<QAction *>(QStringLiteral("papers.print"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(ownWindow("papersWindow") != nullptr, patienceMs);
        const auto *preview = ownWindow("papersWindow")->findChild<PageView *>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->isUpToDate(), patienceMs);
    }

    void openPage(const char *page)
    {
        QTest::mouseClick(
            m_window->findChild<QToolButton *>(QStringLiteral("rail.") + QString::fromLatin1(page)),
            Qt::LeftButton);
    }

    void openFirstApplicant()
    {
        openPage("applicants");
        auto *view = find<QTreeView>("applicantView");
        QVERIFY(view != nullptr);
        const QRect row = view->visualRect(view->model()->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_VERIFY(find<QTabBar>("dossierTabs")->isVisible());
    }

    /// Previews draw in their own thread.
    void waitForPages() const
    {
        for (const PageView *view : m_window->findChildren<PageView *>())
            QTRY_VERIFY_WITH_TIMEOUT(
                !view->isVisible() ||
                    (view->isUpToDate() && (view->pageCount() > 0 || !view->text().isEmpty())),
                patienceMs);
    }

    /// Takes the window that the command brings up, then closes it. `prepare` may do something in it first.
    void takeDialog(
        const QString &name, const char *command, const std::function<void(QWidget *)> &prepare = {})
    {
        bool taken = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (taken || widget == m_window.get() || !widget->isVisible() || widget->inherits("QMenu"))
                    continue;
                taken = true; // first: taking it lets events run
                if (prepare)
                    prepare(widget);
                QTest::qWait(settleMs);
                take(name, widget);
                widget->close();
            }
        });
        timer.start(settleMs);
        m_window->findChild<QAction *>(QString::fromLatin1(command))->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(taken, command, patienceMs);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }

    /// The pages of the first start, without making a library.
    void takeAssistant()
    {
        QTest::mouseClick(find<QPushButton>("newLibrary"), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        auto *assistant = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        assistant->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::activeWindow() == assistant);
        for (int page = 1; page <= 4; ++page) {
            if (auto *unit = find<QLineEdit>("unitName"); unit->isVisible())
                unit->setText(QStringLiteral("博湖县试例中学"));
            QTest::qWait(settleMs);
            take(QStringLiteral("01-assistant-%1").arg(page), assistant);
            if (page < 4)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QVERIFY(find<QLineEdit>("libraryPath")->isVisible());
        assistant->reject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
        QCoreApplication::setOrganizationName(QStringLiteral("chuding-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_pictures"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
        QSettings().setValue(QStringLiteral("operatorName"), QStringLiteral("试例经办"));
        QVERIFY(installTranslation(QStringLiteral("zh_CN")));
        const int longer = qEnvironmentVariableIntValue("CHUDING_LONGER");
        if (longer > 0) {
            m_longer = std::make_unique<LongerTexts>(longer);
            QVERIFY(QCoreApplication::installTranslator(m_longer.get()));
        }
        const QString look = qEnvironmentVariable("CHUDING_LOOK", QStringLiteral("light"));
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        if (look == QLatin1String("dark"))
            QApplication::setPalette(darkPalette());
        QCOMPARE(isDark(QApplication::palette()), look == QLatin1String("dark"));

        const QString size = qEnvironmentVariable("CHUDING_WINDOW", QStringLiteral("1280x800"));
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        m_target.setPath(QStringLiteral(CHUDING_PICTURES_FOLDER "/%1-%2-%3%4")
                             .arg(look, size, scale, longer > 0 ? QStringLiteral("-longer") : QString()));
        QVERIFY(m_target.removeRecursively() && m_target.mkpath(QStringLiteral(".")));

        const QString library = m_folder.filePath(QStringLiteral("试例.chuding"));
        QVERIFY(makeDemonstration(library, {}).ok());
        QVERIFY(addScans(library, QDir(m_folder.path())));
        m_window = std::make_unique<MainWindow>(m_prompt);
        const QStringList sides = size.split(QLatin1Char('x'));
        m_window->resize(QSize(sides.at(0).toInt(), sides.at(1).toInt()) / m_window->devicePixelRatio());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        take(QStringLiteral("00-start"));
        takeAssistant();
        QSignalSpy refreshed(&m_window->workspace(), &Workspace::refreshed);
        m_window->openLibrary(library);
        QTRY_VERIFY_WITH_TIMEOUT(!refreshed.isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().applicants()->rowCount() > 5, patienceMs);
    }

    void theWindowHasItsSize()
    {
        const QString size = qEnvironmentVariable("CHUDING_WINDOW", QStringLiteral("1280x800"));
        const QStringList sides = size.split(QLatin1Char('x'));
        QCOMPARE(
            m_window->size(), QSize(sides.at(0).toInt(), sides.at(1).toInt()) / m_window->devicePixelRatio());
    }

    void pages()
    {
        const QList<const char *> names = {
            "overview", "applicants", "publicity", "export", "import", "policy", "log"};
        for (const char *name : names) {
            openPage(name);
            QTest::qWait(settleMs);
            take(QStringLiteral("1-") + QString::fromLatin1(name));
        }
    }

    void dossier()
    {
        openFirstApplicant();
        auto *tabs = find<QTabBar>("dossierTabs");
        QCOMPARE(tabs->count(), 8);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab); // one that is scrolled out of the bar cannot be clicked
            QTest::qWait(settleMs);
            waitForPages();
            take(QStringLiteral("2-dossier-%1").arg(tab + 1));
        }
    }

    /// Over the whole page, with the scans beside their slots; then in a window of its own.
    void attachments()
    {
        auto *expand = find<QToolButton>("expandDossier");
        QTest::mouseClick(expand, Qt::LeftButton);
        find<QTabBar>("dossierTabs")->setCurrentIndex(5);
        auto *attached = find<QListView>("attachmentView");
        QVERIFY(attached != nullptr);
        QTest::mouseClick(attached->viewport(), Qt::LeftButton, {},
            attached->visualRect(attached->model()->index(1, 0)).center());
        QTest::qWait(settleMs);
        waitForPages();
        take(QStringLiteral("2-dossier-6-wide"));
        QTest::mouseClick(expand, Qt::LeftButton);
        m_window->findChild<QAction *>(QStringLiteral("dossier.window"))->trigger();
        QTRY_VERIFY(dossierWindow() != nullptr);
        QTest::qWait(settleMs);
        take(QStringLiteral("2-dossier-window"), dossierWindow());
        dossierWindow()->close();
        QTRY_VERIFY(dossierWindow() == nullptr);
    }

    /// Two pages of a PDF and a photo that is laid flat.
    void arrangedPages()
    {
        const QString scan = m_folder.filePath(QStringLiteral("scan.pdf"));
        const QString photo = m_folder.filePath(QStringLiteral("photo.jpg"));
        QFile file(scan);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(scanfiles::pdf(2)) > 0 && file.flush());
        QVERIFY(test::sheetPhoto(QStringLiteral("wood"), 1).image.save(photo, "JPEG", 92));
        const PageOrder order{
            QUuid(), QStringLiteral("阿依古丽例·买买提试"), AttachmentKind::Diploma, {photo, scan}, {}, {}};
        auto *dialog = new PageDialog(m_window->workspace(), m_prompt, order, m_window.get());
        dialog->open();
        const auto *save = dialog->findChild<QPushButton *>(QStringLiteral("savePages"));
        const auto *result = dialog->findChild<QLabel *>(QStringLiteral("pageResult"));
        QTRY_VERIFY_WITH_TIMEOUT(
            save->isEnabled() && !result->pixmap(Qt::ReturnByValue).isNull(), patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("2-pages"), dialog);
        dialog->reject();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void publicity()
    {
        openPage("publicity");
        auto *list = find<QListView>("roundList");
        QVERIFY(list->model()->rowCount() > 0);
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTest::qWait(settleMs);
        waitForPages();
        take(QStringLiteral("3-round"));
    }

    void submission()
    {
        openPage("export");
        for (int step = 1; step <= 4; ++step) {
            QTest::qWait(settleMs);
            take(QStringLiteral("4-submission-%1").arg(step));
            auto *reason = find<QLineEdit>("reason");
            if (reason->isVisible())
                reason->insert(QStringLiteral("例：经主管局同意先行报送"));
            if (step < 4)
                QTest::mouseClick(find<QPushButton>("export"), Qt::LeftButton);
        }
        const QString phrase = QStringLiteral("a long enough phrase");
        const QString key = m_folder.filePath(QStringLiteral("试例.p12"));
        const auto made =
            createKey(key, {QStringLiteral("博湖县试例中学"), QStringLiteral("试例")}, Passphrase(phrase));
        QVERIFY(made.ok());
        CertificateInfo ending = *made;
        ending.validTo = QDateTime::currentDateTimeUtc().addDays(20);
        auto *page = find<QWidget>("submissionPage");
        page->findChild<ReceiverRows *>()->readPlacesWith([](const QString &) {
            StoragePlace place;
            place.isRemovable = true;
            place.freeBytes = 2'000'000'000;
            return place;
        });
        page->findChild<QLineEdit *>(QStringLiteral("keyPath"))->setText(key);
        page->findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(phrase);
        page->findChild<QLineEdit *>(QStringLiteral("receiver"))->setText(QStringLiteral("博湖县试例教育局"));
        page->findChild<QLineEdit *>(QStringLiteral("folder"))
            ->setText(m_folder.filePath(QStringLiteral("stick-up")));
        page->findChild<QComboBox *>(QStringLiteral("partSize"))->setCurrentIndex(1);
        page->findChild<KeyCare *>()->note(key, ending, true);
        QTest::qWait(settleMs);
        take(QStringLiteral("4-submission-4-stick"));
        m_prompt.texts = {QStringLiteral("四个普通的汉字词语")};
        QTest::mouseClick(find<QPushButton>("export"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("exportResult")->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().isWriting(), patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("4-submission-5"));
    }

    void dialogs()
    {
        openPage("overview");
        takeDialog(QStringLiteral("5-settings"), "settings");
        takeDialog(QStringLiteral("5-commands"), "commands");
        takeDialog(QStringLiteral("5-help"), "help");
        takeDialog(QStringLiteral("5-about"), "about");
        m_prompt.files = {rosterWithChanges()};
        takeDialog(QStringLiteral("5-import"), "roster.import");
        takeDialog(QStringLiteral("5-paper"), "paper.check", [](QWidget *dialog) {
            auto *code = dialog->findChild<QLineEdit *>(QStringLiteral("paperCode"));
            QTest::keyClicks(code, QStringLiteral("DWEJ RETA Q9W1 DFWF 077Y 2345"));
            QTest::keyClick(code, Qt::Key_Return);
        });
        takeDialog(QStringLiteral("5-plan"), "overview.printSchedule", [](QWidget *dialog) {
            const auto *preview = dialog->findChild<PageView *>();
            QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->isUpToDate(), patienceMs);
        });
        openFirstApplicant();
        m_prompt.files = {photo()};
        takeDialog(QStringLiteral("6-photo"), "dossiers.photo");
        takeDialog(QStringLiteral("6-hand-over"), "dossiers.handOver");
        find<QTreeView>("applicantView")->selectAll();
        QTest::qWait(settleMs);
        take(QStringLiteral("6-many"));
        m_prompt.folderPath = m_folder.path();
        takeDialog(QStringLiteral("6-upload"), "upload.set", [](QWidget *dialog) {
            auto *write = dialog->findChild<QPushButton *>(QStringLiteral("writeUploadSet"));
            QTest::mouseClick(
                dialog->findChild<QPushButton *>(QStringLiteral("chooseUploadFolder")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), patienceMs);
            QTest::mouseClick(write, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(
                dialog->findChild<QWidget *>(QStringLiteral("openUploadFolder"))->isVisible(), patienceMs);
        });
        takeDialog(QStringLiteral("6-specialty"), "bulk.specialty");
        takeDialog(QStringLiteral("6-step"), "bulk.event", [](QWidget *dialog) {
            auto *steps = dialog->findChild<QTreeWidget *>(QStringLiteral("bulkEvent"));
            QTRY_VERIFY_WITH_TIMEOUT(steps->topLevelItemCount() > 0, patienceMs);
            steps->setCurrentItem(steps->topLevelItem(0));
        });
        takeDialog(QStringLiteral("6-answers"), "bulk.answer");
    }

    /// A notice that came as a file, with what it changes and whom it concerns; and the notice as a form.
    void notices()
    {
        const QString key = m_folder.filePath(QStringLiteral("notice.p12"));
        const Passphrase passphrase(QStringLiteral("eins zwei drei"));
        QVERIFY(createKey(
            key, {QStringLiteral("例湖县人力资源和社会保障局"), QStringLiteral("经办例"), 5}, passphrase));
        const auto signer = Signer::load(key, passphrase);
        Policy policy = m_window->workspace().season().policy;
        policy.publicity.workingDays = 7;
        policy.educationTerms[codeKey(EducationBucket::Bachelor)].minYears = 1;
        policy.mandarin.floor = MandarinLevel::L3A;
        const PolicyPackage package{QStringLiteral("例湖县人力资源和社会保障局"), QStringLiteral("经办例"),
            QStringLiteral("公示期改为7个工作日，本科须满1年"), Moment(QDate(2024, 10, 18), QTime(9, 30)),
            policyToJson(policy), wordingToJson(policy), {}};
        const QString path = m_folder.filePath(QStringLiteral("通知.chuding-policy"));
        QVERIFY(writePolicyPackage(path, package, *signer));
        m_prompt.files = {path};
        for (const int tab : {0, 1}) {
            takeDialog(QStringLiteral("7-notice-%1").arg(tab + 1), "policy.install", [tab](QWidget *dialog) {
                auto *tabs = dialog->findChild<QTabWidget *>(QStringLiteral("policyInstallTabs"));
                QTRY_VERIFY_WITH_TIMEOUT(tabs->isVisible(), patienceMs);
                tabs->setCurrentIndex(tab);
                QTRY_VERIFY_WITH_TIMEOUT(
                    dialog->findChild<QTreeWidget *>(QStringLiteral("trialRows"))->topLevelItemCount() > 0,
                    patienceMs);
            });
        }
        m_prompt.files.clear();
        for (int section = 0; section < 10; ++section) {
            takeDialog(QStringLiteral("7-notice-editor-%1").arg(section + 1), "policy.edit",
                [section](QWidget *editor) {
                    editor->findChild<QListWidget *>(QStringLiteral("policySections"))
                        ->setCurrentRow(section);
                    auto *foot = editor->findChild<QTabWidget *>(QStringLiteral("policyFoot"));
                    foot->setCurrentIndex(section % 3);
                });
        }
    }

    void holidays()
    {
        m_prompt.choices = {0}; // what is typed is dropped
        takeDialog(QStringLiteral("7-holidays"), "policy.holidays", [this](QWidget *editor) {
            editor->findChild<QPlainTextEdit *>(QStringLiteral("holidayText"))
                ->setPlainText(QStringLiteral(
                    "关于2031年部分节假日安排的通知（试例）\n"
                    "一、元旦：1月1日（周三）放假1天，不调休。\n"
                    "二、春节：1月22日（农历除夕、周三）至29日（周三）放假调休，共8天。1月19日（周日）、2月1"
                    "日（周六）上班。\n"
                    "三、清明节：4月5日（周六）至7日（周一）放假，共3天。\n"
                    "四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。\n"
                    "五、端午节：6月24日（周二）放假1天，不调休。\n"
                    "六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11"
                    "日（周六）上班。\n"));
            QTRY_COMPARE(
                editor->findChild<QTreeWidget *>(QStringLiteral("holidayRead"))->topLevelItemCount(), 11);
            QTest::mouseClick(find<QPushButton>("handOutHolidays"), Qt::LeftButton);
            QTRY_VERIFY(find<QDialog>("handOutDialog") && find<QDialog>("handOutDialog")->isVisible());
            auto *dialog = find<QDialog>("handOutDialog");
            QTest::qWait(settleMs);
            take(QStringLiteral("7-hand-out"), dialog);
            dialog->close();
        });
    }

    void reception()
    {
        openPage("import");
        m_prompt.files = {makeSamplePackage(m_folder.path(), QStringLiteral("a long enough phrase"))};
        QTest::mouseClick(find<QPushButton>("openPackages"), Qt::LeftButton);
        auto *people = find<QTreeWidget>("receivedApplicants");
        QTRY_COMPARE_WITH_TIMEOUT(people->topLevelItemCount(), 4, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-package"));
        QTest::mouseClick(find<QPushButton>("registerSigner"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-certificate"), QApplication::activeModalWidget());
        find<QCheckBox>("trustCompared")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("trustAdd"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("registerSigner")->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("takeIn")->isEnabled(), patienceMs);
        const int before = m_window->workspace().applicants()->rowCount();
        QTest::mouseClick(find<QPushButton>("takeIn"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().applicants()->rowCount(), before + 4, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("openPackages")->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("receiptsOfLooked")->isEnabled(), patienceMs);
        QTest::mouseClick(find<QPushButton>("receiptsOfLooked"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-receipts"), QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
        QTest::mouseClick(find<QPushButton>("showCertificates"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPushButton>("trustRevoke") && find<QPushButton>("trustRevoke")->isEnabled(), patienceMs);
        QWidget *certificates = QApplication::activeModalWidget();
        take(QStringLiteral("8-certificates"), certificates);
        QTest::mouseClick(find<QPushButton>("trustRevoke"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != certificates, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-revoke"), QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
        QTRY_VERIFY(QApplication::activeModalWidget() == certificates);
        certificates->close();
        auto *tabs = find<QTabBar>("receptionTabs");
        tabs->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QTreeWidget>("decisionList")->topLevelItemCount() > 0, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-decisions"));
        auto *list = find<QTreeWidget>("decisionList");
        list->setCurrentItem(list->topLevelItem(0));
        QTest::mouseClick(find<QPushButton>("returnChosen"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-return"), QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
        tabs->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(find<QTreeWidget>("packageRecord")->topLevelItemCount() > 0, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("8-record"));
        takeDialog(QStringLiteral("8-certificates"), "reception.certificates");
        takeDialog(QStringLiteral("8-statistics"), "overview.statistics");
        takeDialog(QStringLiteral("8-purge"), "library.purge");
        tabs->setCurrentIndex(0);
        m_window->workspace().undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().applicants()->rowCount(), before, patienceMs);
    }

    void papers()
    {
        openFirstApplicant();
        openPapers();
        QWidget *window = ownWindow("papersWindow");
        take(QStringLiteral("7-papers"), window);
        // All of them, a report each, on both sides.
        window->close();
        QTRY_VERIFY(ownWindow("papersWindow") == nullptr);
        find<QTreeView>("applicantView")->selectAll();
        openPapers();
        window = ownWindow("papersWindow");
        auto *kinds = window->findChild<QListWidget *>(QStringLiteral("paperKinds"));
        const auto *preview = window->findChild<PageView *>();
        kinds->setCurrentItem(kinds->findItems(QStringLiteral("花名册"), Qt::MatchExactly).value(0));
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->isUpToDate(), patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("7-papers-roster"), window);
        const QList<QListWidgetItem *> reports = kinds->findItems(QStringLiteral("核对单"), Qt::MatchExactly);
        QCOMPARE(reports.size(), 1);
        kinds->setCurrentItem(reports.constFirst());
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 10 && preview->isUpToDate(), patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("7-papers-many"), window);
        QTRY_VERIFY(window->findChild<QPushButton *>(QStringLiteral("savePapers"))->isEnabled());
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("savePapers")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patienceMs);
        QTest::qWait(settleMs);
        QWidget *dialog = QApplication::activeModalWidget();
        take(QStringLiteral("7-papers-pdf"), dialog);
        dialog->close();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        window->close();
        QTRY_VERIFY(ownWindow("papersWindow") == nullptr);
    }

    void printingSettings()
    {
        m_window->findChild<QAction *>(QStringLiteral("settings"))->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QWidget *dialog = QApplication::activeModalWidget();
        auto *tabs = dialog->findChild<QTabWidget *>(QStringLiteral("settingsTabs"));
        tabs->setCurrentIndex(tabs->count() - 1);
        const auto *fonts = dialog->findChild<QTreeWidget *>(QStringLiteral("fontRoles"));
        QTRY_COMPARE_WITH_TIMEOUT(fonts->topLevelItemCount(), 5, patienceMs);
        QTest::qWait(settleMs);
        take(QStringLiteral("5-settings-printing"), dialog);
        dialog->close();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void nothingIsCutOff()
    {
        for (const QString &fault : m_faults)
            qWarning().noquote() << fault;
        QVERIFY(m_faults.isEmpty());
        if (m_isForHelp)
            QCOMPARE(test::helpPicturesLeft(), QString());
    }

    void cleanupTestCase() { m_window.reset(); }
};

TEST_CASE(QApplication, TestPictures)
#include "tst_pictures.moc"
