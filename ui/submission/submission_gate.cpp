// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/submission_gate.h"

#include "domain/text.h"
#include "ui/core/theme.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

constexpr int gateIdRole = Qt::UserRole;
constexpr int gateFieldRole = Qt::UserRole + 1;

bool hasErrors(const SubmissionGate::Person &person)
{
    return verdictOf(person.findings) == Verdict::Fail;
}

QList<SubmissionGate::Person> judgedPeople(
    const Library &library, const Season &season, const QList<QUuid> &ids, const QHash<QUuid, QString> &names)
{
    QList<SubmissionGate::Person> people;
    for (const QUuid id : ids) {
        const auto stored = library.dossier(id);
        if (!stored)
            continue;
        SubmissionGate::Person person{id, names.value(id), season.findings(stored->dossier), {}};
        person.findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Info; });
        for (const Attachment &attachment : stored->dossier.attachments) {
            if (attachment.sha256.isEmpty())
                person.declaredPapers.append(codeText(attachment.kind));
        }
        if (!person.findings.isEmpty() || !person.declaredPapers.isEmpty())
            people.append(person);
    }
    return people;
}

} // namespace

SubmissionGate::SubmissionGate(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_blocked(new Banner(Meaning::Error, QStringLiteral("error"), this))
    , m_passed(new Banner(Meaning::Done, QStringLiteral("done"), this))
    , m_list(new QTreeWidget(this))
    , m_reasonLabel(new QLabel(tr("&Reason"), this))
    , m_reason(new QLineEdit(this))
{
    m_blocked->setObjectName(QStringLiteral("gateBlocked"));
    m_passed->setObjectName(QStringLiteral("gatePassed"));
    m_list->setObjectName(QStringLiteral("gateList"));
    m_list->setAccessibleName(tr("What stands in the way"));
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    m_list->setToolTip(tr("Enter or a double click opens the dossier at this place."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("why they are sent all the same; the package carries it"));
    m_reasonLabel->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacingUnit(this));
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_blocked);
    layout->addWidget(m_passed);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    connect(m_reason, &QLineEdit::textChanged, this, &SubmissionGate::changed);
    connect(m_list, &QTreeWidget::itemActivated, this, &SubmissionGate::openItem);
    show({});
    m_judged = false;
}

void SubmissionGate::judge(const QList<QUuid> &ids, const QHash<QUuid, QString> &names)
{
    const int generation = ++m_generation;
    m_judged = false;
    m_blocked->setText(QString());
    m_passed->setText(QString());
    m_list->clear();
    m_list->addTopLevelItem(
        new QTreeWidgetItem({tr("Checking %n applicant(s)…", nullptr, static_cast<int>(ids.size()))}));
    Q_EMIT changed();
    const auto work = [ids, names, season = m_workspace.season()](LibraryThread::Seat &seat) {
        return judgedPeople(*seat.library, season, ids, names);
    };
    m_workspace.thread().run(work, this, [this, generation](const QList<Person> &people) {
        if (generation == m_generation)
            show(people);
    });
}

bool SubmissionGate::isOpen() const
{
    return m_judged && (m_failing == 0 || !reason().isEmpty());
}

QString SubmissionGate::reason() const
{
    return m_failing > 0 ? cleanedText(m_reason->text()) : QString();
}

void SubmissionGate::show(const QList<Person> &people)
{
    m_judged = true;
    m_failing = static_cast<int>(std::count_if(people.cbegin(), people.cend(), hasErrors));
    m_blocked->setText(m_failing > 0
                           ? tr("%n applicant(s) have errors. Mend them, leave them out, or give a reason.",
                                 nullptr, m_failing)
                           : QString());
    m_passed->setText(m_failing == 0 ? tr("Nobody has errors: nothing blocks the package.") : QString());
    m_reason->setVisible(m_failing > 0);
    m_reasonLabel->setVisible(m_failing > 0);
    m_list->clear();
    const auto group = [this](Meaning meaning, const QString &text) {
        auto *item = new QTreeWidgetItem({text});
        item->setIcon(0, meaningIcon(meaning));
        item->setFont(0, scaledFont(m_list, 1.0, true));
        m_list->addTopLevelItem(item);
        return item;
    };
    QTreeWidgetItem *errors = m_failing > 0 ? group(Meaning::Error, tr("Blocks")) : nullptr;
    QTreeWidgetItem *warnings = nullptr;
    for (const Person &person : people) {
        if (hasErrors(person))
            addPerson(errors, person, true);
        const bool warns = !person.declaredPapers.isEmpty() ||
                           std::any_of(person.findings.cbegin(), person.findings.cend(),
                               [](const Finding &finding) { return finding.severity != Severity::Error; });
        if (warns && !warnings)
            warnings = group(Meaning::Warning, tr("To be looked at; does not block"));
        if (warns)
            addPerson(warnings, person, false);
    }
    m_list->expandAll();
    Q_EMIT changed();
}

void SubmissionGate::addPerson(QTreeWidgetItem *group, const Person &person, bool errors)
{
    auto *item = new QTreeWidgetItem(group, {person.name});
    item->setData(0, gateIdRole, person.id);
    for (const Finding &finding : person.findings) {
        if ((finding.severity == Severity::Error) != errors)
            continue;
        auto *line = new QTreeWidgetItem(item, {finding.message});
        line->setIcon(0, meaningIcon(meaningOf(finding.severity)));
        line->setData(0, gateIdRole, person.id);
        line->setData(0, gateFieldRole, finding.field);
        line->setToolTip(0, finding.remedy + QLatin1Char('\n') + finding.clause);
    }
    if (errors || person.declaredPapers.isEmpty())
        return;
    auto *line = new QTreeWidgetItem(item,
        {tr("Stated in the dossier, but no file is attached: %1").arg(person.declaredPapers.join(u'、'))});
    line->setIcon(0, meaningIcon(Meaning::Warning));
    line->setData(0, gateIdRole, person.id);
    line->setData(0, gateFieldRole, QStringLiteral("attachments"));
}

void SubmissionGate::openItem(QTreeWidgetItem *item)
{
    const QUuid id = item->data(0, gateIdRole).toUuid();
    if (!id.isNull())
        Q_EMIT dossierRequested(id, item->data(0, gateFieldRole).toString());
}

} // namespace chuding
