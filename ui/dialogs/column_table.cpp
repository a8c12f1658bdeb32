// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/column_table.h"

#include "ui/core/theme.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

constexpr int fieldCharacters = 16;
constexpr int mostLines = 60; // more would hold up the window

/// One of all fields, found by typing a part of its name; other text is taken back.
class FieldChoice final : public ChoiceEdit
{
public:
    FieldChoice(QAbstractItemModel *fields, QWidget *parent)
        : ChoiceEdit(parent)
    {
        setModel(fields);
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(fieldCharacters);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(lineEdit(), &QLineEdit::editingFinished, this, &FieldChoice::settle);
    }

    void setKey(const QString &key)
    {
        const int index = std::max(findData(key), 0);
        if (index != currentIndex())
            setCurrentIndex(index);
    }

private:
    void settle()
    {
        const int index = findText(currentText().trimmed(), Qt::MatchFixedString);
        if (index < 0) {
            setEditText(itemText(currentIndex()));
        } else if (index != currentIndex()) {
            setCurrentIndex(index);
            Q_EMIT edited();
        }
    }
};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Columns that somebody must be asked about, each header once.
QList<TableColumn> askedColumns(const TableOutline &outline)
{
    QList<TableColumn> asked;
    QSet<QString> headers;
    for (const TableColumn &column : outline.columns) {
        if (column.isKnown || (outline.headerRow != 0 && headers.contains(column.header)))
            continue;
        headers.insert(column.header);
        asked.append(column);
    }
    return asked.mid(0, mostLines);
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QWidget(parent)
    , m_advice(plainLabel({}, this))
    , m_headers(new QCheckBox(tr("The first row &holds the headers"), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("columnTable"));
    m_advice->setObjectName(QStringLiteral("columnAdvice"));
    m_headers->setObjectName(QStringLiteral("firstRowIsHeaders"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    addFields();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_advice);
    layout->addWidget(m_headers);
    layout->addWidget(m_scroll, 1);
    connect(m_headers, &QCheckBox::clicked, this, &ColumnTable::headersToggled);
}

void ColumnTable::addFields()
{
    const auto add = [this](const QString &text, const QString &key, const QString &explanation) {
        auto *item = new QStandardItem(text);
        item->setData(key, Qt::UserRole);
        item->setToolTip(explanation);
        m_fields.appendRow(item);
    };
    add(tr("(leave out)"), QString(), tr("The column is not read."));
    for (const RosterField &field : rosterFields())
        add(field.header, field.key, field.explanation);
}

void ColumnTable::setOutline(const TableOutline &outline, const HeaderMapping &mapping)
{
    const QList<TableColumn> asked = askedColumns(outline);
    const auto isSame = [](const Line &line, const TableColumn &column) {
        return line.column.position == column.position && line.column.header == column.header &&
               line.column.example == column.example;
    };
    if (!std::equal(m_lines.cbegin(), m_lines.cend(), asked.cbegin(), asked.cend(), isSame))
        rebuild(asked);
    m_headers->setVisible(mapping.headers != HeaderMapping::Headers::Find);
    m_headers->setChecked(mapping.headers == HeaderMapping::Headers::InFirstRow);
    m_advice->setText(adviceFor(outline, asked.size()));
    for (qsizetype i = 0; i < asked.size(); ++i) {
        m_lines[i].column = asked[i];
        static_cast<FieldChoice *>(m_lines[i].field)->setKey(asked[i].key);
    }
    showStates(outline);
}

QString ColumnTable::adviceFor(const TableOutline &outline, qsizetype asked)
{
    const QString advice =
        outline.headerRow != 0
            ? tr("The headers of these columns are not known. Choose the field that each of them is.")
            : tr("No header row was found. Choose the field that each column is.");
    if (asked < mostLines)
        return advice;
    return advice + QLatin1Char(' ') + tr("Only the first %n column(s) are shown.", nullptr, mostLines);
}

int ColumnTable::leftOutCount() const
{
    return static_cast<int>(std::count_if(
        m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.column.key.isEmpty(); }));
}

void ColumnTable::rebuild(const QList<TableColumn> &asked)
{
    m_lines.clear();
    auto *content = new QWidget(m_scroll);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(2 * spacingUnit(this));
    const QStringList headers{tr("Column"), tr("First value"), tr("Field")};
    for (int i = 0; i < headers.size(); ++i) {
        auto *label = plainLabel(headers[i], content);
        label->setFont(scaledFont(this, 1, true));
        grid->addWidget(label, 0, i);
    }
    for (const TableColumn &column : asked)
        addLine(grid, column);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(4, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content);          // deletes the one before
    content->setAutoFillBackground(false); // the ground of the tab shows through
}

void ColumnTable::addLine(QGridLayout *grid, const TableColumn &column)
{
    QWidget *content = grid->parentWidget();
    Line line{column, new FieldChoice(&m_fields, content), new QLabel(content), plainLabel({}, content)};
    const QString name = column.header.isEmpty() ? tr("Column %1").arg(column.letters) : column.header;
    auto *label = plainLabel(name, content);
    label->setBuddy(line.field);
    line.field->setObjectName(QStringLiteral("field%1").arg(column.position));
    line.field->setAccessibleName(tr("Field of the column “%1”").arg(name));
    line.state->setObjectName(QStringLiteral("state%1").arg(column.position));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(plainLabel(column.example, content), row, 1);
    grid->addWidget(line.field, row, 2);
    grid->addWidget(line.icon, row, 3);
    grid->addWidget(line.state, row, 4);
    connect(line.field, &ChoiceEdit::edited, this,
        [this, column, field = line.field] { Q_EMIT chosen(column, field->currentData().toString()); });
    m_lines.append(line);
}

void ColumnTable::showStates(const TableOutline &outline)
{
    for (const Line &line : std::as_const(m_lines)) {
        const TableColumn &own = line.column;
        const auto earlier =
            std::find_if(outline.columns.cbegin(), outline.columns.cend(), [&own](const TableColumn &other) {
                return !own.key.isEmpty() && other.key == own.key && other.position < own.position;
            });
        QString text = own.key.isEmpty() ? tr("Left out") : QString();
        if (earlier != outline.columns.cend()) {
            text = tr("Not read: the column “%1” is this field already.")
                       .arg(earlier->header.isEmpty() ? earlier->letters : earlier->header);
        }
        const bool isTaken = earlier != outline.columns.cend();
        line.icon->setPixmap(isTaken ? meaningIcon(Meaning::Warning).pixmap(iconExtent(this)) : QPixmap());
        line.state->setText(text);
    }
}

} // namespace chuding
