// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/hand_out_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/submission/key_care.h"
#include "ui/submission/signing_form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr int longestReason = PolicyPackage::longestText;
}

HandOutDialog::HandOutDialog(
    const PageTools &tools, const PolicyPackage &content, const QString &name, QWidget *parent)
    : Dialog(parent)
    , m_tools(tools)
    , m_content(content)
    , m_name(name)
    , m_reason(new QLineEdit(this))
    , m_calendar(new QCheckBox(this))
    , m_signing(new SigningForm(tools, SigningForm::For::KnownReceivers, this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("handOutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(isNotice() ? tr("Hand out a notice") : tr("Hand out days off"));
    build();
    judge();
}

void HandOutDialog::build()
{
    auto *intro = new QLabel(tr("One file NAME.chuding-policy, signed with your key. Whoever double-clicks "
                                "it sees who made it, what "
                                "it changes and whom it concerns before it is installed. Let the units "
                                "register your certificate, or "
                                "tell them its fingerprint by another way."),
        this);
    intro->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("handOutReason"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("What is new, in one sentence"));
    m_calendar->setObjectName(QStringLiteral("handOutCalendar"));
    QStringList years;
    for (const QString &name : m_content.calendars.keys())
        years.append(QString::number(calendarYear(name)));
    m_calendar->setText(tr("With the holidays of %1 as they are known here").arg(years.join(u'、')));
    m_calendar->setVisible(isNotice() && !years.isEmpty());
    m_calendar->setChecked(!years.isEmpty());
    m_hint->setObjectName(QStringLiteral("handOutHint"));
    m_hint->setWordWrap(true);
    m_signing->setMaximumWidth(QWIDGETSIZE_MAX);
    m_signing->addAbove(tr("Re&ason"), m_reason);
    m_signing->addAbove(QString(), m_calendar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Sign and write"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeHandOut"));
    m_write->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addWidget(intro);
    layout->addWidget(m_signing);
    layout->addStretch();
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOutDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_signing, &SigningForm::changed, this, &HandOutDialog::judge);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 40, qMax(line * 22, sizeHint().height())));
}

void HandOutDialog::judge()
{
    const QString lack = m_signing->lack();
    m_hint->setText(lack);
    m_write->setEnabled(lack.isEmpty());
}

PolicyPackage HandOutDialog::package() const
{
    PolicyPackage package = m_content;
    package.reason = m_reason->text().simplified();
    package.created = Moment::now();
    if (!m_calendar->isChecked())
        package.calendars.clear();
    return package;
}

void HandOutDialog::write()
{
    if (!m_write->isEnabled())
        return;
    m_signing->remember();
    const auto signer = Signer::load(m_signing->keyPath(), Passphrase(m_signing->passphrase()));
    if (!signer) {
        m_tools.prompt.tell(this, noticeOf(windowTitle(), signer.error()));
        if (signer.error().code == Error::Code::Passphrase)
            m_signing->refusePassphrase();
        return;
    }
    m_signing->care()->note(m_signing->keyPath(), signer->certificate(), signer->isWeaklyStored());
    PolicyPackage content = package();
    content.unitName = signer->certificate().organization;
    content.clerkName = signer->certificate().commonName;
    const QString name = QStringLiteral("%1.%2").arg(m_name, QLatin1StringView(PolicyPackage::suffix));
    const QString path = QDir(m_signing->folder()).filePath(name);
    Question question;
    question.title = windowTitle();
    question.text = tr("There is such a file already: %1").arg(QDir::toNativeSeparators(path));
    question.answers = QStringList{tr("Replace it")};
    question.defaultAnswer = Question::noAnswer;
    if (QFileInfo::exists(path) && m_tools.prompt.ask(this, question) != 0)
        return;
    if (const Result<void> done = writePolicyPackage(path, content, *signer); !done) {
        m_tools.prompt.tell(this, noticeOf(windowTitle(), done.error()));
        return;
    }
    Q_EMIT written(path);
    accept();
}

} // namespace chuding
