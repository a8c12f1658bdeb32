// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors.h"

#include "domain/id_number.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"

#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionFrame>

#include <chrono>

namespace chuding {

namespace {
std::chrono::minutes legibleFor{1};
}

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QComboBox(parent)
{
    addItem(QString());
    keepFromWheel(this);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, &ChoiceEdit::edited);
}

void ChoiceEdit::addYesNo()
{
    addItem(tr("Yes"), true);
    addItem(tr("No"), false);
}

void ChoiceEdit::setYesNo(std::optional<bool> value)
{
    setCurrentIndex(value ? findData(*value) : 0);
}

std::optional<bool> ChoiceEdit::yesNo() const
{
    const QVariant value = currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

SuggestEdit::SuggestEdit(const QStringList &suggestions, QWidget *parent)
    : ChoiceEdit(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(8);
    addItems(suggestions);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::editTextChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
}

void SuggestEdit::setSuggestions(const QStringList &suggestions)
{
    m_loading = true;
    const QString typed = currentText();
    clear();
    addItem(QString());
    addItems(suggestions);
    setEditText(typed);
    m_loading = false;
}

void SuggestEdit::setText(const QString &text)
{
    m_loading = true;
    setEditText(text);
    lineEdit()->setCursorPosition(0);
    m_loading = false;
}

QString SuggestEdit::text() const
{
    return currentText().trimmed();
}

DateEdit::DateEdit(Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    if (kind == Kind::DayOrMonth) {
        setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("2024-07-15")));
        setToolTip(tr("A date such as 2024-07-15, or a month such as 2024-07 when the day is not known."));
    } else {
        setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("2024-10-15 11:30")));
        setToolTip(tr("A date and time such as 2024-10-15 11:30, Beijing time."));
    }
    setCharacterWidth(this, kind == Kind::DayOrMonth ? 14 : 20);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::normalize);
}

void DateEdit::setDate(const DayOrMonth &date)
{
    setText(date.toText());
}

void DateEdit::setMoment(const Moment &moment)
{
    setText(shownMoment(moment));
}

DayOrMonth DateEdit::date() const
{
    return typedDate(text()).value_or(DayOrMonth());
}

Moment DateEdit::moment() const
{
    return typedMoment(text()).value_or(Moment());
}

QString DateEdit::fault() const
{
    QString fault;
    if (m_kind == Kind::DayOrMonth)
        (void)typedDate(text(), &fault);
    else
        (void)typedMoment(text(), &fault);
    return fault;
}

void DateEdit::normalize()
{
    if (text().isEmpty() || !fault().isEmpty())
        return;
    if (m_kind == Kind::DayOrMonth)
        setDate(date());
    else
        setMoment(moment());
}

IdNumberEdit::IdNumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    m_eye = addAction(themedIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    m_eye->setObjectName(QStringLiteral("eye"));
    m_maskTimer.setParent(this);
    m_maskTimer.setObjectName(QStringLiteral("maskAgain"));
    m_maskTimer.setSingleShot(true);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!m_revealed); });
    connect(&m_maskTimer, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_number = normalizedIdNumber(typed);
        m_maskTimer.start(legibleFor);
        Q_EMIT numberEdited();
    });
    setCharacterWidth(this, 24);
    display();
}

void IdNumberEdit::setNumber(const QString &number)
{
    m_number = number;
    m_revealed = number.isEmpty();
    display();
}

QString IdNumberEdit::number() const
{
    return m_number;
}

void IdNumberEdit::setRevealed(bool revealed)
{
    m_revealed = revealed || m_number.isEmpty();
    display();
}

void IdNumberEdit::setLegibleMinutes(int minutes)
{
    legibleFor = std::chrono::minutes(minutes);
}

void IdNumberEdit::display()
{
    setText(m_revealed ? m_number : maskedIdNumber(m_number));
    setReadOnly(!m_revealed);
    const bool hides = m_revealed && !m_number.isEmpty();
    m_eye->setIcon(themedIcon(hides ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setText(hides ? tr("Hide the ID number") : tr("Show and edit the ID number"));
    m_eye->setToolTip(m_eye->text());
    m_eye->setVisible(!m_number.isEmpty());
    if (hides)
        m_maskTimer.start(legibleFor);
    else
        m_maskTimer.stop();
}

void setCharacterWidth(QLineEdit *edit, int characters)
{
    const QFontMetrics metrics = edit->fontMetrics();
    const int frame = 2 * edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth) + spacingUnit(edit) * 2;
    edit->setMinimumWidth(qMin(characters, 15) * metrics.horizontalAdvance(QLatin1Char('0')) + frame);
    edit->setMaximumWidth(characters * metrics.horizontalAdvance(QLatin1Char('0')) + frame);
}

} // namespace chuding
