// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_pictures.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>

namespace chuding::test {

namespace {

using namespace Qt::StringLiterals;

const QString picturesFolder = QStringLiteral(CHUDING_SOURCE_DIR "/resources/help/pictures/");
const QString textsFolder = QStringLiteral(CHUDING_SOURCE_DIR "/tests/data/pictures/");

/// Names of the help's pictures by those of tst_pictures.
QMap<QString, QString> &waiting()
{
    static QMap<QString, QString> names{{u"01-assistant-3"_s, u"assistant"_s},
        {u"1-overview"_s, u"overview"_s}, {u"1-applicants"_s, u"applicants"_s},
        {u"2-dossier-6"_s, u"attachments"_s}, {u"2-pages"_s, u"pages"_s}, {u"1-publicity"_s, u"publicity"_s},
        {u"3-round"_s, u"round"_s}, {u"4-submission-2"_s, u"submission"_s}, {u"5-import"_s, u"import"_s},
        {u"5-settings"_s, u"settings"_s}, {u"6-answers"_s, u"answers"_s}, {u"7-papers"_s, u"papers"_s},
        {u"7-notice-1"_s, u"notice"_s}, {u"7-notice-editor-3"_s, u"notice-editor"_s},
        {u"7-holidays"_s, u"holidays"_s}, {u"8-package"_s, u"package"_s}, {u"8-return"_s, u"return"_s},
        {u"8-certificate"_s, u"certificate"_s}};
    return names;
}

/// What stands on buttons, tabs and heads of columns, and before fields. Counts and dates are none of it.
QStringList textsOfControls(const QWidget &shown)
{
    QStringList texts;
    const auto add = [&texts](const QString &kind, const QString &text) {
        static const QRegularExpression digits(u"[0-9]+"_s);
        if (!text.isEmpty())
            texts.append(kind + u": "_s + QString(text).replace(digits, u"0"_s).replace(u'\n', u' '));
    };
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(u"button"_s, button->text().isEmpty() ? button->accessibleName() : button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            add(u"field"_s, label->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            add(u"hint"_s, edit->placeholderText());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(u"tab"_s, tabs->isTabVisible(i) ? tabs->tabText(i) : QString());
        } else if (const auto *head = qobject_cast<const QHeaderView *>(widget);
                   head && head->model() && head->orientation() == Qt::Horizontal) {
            for (int i = 0; i < head->count(); ++i)
                add(u"column"_s, head->isSectionHidden(i)
                                     ? QString()
                                     : head->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    texts.sort();
    return texts;
}

} // namespace

QString faultOfHelpPicture(const QString &taken, const QWidget &shown, const QImage &image)
{
    const QString name = waiting().take(taken);
    if (name.isEmpty())
        return {};
    const QByteArray texts = textsOfControls(shown).join(u'\n').toUtf8() + '\n';
    QFile kept(textsFolder + name + u".txt"_s);
    const QString picture = picturesFolder + name + u".png"_s;
    if (qEnvironmentVariableIsSet("CHUDING_RENEW_PICTURES")) {
        QDir().mkpath(picturesFolder);
        QDir().mkpath(textsFolder);
        const bool written = kept.open(QIODevice::WriteOnly) && kept.write(texts) == texts.size() &&
                             image.convertToFormat(QImage::Format_RGB32).save(picture, "PNG", 0);
        return written ? QString() : u"cannot be written: "_s + picture;
    }
    if (!kept.open(QIODevice::ReadOnly) || QImage(picture).isNull())
        return u"has no picture for the help: "_s + name;
    const QStringList before = QString::fromUtf8(kept.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList now = QString::fromUtf8(texts).split(u'\n', Qt::SkipEmptyParts);
    QStringList changes;
    for (const QString &text : now) {
        if (!before.contains(text))
            changes.append(u"+ "_s + text);
    }
    for (const QString &text : before) {
        if (!now.contains(text))
            changes.append(u"- "_s + text);
    }
    return changes.isEmpty()
               ? QString()
               : u"the picture “%1” of the help has aged; renew it with CHUDING_RENEW_PICTURES=1 "
                 "ctest --preset dev -R tst_pictures_small, and look at it:\n%2"_s.arg(
                     name, changes.join(u'\n'));
}

QString helpPicturesLeft()
{
    return QStringList(waiting().values()).join(u", "_s);
}

} // namespace chuding::test
