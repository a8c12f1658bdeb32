// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/core/dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace chuding;

namespace {

/// The button stands before the field.
class BackwardRow final : public QWidget, public ReadInOwnOrder
{
public:
    explicit BackwardRow(QWidget *parent)
        : QWidget(parent)
    {
        auto *layout = new QHBoxLayout(this);
        for (const auto &[widget, name] : {std::pair<QWidget *, const char *>(m_remove, "remove"),
                 {m_field, "field"}, {new QLineEdit(this), "rest"}}) {
            widget->setObjectName(QString::fromLatin1(name));
            layout->addWidget(widget);
        }
    }
    [[nodiscard]] QWidgetList ownOrder() const override { return {m_field, m_remove}; }

private:
    QPushButton *m_remove = new QPushButton(this);
    QLineEdit *m_field = new QLineEdit(this);
};

} // namespace

/// Where Tab goes in windows whose controls were made in another order than they stand, by the key.
class TestReadingOrder final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;

    template <typename Widget>
    [[nodiscard]] Widget *make(const char *name) const
    {
        auto *widget = new Widget(m_window.get());
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    }
    void stack(const QWidgetList &widgets) const
    {
        auto *layout = new QVBoxLayout(m_window.get());
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
    }
    [[nodiscard]] bool show(QWidget *first) const
    {
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        first->setFocus();
        return first->hasFocus();
    }
    /// The names of what has the focus after each press, to the one that had it first.
    [[nodiscard]] static QStringList walk(Qt::KeyboardModifiers modifiers = {})
    {
        constexpr int most = 30;
        QStringList names;
        const QWidget *first = QApplication::focusWidget();
        do {
            QTest::keyClick(
                QApplication::focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            names.append(QApplication::focusWidget()->objectName());
        } while (QApplication::focusWidget() != first && names.size() < most);
        return names;
    }

private Q_SLOTS:
    void init() { m_window = std::make_unique<InReadingOrder<QWidget>>(); }
    void cleanup() { m_window.reset(); }

    void alongTheRowsOfAForm()
    {
        auto *last = make<QCheckBox>("last");
        auto *choose = make<QPushButton>("choose");
        auto *box = make<QComboBox>("box");
        box->setEditable(true); // the line inside is not a stop of its own
        auto *number = make<QSpinBox>("number");
        auto *first = make<QLineEdit>("first");
        auto *form = new QFormLayout(m_window.get());
        form->addRow(QStringLiteral("2"), number);
        auto *line = new QHBoxLayout;
        line->addWidget(box);
        line->addWidget(choose);
        form->insertRow(0, QStringLiteral("1"), line);
        form->insertRow(0, first);
        form->addRow(last);
        QVERIFY(show(first));
        QCOMPARE(walk(), QStringLiteral("box choose number last first").split(u' '));
        QCOMPARE(walk(Qt::ShiftModifier), QStringLiteral("last number choose box first").split(u' '));
        // What comes later stands where it is put, too, and what is not shown is passed by.
        auto *later = make<QLineEdit>("later");
        form->insertRow(1, later);
        later->show();
        number->hide();
        QCOMPARE(walk(), QStringLiteral("later box choose last first").split(u' '));
    }

    void throughPanesAndTabs()
    {
        auto *below = make<QPushButton>("below");
        auto *right = make<QLineEdit>("right");
        auto *left = make<QLineEdit>("left");
        auto *tabs = make<QTabWidget>("tabs");
        tabs->tabBar()->setObjectName(QStringLiteral("bar"));
        auto *area = make<QScrollArea>("area");
        area->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QWidget;
        auto *grid = new QGridLayout(inside);
        for (const int i : {3, 1, 2, 0}) {
            auto *cell = new QLineEdit(inside);
            cell->setObjectName(QStringLiteral("cell%1").arg(i));
            grid->addWidget(cell, i / 2, i % 2);
        }
        area->setWidget(inside);
        tabs->addTab(area, QStringLiteral("1"));
        tabs->addTab(new QLineEdit, QStringLiteral("2")); // on a page that is not shown
        auto *splitter = new QSplitter(m_window.get());
        splitter->addWidget(right);
        splitter->insertWidget(0, left);
        splitter->addWidget(tabs);
        stack({splitter, below});
        QVERIFY(show(left));
        QCOMPARE(walk(), QStringLiteral("right bar cell0 cell1 cell2 cell3 below left").split(u' '));
    }

    /// A control whose focus another takes is no stop, and neither is what is disabled; from what only a
    /// click reaches one goes on from where it stands.
    void pastWhatIsNoStop()
    {
        auto *third = make<QPushButton>("third");
        auto *first = make<QLineEdit>("first");
        auto *list = make<QWidget>("list");
        auto *add = new QPushButton(list);
        add->setObjectName(QStringLiteral("add"));
        auto *row = new QLineEdit(list);
        row->setObjectName(QStringLiteral("row"));
        auto *inside = new QVBoxLayout(list);
        inside->addWidget(row);
        inside->addWidget(add);
        list->setFocusProxy(add);
        auto *disabled = make<QPushButton>("disabled");
        disabled->setEnabled(false);
        auto *clicked = make<QPushButton>("clicked");
        clicked->setFocusPolicy(Qt::ClickFocus);
        stack({first, list, disabled, clicked, third});
        QVERIFY(show(first));
        QCOMPARE(walk(), QStringLiteral("row add third first").split(u' '));
        QCOMPARE(walk(Qt::ShiftModifier), QStringLiteral("third add row first").split(u' '));
        QTest::mouseClick(clicked, Qt::LeftButton);
        QTest::keyClick(clicked, Qt::Key_Tab);
        QVERIFY(third->hasFocus());
        clicked->setFocus();
        QTest::keyClick(clicked, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(add->hasFocus());
    }

    /// What lies outside of the part that is seen is scrolled to.
    void intoView()
    {
        auto *area = make<QScrollArea>("area");
        area->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        for (int i = 0; i < 30; ++i) {
            auto *edit = new QLineEdit(inside);
            edit->setObjectName(QString::number(i));
            column->addWidget(edit);
        }
        area->setWidget(inside);
        auto *below = make<QPushButton>("below");
        stack({area, below});
        m_window->resize(300, 200);
        QVERIFY(show(below));
        QTest::keyClick(below, Qt::Key_Backtab, Qt::ShiftModifier);
        auto *last = m_window->findChild<QLineEdit *>(QStringLiteral("29"));
        QVERIFY(last->hasFocus());
        QVERIFY(last->visibleRegion().boundingRect() == last->rect());
    }

    /// What lies over the others comes last, another window's controls and those of a group that are not
    /// chosen do not.
    void overlaysWindowsAndGroups()
    {
        auto *over = make<QPushButton>("over");
        auto *dialog = new QDialog(m_window.get());
        new QLineEdit(dialog);
        auto *field = make<QLineEdit>("field");
        auto *chosen = make<QRadioButton>("chosen");
        auto *other = make<QRadioButton>("other");
        chosen->setChecked(true);
        stack({field, other, chosen});
        QVERIFY(show(field));
        over->raise();
        QCOMPARE(walk(), QStringLiteral("chosen over field").split(u' '));
    }

    /// From what is hidden while it has the focus one goes on; nothing is scrolled, since nobody pressed a
    /// key.
    void whatHasTheFocusIsHidden()
    {
        auto *area = make<QScrollArea>("area");
        area->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        for (int i = 0; i < 30; ++i)
            column->addWidget(new QLineEdit(inside));
        area->setWidget(inside);
        auto *first = make<QLineEdit>("first");
        stack({first, area});
        m_window->resize(300, 200);
        QVERIFY(show(first));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        first->hide();
        QCOMPARE(QApplication::focusWidget(), inside->findChild<QLineEdit *>());
        QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
    }

    void nowhereElse()
    {
        QVERIFY(!moveFocus(*m_window, true));
        auto *only = make<QLineEdit>("only");
        stack({only});
        QVERIFY(show(only));
        QVERIFY(!moveFocus(*m_window, true) && !moveFocus(*m_window, false));
        QVERIFY(only->hasFocus());
    }

    void partsWithAnOrderOfTheirOwn()
    {
        auto *above = make<QLineEdit>("above");
        auto *row = new BackwardRow(m_window.get());
        stack({above, row});
        QVERIFY(show(above));
        QCOMPARE(walk(), QStringLiteral("field remove rest above").split(u' '));
    }

    void dialogsBeginWithTheirFirstField_data()
    {
        QTest::addColumn<bool>("hasField");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("hasTick");
        QTest::newRow("a field below a button") << true << QStringLiteral("field") << false;
        QTest::newRow("a field below what is ticked") << true << QStringLiteral("tick") << true;
        QTest::newRow("buttons alone") << false << QStringLiteral("default") << false;
    }
    void dialogsBeginWithTheirFirstField()
    {
        QFETCH(const bool, hasField);
        QFETCH(const QString, first);
        QFETCH(const bool, hasTick);
        Dialog dialog;
        auto *cancel = new QPushButton(&dialog);
        cancel->setObjectName(QStringLiteral("cancel"));
        auto *accept = new QPushButton(&dialog);
        accept->setObjectName(QStringLiteral("default"));
        accept->setDefault(true);
        auto *field = new QLineEdit(QStringLiteral("words"), &dialog);
        field->setObjectName(QStringLiteral("field"));
        auto *layout = new QVBoxLayout(&dialog);
        auto *tick = new QCheckBox(&dialog);
        tick->setObjectName(QStringLiteral("tick"));
        auto *above = new QToolButton(&dialog);
        above->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *widget : QWidgetList{above, tick, field, cancel, accept})
            layout->addWidget(widget);
        field->setVisible(hasField);
        tick->setVisible(hasTick);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->objectName(), first);
        QCOMPARE(field->hasSelectedText(), hasField && !hasTick); // as after Tab
    }
};

TEST_CASE(QApplication, TestReadingOrder)
#include "tst_reading_order.moc"
