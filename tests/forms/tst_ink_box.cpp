// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_samples.h"
#include "forms/font_roles.h"
#include "test_case.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerPoint = 2;

/// Of what is not white on the page as it is drawn, in points.
QRectF drawnBox(const FormDocument &document, int page)
{
    QImage image((document.pageSize(page) * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(dotsPerPoint, dotsPerPoint);
        document.paint(painter, page);
    }
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                box |= QRect(x, y, 1, 1);
        }
    }
    return {QPointF(box.topLeft()) / dotsPerPoint, QSizeF(box.size()) / dotsPerPoint};
}

} // namespace

/// Where a page has ink, and which fonts stand for the official typefaces.
class TestInkBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsDrawn_data()
    {
        QTest::addColumn<FormKind>("kind");
        for (const Code<FormKind> &code : codeTable<FormKind>()) {
            if (code.value != FormKind::Receipt)
                QTest::addRow("%s", qPrintable(code.key)) << code.value;
        }
    }

    void holdsWhatIsDrawn()
    {
        QFETCH(FormKind, kind);
        const FormData data = kind == FormKind::Schedule   ? samples::schedulePaper()
                              : kind == FormKind::KeySheet ? samples::keyPaper()
                                                           : samples::data({u"张试"_s, u"李例"_s});
        const Result<FormDocument> document = layoutForm(kind, data);
        QVERIFY2(document.ok(), qPrintable(document.ok() ? QString() : errorText(document.error())));
        for (int page = 0; page < document->pageCount(); ++page) {
            const QRectF ink = document->inkBox(page);
            const QRectF drawn = drawnBox(*document, page);
            // Letters are narrower than their cells, never wider; one dot of the picture is half a point.
            QVERIFY2(ink.adjusted(-1, -1, 1, 1).contains(drawn), "something is drawn outside of it");
            QVERIFY2(drawn.adjusted(-12, -12, 12, 12).contains(ink), "it is much larger than what is drawn");
        }
    }

    void rolesHaveFonts()
    {
        const Result<QList<FontRoleInfo>> roles = fontRoles();
        QVERIFY(roles.ok());
        QCOMPARE(roles->size(), 5);
        const Result<FormDocument> document = layoutForm(FormKind::Annex2, samples::data({u"张试"_s}));
        QVERIFY(document.ok());
        QStringList substituted;
        for (const FontRoleInfo &role : *roles) {
            QVERIFY(QFontDatabase::hasFamily(role.used));
            QVERIFY(!role.wanted.isEmpty());
            QCOMPARE(role.wanted.contains(role.used), !role.substituted);
            if (role.substituted)
                substituted.append(role.name);
        }
        QCOMPARE(document->report().substitutedFonts, substituted);
    }
};

TEST_CASE(QGuiApplication, TestInkBox)
#include "tst_ink_box.moc"
